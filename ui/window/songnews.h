#pragma once

#include "jobs/job.h"
#include "platform/notifier.h"

#include <QObject>
#include <QTimer>

#include <optional>

class QWidget;

namespace riffdesk {

class JobQueue;
class Library;
class Settings;

/// Tells that songs are done, the takes of one request together: in the window while it is in front, else
/// with a notification of the desktop, if that is wanted, which is taken back when the window is looked at.
/// What failed or waits for the user is told to a screen reader alone: its card says the rest. The references
/// outlive it.
class SongNews : public QObject
{
    Q_OBJECT

public:
    /// `window` is whose front and back it is about.
    SongNews(JobQueue& jobs, Library& library, Settings& settings, QWidget& window);
    ~SongNews() override;

Q_SIGNALS:
    void arrived(const QString& songId, const QString& sentence); ///< to be told in the window
    void chosen(const QString& songId); ///< the notification was clicked: show window and song

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrive(const QString& songId);
    void tellWhenComplete();
    void tell();
    void tell(const QString& songId, const QString& title, const QString& sentence, const QString& shortly);
    [[nodiscard]] bool isMoreComing() const;
    [[nodiscard]] std::optional<Job> jobOf(const QString& songId) const;
    void tellOfFiles(const Job& job);
    void announceFailure(const Job& job);
    void announceQuestion(const Job& job);

    JobQueue& m_jobs;
    Library& m_library;
    Settings& m_settings;
    QWidget& m_window;
    Notifier m_notifier;
    QStringList m_arrived; ///< songs that are not told of yet
    QTimer m_patience; ///< runs while they wait for the other takes
    QStringList m_notified; ///< songs whose notification may still be there
    QStringList m_asked; ///< jobs that were announced to wait for the user
};

} // namespace riffdesk
