#include "export/exporter.h"

#include "base/background.h"
#include "exportworker.h"
#include "library/songtext.h"

#include <QDir>
#include <QThread>

#include <algorithm>
#include <vector>

namespace riffdesk {

class Exporter::Private
{
public:
    /// A thread that writes one song at a time.
    struct Lane
    {
        QThread thread;
        ExportWorker* worker = nullptr; ///< lives in the thread and goes with it
        int index = -1; ///< of the song at hand; -1: none
        double share = 0; ///< of it
    };

    explicit Private(Exporter& exporter) : q(exporter) { }
    void addLane();
    void handOut();
    void take(Lane& lane, const ExportOutcome& outcome);
    void end();
    void stopLanes();
    void report(const QString& title);
    [[nodiscard]] bool isIdle() const
    {
        return std::all_of(lanes.cbegin(), lanes.cend(), [](const auto& lane) { return lane->index < 0; });
    }

    Exporter& q;
    Source source;
    std::shared_ptr<ExportShared> shared; ///< while a run is on
    std::vector<std::unique_ptr<Lane>> lanes;
    int next = 0; ///< index
    int over = 0;
    int written = 0;
    int failed = 0;
    double reported = 0;
    QString title;
    bool isPaused = false;
    bool isHandingOut = false;
    BackgroundTask finishing; ///< writes the lists of what was exported
};

Exporter::Exporter(QObject* parent) : QObject(parent), d(std::make_unique<Private>(*this)) { }

Exporter::~Exporter()
{
    if (d->shared)
        d->shared->stop();
    d->finishing.cancelAndWait();
    d->stopLanes(); // for the encoders' end, which takes a moment at most
}

void Exporter::start(QVector<ExportItem> items)
{
    const auto count = int(items.size());
    start(Source{
        count, [all = std::move(items)](int index) { return Result<ExportItem>(all.at(index)); }, {}, false});
}

void Exporter::start(Source source)
{
    Q_ASSERT(!isRunning());
    if (isRunning()) {
        return;
    }
    if (!source.folder.isEmpty())
        QDir().mkpath(source.folder); // the first song says why it cannot be
    d->source = std::move(source);
    d->shared = std::make_shared<ExportShared>(d->source.folder);
    d->next = d->over = d->written = d->failed = 0;
    d->reported = 0;
    d->isPaused = false;
    const int count = std::min(d->source.count, std::max(1, QThread::idealThreadCount()));
    for (int i = 0; i < count; ++i)
        d->addLane();
    // From the event loop: the end is told after this has returned.
    QMetaObject::invokeMethod(
        this, [this] { d->handOut(); }, Qt::QueuedConnection);
}

void Exporter::Private::addLane()
{
    lanes.push_back(std::make_unique<Lane>());
    Lane& lane = *lanes.back();
    lane.thread.setObjectName(QStringLiteral("export"));
    lane.worker = new ExportWorker(shared);
    lane.worker->moveToThread(&lane.thread);
    QObject::connect(&lane.thread, &QThread::finished, lane.worker, &QObject::deleteLater);
    QObject::connect(lane.worker, &ExportWorker::progressed, &q, [this, &lane](double share) {
        lane.share = share;
        report(title);
    });
    QObject::connect(lane.worker, &ExportWorker::ended, &q,
                     [this, &lane](const ExportOutcome& outcome) { take(lane, outcome); });
    lane.thread.start();
}

/// What they still say is not heard any more.
void Exporter::Private::stopLanes()
{
    for (const auto& lane : lanes) {
        lane->worker->disconnect(&q);
        QMetaObject::invokeMethod(lane->worker, &ExportWorker::stop, Qt::QueuedConnection);
        lane->thread.quit();
    }
    for (const auto& lane : lanes)
        lane->thread.wait();
    lanes.clear();
}

void Exporter::Private::handOut()
{
    if (!shared || isHandingOut || finishing.isRunning())
        return;
    isHandingOut = true; // a slot that hears of a failure may pause, resume or cancel
    for (const auto& lane : lanes) {
        while (lane->index < 0 && next < source.count && !isPaused && !shared->cancel.isCancelled()) {
            const int index = next++;
            const Result<ExportItem> item = source.read(index);
            if (item) {
                lane->index = index;
                lane->share = 0;
                title = songtext::title(item->song);
                report(title);
                QMetaObject::invokeMethod(
                    lane->worker, [worker = lane->worker, index, one = *item] { worker->write(index, one); },
                    Qt::QueuedConnection);
            } else {
                QMetaObject::invokeMethod(
                    lane->worker, [worker = lane->worker, index] { worker->skip(index); },
                    Qt::QueuedConnection);
                ++over;
                ++failed;
                Q_EMIT q.itemFailed(index, item.error());
            }
        }
    }
    isHandingOut = false;
    if (isIdle() && (next >= source.count || shared->cancel.isCancelled()))
        end();
}

void Exporter::Private::take(Lane& lane, const ExportOutcome& outcome)
{
    const int index = lane.index;
    lane.index = -1;
    lane.share = 0;
    ++over;
    if (!outcome.error) {
        ++written;
        report(title);
        for (const QString& note : outcome.notes)
            Q_EMIT q.itemNoted(index, note);
        if (outcome.isUnchanged)
            Q_EMIT q.itemUnchanged(index, outcome.path);
        else
            Q_EMIT q.itemFinished(index, outcome.path);
    } else if (outcome.error->category != Error::Category::Cancelled) {
        ++failed;
        Q_EMIT q.itemFailed(index, *outcome.error);
    } else {
        --over;
    }
    handOut();
}

void Exporter::Private::end()
{
    const bool cancelled = over < source.count;
    stopLanes();
    source.read = nullptr;
    finishing = background::run(
        background::Pool::Io,
        [whole = shared, writesCatalogue = source.writesCatalogue && written > 0](const CancelToken&) {
            return whole->finish(writesCatalogue);
        },
        [this, cancelled](const Result<void>& done) {
            shared.reset();
            if (!done)
                Q_EMIT q.itemNoted(-1, done.error().text());
            Q_EMIT q.finished(written, failed, cancelled);
        });
}

void Exporter::Private::report(const QString& song)
{
    constexpr double step = 0.002;
    double shares = over;
    for (const auto& lane : lanes)
        shares += lane->share;
    const double whole = source.count > 0 ? std::min(1.0, shares / source.count) : 1;
    if (whole - reported >= step || (over == source.count && whole > reported)
        || (reported == 0 && whole == 0)) {
        reported = std::max(reported, whole);
        Q_EMIT q.progressed(reported, song);
    }
}

void Exporter::pause()
{
    d->isPaused = isRunning();
}

void Exporter::resume()
{
    d->isPaused = false;
    d->handOut();
}

void Exporter::cancel()
{
    if (!isRunning())
        return;
    d->shared->stop();
    for (const auto& lane : d->lanes)
        QMetaObject::invokeMethod(lane->worker, &ExportWorker::stop, Qt::QueuedConnection);
    QMetaObject::invokeMethod(
        this, [this] { d->handOut(); }, Qt::QueuedConnection);
}

bool Exporter::isRunning() const
{
    return d->shared != nullptr;
}

bool Exporter::isPaused() const
{
    return d->isPaused;
}

} // namespace riffdesk
