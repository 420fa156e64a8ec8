#include "ui/widgets/waveformloader.h"

#include "audio/snappoints.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <optional>

namespace riffdesk {

namespace {

struct Outline
{
    Waveform waveform;
    QVector<double> snapPoints;
};

} // namespace

WaveformLoader::WaveformLoader(QObject* parent) : QObject(parent) { }

WaveformLoader::~WaveformLoader()
{
    cancel();
}

void WaveformLoader::cancel()
{
    if (m_cancel)
        m_cancel->store(true);
    m_cancel.reset();
}

void WaveformLoader::load(const QString& audioPath, const QString& peaksPath)
{
    cancel();
    m_cancel = std::make_shared<std::atomic_bool>(false);
    using Answer = std::optional<Outline>;
    auto promise = std::make_shared<QPromise<Answer>>();
    auto* watcher = new QFutureWatcher<Answer>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, mine = m_cancel] {
        watcher->deleteLater();
        if (mine != m_cancel || watcher->future().resultCount() == 0)
            return;
        m_cancel.reset();
        if (const Answer answer = watcher->result())
            Q_EMIT loaded(answer->waveform, answer->snapPoints);
    });
    promise->start();
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, audioPath, peaksPath, cancel = m_cancel] {
        const Result<Waveform> outline = Waveform::cached(audioPath, peaksPath, cancel.get());
        promise->addResult(outline ? Answer(Outline{outline.value(), snappoints::of(outline.value())})
                                   : Answer());
        promise->finish();
    });
}

} // namespace riffdesk
