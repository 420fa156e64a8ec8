#include "lyricswriter/lyricswriter.h"

#include "storage/atomicfile.h"

#include <QFile>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace riffdesk {

namespace {
constexpr int keepAgainMs = 5'000;
}

using Kept = WrittenLyrics::State;

LyricsWriter::LyricsWriter(ProducerClient& client, EndpointOf endpointOf, QString path, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_endpointOf(std::move(endpointOf))
    , m_path(std::move(path))
{
    m_keepAgain.setSingleShot(true);
    m_keepAgain.setInterval(keepAgainMs);
    connect(&m_keepAgain, &QTimer::timeout, this, [this] {
        keep();
        Q_EMIT changed();
    });
}

LyricsWriter::~LyricsWriter()
{
    if (m_keepingProblem)
        (void)save().ok();
    for (const Running& each : std::as_const(m_running)) {
        if (each.call)
            each.call->cancel();
    }
}

void LyricsWriter::read()
{
    if (std::exchange(m_read, true) || !QFile::exists(m_path))
        return;
    const auto bytes = atomicfile::read(m_path, writtenlyrics::mostBytes);
    auto all = bytes ? writtenlyrics::fromJson(bytes.value()) : Result<QVector<WrittenLyrics>>(bytes.error());
    if (!all) { // somebody may get more out of it than we can
        QFile::remove(m_path + QLatin1String(".damaged"));
        QFile::rename(m_path, m_path + QLatin1String(".damaged"));
        return;
    }
    m_all = std::move(all).value();
    // A request that was cancelled is no question.
    m_all.removeIf([](const WrittenLyrics& one) { return one.state == Kept::Asked && one.settled; });
    if (question())
        m_fault = LyricsFault::interrupted();
}

Result<void> LyricsWriter::save()
{
    m_all = writtenlyrics::bounded(std::move(m_all));
    return atomicfile::write(m_path, writtenlyrics::toJson(m_all));
}

void LyricsWriter::keep()
{
    const auto saved = save();
    m_keepingProblem = saved ? std::nullopt : std::optional(saved.error());
    if (saved)
        m_keepAgain.stop();
    else
        m_keepAgain.start();
}

void LyricsWriter::enter(State state)
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

WrittenLyrics* LyricsWriter::question()
{
    const auto at = std::find_if(m_all.begin(), m_all.end(), [this](const WrittenLyrics& one) {
        return one.state == Kept::Asked && !one.settled && !m_running.contains(one.id);
    });
    return at == m_all.end() ? nullptr : &*at;
}

void LyricsWriter::dropQuestion()
{
    while (const WrittenLyrics* open = question())
        m_all.removeIf([id = open->id](const WrittenLyrics& one) { return one.id == id; });
}

std::optional<WrittenLyrics> LyricsWriter::openQuestion()
{
    read();
    const WrittenLyrics* open = question();
    return open ? std::optional(*open) : std::nullopt;
}

bool LyricsWriter::start(const QString& service, const QString& prompt)
{
    read();
    const QString words = prompt.trimmed();
    if (m_state != State::Idle || words.isEmpty() || words.size() > writtenlyrics::longestPrompt)
        return false;
    m_takenUp = true;
    m_fault.reset();
    const std::optional<Endpoint> endpoint = m_endpointOf(service);
    if (!endpoint) {
        m_fault = LyricsFault::notConnected();
        Q_EMIT changed();
        return true;
    }
    Running running;
    running.wish.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    running.wish.service = service;
    running.wish.prompt = words;
    const QString id = running.wish.id;
    m_waitedFor = id;
    m_running.insert(id, running);
    enter(State::Asking);
    m_running[id].call = m_client.lyrics(
        *endpoint, words, this,
        [this, id](const Result<LyricsReply, ApiError>& answer) { answered(id, answer); },
        [this, id] { return writeBeforeLeaving(id); });
    Q_EMIT changed();
    return true;
}

/// In the middle of the network's work: no signals from here.
bool LyricsWriter::writeBeforeLeaving(const QString& id)
{
    Running& running = m_running[id];
    running.wish.askedAt = QDateTime::currentDateTimeUtc();
    const QVector<WrittenLyrics> before = m_all;
    dropQuestion(); // the user has decided about that one by asking again
    m_all.prepend(running.wish);
    if (const auto saved = save(); !saved) { // what cannot be written down is not sent
        m_all = before;
        running.unwritten = saved.error();
        return false;
    }
    running.left = true;
    return true;
}

void LyricsWriter::answered(const QString& id, const Result<LyricsReply, ApiError>& answer)
{
    Running running = m_running.take(id);
    running.wish.settled = !running.waitedFor;
    if (answer && !find(id)) { // answered before it was asked, or forgotten by the user: still paid for
        if (!running.wish.askedAt.isValid())
            running.wish.askedAt = QDateTime::currentDateTimeUtc();
        m_all.prepend(running.wish);
    }
    if (running.waitedFor) {
        m_waitedFor.clear();
        enter(State::Idle);
    }
    if (answer && !answer->lyrics.isEmpty()) {
        came(id, answer.value(), running.waitedFor);
        return;
    }
    if (answer)
        find(id)->taskId = answer->taskId; // taken, and written later
    if (!running.waitedFor) { // cancelled: nobody asks any more why
        if (m_all.removeIf([&](const WrittenLyrics& one) { return one.id == id; }) > 0)
            keep();
        return;
    }
    if (answer || (running.left && answer.error().accepted == ApiError::Accepted::Unknown)) {
        keep();
        look(id, answer ? std::nullopt : std::optional(LyricsFault::of(answer.error())));
        return;
    }
    LyricsFault fault = LyricsFault::of(answer.error());
    if (running.unwritten)
        fault = {LyricsFault::Kind::NotSent, running.unwritten->message, running.unwritten->nextStep, {}};
    else if (!running.left && fault.kind == LyricsFault::Kind::Unknown)
        fault.kind = LyricsFault::Kind::NotSent;
    failed(id, fault);
}

void LyricsWriter::came(const QString& id, const LyricsReply& reply, bool waitedFor)
{
    WrittenLyrics* one = find(id);
    one->state = Kept::Written;
    one->title = reply.title;
    one->lyrics = reply.lyrics;
    if (!reply.taskId.isEmpty())
        one->taskId = reply.taskId;
    keep();
    if (waitedFor) {
        m_fault.reset();
        Q_EMIT arrived(id);
    }
    Q_EMIT changed();
}

void LyricsWriter::failed(const QString& id, const LyricsFault& fault)
{
    const auto gone = m_all.removeIf([&](const WrittenLyrics& one) { return one.id == id; });
    if (gone > 0)
        keep();
    m_fault = fault;
    Q_EMIT changed();
}

void LyricsWriter::cancel()
{
    if (m_state == State::Looking) {
        delete m_search;
        enter(State::Idle);
        m_fault = m_otherwise;
        Q_EMIT changed();
        return;
    }
    if (m_state != State::Asking)
        return;
    const QString id = std::exchange(m_waitedFor, {});
    enter(State::Idle);
    Running& running = m_running[id];
    running.waitedFor = false;
    if (running.left) { // what may be charged is not thrown away should it come
        if (WrittenLyrics* one = find(id))
            one->settled = true;
        keep();
        m_fault = LyricsFault::cancelled();
    } else {
        if (running.call)
            running.call->cancel();
        m_running.remove(id);
    }
    Q_EMIT changed();
}

void LyricsWriter::look(const QString& id, const std::optional<LyricsFault>& otherwise)
{
    const WrittenLyrics* one = find(id);
    m_otherwise = otherwise.value_or(LyricsFault::interrupted());
    if (!otherwise)
        m_otherwise.sentence = tr("The service has not told the lyrics yet.");
    const std::optional<Endpoint> endpoint = one ? m_endpointOf(one->service) : std::nullopt;
    if (!endpoint) {
        m_fault = m_otherwise;
        Q_EMIT changed();
        return;
    }
    QSet<QString> taken;
    for (const WrittenLyrics& other : std::as_const(m_all)) {
        if (other.id != id && !other.taskId.isEmpty())
            taken.insert(other.taskId);
    }
    m_fault.reset();
    enter(State::Looking);
    m_search = new LyricsSearch(m_client, *endpoint, *one, taken, m_patience, this);
    connect(m_search, &LyricsSearch::ended, this,
            [this, id](const LyricsSearch::Outcome& outcome) { looked(id, outcome); });
    m_search->start();
    Q_EMIT changed();
}

void LyricsWriter::looked(const QString& id, const LyricsSearch::Outcome& outcome)
{
    if (WrittenLyrics* one = find(id); one && !m_search->taskId().isEmpty())
        one->taskId = m_search->taskId();
    m_search->deleteLater();
    m_search.clear();
    enter(State::Idle);
    if (outcome.found) {
        came(id, *outcome.found, true);
        return;
    }
    if (outcome.failed) {
        LyricsFault fault = LyricsFault::of(*outcome.failed);
        failed(id, fault);
        return;
    }
    m_fault = m_otherwise;
    m_fault->nextStep =
        outcome.unreachable
            ? tr("It could not be looked for: %1").arg(outcome.unreachable->sentence())
            : tr("The service does not list it. It may have been charged all the same, or never arrived.");
    Q_EMIT changed();
}

bool LyricsWriter::lookAgain()
{
    read();
    const WrittenLyrics* open = question();
    if (m_state != State::Idle || !open)
        return false;
    m_takenUp = true;
    look(open->id, m_fault ? m_fault : LyricsFault::interrupted());
    return true;
}

void LyricsWriter::takeUp()
{
    read();
    if (!std::exchange(m_takenUp, true) && question())
        (void)lookAgain();
}

void LyricsWriter::dismiss()
{
    if (m_state != State::Idle)
        return;
    m_fault.reset();
    if (question()) {
        dropQuestion();
        keep();
    }
    Q_EMIT changed();
}

QVector<WrittenLyrics> LyricsWriter::written()
{
    read();
    QVector<WrittenLyrics> found;
    std::copy_if(m_all.cbegin(), m_all.cend(), std::back_inserter(found),
                 [](const WrittenLyrics& one) { return one.state == Kept::Written; });
    return found;
}

std::optional<WrittenLyrics> LyricsWriter::fresh()
{
    read();
    for (const WrittenLyrics& one : std::as_const(m_all)) {
        if (one.state == Kept::Written && !one.settled)
            return one;
    }
    return std::nullopt;
}

void LyricsWriter::settle(const QString& id)
{
    read();
    WrittenLyrics* one = find(id);
    if (!one || one->settled)
        return;
    one->settled = true;
    keep();
    Q_EMIT changed();
}

void LyricsWriter::forgetWritten()
{
    read();
    if (m_all.removeIf([](const WrittenLyrics& one) { return one.state == Kept::Written; }) == 0)
        return;
    keep();
    Q_EMIT changed();
}

} // namespace riffdesk
