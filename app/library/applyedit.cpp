#include "applyedit.h"

#include "borrowedwords.h"
#include "organising.h"
#include "playlistorder.h"
#include "songrow.h"
#include "storage/database.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

namespace riffdesk {

namespace {

constexpr qsizetype longestTitle = 500; ///< characters
constexpr qsizetype longestNotes = 1024 * 1024;

using organising::Table;

Error refused(const QString& message, const QString& nextStep)
{
    return Error{Error::Category::Input, message, nextStep};
}

Error notThere(const QString& name)
{
    return refused(QCoreApplication::translate("Library", "There is no “%1” in the library.").arg(name),
                   QCoreApplication::translate("Library", "Choose one of those that are there."));
}

/// Numbers as one value that a statement can take, however many they are.
QString jsonListOf(const SongNumbers& songs)
{
    QString list = QStringLiteral("[");
    for (const SongNumber song : songs)
        list += QString::number(song) + QLatin1Char(',');
    list.chop(songs.isEmpty() ? 0 : 1);
    return list + QLatin1Char(']');
}

const auto inList = QLatin1String(" IN (SELECT value FROM json_each(?))");

SongNumber songNumber(const QSqlQuery& row)
{
    return row.value(0).toUInt();
}

class Applying
{
public:
    explicit Applying(Database& database) : m_database(database) { }

    Result<void> step(const SongEdit::Step& step)
    {
        return std::visit([this](const auto& one) { return apply(one); }, step);
    }
    /// After the last step.
    Result<void> markFiles();
    Result<void> nameSongs();

    AppliedEdit applied;

private:
    Result<void> apply(const SongEdit::SetField& step);
    Result<void> apply(const SongEdit::SetTitle& step);
    Result<void> apply(const SongEdit::CountPlay& step);
    Result<void> apply(const SongEdit::SetTag& step);
    Result<void> apply(const SongEdit::MakeTag& step);
    Result<void> apply(const SongEdit::RemoveTag& step);
    Result<void> apply(const SongEdit::RenameTag& step);
    Result<void> apply(const SongEdit::PlaceInPlaylist& step);
    Result<void> apply(const SongEdit::TakeFromPlaylist& step);
    Result<void> apply(const SongEdit::SetPlaylist& step);
    Result<void> apply(const SongEdit::RenamePlaylist& step);

    Result<void> run(const QString& sql, const QVariantList& values)
    {
        const auto done = m_database.run(sql, values);
        return done ? Result<void>() : Result<void>(done.error());
    }
    Result<std::optional<SongTag>> tag(const QString& name);
    Result<SongNumbers> songsOf(qint64 tag);
    Result<void> setOrder(const QString& playlist, const SongNumbers& songs,
                          const QVector<playlistorder::Place>& before, bool isThere);
    Result<QVector<playlistorder::Place>> places(const QString& playlist);
    Result<QString> nameOf(Table table, const QString& name); ///< as it is written there; Input without it

    void undoWith(QVector<SongEdit::Step> steps)
    {
        applied.inverse.steps = std::move(steps) + applied.inverse.steps;
    }
    void touch(const SongNumbers& songs) { m_touched.unite(QSet<SongNumber>(songs.cbegin(), songs.cend())); }

