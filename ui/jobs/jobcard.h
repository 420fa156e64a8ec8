#pragma once

#include "jobs/job.h"

#include <QWidget>

#include <memory>

namespace riffdesk {

/// One job above the songs: what it is, how far, how long, what went wrong, what to do next.
class JobCard : public QWidget
{
    Q_OBJECT

public:
    explicit JobCard(QWidget* parent = nullptr);
    ~JobCard() override;
    /// The song: the one that was made, and before that the one that is worked on.
    void setJob(const Job& job, const QString& coverPath = {}, const QString& songTitle = {});
    [[nodiscard]] const Job& job() const;
    /// Brings the elapsed time up to date; the list of jobs has the one clock for all of them.
    void tick(const QDateTime& now);

Q_SIGNALS:
    void playRequested(const QString& songId);
    void sendRequested(const QString& jobId);
    void cancelRequested(const QString& jobId);
    void retryRequested(const QString& jobId);
    void fetchRequested(const QString& jobId);
    void editRequested(const QString& jobId);
    void checkAgainRequested(const QString& jobId);
    void sendAgainRequested(const QString& jobId);
    void adoptRequested(const QString& jobId, const QString& taskId); ///< this task is its own
    void dismissRequested(const QString& jobId);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace riffdesk
