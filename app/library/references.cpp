#include "library/references.h"

#include "library/song.h"
#include "storage/database.h"

#include <QCoreApplication>

#include <cmath>

namespace riffdesk {

namespace {

const QString referenceColumns =
    QStringLiteral("id, service, remote_id, name, duration, created_at, audio_url, lyrics");

Reference fromRow(const QSqlQuery& row)
{
    Reference reference;
    int column = 0;
    const auto next = [&] { return row.value(column++); };
    reference.id = next().toString();
    reference.service = next().toString();
    reference.remoteId = next().toString();
    reference.name = next().toString();
    reference.durationSeconds = next().toDouble();
    reference.createdAt = QDateTime::fromMSecsSinceEpoch(next().toLongLong(), Qt::UTC);
    reference.audioUrl = next().toString();
    reference.lyrics = next().toString();
    return reference;
}

QVariantList toRow(const Reference& reference)
{
    return {reference.id,       reference.service,         reference.remoteId,
            reference.name,     reference.durationSeconds, reference.createdAt.toMSecsSinceEpoch(),
            reference.audioUrl, reference.lyrics};
}

Error referenceError(const QString& message, const QString& nextStep)
{
    return {Error::Category::Input, message, nextStep};
}

Error notThere()
{
    return referenceError(
        QCoreApplication::translate("References", "The reference is not in the list any more."),
        QCoreApplication::translate("References", "Choose another, or upload it again."));
}

/// What becomes of a known one when the service gives it again.
Reference completed(const Reference& known, Reference fresh)
{
    fresh.name = known.name;
    fresh.createdAt = known.createdAt;
    if (fresh.lyrics.isEmpty())
        fresh.lyrics = known.lyrics;
    if (fresh.audioUrl.isEmpty())
        fresh.audioUrl = known.audioUrl;
    if (!(fresh.durationSeconds > 0))
        fresh.durationSeconds = known.durationSeconds;
    return fresh;
}

} // namespace

References::References(Database& database, QObject* parent) : QObject(parent), m_database(database) { }

Result<Reference> References::add(const Reference& reference)
{
    if (reference.service.isEmpty() || reference.remoteId.isEmpty())
        return referenceError(
            QCoreApplication::translate("References", "The service gave no id for the upload."),
            QCoreApplication::translate("References", "Upload the file again."));
    Reference fresh = reference;
    fresh.id = songIdOf(fresh.service, fresh.remoteId);
    fresh.name = cleanName(fresh.name);
    if (fresh.name.isEmpty())
        fresh.name = cleanName(fresh.remoteId);
    if (!std::isfinite(fresh.durationSeconds) || fresh.durationSeconds < 0)
        fresh.durationSeconds = 0;
    const QDateTime moment = fresh.createdAt.isValid() ? fresh.createdAt : QDateTime::currentDateTimeUtc();
    fresh.createdAt = QDateTime::fromMSecsSinceEpoch(moment.toMSecsSinceEpoch(), Qt::UTC);

    const auto known = this->reference(fresh.id);
    if (known) {
        fresh = completed(*known, fresh);
        if (fresh == *known)
            return fresh;
    }
    const auto stored =
        m_database.run(QStringLiteral("INSERT INTO reference_uploads (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
                                      "ON CONFLICT (id) DO UPDATE SET duration = excluded.duration, "
                                      "audio_url = excluded.audio_url, lyrics = excluded.lyrics")
                           .arg(referenceColumns),
                       toRow(fresh));
    if (!stored)
        return stored.error();
    if (known)
        Q_EMIT changed(fresh.id);
    else
        Q_EMIT added(fresh.id);
    return fresh;
}

QVector<Reference> References::list(const QString& service) const
{
    return m_database
        .all(QStringLiteral("SELECT %1 FROM reference_uploads WHERE service = ? "
                            "ORDER BY created_at DESC, number DESC")
                 .arg(referenceColumns),
             {service}, fromRow)
        .valueOr({});
}

std::optional<Reference> References::where(const QString& condition, const QVariantList& values) const
{
    return m_database
        .first(QStringLiteral("SELECT %1 FROM reference_uploads WHERE %2 LIMIT 1")
                   .arg(referenceColumns, condition),
               values, fromRow)
        .valueOr({});
}

std::optional<Reference> References::reference(const QString& id) const
{
    return where(QStringLiteral("id = ?"), {id});
}

std::optional<Reference> References::find(const QString& service, const QString& remoteId) const
{
    return where(QStringLiteral("service = ? AND remote_id = ?"), {service, remoteId});
}

std::optional<Reference> References::find(const QString& remoteId) const
{
    return where(QStringLiteral("remote_id = ? ORDER BY created_at DESC"), {remoteId});
}

Result<void> References::rename(const QString& id, const QString& name)
{
    const QString clean = cleanName(name);
    if (clean.isEmpty())
        return referenceError(QCoreApplication::translate("References", "A reference needs a name."),
                              QCoreApplication::translate("References", "Type one, or leave it as it was."));
    const auto known = reference(id);
    if (!known)
        return notThere();
    if (known->name == clean)
        return {};
    const auto renamed =
        m_database.run(QStringLiteral("UPDATE reference_uploads SET name = ? WHERE id = ?"), {clean, id});
    if (!renamed)
        return renamed.error();
    Q_EMIT changed(id);
    return {};
}

Result<void> References::remove(const QString& id)
{
    if (!reference(id))
        return notThere();
    const auto gone = m_database.run(QStringLiteral("DELETE FROM reference_uploads WHERE id = ?"), {id});
    if (!gone)
        return gone.error();
    Q_EMIT removed(id);
    return {};
}

QString References::cleanName(const QString& name)
{
    QString line;
    for (const QChar c : name.left(8 * longestName)) {
        // Joiners shape the words of some scripts; marks that turn text around could disguise a name.
        const bool joiner = c.unicode() == 0x200c || c.unicode() == 0x200d;
        if (c.category() == QChar::Other_Control)
            line += QLatin1Char(' ');
        else if (c.category() != QChar::Other_Format || joiner)
            line += c;
    }
    line = line.simplified();
    if (line.size() > longestName) {
        line.truncate(line.at(longestName - 1).isHighSurrogate() ? longestName - 1 : longestName);
        line = line.trimmed();
    }
    return line;
}

} // namespace riffdesk
