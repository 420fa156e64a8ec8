#include "cli.h"
#include "cliprint.h"
#include "library/library.h"
#include "library/songsearch.h"
#include "studio/studio.h"

#include <QJsonArray>

// The commands that change songs, one edit each.

namespace riffdesk {

Result<SongNumbers> Cli::chosenSongs(const QStringList& ids)
{
    Library& library = m_studio->library();
    if (!m_line.search.isEmpty()) {
        const auto found = findSongs();
        return found ? Result<SongNumbers>(library.numbers(*found)) : Result<SongNumbers>(found.error());
    }
    SongNumbers songs;
    for (const QString& id : ids) {
        const auto song = library.find(id);
        if (!song)
            return Error{Error::Category::Input, tr("There is no song “%1” in the library.").arg(id),
                         tr("riffdesk songs lists them.")};
        songs.append(library.number(song->id));
    }
    return songs;
}

void Cli::editSongs()
{
    using Command = CommandLine::Command;
    const bool lists = m_line.command == Command::Tag && m_line.add.isEmpty() && m_line.remove.isEmpty();
    if (!openStudio(lists ? Access::Read : Access::Change))
        return;
    if (lists) {
        QJsonArray array;
        for (const SongTag& tag : m_studio->library().tags()) {
            array.append(tag.name);
            if (!m_line.json)
                cliprint::line(tag.name);
        }
        if (m_line.json)
            cliprint::json(array);
        return endComplete();
    }
    const auto songs = chosenSongs(m_line.songs);
    if (!songs)
        return fail(BadRequest, songs.error());
    if (m_line.command == Command::Rate)
        return finishEdit(SongEdit::rate(*songs, m_line.rating));
    if (m_line.command == Command::Keep || m_line.command == Command::Reject)
        return finishEdit(SongEdit::flag(*songs, m_line.command == Command::Keep ? Song::Flag::Kept
                                                                                 : Song::Flag::Rejected));
    SongEdit edit;
    for (const QString& tag : std::as_const(m_line.add))
        edit.steps += SongEdit::addTag(*songs, tag).steps;
    for (const QString& tag : std::as_const(m_line.remove))
        edit.steps += SongEdit::removeTag(*songs, tag).steps;
    finishEdit(edit);
}

void Cli::playlist()
{
    const bool lists = m_line.add.isEmpty() && m_line.remove.isEmpty() && m_line.search.isEmpty();
    if (!openStudio(lists ? Access::Read : Access::Change))
        return;
    const QStringList names = m_studio->library().playlists();
    if (m_line.playlist.isEmpty()) {
        for (const QString& name : names) {
            if (!m_line.json)
                cliprint::line(name);
        }
        if (m_line.json)
            cliprint::json(QJsonArray::fromStringList(names));
        return endComplete();
    }
    if (lists) {
        SongQuery::Part part;
        part.kind = SongQuery::Part::Kind::Filter;
        part.key = QStringLiteral("playlist");
        part.value = m_line.playlist;
        const auto ids =
            SongSearch::ids(m_studio->database(), SongQuery(part.text(), SongQuery::Order::Playlist));
        if (!ids)
            return fail(BadRequest, ids.error());
        if (ids->isEmpty() && !names.contains(m_line.playlist, Qt::CaseInsensitive))
            return fail(BadRequest,
                        Error{Error::Category::Input, tr("There is no playlist “%1”.").arg(m_line.playlist),
                              tr("riffdesk playlist lists them; --add makes one.")});
        printSongs(*ids);
        return endComplete();
    }
    SongEdit edit;
    const bool takes = !m_line.remove.isEmpty();
    if (!m_line.add.isEmpty() || !takes) {
        const auto songs = chosenSongs(m_line.add);
        if (!songs)
            return fail(BadRequest, songs.error());
        edit.steps += SongEdit::addToPlaylist(m_line.playlist, *songs).steps;
    }
    if (takes) {
        const auto songs = chosenSongs(m_line.remove);
        if (!songs)
            return fail(BadRequest, songs.error());
        edit.steps += SongEdit::removeFromPlaylist(m_line.playlist, *songs).steps;
    }
    finishEdit(edit);
}

void Cli::trash()
{
    using Task = CommandLine::TrashTask;
    if (!openStudio(m_line.trashTask == Task::List ? Access::Read : Access::Change))
        return;
    if (m_line.trashTask == Task::Empty) {
        if (const auto emptied = m_studio->library().emptyTrash(); !emptied)
            return fail(LocalFault, emptied.error());
        return end(Success);
    }
    if (m_line.trashTask == Task::List) {
        const auto ids = SongSearch::ids(m_studio->database(), SongQuery(QStringLiteral("is:trashed")));
        if (!ids)
            return fail(BadRequest, ids.error());
        printSongs(*ids);
        return endComplete();
    }
    if (m_line.trashTask == Task::Restore && !m_line.search.isEmpty())
        m_line.search += QLatin1String(" is:trashed");
    const auto songs = chosenSongs(m_line.songs);
    if (!songs)
        return fail(BadRequest, songs.error());
    finishEdit(m_line.trashTask == Task::Restore ? SongEdit::restore(*songs) : SongEdit::trash(*songs));
}

void Cli::finishEdit(const SongEdit& edit)
{
    Library& library = m_studio->library();
    QStringList changed;
    const auto note = [&changed](const QStringList& ids) { changed += ids; };
    connect(&library, &Library::songsChanged, this, note);
    connect(&library, &Library::songsRemoved, this, note);
    connect(&library, &Library::songsRestored, this, note);
    if (const auto applied = library.apply(edit); !applied)
        return fail(BadRequest, applied.error());
    if (const auto written = library.writeFiles(); !written)
        cliprint::note(written.error().text()); // the database has it; the next start tries again
    if (m_line.json)
        cliprint::json(QJsonObject{{QStringLiteral("changed"), QJsonArray::fromStringList(changed)}});
    else
        cliprint::line(changed.size() == 1
                           ? tr("1 song changed.")
                           : tr("%Ln songs changed.", "none or several", static_cast<int>(changed.size())));
    end(Success);
}

void Cli::printSongs(const QStringList& ids)
{
    QJsonArray array;
    for (const QString& id : ids) {
        if (m_line.json) {
            if (const auto whole = m_studio->library().song(id))
                array.append(cliprint::toJson(*whole, m_studio->library()));
        } else if (const auto song = m_studio->library().summary(id)) {
            cliprint::line(cliprint::oneLine(*song));
        }
    }
    if (m_line.json)
        cliprint::json(array);
}

} // namespace riffdesk
