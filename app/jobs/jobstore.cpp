#include "jobs/jobstore.h"

#include "api/endpoint.h"
#include "jobstates.h"
#include "storage/database.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace riffdesk {

namespace {

const QString columns =
    QStringLiteral("id, service, state, action, title, request, task_id, trace_id, progress, created_at, "
                   "submitted_at, finished_at, sort_at, attempts, searched, song_ids, error, dismissed, "
                   "stems_url, take, held, press"); // stems_url holds any fileUrl

QVariant fromTime(const QDateTime& time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QDateTime toTime(const QVariant& value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

// An empty QString is bound as NULL, which the columns refuse.
QString text(const QString& value)
{
    return value.isNull() ? QStringLiteral("") : value;
}

QString fromJson(const QJsonDocument& json)
{
    return QString::fromUtf8(json.toJson(QJsonDocument::Compact));
}

QString word(ApiError::Accepted accepted)
{
    switch (accepted) {
    case ApiError::Accepted::No:
        return QStringLiteral("no");
    case ApiError::Accepted::Yes:
        return QStringLiteral("yes");
    case ApiError::Accepted::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

QVariant fromError(const std::optional<ApiError>& error)
{
    if (!error)
        return {};
    return fromJson(QJsonDocument(QJsonObject{
        {QStringLiteral("category"), toString(error->category)},
        {QStringLiteral("accepted"), word(error->accepted)},
        {QStringLiteral("httpStatus"), error->httpStatus},
        {QStringLiteral("code"), error->code},
        {QStringLiteral("message"), error->message},
        {QStringLiteral("traceId"), error->traceId},
        {QStringLiteral("retryAfterMs"), error->retryAfterMs},
    }));
}

std::optional<ApiError> toError(const QVariant& value)
{
    if (value.isNull())
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(value.toString().toUtf8()).object();
    ApiError error;
    error.category = apiErrorCategoryFromString(json.value(QLatin1String("category")).toString());
    const QString accepted = json.value(QLatin1String("accepted")).toString();
    error.accepted = accepted == QLatin1String("no")    ? ApiError::Accepted::No
                     : accepted == QLatin1String("yes") ? ApiError::Accepted::Yes
                                                        : ApiError::Accepted::Unknown;
    error.httpStatus = json.value(QLatin1String("httpStatus")).toInt();
    error.code = json.value(QLatin1String("code")).toString();
    error.message = json.value(QLatin1String("message")).toString();
    error.traceId = json.value(QLatin1String("traceId")).toString();
    error.retryAfterMs = json.value(QLatin1String("retryAfterMs")).toInteger(-1);
    return error;
}

// In the order of `columns`.
QVariantList valuesOf(const Job& job)
{
    return {text(job.id),
            text(job.service),
            toString(job.state),
            text(job.action),
            text(job.title),
            fromJson(QJsonDocument(job.request)),
            text(job.taskId),
            text(job.traceId),
            job.progress,
            job.createdAt.toMSecsSinceEpoch(),
            fromTime(job.submittedAt),
            fromTime(job.finishedAt),
            fromTime(job.sortAt),
            job.attempts,
            job.searched ? 1 : 0,
            fromJson(QJsonDocument(QJsonArray::fromStringList(job.songIds))),
            fromError(job.error),
            job.dismissed ? 1 : 0,
            text(job.fileUrl),
            job.take,
            job.held ? 1 : 0,
            text(job.press)};
}

Job toJob(const QSqlQuery& row)
{
    Job job;
    job.id = row.value(0).toString();
    job.service = row.value(1).toString();
    // A word no version of ours wrote: nothing is sent or spent on its account before the user has looked at
    // it.
    job.state = jobStateFromString(row.value(2).toString()).value_or(Job::State::Unknown);
    job.action = row.value(3).toString();
    job.title = row.value(4).toString();
    job.request = QJsonDocument::fromJson(row.value(5).toString().toUtf8()).object();
    job.taskId = row.value(6).toString();
    job.traceId = row.value(7).toString();
    job.progress = row.value(8).toDouble();
    job.createdAt = toTime(row.value(9));
    job.submittedAt = toTime(row.value(10));
    job.finishedAt = toTime(row.value(11));
    job.sortAt = toTime(row.value(12));
    job.attempts = row.value(13).toInt();
    job.searched = row.value(14).toBool();
    const QJsonArray songs = QJsonDocument::fromJson(row.value(15).toString().toUtf8()).array();
    for (const QJsonValue& song : songs)
        job.songIds.append(song.toString());
    job.error = toError(row.value(16));
    job.dismissed = row.value(17).toBool();
    job.fileUrl = row.value(18).toString();
    job.take = row.value(19).toInt();
    job.held = row.value(20).toBool();
    job.press = row.value(21).toString();
    return job;
}

Error movedOn()
{
    return {Error::Category::Internal,
            QCoreApplication::translate("JobStore",
                                        "This job is no longer in the state it was thought to be in."),
            QCoreApplication::translate("JobStore", "Start Riffdesk again to see where the job is.")};
}

} // namespace

JobStore::JobStore(Database& database) : m_database(database) { }

Result<void> JobStore::insert(const QVector<Job>& jobs)
{
    return m_database.transaction([&]() -> Result<void> {
        const QString sql = QStringLiteral("INSERT INTO jobs (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                                           "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                                .arg(columns);
        for (const Job& job : jobs) {
            if (auto done = m_database.run(sql, valuesOf(job)); !done)
                return done.error();
        }
        return {};
    });
}

Result<void> JobStore::move(const Job& job, Job::State from)
{
    if (!mayMove(from, job.state))
        return movedOn();
    return write(job, from);
}

Result<void> JobStore::moveAll(const QVector<Job>& jobs, Job::State from)
{
    return m_database.transaction([&]() -> Result<void> {
        for (const Job& job : jobs) {
            if (auto moved = move(job, from); !moved)
                return moved;
        }
        return {};
    });
}

Result<void> JobStore::save(const Job& job)
{
    return write(job, job.state);
}

Result<void> JobStore::write(const Job& job, Job::State from)
{
    // One statement is one transaction, and the guard is in it: two writers cannot both win.
    const QString sql = QStringLiteral("UPDATE jobs SET (%1) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                                       "?, ?, ?, ?, ?, ?, ?) WHERE id = ? AND state = ?")
                            .arg(columns);
    auto done = m_database.run(sql, valuesOf(job) << job.id << toString(from));
    if (!done)
        return done.error();
    if (*done != 1)
        return movedOn();
    return {};
}

Result<QVector<Job>> JobStore::load()
{
    return m_database.all(
        QStringLiteral("SELECT %1 FROM jobs WHERE dismissed = 0 ORDER BY created_at, number").arg(columns),
        {}, toJob);
}

Result<QVector<Job>> JobStore::latest(int count)
{
    return m_database.all(QStringLiteral("SELECT %1 FROM jobs ORDER BY number DESC LIMIT ?").arg(columns),
                          {count}, toJob);
}

Result<int> JobStore::paidSince(const QDateTime& moment)
{
    const auto count = m_database.first(
        QStringLiteral(
            "SELECT count(*) FROM jobs WHERE service <> ? AND (submitted_at >= ? OR state = 'draft')"),
        {Endpoint::practiceId(), moment.toMSecsSinceEpoch()},
        [](const QSqlQuery& row) { return row.value(0).toInt(); });
    if (!count)
        return count.error();
    return count->value_or(0);
}

Result<std::optional<Job>> JobStore::find(const QString& id)
{
    return m_database.first(QStringLiteral("SELECT %1 FROM jobs WHERE id = ?").arg(columns), {id}, toJob);
}

Result<std::optional<Job>> JobStore::makerOf(const QString& songId, const QString& action)
{
    return m_database.first(
        QStringLiteral("SELECT %1 FROM jobs WHERE action = ? AND task_id <> '' AND EXISTS (SELECT 1 FROM "
                       "json_each(song_ids) WHERE value = ?) ORDER BY number DESC LIMIT 1")
            .arg(columns),
        {action, songId}, toJob);
}

Result<bool> JobStore::isAdopted(const QString& service, const QString& taskId, const QString& exceptId)
{
    const auto other = m_database.first(
        QStringLiteral("SELECT 1 FROM jobs WHERE service = ? AND task_id = ? AND task_id <> '' "
                       "AND id <> ? LIMIT 1"),
        {service, taskId, exceptId}, [](const QSqlQuery& row) { return row.value(0).toInt(); });
    if (!other)
        return other.error();
    return other->has_value();
}

} // namespace riffdesk