    Database& m_database;
    QSet<SongNumber> m_touched; ///< whose song.json says something else now
    QSet<SongNumber> m_rowOnly; ///< changed, but not in what song.json says
    QSet<SongNumber> m_trashed;
    QSet<SongNumber> m_restored;
    QStringList m_followed; ///< ids that go by another song's words
};

QString columnOf(SongEdit::Field field)
{
    switch (field) {
    case SongEdit::Field::Rating:
        return QStringLiteral("rating");
    case SongEdit::Field::Flag:
        return QStringLiteral("flag");
    case SongEdit::Field::Notes:
        return QStringLiteral("notes");
    case SongEdit::Field::Stems:
        return QStringLiteral("stem_mix");
    case SongEdit::Field::TrashedAt:
        return QStringLiteral("trashed_at");
    case SongEdit::Field::IsNew:
        break;
    }
    return QStringLiteral("is_new");
}

std::optional<Error> problemOf(const SongEdit::SetField& step)
{
    const int number = step.value.toInt();
    if (step.field == SongEdit::Field::Rating && (number < 0 || number > 5))
        return refused(QCoreApplication::translate("Library", "A rating is 0 to 5 stars."),
                       QCoreApplication::translate("Library", "Choose another rating."));
    if (step.field == SongEdit::Field::Notes && step.value.toString().size() > longestNotes)
        return refused(QCoreApplication::translate("Library", "The notes are too long."),
                       QCoreApplication::translate("Library", "Shorten them."));
    return std::nullopt;
}

Result<void> Applying::apply(const SongEdit::SetField& step)
{
    if (const auto problem = problemOf(step))
        return *problem;
    const QString column = columnOf(step.field);
    const bool isTrash = step.field == SongEdit::Field::TrashedAt;
    const QString differs = !isTrash              ? column + QLatin1String(" IS NOT ?")
                            : step.value.isNull() ? QStringLiteral("trashed_at IS NOT NULL")
                                                  : QStringLiteral("trashed_at IS NULL"); // keeps the day
    const QString where = QLatin1String("number") + inList + QLatin1String(" AND ") + differs;
    QVariantList values{jsonListOf(step.songs)};
    if (!isTrash)
        values.append(step.value);
    QMap<QString, SongEdit::SetField> before; // by the value
    SongNumbers changed;
    const auto read =
        m_database.all(QStringLiteral("SELECT number, %1 FROM songs WHERE %2").arg(column, where), values,
                       [&](const QSqlQuery& row) {
                           const QVariant value = row.value(1);
                           auto& group =
                               before[value.isNull() ? QString() : QLatin1Char('=') + value.toString()];
                           group.field = step.field;
                           group.value = value.isNull() ? QVariant() : value;
                           group.songs.append(songNumber(row));
                           changed.append(songNumber(row));
                           return true;
                       });
    if (!read)
        return read.error();
    if (changed.isEmpty())
        return {};
    QVector<SongEdit::Step> back;
    for (const auto& group : std::as_const(before))
        back.append(group);
    undoWith(std::move(back));
    const QSet<SongNumber> set(changed.cbegin(), changed.cend());
    if (isTrash)
        (step.value.isNull() ? m_restored : m_trashed).unite(set);
    (step.field == SongEdit::Field::IsNew ? m_rowOnly : m_touched).unite(set);
    return run(QStringLiteral("UPDATE songs SET %1 = ? WHERE number%2").arg(column, inList),
               {step.value, jsonListOf(changed)});
}

Result<void> Applying::apply(const SongEdit::SetTitle& step)
{
    if (step.title.size() > longestTitle || (step.byUser && step.title.isEmpty()))
        return refused(
            QCoreApplication::translate("Library", "A title has 1 to %1 characters.").arg(longestTitle),
            QCoreApplication::translate("Library", "Type another title."));
    struct Row
    {
        QString id;
        SongEdit::SetTitle before;
    };
    const auto rows = m_database.all(
        QLatin1String("SELECT number, id, title, title_by_user FROM songs WHERE number") + inList,
        {jsonListOf(step.songs)}, [](const QSqlQuery& row) {
            return Row{row.value(1).toString(),
                       {row.value(2).toString(), row.value(3).toBool(), {songNumber(row)}}};
        });
    if (!rows)
        return rows.error();
    for (const Row& row : *rows) {
        if (row.before.title == step.title && row.before.byUser == step.byUser)
            continue;
        undoWith({row.before});
        touch(row.before.songs);
        auto done =
            run(QStringLiteral("UPDATE songs SET title = ?, title_key = ?, title_by_user = ? WHERE id = ?"),
                {step.title, songrow::titleKey(step.title), step.byUser ? 1 : 0, row.id});
        if (done)
            done = borrowedwords::update(m_database, row.id, m_followed);
        if (!done)
            return done;
    }
    return {};
}

Result<void> Applying::apply(const SongEdit::CountPlay& step)
{
    touch(step.songs);
    return run(QLatin1String("UPDATE songs SET play_count = play_count + 1, last_played_at = ? WHERE number")
                   + inList,
               {step.at.toMSecsSinceEpoch(), jsonListOf(step.songs)});
}

Result<std::optional<SongTag>> Applying::tag(const QString& name)
{
    return m_database.first(QStringLiteral("SELECT name, color FROM tags WHERE key = ?"),
                            {organising::key(name)}, [](const QSqlQuery& row) {
                                return SongTag{row.value(0).toString(), row.value(1).toString()};
                            });
}

Result<SongNumbers> Applying::songsOf(qint64 tag)
{
    return m_database.all(QStringLiteral("SELECT song FROM song_tags WHERE tag = ?"), {tag}, songNumber);
}

Result<QString> Applying::nameOf(Table table, const QString& name)
{
    const auto found =
        m_database.first(table == Table::Tags ? QStringLiteral("SELECT name FROM tags WHERE key = ?")
                                              : QStringLiteral("SELECT name FROM playlists WHERE key = ?"),
                         {organising::key(name)}, songrow::text);
    if (!found)
        return found.error();
    return *found ? Result<QString>(**found) : Result<QString>(notThere(name));
}

Error noName()
{
    return refused(QCoreApplication::translate("Library", "The name is empty."),
                   QCoreApplication::translate("Library", "Type a name."));
}

Result<void> Applying::apply(const SongEdit::SetTag& step)
{
    const QString name = organising::cleanName(step.tag);
    if (name.isEmpty())
        return noName();
    const auto known = organising::find(m_database, Table::Tags, name);
    if (!known)
        return known.error();
    if (!*known && !step.isOn)
        return {};
    const auto number =
        *known ? Result<qint64>(**known) : organising::findOrMake(m_database, Table::Tags, name);
    if (!number)
        return number.error();
    const auto changed = m_database.all(
        QStringLiteral(
            "SELECT number FROM songs WHERE number%1 AND (number IN (SELECT song FROM song_tags WHERE "
            "tag = ?)) = ?")
            .arg(inList),
        {jsonListOf(step.songs), *number, step.isOn ? 0 : 1}, songNumber);
    if (!changed)
        return changed.error();
    if (!*known) {
        applied.namesChanged = true;
        undoWith({SongEdit::RemoveTag{name}});
    } else if (!changed->isEmpty()) {
        undoWith({SongEdit::SetTag{name, !step.isOn, *changed}});
    }
    touch(*changed);
    return step.isOn
               ? run(QStringLiteral("INSERT INTO song_tags (song, tag) SELECT value, ? FROM json_each(?)"),
                     {*number, jsonListOf(*changed)})
               : run(QLatin1String("DELETE FROM song_tags WHERE tag = ? AND song") + inList,
                     {*number, jsonListOf(*changed)});
}

Result<void> Applying::apply(const SongEdit::MakeTag& step)
{
    const QString name = organising::cleanName(step.tag.name);
    const QString color = organising::cleanColor(step.tag.color);
    if (name.isEmpty())
        return noName();
    const auto known = tag(name);
    if (!known)
        return known.error();
    const auto number = organising::findOrMake(m_database, Table::Tags, name, color);
    if (!number)
        return number.error();
    if (*known && (*known)->color == color)
        return {};
    applied.namesChanged = true;
    if (!*known) {
        undoWith({SongEdit::RemoveTag{name}});
        return {};
    }
    undoWith({SongEdit::MakeTag{**known}});
    const auto songs = songsOf(*number);
    if (!songs)
        return songs.error();
    touch(*songs);
    return run(QStringLiteral("UPDATE tags SET color = ? WHERE number = ?"), {color, *number});
}

Result<void> Applying::apply(const SongEdit::RemoveTag& step)
{
    const auto known = tag(step.tag);
    const auto number = organising::find(m_database, Table::Tags, step.tag);
    if (!known || !number)
        return known ? number.error() : known.error();
    if (!*known)
        return {};
    const auto songs = songsOf(**number);
    if (!songs)
        return songs.error();
    touch(*songs);
    applied.namesChanged = true;
    undoWith({SongEdit::MakeTag{**known}, SongEdit::SetTag{(*known)->name, true, *songs}});
    return run(QStringLiteral("DELETE FROM tags WHERE number = ?"), {**number}); // its songs' rows with it
}

Result<void> Applying::apply(const SongEdit::RenameTag& step)
{
    const QString to = organising::cleanName(step.to);
    if (to.isEmpty())
        return noName();
    const auto from = nameOf(Table::Tags, step.from);
    if (!from)
        return from.error();
    const auto number = organising::find(m_database, Table::Tags, *from);
    const auto taken = organising::find(m_database, Table::Tags, to);
    if (!number || !taken)
        return number ? taken.error() : number.error();
    if (*taken && *taken != *number) { // the two become one
        const auto songs = songsOf(**number);
        if (!songs)
            return songs.error();
        auto merged = apply(SongEdit::SetTag{to, true, *songs});
        return merged ? apply(SongEdit::RemoveTag{*from}) : merged;
    }
    if (to == *from)
        return {};
    const auto songs = songsOf(**number);
    if (!songs)
        return songs.error();
    touch(*songs);
    applied.namesChanged = true;
    undoWith({SongEdit::RenameTag{to, *from}});
    return run(QStringLiteral("UPDATE tags SET name = ?, key = ? WHERE number = ?"),
               {to, organising::key(to), **number});
}

Result<QVector<playlistorder::Place>> Applying::places(const QString& playlist)
{
    return m_database.all(
        QStringLiteral(
            "SELECT song, position FROM playlist_songs JOIN playlists ON playlists.number = playlist "
            "WHERE key = ? ORDER BY position, song"),
        {organising::key(playlist)}, [](const QSqlQuery& row) {
            return playlistorder::Place{songNumber(row), row.value(1).toDouble()};
        });
}

Result<void> Applying::apply(const SongEdit::PlaceInPlaylist& step)
{
    const auto before = places(step.playlist);
    const auto known = organising::find(m_database, Table::Playlists, step.playlist);
    const auto there = m_database.all(QLatin1String("SELECT number FROM songs WHERE number") + inList,
                                      {jsonListOf(step.songs)}, songNumber);
    if (!before || !known || !there)
        return !before ? before.error() : !known ? known.error() : there.error();
    const QSet<SongNumber> existing(there->cbegin(), there->cend());
    SongNumbers placed;
    for (const SongNumber song : step.songs) {
        if (existing.contains(song))
            placed.append(song);
    }
    return setOrder(step.playlist, playlistorder::placed(*before, placed, step.before), *before,
                    known->has_value());
}

Result<void> Applying::apply(const SongEdit::TakeFromPlaylist& step)
{
    const auto before = places(step.playlist);
    if (!before)
        return before.error();
    const QSet<SongNumber> taken(step.songs.cbegin(), step.songs.cend());
    SongNumbers left;
    for (const auto& place : *before) {
        if (!taken.contains(place.song))
            left.append(place.song);
    }
    return left.size() == before->size() ? Result<void>() : setOrder(step.playlist, left, *before, true);
}

Result<void> Applying::apply(const SongEdit::SetPlaylist& step)
{
    const auto before = places(step.playlist);
    const auto known = organising::find(m_database, Table::Playlists, step.playlist);
    if (!before || !known)
        return before ? known.error() : before.error();
    if (step.songs) {
        const auto there = m_database.all(QLatin1String("SELECT number FROM songs WHERE number") + inList,
                                          {jsonListOf(*step.songs)}, songNumber);
        if (!there)
            return there.error();
        const QSet<SongNumber> existing(there->cbegin(), there->cend());
        SongNumbers songs;
        for (const SongNumber song : *step.songs) {
            if (existing.contains(song))
                songs.append(song);
        }
        return setOrder(step.playlist, songs, *before, known->has_value());
    }
    if (!*known)
        return {};
    const auto name = nameOf(Table::Playlists, step.playlist);
    if (!name)
        return name.error();
    const SongNumbers songs = playlistorder::songs(*before);
    touch(songs);
    applied.namesChanged = true;
    undoWith({SongEdit::SetPlaylist{*name, songs}});
    return run(QStringLiteral("DELETE FROM playlists WHERE number = ?"),
               {**known}); // its songs' rows with it
}

Result<void> Applying::setOrder(const QString& playlist, const SongNumbers& songs,
                                const QVector<playlistorder::Place>& before, bool isThere)
{
    const QString name = organising::cleanName(playlist);
    if (name.isEmpty())
        return noName();
    const auto number = organising::findOrMake(m_database, Table::Playlists, name);
    if (!number)
        return number.error();
    const SongNumbers old = playlistorder::songs(before);
    if (!isThere) {
        applied.namesChanged = true;
        undoWith({SongEdit::SetPlaylist{name, std::nullopt}});
    } else if (old != songs) {
        undoWith({SongEdit::SetPlaylist{name, old}});
    }
    const playlistorder::Difference difference = playlistorder::difference(before, songs);
    touch(difference.gone);
    touch(playlistorder::songs(difference.set));
    QString pairs = QStringLiteral("[");
    for (const auto& place : difference.set)
        pairs += QStringLiteral("[%1,%2],").arg(place.song).arg(place.position, 0, 'g', 17);
    pairs.chop(difference.set.isEmpty() ? 0 : 1);
    pairs += QLatin1Char(']');
    auto done = run(QLatin1String("DELETE FROM playlist_songs WHERE playlist = ? AND song") + inList,
                    {*number, jsonListOf(difference.gone)});
    return done ? run(
               QStringLiteral("INSERT INTO playlist_songs (playlist, song, position) "
                              "SELECT ?, json_extract(value, '$[0]'), json_extract(value, '$[1]') "
                              "FROM json_each(?) WHERE true "
                              "ON CONFLICT (song, playlist) DO UPDATE SET position = excluded.position"),
               {*number, pairs})
                : done;
}

Result<void> Applying::apply(const SongEdit::RenamePlaylist& step)
{
    const QString to = organising::cleanName(step.to);
    if (to.isEmpty())
        return noName();
    const auto from = nameOf(Table::Playlists, step.from);
    if (!from)
        return from.error();
    const auto number = organising::find(m_database, Table::Playlists, *from);
    const auto taken = organising::find(m_database, Table::Playlists, to);
    const auto before = places(*from);
    if (!number || !taken || !before)
        return !number ? number.error() : !taken ? taken.error() : before.error();
    if (*taken && *taken != *number)
        return refused(QCoreApplication::translate("Library", "There is a playlist “%1” already.").arg(to),
                       QCoreApplication::translate("Library", "Type another name."));
    if (to == *from)
        return {};
    touch(playlistorder::songs(*before));
    applied.namesChanged = true;
    undoWith({SongEdit::RenamePlaylist{to, *from}});
    return run(QStringLiteral("UPDATE playlists SET name = ?, key = ? WHERE number = ?"),
               {to, organising::key(to), **number});
}

SongNumbers listed(const QSet<SongNumber>& songs)
{
    return {songs.cbegin(), songs.cend()};
}

Result<void> Applying::markFiles()
{
    return m_touched.isEmpty()
               ? Result<void>()
               : run(QLatin1String("REPLACE INTO song_files_due (song_id) SELECT id FROM songs WHERE number")
                         + inList,
                     {jsonListOf(listed(m_touched))});
}

Result<void> Applying::nameSongs()
{
    const auto each = m_database.all(QLatin1String("SELECT number, id FROM songs WHERE number") + inList,
                                     {jsonListOf(listed(QSet<SongNumber>(m_touched).unite(m_rowOnly)))},
                                     [this](const QSqlQuery& row) {
                                         const SongNumber song = songNumber(row);
                                         const QString id = row.value(1).toString();
                                         m_followed.removeOne(id);
                                         (m_trashed.contains(song)    ? applied.trashed
                                          : m_restored.contains(song) ? applied.restored
                                                                      : applied.changed)
                                             .append(id);
                                         return true;
                                     });
    if (!each)
        return each.error();
    applied.changed += m_followed;
    return {};
}

} // namespace

Result<AppliedEdit> applyEdit(Database& database, const SongEdit& edit)
{
    Applying applying(database);
    auto outcome = database.transaction([&]() -> Result<void> {
        for (const SongEdit::Step& step : edit.steps) {
            if (auto done = applying.step(step); !done)
                return done;
        }
        if (auto marked = applying.markFiles(); !marked)
            return marked;
        return applying.nameSongs();
    });
    if (!outcome)
        return outcome.error();
    applying.applied.inverse.name = edit.name;
    return std::move(applying.applied);
}

} // namespace riffdesk
