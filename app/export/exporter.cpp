#include "export/exporter.h"

#include "exportworker.h"

#include <QThread>

#include <atomic>

namespace riffdesk {

QString suffixOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Mp3:
        return QStringLiteral("mp3");
    case ExportFormat::Flac:
        return QStringLiteral("flac");
    case ExportFormat::Wav:
        return QStringLiteral("wav");
    case ExportFormat::Opus:
        return QStringLiteral("opus");
    case ExportFormat::M4a:
    case ExportFormat::Original:
        break;
    }
    return QStringLiteral("m4a");
}

std::optional<ExportFormat> exportFormatFromSuffix(const QString& suffix)
{
    const QString word = suffix.toLower();
    for (const ExportFormat format :
         {ExportFormat::M4a, ExportFormat::Mp3, ExportFormat::Flac, ExportFormat::Wav, ExportFormat::Opus}) {
        if (word == suffixOf(format)) {
            return format;
        }
    }
    return std::nullopt;
}

/// One thread a run; it ends by itself after the worker's finished().
class Exporter::Private
{
public:
    QThread thread;
    ExportWorker* worker = nullptr; ///< lives in the thread and goes with it
    std::atomic_bool cancelled{false};
};

Exporter::Exporter(QObject* parent) : QObject(parent), d(std::make_unique<Private>())
{
    d->thread.setObjectName(QStringLiteral("export"));
}

Exporter::~Exporter()
{
    if (d->worker) {
        d->worker->disconnect(this); // no signal of it may arrive any more
        cancel();
    }
    d->thread.wait(); // for the encoder's end, which takes a moment at most
}

void Exporter::start(QVector<ExportItem> items)
{
    Q_ASSERT(!isRunning());
    if (isRunning()) {
        return;
    }
    d->thread.wait(); // the last run's thread has told its end and is leaving
    d->cancelled = false;
    auto* worker = new ExportWorker(std::move(items), d->cancelled);
    d->worker = worker;
    worker->moveToThread(&d->thread);
    connect(worker, &ExportWorker::progressed, this, &Exporter::progressed);
    connect(worker, &ExportWorker::itemFinished, this, &Exporter::itemFinished);
    connect(worker, &ExportWorker::itemNoted, this, &Exporter::itemNoted);
    connect(worker, &ExportWorker::itemFailed, this, &Exporter::itemFailed);
    connect(worker, &ExportWorker::finished, this, [this](int written, int failed, bool cancelled) {
        d->worker = nullptr;
        Q_EMIT finished(written, failed, cancelled);
    });
    connect(worker, &ExportWorker::finished, &d->thread, &QThread::quit, Qt::DirectConnection);
    connect(&d->thread, &QThread::finished, worker, &QObject::deleteLater);
    d->thread.start();
    QMetaObject::invokeMethod(worker, &ExportWorker::next, Qt::QueuedConnection);
}

void Exporter::cancel()
{
    if (d->worker) {
        d->cancelled = true;
        QMetaObject::invokeMethod(d->worker, &ExportWorker::stop, Qt::QueuedConnection);
    }
}

bool Exporter::isRunning() const
{
    return d->worker != nullptr;
}

} // namespace riffdesk
