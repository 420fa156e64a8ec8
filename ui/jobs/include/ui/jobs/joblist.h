#pragma once

#include "jobs/job.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace riffdesk {

class JobCard;
class JobQueue;
class Library;

/// The jobs that are not over, newest first: about three in sight, the others by scrolling. Takes no room
/// when empty. Jobs that ended well leave by themselves. One clock for all cards; it runs only while a job
/// runs.
class JobList : public QWidget
{
    Q_OBJECT

public:
    /// Queue and library outlive this.
    JobList(JobQueue& queue, Library& library, QWidget* parent = nullptr);
    ~JobList() override;

    [[nodiscard]] int count() const { return int(m_cards.size()); }
    [[nodiscard]] JobCard* card(const QString& jobId) const; ///< null when it is not shown
    [[nodiscard]] bool isTicking() const { return m_clock.isActive(); }

Q_SIGNALS:
    void editRequested(const QString& jobId);
    void countChanged(int count);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void put(const Job& job);
    void remove(const QString& jobId);
    void arrange();
    void tick();
    [[nodiscard]] QString coverOf(const Job& job) const;

    JobQueue& m_queue;
    Library& m_library;
    QVector<JobCard*> m_cards; ///< as shown, top first; owned by the scrolled widget
    QScrollArea* m_scroll;
    QWidget* m_content;
    QVBoxLayout* m_column;
    QLabel* m_more;
    QTimer m_clock;
};

} // namespace riffdesk
