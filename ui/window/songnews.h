#pragma once

#include "platform/notifier.h"

#include <QObject>

class QWidget;

namespace riffdesk {

class JobQueue;
class Library;
class Settings;

/// Tells, with a notification of the desktop, that a song is done while the window is not in front, if that
/// is wanted. Takes it back when the window is looked at. The references outlive it.
class SongNews : public QObject
{
    Q_OBJECT

public:
    /// `window` is whose front and back it is about.
    SongNews(JobQueue& jobs, Library& library, Settings& settings, QWidget& window);
    ~SongNews() override;

Q_SIGNALS:
    void chosen(const QString& songId); ///< the notification was clicked: show window and song

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void notify(const QString& songId);

    Library& m_library;
    Settings& m_settings;
    QWidget& m_window;
    Notifier m_notifier;
    QStringList m_notified; ///< songs whose notification may still be there
};

} // namespace riffdesk
