#include "references/upload.h"

#include "api/producerclient.h"
#include "audio/ffmpeg.h"
#include "base/background.h"
#include "library/references.h"
#include "references/referencefile.h"

#include <QPointer>
#include <QTemporaryDir>
#include <QUuid>

#include <algorithm>
#include <optional>

namespace riffdesk {

using Stage = Upload::Stage;
using Outcome = Result<Reference, UploadFault>;

class Upload::Private
{
public:
    Private(Upload* upload, ProducerClient& api, References& list, Ledger record, QString serviceId,
            UploadSource given)
        : q(upload)
        , client(api)
        , references(list)
        , ledger(std::move(record))
        , service(std::move(serviceId))
        , source(std::move(given))
    { }

    void begin();
    void enter(Stage next);
    void tell(double part);
    void onChecked(const Result<referencefile::Checked>& checked);
    void convert(int stream);
    void send(const QString& path);
    void registerAddress();
    void onRegistered(const Result<UploadReply, ApiError>& reply);
    Result<Reference> store(const UploadReply& reply);
    void stopWork();
    void end(const Outcome& outcome, Stage last);
    void fail(const UploadFault& fault);

    Upload* q;
    ProducerClient& client;
    References& references;
    const Ledger ledger;
    PaidRequest paid; ///< since it is being registered
    QString service;
    UploadSource source;
    Endpoint endpoint;
    Stage stage = Stage::Waiting;
    double share = -1;
    bool ended = false;
    bool leftBehind = false; ///< cancelled, but an answer that may have cost something is still awaited
    BackgroundTask checking;
    std::optional<QTemporaryDir> folder; ///< of the converted file
    QPointer<Ffmpeg> ffmpeg;
    QPointer<ApiCall> call;
};

void Upload::Private::begin()
{
    if (ended)
        return;
    if (!source.address.isEmpty()) {
        registerAddress();
        return;
    }
    enter(Stage::Checking);
    if (ended)
        return;
    checking = background::run(
        background::Pool::Cpu,
        [path = source.path](const CancelToken& cancel) { return referencefile::check(path, cancel); },
        [this](const Result<referencefile::Checked>& checked) { onChecked(checked); });
}

void Upload::Private::enter(Stage next)
{
    stage = next;
    share = -1;
    Q_EMIT q->stageChanged(next);
}

void Upload::Private::tell(double part)
{
    share = std::clamp(part, 0.0, 1.0);
    Q_EMIT q->progressed(share);
}

void Upload::Private::onChecked(const Result<referencefile::Checked>& checked)
{
    if (!checked) {
        fail(UploadFault::local(checked.error()));
        return;
    }
    source.durationSeconds = checked->durationSeconds;
    if (checked->mustConvert)
        convert(checked->stream);
    else
        send(source.path);
}

void Upload::Private::convert(int stream)
{
    folder.emplace();
    if (!folder->isValid()) {
        fail(UploadFault::local({Error::Category::File, tr("There is no place for a temporary file."),
                                 tr("Free some space on the disk, then try again.")}));
        return;
    }
    const QString target = folder->filePath(QStringLiteral("reference.mp3"));
    ffmpeg = new Ffmpeg(q);
    QObject::connect(ffmpeg, &Ffmpeg::progressed, q, [this](double part) {
        if (!ended)
            tell(part);
    });
    QObject::connect(ffmpeg, &Ffmpeg::finished, q, [this, target](const Result<void>& result) {
        if (ended)
            return;
        ffmpeg->deleteLater();
        if (result)
            send(target);
        else
            fail(UploadFault::local(result.error()));
    });
    enter(Stage::Converting);
    if (!ended) // a receiver of the signal may have cancelled
        ffmpeg->start(referencefile::toMp3(source.path, stream, target), source.durationSeconds);
}

void Upload::Private::send(const QString& path)
{
    enter(Stage::Sending);
    if (ended)
        return;
    call = client.sendFile(
        endpoint, path, q,
        [this](qint64 sent, qint64 total) {
            if (!ended && total > 0)
                tell(double(sent) / double(total));
        },
        [this](const Result<QUrl, ApiError>& address) {
            if (ended)
                return;
            if (!address) {
                fail(UploadFault::whileSending(address.error()));
                return;
            }
            folder.reset();
            source.address = *address;
            source.path.clear();
            registerAddress();
        });
}

void Upload::Private::registerAddress()
{
    enter(Stage::Registering);
    if (ended)
        return;
    paid.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    paid.service = service;
    paid.action = Ledger::uploadAction();
    paid.title = source.name;
    paid.request = {{QStringLiteral("audio_url"), source.address.toString(QUrl::FullyEncoded)}};
    paid.sentAt = QDateTime::currentDateTimeUtc();
    if (const auto written = ledger.add(Ledger::Moment::Sent, paid); !written) {
        fail(UploadFault::local(written.error())); // without a record of it, nothing is sent
        return;
    }
    call = client.upload(endpoint, source.address, q,
                         [this](const Result<UploadReply, ApiError>& reply) { onRegistered(reply); });
}

void Upload::Private::onRegistered(const Result<UploadReply, ApiError>& reply)
{
    using Paid = PaidRequest::Outcome;
    using Accepted = ApiError::Accepted;
    const Accepted accepted = reply ? Accepted::Yes : reply.error().accepted;
    paid.outcome = reply                       ? Paid::Done
                   : accepted == Accepted::No  ? Paid::Refused
                   : accepted == Accepted::Yes ? Paid::Failed
                                               : Paid::Unknown;
    paid.message = reply ? QString() : reply.error().message;
    paid.endedAt = QDateTime::currentDateTimeUtc();
    static_cast<void>(ledger.add(Ledger::Moment::Ended, paid).ok());
    if (leftBehind) {
        if (reply)
            (void)store(*reply); // its owner is gone; what may have been paid for is not lost
        q->deleteLater();
        return;
    }
    if (!reply) {
        fail(UploadFault::whileRegistering(reply.error()));
        return;
    }
    const Result<Reference> stored = store(*reply);
    if (stored)
        end(*stored, Stage::Done);
    else
        fail(UploadFault::local(stored.error()));
}

Result<Reference> Upload::Private::store(const UploadReply& reply)
{
    Reference reference;
    reference.service = service;
    reference.remoteId = reply.audioId;
    reference.name = source.name;
    reference.lyrics = reply.lyrics;
    reference.durationSeconds = source.durationSeconds;
    reference.audioUrl =
        (reply.audioUrl.isEmpty() ? source.address : reply.audioUrl).toString(QUrl::FullyEncoded);
    return references.add(reference);
}

void Upload::Private::stopWork()
{
    checking.cancel();
    if (ffmpeg) {
        ffmpeg->disconnect(q);
        ffmpeg->deleteLater(); // which kills the process
    }
    if (call && stage != Stage::Registering)
        call->cancel();
}

void Upload::Private::end(const Outcome& outcome, Stage last)
{
    if (ended)
        return;
    ended = true;
    QMetaObject::invokeMethod(
        q,
        [this, outcome, last] {
            const QPointer<Upload> self(q);
            enter(last);
            if (self)
                Q_EMIT q->finished(outcome);
            if (self && !leftBehind)
                q->deleteLater();
        },
        Qt::QueuedConnection);
}

void Upload::Private::fail(const UploadFault& fault)
{
    end(fault, fault.kind == UploadFault::Kind::Cancelled ? Stage::Cancelled : Stage::Failed);
}

Upload::Upload(ProducerClient& client, References& references, Ledger ledger, QString service,
               UploadSource source, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, client, references, std::move(ledger), std::move(service),
                                  std::move(source)))
{ }

Upload::~Upload()
{
    d->ended = true;
    if (d->call)
        d->call->cancel();
}

void Upload::start(const Endpoint& endpoint)
{
    d->endpoint = endpoint;
    QMetaObject::invokeMethod(
        this, [this] { d->begin(); }, Qt::QueuedConnection);
}

void Upload::refuse(const UploadFault& fault)
{
    d->fail(fault);
}

void Upload::cancel()
{
    if (d->ended)
        return;
    d->leftBehind = d->stage == Stage::Registering && d->call;
    d->stopWork();
    d->fail(UploadFault::cancelled());
}

Upload::Stage Upload::stage() const
{
    return d->stage;
}

double Upload::share() const
{
    return d->share;
}

const QString& Upload::name() const
{
    return d->source.name;
}

const QString& Upload::service() const
{
    return d->service;
}

const UploadSource& Upload::remaining() const
{
    return d->source;
}

} // namespace riffdesk
