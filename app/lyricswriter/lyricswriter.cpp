#include "lyricswriter/lyricswriter.h"

#include "storage/atomicfile.h"

#include <QFile>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace riffdesk {

namespace {

constexpr int saveRetryMs = 5'000;

PaidRequest paidFor(const WrittenLyrics& entry)
{
    PaidRequest request;
    request.id = entry.id;
    request.service = entry.service;
    request.action = Ledger::lyricsAction();
    request.title = entry.title;
    request.request = {{QStringLiteral("prompt"), entry.prompt}};
    request.sentAt = entry.requestedAt;
    request.endedAt = QDateTime::currentDateTimeUtc();
    request.taskId = entry.taskId;
    return request;
}

} // namespace

using Kept = WrittenLyrics::State;

LyricsWriter::LyricsWriter(ProducerClient& client, EndpointOf endpointOf, QString path, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_endpointOf(std::move(endpointOf))
    , m_path(std::move(path))
    , m_ledger(Ledger::beside(m_path))
{
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(saveRetryMs);
    connect(&m_saveTimer, &QTimer::timeout, this, [this] {
        saveOrRetry();
        Q_EMIT changed();
    });
}

LyricsWriter::~LyricsWriter()
{
    if (m_saveProblem)
        (void)save().ok();
    for (const Running& each : std::as_const(m_running)) {
        if (each.call)
            each.call->cancel();
    }
}

void LyricsWriter::load()
{
    if (std::exchange(m_loaded, true) || !QFile::exists(m_path))
        return;
    const auto bytes = atomicfile::read(m_path, writtenlyrics::maxBytes);
    auto all = bytes ? writtenlyrics::fromJson(bytes.value()) : Result<QVector<WrittenLyrics>>(bytes.error());
    if (!all) { // set aside rather than written over: parts of it may be recovered
        QFile::remove(m_path + QLatin1String(".damaged"));
        QFile::rename(m_path, m_path + QLatin1String(".damaged"));
        return;
    }
    m_all = std::move(all).value();
    // A cancelled request needs no decision.
    m_all.removeIf([](const WrittenLyrics& one) { return one.state == Kept::Requested && one.archived; });
    if (findUnresolved())
        m_fault = LyricsFault::interrupted();
}

Result<void> LyricsWriter::save()
{
    m_all = writtenlyrics::bounded(std::move(m_all));
    return atomicfile::write(m_path, writtenlyrics::toJson(m_all));
}

void LyricsWriter::saveOrRetry()
{
    const auto saved = save();
    m_saveProblem = saved ? std::nullopt : std::optional(saved.error());
    if (saved)
        m_saveTimer.stop();
    else
        m_saveTimer.start();
}

void LyricsWriter::setState(State state)
{
    m_state = state;
    if (state == State::Idle)
        m_since.invalidate();
    else
        m_since.start();
}

qint64 LyricsWriter::elapsedMs() const
{
    return m_since.isValid() ? m_since.elapsed() : 0;
}

WrittenLyrics* LyricsWriter::find(const QString& id)
{
    const auto at =
        std::find_if(m_all.begin(), m_all.end(), [&](const WrittenLyrics& one) { return one.id == id; });
    return at == m_all.end() ? nullptr : &*at;
}

WrittenLyrics* LyricsWriter::findUnresolved()
{
    const auto at = std::find_if(m_all.begin(), m_all.end(), [this](const WrittenLyrics& one) {
        return one.state == Kept::Requested && !one.archived && !m_running.contains(one.id);
    });
    return at == m_all.end() ? nullptr : &*at;
}

void LyricsWriter::removeUnresolved()
{
    while (const WrittenLyrics* open = findUnresolved())
        m_all.removeIf([id = open->id](const WrittenLyrics& one) { return one.id == id; });
}

std::optional<WrittenLyrics> LyricsWriter::unresolved()
{
    load();
    const WrittenLyrics* open = findUnresolved();
    return open ? std::optional(*open) : std::nullopt;
}

bool LyricsWriter::start(const QString& service, const QString& prompt)
{
    load();
    const QString words = prompt.trimmed();
    if (m_state != State::Idle || words.isEmpty() || words.size() > writtenlyrics::maxPromptLength)
        return false;
    m_resumed = true;
    m_fault.reset();
    const std::optional<Endpoint> endpoint = m_endpointOf(service);
    if (!endpoint) {
        m_fault = LyricsFault::notConnected();
        Q_EMIT changed();
        return true;
    }
    Running running;
    running.entry.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    running.entry.service = service;
    running.entry.prompt = words;
    const QString id = running.entry.id;
    m_awaited = id;
    m_running.insert(id, running);
    setState(State::Requesting);
    m_running[id].call = m_client.lyrics(
        *endpoint, words, this,
        [this, id](const Result<LyricsReply, ApiError>& answer) { handleAnswer(id, answer); },
        [this, id] { return saveBeforeSending(id); });
    Q_EMIT changed();
    return true;
}

/// Called while the network reads the body: emits no signals.
bool LyricsWriter::saveBeforeSending(const QString& id)
{
    Running& running = m_running[id];
    running.entry.requestedAt = QDateTime::currentDateTimeUtc();
    const QVector<WrittenLyrics> before = m_all;
    removeUnresolved(); // the user has decided about that one by asking again
    m_all.prepend(running.entry);
    auto saved = save();
    if (saved)
        saved = m_ledger.add(Ledger::Moment::Sent, paidFor(running.entry));
    if (!saved) { // without a record of it, nothing is sent
        m_all = before;
        running.saveError = saved.error();
        return false;
    }
    running.sent = true;
    return true;
}

/// An end of a request that was sent: the list says the same, so that nothing depends on it here.
void LyricsWriter::record(const WrittenLyrics& entry, PaidRequest::Outcome outcome,
                          const QString& message) const
{
    PaidRequest request = paidFor(entry);
    request.outcome = outcome;
    request.message = message;
    static_cast<void>(m_ledger.add(Ledger::Moment::Ended, request).ok());
}

void LyricsWriter::handleAnswer(const QString& id, const Result<LyricsReply, ApiError>& answer)
{
    Running running = m_running.take(id);
    running.entry.archived = !running.awaited;
    if (answer && !find(id)) { // answered before it was saved, or removed by the user: still paid for
        if (!running.entry.requestedAt.isValid())
            running.entry.requestedAt = QDateTime::currentDateTimeUtc();
        m_all.prepend(running.entry);
    }
    if (running.awaited) {
        m_awaited.clear();
        setState(State::Idle);
    }
    if (answer && !answer->lyrics.isEmpty()) {
        addWritten(id, answer.value(), running.awaited);
        return;
    }
    if (answer)
        find(id)->taskId = answer->taskId; // accepted, written later
    if (!running.awaited) { // cancelled: the reason is not shown
        record(running.entry, PaidRequest::Outcome::Cancelled);
        if (m_all.removeIf([&](const WrittenLyrics& one) { return one.id == id; }) > 0)
            saveOrRetry();
        return;
    }
    if (answer || (running.sent && answer.error().accepted == ApiError::Accepted::Unknown)) {
        saveOrRetry();
        startSearch(id, answer ? std::nullopt : std::optional(LyricsFault::fromError(answer.error())));
        return;
    }
    LyricsFault fault = LyricsFault::fromError(answer.error());
    if (running.saveError)
        fault = {LyricsFault::Kind::NotSent, running.saveError->message, running.saveError->nextStep, {}};
    else if (!running.sent && fault.kind == LyricsFault::Kind::Unknown)
        fault.kind = LyricsFault::Kind::NotSent;
    if (running.sent)
        record(running.entry,
               answer.error().accepted == ApiError::Accepted::No ? PaidRequest::Outcome::Refused
                                                                 : PaidRequest::Outcome::Failed,
               answer.error().message);
    setFailed(id, fault);
}

void LyricsWriter::addWritten(const QString& id, const LyricsReply& reply, bool awaited)
{
    WrittenLyrics* one = find(id);
    one->state = Kept::Written;
    one->title = reply.title;
    one->lyrics = reply.lyrics;
    if (!reply.taskId.isEmpty())
        one->taskId = reply.taskId;
    record(*one, PaidRequest::Outcome::Done);
    saveOrRetry();
    if (awaited) {
        m_fault.reset();
        Q_EMIT received(id);
    }
    Q_EMIT changed();
}

void LyricsWriter::setFailed(const QString& id, const LyricsFault& fault)
{
    const auto gone = m_all.removeIf([&](const WrittenLyrics& one) { return one.id == id; });
    if (gone > 0)
        saveOrRetry();
    m_fault = fault;
    Q_EMIT changed();
}

void LyricsWriter::cancel()
{
    if (m_state == State::Searching) {
        delete m_search;
        setState(State::Idle);
        m_fault = m_fallbackFault;
        Q_EMIT changed();
        return;
    }
    if (m_state != State::Requesting)
        return;
    const QString id = std::exchange(m_awaited, {});
    setState(State::Idle);
    Running& running = m_running[id];
    running.awaited = false;
    if (running.sent) { // may be charged: kept if it still comes
        if (WrittenLyrics* one = find(id))
            one->archived = true;
        saveOrRetry();
        m_fault = LyricsFault::cancelled();
    } else {
        if (running.call)
            running.call->cancel();
        m_running.remove(id);
    }
    Q_EMIT changed();
}

void LyricsWriter::startSearch(const QString& id, const std::optional<LyricsFault>& fallback)
{
    const WrittenLyrics* one = find(id);
    m_fallbackFault = fallback.value_or(LyricsFault::interrupted());
    if (!fallback)
        m_fallbackFault.sentence = tr("The service has not told the lyrics yet.");
    const std::optional<Endpoint> endpoint = one ? m_endpointOf(one->service) : std::nullopt;
    if (!endpoint) {
        m_fault = m_fallbackFault;
        Q_EMIT changed();
        return;
    }
    QSet<QString> taken;
    for (const WrittenLyrics& other : std::as_const(m_all)) {
        if (other.id != id && !other.taskId.isEmpty())
            taken.insert(other.taskId);
    }
    m_fault.reset();
    setState(State::Searching);
    m_search = new LyricsSearch(m_client, *endpoint, *one, taken, m_retries, this);
    connect(m_search, &LyricsSearch::finished, this,
            [this, id](const LyricsSearch::Outcome& outcome) { handleSearch(id, outcome); });
    m_search->start();
    Q_EMIT changed();
}

void LyricsWriter::handleSearch(const QString& id, const LyricsSearch::Outcome& outcome)
{
    if (WrittenLyrics* one = find(id); one && !m_search->taskId().isEmpty())
        one->taskId = m_search->taskId();
    m_search->deleteLater();
    m_search.clear();
    setState(State::Idle);
    if (outcome.found) {
        addWritten(id, *outcome.found, true);
        return;
    }
    if (outcome.failed) {
        if (const WrittenLyrics* one = find(id))
            record(*one, PaidRequest::Outcome::Failed, outcome.failed->message);
        setFailed(id, LyricsFault::fromError(*outcome.failed));
        return;
    }
    if (const WrittenLyrics* one = find(id))
        record(*one, PaidRequest::Outcome::Unknown, m_fallbackFault.sentence);
    m_fault = m_fallbackFault;
    m_fault->nextStep =
        outcome.unreachable
            ? tr("It could not be looked for: %1").arg(outcome.unreachable->sentence())
            : tr("The service does not list it. It may have been charged all the same, or never arrived.");
    Q_EMIT changed();
}

bool LyricsWriter::searchAgain()
{
    load();
    const WrittenLyrics* open = findUnresolved();
    if (m_state != State::Idle || !open)
        return false;
    m_resumed = true;
    startSearch(open->id, m_fault ? m_fault : LyricsFault::interrupted());
    return true;
}

void LyricsWriter::resume()
{
    load();
    if (!std::exchange(m_resumed, true) && findUnresolved())
        (void)searchAgain();
}

void LyricsWriter::dismiss()
{
    if (m_state != State::Idle)
        return;
    m_fault.reset();
    if (findUnresolved()) {
        removeUnresolved();
        saveOrRetry();
    }
    Q_EMIT changed();
}

QVector<WrittenLyrics> LyricsWriter::written()
{
    load();
    QVector<WrittenLyrics> found;
    std::copy_if(m_all.cbegin(), m_all.cend(), std::back_inserter(found),
                 [](const WrittenLyrics& one) { return one.state == Kept::Written; });
    return found;
}

std::optional<WrittenLyrics> LyricsWriter::latestUnused()
{
    load();
    for (const WrittenLyrics& one : std::as_const(m_all)) {
        if (one.state == Kept::Written && !one.archived)
            return one;
    }
    return std::nullopt;
}

void LyricsWriter::archive(const QString& id)
{
    load();
    WrittenLyrics* one = find(id);
    if (!one || one->archived)
        return;
    one->archived = true;
    saveOrRetry();
    Q_EMIT changed();
}

void LyricsWriter::clearWritten()
{
    load();
    if (m_all.removeIf([](const WrittenLyrics& one) { return one.state == Kept::Written; }) == 0)
        return;
    saveOrRetry();
    Q_EMIT changed();
}

} // namespace riffdesk
