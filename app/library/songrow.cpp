#include "songrow.h"

#include "storage/database.h"

#include <QJsonDocument>

#include <cmath>

namespace riffdesk::songrow {

namespace {

const QStringList& names()
{
    static const QStringList all =
        QStringLiteral("id service remote_id title title_key title_by_user action model seed duration "
                       "created_at added_at trashed_at rating media audio_file cover_file has_stems "
                       "parent_id parent_remote_id task_id trace_id style prompt audio_url image_url "
                       "lyrics request reply loudness true_peak stand_in take is_new "
                       "flag play_count last_played_at notes stem_mix press")
            .split(QLatin1Char(' '));
    return all;
}

QVariant timeValue(const QDateTime& time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QDateTime timeOf(const QVariant& value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

Song::Flag flagOf(const QVariant& value)
{
    const int flag = value.toInt();
    return flag == int(Song::Flag::Kept) || flag == int(Song::Flag::Rejected) ? Song::Flag(flag)
                                                                              : Song::Flag::None;
}

/// Names hold no control characters: these two can part them.
const auto tagsColumn =
    QLatin1String("(SELECT group_concat(name || char(31) || color, char(30)) FROM (SELECT name, color FROM "
                  "song_tags JOIN tags ON tags.number = tag WHERE song = songs.number ORDER BY key))");

const auto filesColumn = QLatin1String(
    "(SELECT group_concat(name || char(31) || bytes || ' ' || sha256, char(30)) FROM (SELECT name, bytes, "
    "sha256 FROM song_files WHERE song = songs.number ORDER BY name))");

template <typename Each> void eachPair(const QVariant& value, const Each& each)
{
    for (const QString& pair : value.toString().split(QChar(30), Qt::SkipEmptyParts)) {
        const qsizetype middle = pair.indexOf(QChar(31));
        each(pair.left(middle), pair.mid(middle + 1));
    }
}

QVector<SongTag> tagsOf(const QVariant& value)
{
    QVector<SongTag> tags;
    eachPair(value, [&tags](const QString& name, const QString& color) { tags.append({name, color}); });
    return tags;
}

QVariant numberValue(std::optional<double> number)
{
    return number ? QVariant(*number) : QVariant();
}

std::optional<double> numberOf(const QVariant& value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toDouble());
}

QString jsonText(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject jsonOf(const QVariant& value)
{
    return QJsonDocument::fromJson(value.toString().toUtf8()).object();
}

} // namespace

QString columns()
{
    static const QString all = names().join(QLatin1String(", "));
    return all;
}

QString placeholders()
{
    return QStringLiteral("?, ").repeated(names().size() - 1) + QLatin1Char('?');
}

QVariantList values(const Song& song)
{
    return {song.id,
            song.service,
            song.remoteId,
            song.title,
            titleKey(song.title.isEmpty() ? song.standIn : song.title),
            song.titleByUser ? 1 : 0,
            song.action,
            song.model,
            song.seed,
            song.durationSeconds,
            timeValue(song.createdAt),
            timeValue(song.addedAt),
            timeValue(song.trashedAt),
            song.rating,
            toString(song.media),
            song.audioFile,
            song.coverFile,
            song.hasStems ? 1 : 0,
            song.parentId,
            song.parentRemoteId,
            song.taskId,
            song.traceId,
            song.style,
            song.prompt,
            song.audioUrl,
            song.imageUrl,
            song.lyrics,
            jsonText(song.request),
            jsonText(song.reply),
            numberValue(song.loudness),
            numberValue(song.truePeak),
            song.standIn,
            song.take,
            song.isNew ? 1 : 0,
            int(song.flag),
            song.playCount,
            timeValue(song.lastPlayedAt),
            song.notes,
            stemmix::toText(song.stemMix),
            song.press};
}

namespace {

/// `valueAt(int)` gives what stands in a column of names().
template <typename ValueAt> Song songOf(const ValueAt& valueAt)
{
    int column = 0;
    const auto next = [&] { return valueAt(column++); };
    const auto text = [&] { return next().toString(); };
    Song song;
    song.id = text();
    song.service = text();
    song.remoteId = text();
    song.title = text();
    ++column; // title_key
    song.titleByUser = next().toBool();
    song.action = text();
    song.model = text();
    song.seed = text();
    song.durationSeconds = next().toDouble();
    song.createdAt = timeOf(next());
    song.addedAt = timeOf(next());
    song.trashedAt = timeOf(next());
    song.rating = next().toInt();
    song.media = songMediaFromString(text());
    song.audioFile = text();
    song.coverFile = text();
    song.hasStems = next().toBool();
    song.parentId = text();
    song.parentRemoteId = text();
    song.taskId = text();
    song.traceId = text();
    song.style = text();
    song.prompt = text();
    song.audioUrl = text();
    song.imageUrl = text();
    song.lyrics = text();
    song.request = jsonOf(next());
    song.reply = jsonOf(next());
    song.loudness = numberOf(next());
    song.truePeak = numberOf(next());
    song.standIn = text();
    song.take = next().toInt();
    song.isNew = next().toBool();
    song.flag = flagOf(next());
    song.playCount = qMax(0, next().toInt());
    song.lastPlayedAt = timeOf(next());
    song.notes = text();
    song.stemMix = stemmix::fromText(text());
    song.press = text();
    return song;
}

} // namespace

QString wholeColumns()
{
    return columns() + QLatin1String(", ") + tagsColumn
           + QStringLiteral(
               ", (SELECT group_concat(name || char(31) || position, char(30)) FROM playlist_songs "
               "JOIN playlists ON playlists.number = playlist WHERE song = songs.number), ")
           + filesColumn;
}

Song song(const QSqlQuery& row)
{
    Song song = songOf([&row](int column) { return row.value(column); });
    const int organised = int(names().size());
    song.tags = tagsOf(row.value(organised));
    eachPair(row.value(organised + 1), [&song](const QString& name, const QString& position) {
        song.playlists.append({name, position.toDouble()});
    });
    eachPair(row.value(organised + 2), [&song](const QString& name, const QString& rest) {
        const qsizetype space = rest.indexOf(QLatin1Char(' '));
        song.files.append(
            {name, rest.left(space).toLongLong(), QByteArray::fromHex(rest.mid(space + 1).toLatin1())});
    });
    return song;
}

Song salvaged(const QVariantMap& row)
{
    Song song = songOf([&row](int column) { return row.value(names().at(column)); });
    if (!std::isfinite(song.durationSeconds) || song.durationSeconds < 0) {
        song.durationSeconds = 0;
    }
    song.rating = qBound(0, song.rating, 5);
    if (!song.addedAt.isValid()) {
        song.addedAt = QDateTime::currentDateTimeUtc();
    }
    if (!song.createdAt.isValid()) {
        song.createdAt = song.addedAt;
    }
    return song;
}

Result<void> insert(Database& database, const Song& song)
{
    const auto done = database.run(
        QStringLiteral("INSERT INTO songs (%1) VALUES (%2)").arg(columns(), placeholders()), values(song));
    return done ? Result<void>() : Result<void>(done.error());
}

QString summaryColumns()
{
    return QStringLiteral(
               "number, id, title, substr(CASE WHEN style <> '' THEN style ELSE prompt END, 1, 200), model, "
               "action, "
               "duration, created_at, rating, media, audio_file, cover_file, has_stems, stand_in, "
               "(SELECT CASE WHEN parent.title <> '' THEN parent.title ELSE parent.stand_in END FROM songs "
               "AS "
               "parent "
               "WHERE parent.id = songs.parent_id), take, take_of, is_new, flag, play_count, "
               "last_played_at, ")
           + tagsColumn;
}

SongSummary summary(const QSqlQuery& row)
{
    int column = 0;
    const auto next = [&] { return row.value(column++); };
    const auto text = [&] { return next().toString(); };
    SongSummary song;
    song.number = next().toUInt();
    song.id = text();
    song.title = text();
    song.style = text().simplified();
    song.model = text();
    song.action = text();
    song.durationSeconds = next().toDouble();
    song.createdAt = timeOf(next());
    song.rating = next().toInt();
    song.media = songMediaFromString(text());
    song.audioFile = text();
    song.coverFile = text();
    song.hasStems = next().toBool();
    song.standIn = text();
    song.parentTitle = text();
    song.take = next().toInt();
    song.takeOf = next().toUInt();
    song.isNew = next().toBool();
    song.flag = flagOf(next());
    song.playCount = next().toInt();
    song.lastPlayedAt = timeOf(next());
    song.tags = tagsOf(next());
    return song;
}

QString text(const QSqlQuery& row)
{
    return row.value(0).toString();
}

int number(const QSqlQuery& row)
{
    return row.value(0).toInt();
}

QString countOutsideTrash()
{
    // SQLite counts a whole table from its pages' heads, but a condition makes it visit each row.
    return QStringLiteral("SELECT (SELECT count(*) FROM songs) - "
                          "(SELECT count(*) FROM songs WHERE trashed_at IS NOT NULL)");
}

QString titleKey(const QString& title)
{
    QString key;
    for (const QChar c : title.normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark()) {
            key.append(c);
        }
    }
    return key.toCaseFolded().simplified();
}

} // namespace riffdesk::songrow
