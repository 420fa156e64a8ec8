#include "ledger/ledger.h"

#include "base/plaintext.h"
#include "storage/atomicfile.h"
#include "storage/filefault.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace riffdesk {

namespace {

using Outcome = PaidRequest::Outcome;

constexpr qint64 longestLine = 1024 * 1024;
constexpr std::array outcomes{Outcome::Open,      Outcome::Done,      Outcome::Failed, Outcome::Refused,
                              Outcome::Unfetched, Outcome::Cancelled, Outcome::Unknown};
const QString sentWord = QStringLiteral("sent");
const QString answeredWord = QStringLiteral("answered");
const QString endedWord = QStringLiteral("ended");

QString momentWord(Ledger::Moment moment)
{
    switch (moment) {
    case Ledger::Moment::Sent:
        return sentWord;
    case Ledger::Moment::Answered:
        return answeredWord;
    case Ledger::Moment::Ended:
        break;
    }
    return endedWord;
}

QString timeWord(const QDateTime& time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime toTime(const QJsonValue& word)
{
    return QDateTime::fromString(word.toString(), Qt::ISODateWithMs).toUTC();
}

Outcome toOutcome(const QString& word)
{
    for (const Outcome outcome : outcomes) {
        if (toString(outcome) == word)
            return outcome;
    }
    return Outcome::Unknown; // a later version's: it may have been charged
}

QByteArray lineOf(Ledger::Moment moment, const PaidRequest& request)
{
    const bool isSent = moment == Ledger::Moment::Sent;
    const bool isEnded = moment == Ledger::Moment::Ended;
    QJsonObject line{{QStringLiteral("moment"), momentWord(moment)}, {QStringLiteral("id"), request.id}};
    const auto say = [&line](const char* key, const QJsonValue& value) {
        if (!value.toString().isEmpty() || value.isObject() || value.isArray() || value.toInt() > 0)
            line.insert(QLatin1String(key), value);
    };
    say("at", timeWord(isSent    ? request.sentAt
                       : isEnded ? request.endedAt
                                 : QDateTime::currentDateTimeUtc()));
    if (isSent) {
        say("service", request.service);
        say("action", request.action);
        say("title", request.title);
        say("take", request.take);
        say("request", request.request);
    } else {
        say("task", request.taskId);
        say("trace", request.traceId);
        if (!request.songIds.isEmpty())
            say("songs", QJsonArray::fromStringList(request.songIds));
    }
    if (isEnded) {
        say("outcome", toString(request.outcome));
        say("message", request.message);
    }
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

void apply(const QJsonObject& line, PaidRequest& request)
{
    const auto text = [&line](const char* key) { return line.value(QLatin1String(key)).toString(); };
    if (const QString task = text("task"); !task.isEmpty())
        request.taskId = task;
    if (const QString trace = text("trace"); !trace.isEmpty())
        request.traceId = trace;
    const QJsonArray songs = line.value(QLatin1String("songs")).toArray();
    if (!songs.isEmpty())
        request.songIds.clear();
    for (const QJsonValue& song : songs)
        request.songIds.append(song.toString());
    // What was answered after an end goes on: a song that was looked for was found, or is fetched again.
    const bool isEnd = text("moment") == endedWord;
    request.outcome = isEnd ? toOutcome(text("outcome")) : Outcome::Open;
    request.endedAt = isEnd ? toTime(line.value(QLatin1String("at"))) : QDateTime();
    request.message = isEnd ? text("message") : QString();
}

PaidRequest sentBy(const QJsonObject& line)
{
    const auto text = [&line](const char* key) { return line.value(QLatin1String(key)).toString(); };
    PaidRequest request;
    request.id = text("id");
    request.service = text("service");
    request.action = text("action");
    request.title = text("title");
    request.take = line.value(QLatin1String("take")).toInt();
    request.request = line.value(QLatin1String("request")).toObject();
    request.sentAt = toTime(line.value(QLatin1String("at")));
    return request;
}

/// The latest request under each id is the one that later lines speak of.
class Reading
{
public:
    void take(const QByteArray& line)
    {
        const QJsonObject said = QJsonDocument::fromJson(line).object();
        const QString id = said.value(QLatin1String("id")).toString();
        const QString moment = said.value(QLatin1String("moment")).toString();
        if (!id.isEmpty() && moment == sentWord) {
            m_latest.insert(id, contents.requests.size());
            contents.requests.append(sentBy(said));
        } else if (m_latest.contains(id) && (moment == answeredWord || moment == endedWord)) {
            apply(said, contents.requests[m_latest.value(id)]);
        } else {
            ++contents.unreadable;
        }
    }
    Ledger::Contents contents;

private:
    QHash<QString, qsizetype> m_latest;
};

} // namespace

bool PaidRequest::contains(const QString& words) const
{
    const QString told = QStringList{timeWord(sentAt),
                                     service,
                                     action,
                                     title,
                                     request.value(QLatin1String("model")).toString(),
                                     request.value(QLatin1String("prompt")).toString(),
                                     toString(outcome),
                                     taskId,
                                     traceId,
                                     songIds.join(QLatin1Char(' ')),
                                     message}
                             .join(QLatin1Char('\n'));
    const QStringList wanted = words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(wanted.cbegin(), wanted.cend(),
                       [&told](const QString& word) { return told.contains(word, Qt::CaseInsensitive); });
}

QString toString(PaidRequest::Outcome outcome)
{
    switch (outcome) {
    case Outcome::Open:
        return QStringLiteral("open");
    case Outcome::Done:
        return QStringLiteral("done");
    case Outcome::Failed:
        return QStringLiteral("failed");
    case Outcome::Refused:
        return QStringLiteral("refused");
    case Outcome::Unfetched:
        return QStringLiteral("unfetched");
    case Outcome::Cancelled:
        return QStringLiteral("cancelled");
    case Outcome::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

QByteArray toCsv(const QVector<PaidRequest>& requests)
{
    QByteArray table = "time,service,action,model,title,outcome,ended,task_id,trace_id,song_ids,message\r\n";
    for (const PaidRequest& request : requests) {
        QByteArrayList cells;
        for (const QString& text : {timeWord(request.sentAt), request.service, request.action,
                                    request.request.value(QLatin1String("model")).toString(), request.title,
                                    toString(request.outcome), timeWord(request.endedAt), request.taskId,
                                    request.traceId, request.songIds.join(QLatin1Char(' ')), request.message})
            cells.append(plaintext::csvCell(text));
        table += cells.join(',') + "\r\n";
    }
    return table;
}

Ledger Ledger::beside(const QString& file)
{
    return Ledger(QFileInfo(file).absolutePath() + QStringLiteral("/ledger.jsonl"));
}

Result<void> Ledger::add(Moment moment, const PaidRequest& request) const
{
    QFile file(m_path);
    const bool isNew = !file.exists();
    if (!file.open(QIODevice::ReadWrite | QIODevice::Append, QFile::ReadOwner | QFile::WriteOwner))
        return filefault::writing(m_path, file.error());
    QByteArray line = lineOf(moment, request);
    // A line that a power cut or a full disk left unfinished is not continued.
    if (char last = '\n';
        file.size() > 0 && file.seek(file.size() - 1) && file.getChar(&last) && last != '\n')
        line.prepend('\n');
    const bool isWritten =
        file.write(line) == line.size() && (moment == Moment::Ended ? file.flush() : atomicfile::flush(file));
    if (!isWritten)
        return filefault::writing(m_path, file.error());
    if (isNew)
        atomicfile::flushFolder(QFileInfo(m_path).absolutePath());
    return {};
}

Result<Ledger::Contents> Ledger::read() const
{
    QFile file(m_path);
    if (!file.exists())
        return Contents();
    if (!file.open(QIODevice::ReadOnly))
        return filefault::reading(m_path);
    Reading reading;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine(longestLine);
        if (line.isEmpty())
            return filefault::reading(m_path);
        // Longer than any of ours: passed over to its end.
        bool isTooLong = false;
        for (QByteArray rest = line; !rest.isEmpty() && !rest.endsWith('\n') && !file.atEnd();
             isTooLong = true)
            rest = file.readLine(longestLine);
        if (!line.trimmed().isEmpty())
            reading.take(isTooLong ? QByteArray() : line);
    }
    return reading.contents;
}

} // namespace riffdesk
