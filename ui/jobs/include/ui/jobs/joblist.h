#pragma once

#include "base/error.h"
#include "jobs/job.h"

#include <QHash>
#include <QTimer>
#include <QVector>
#include <QWidget>

#include <optional>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace riffdesk {

class JobCard;
class JobQueue;
class Library;
struct Song;

/// The jobs that are not over, newest first: up to three in sight, the others by scrolling. Takes at most
/// three fifths of its parent's height, but always shows one; takes no room when empty. A job that ended well
/// shows its song for a while and leaves by itself. One clock for all cards; it runs only while a job runs or
/// its song is shown.
class JobList : public QWidget
{
    Q_OBJECT

public:
    /// Queue and library outlive this.
    JobList(JobQueue& queue, Library& library, QWidget* parent = nullptr);
    ~JobList() override;

    [[nodiscard]] int count() const { return int(m_cards.size() + m_waiting.size()); }
    [[nodiscard]] JobCard* card(const QString& jobId) const; ///< null when it is not shown, or not yet
    static constexpr int readySeconds = 10; ///< a song is shown, with the window in front
    [[nodiscard]] bool isTicking() const { return m_clock.isActive(); }

Q_SIGNALS:
    void playRequested(const QString& songId);
    void editRequested(const QString& jobId);
    void failed(const riffdesk::Error& error); ///< what the user asked for could not be written down
    void countChanged(int count);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void put(const Job& job);
    void makeWaiting();
    void makeNewest();
    [[nodiscard]] JobCard* makeCard();
    void fill(JobCard& card, const Job& job) const;
    void remove(const QString& jobId);
    void arrange();
    [[nodiscard]] int inSight(int width, int room,
                              int* height) const; ///< how many cards, and how high they are
    void tick();
    [[nodiscard]] std::optional<Song> songOf(const Job& job) const;

    JobQueue& m_queue;
    Library& m_library;
    QVector<JobCard*> m_cards; ///< as shown, top first; owned by the scrolled widget
    QScrollArea* m_scroll;
    QWidget* m_content;
    QVBoxLayout* m_column;
    QLabel* m_more;
    QVector<Job> m_waiting; ///< for a card
    QTimer m_rounds; ///< of the event loop, in which cards are made
    int m_madeThisRound = 0;
    QTimer m_clock;
    QHash<QString, int> m_seenSeconds; ///< of the jobs whose song is shown
};

} // namespace riffdesk
