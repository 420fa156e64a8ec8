#include "library/songedit.h"

#include "base/plaintext.h"

#include <QCoreApplication>

namespace riffdesk {

namespace {

QString textOf(const char* text, qsizetype songs)
{
    const QString what = QCoreApplication::translate("SongEdit", text);
    const int count = static_cast<int>(songs);
    return count < 2 ? what
                     : QCoreApplication::translate("SongEdit", "%1 (%Ln songs)",
                                                   "an entry of the Edit menu's undo", count)
                           .arg(what);
}

SongEdit setField(const char* name, SongEdit::Field field, const QVariant& value, SongNumbers songs)
{
    const QString text = textOf(name, songs.size());
    return {text, {SongEdit::SetField{field, value, std::move(songs)}}};
}

QString tagText(const char* text, const QString& tag, qsizetype songs = 0)
{
    return textOf(text, songs).arg(tag);
}

} // namespace

SongEdit SongEdit::rate(SongNumbers songs, int rating)
{
    return setField(QT_TRANSLATE_NOOP("SongEdit", "Rate"), Field::Rating, rating, std::move(songs));
}

SongEdit SongEdit::flag(SongNumbers songs, Song::Flag flag)
{
    const char* const name = flag == Song::Flag::Kept ? QT_TRANSLATE_NOOP("SongEdit", "Keep")
                             : flag == Song::Flag::Rejected
                                 ? QT_TRANSLATE_NOOP("SongEdit", "Reject")
                                 : QT_TRANSLATE_NOOP("SongEdit", "Neither keep nor reject");
    return setField(name, Field::Flag, int(flag), std::move(songs));
}

SongEdit SongEdit::keepTake(SongNumber song, SongNumbers others)
{
    SongEdit edit = flag({song}, Song::Flag::Kept);
    edit.steps.append(flag(std::move(others), Song::Flag::Rejected).steps);
    return edit;
}

SongEdit SongEdit::rename(SongNumber song, const QString& title)
{
    return {textOf(QT_TRANSLATE_NOOP("SongEdit", "Rename"), 1),
            {SetTitle{plaintext::printable(title).trimmed(), true, {song}}}};
}

SongEdit SongEdit::setNotes(SongNumbers songs, const QString& notes)
{
    return setField(QT_TRANSLATE_NOOP("SongEdit", "Write notes"), Field::Notes, notes, std::move(songs));
}

SongEdit SongEdit::mixStems(SongNumber song, const StemMix& mix)
{
    return setField(QT_TRANSLATE_NOOP("SongEdit", "Mix stems"), Field::Stems, stemmix::toText(mix), {song});
}

SongEdit SongEdit::markHeard(SongNumbers songs)
{
    return setField(QT_TRANSLATE_NOOP("SongEdit", "Mark as heard"), Field::IsNew, 0, std::move(songs));
}

SongEdit SongEdit::trash(SongNumbers songs)
{
    return setField(QT_TRANSLATE_NOOP("SongEdit", "Move to trash"), Field::TrashedAt,
                    QDateTime::currentMSecsSinceEpoch(), std::move(songs));
}

SongEdit SongEdit::restore(SongNumbers songs)
{
    return setField(QT_TRANSLATE_NOOP("SongEdit", "Restore"), Field::TrashedAt, QVariant(), std::move(songs));
}

SongEdit SongEdit::addTag(SongNumbers songs, const QString& tag)
{
    const QString name = tagText(QT_TRANSLATE_NOOP("SongEdit", "Tag as “%1”"), tag, songs.size());
    return {name, {SetTag{tag, true, std::move(songs)}}};
}

SongEdit SongEdit::removeTag(SongNumbers songs, const QString& tag)
{
    const QString name = tagText(QT_TRANSLATE_NOOP("SongEdit", "Remove tag “%1”"), tag, songs.size());
    return {name, {SetTag{tag, false, std::move(songs)}}};
}

SongEdit SongEdit::makeTag(const SongTag& tag)
{
    return {tagText(QT_TRANSLATE_NOOP("SongEdit", "Change tag “%1”"), tag.name), {MakeTag{tag}}};
}

SongEdit SongEdit::deleteTag(const QString& tag)
{
    return {tagText(QT_TRANSLATE_NOOP("SongEdit", "Delete tag “%1”"), tag), {RemoveTag{tag}}};
}

SongEdit SongEdit::renameTag(const QString& from, const QString& to)
{
    return {tagText(QT_TRANSLATE_NOOP("SongEdit", "Rename tag “%1”"), from), {RenameTag{from, to}}};
}

SongEdit SongEdit::addToPlaylist(const QString& playlist, SongNumbers songs, SongNumber before)
{
    const QString name =
        tagText(QT_TRANSLATE_NOOP("SongEdit", "Put into playlist “%1”"), playlist, songs.size());
    return {name, {PlaceInPlaylist{playlist, std::move(songs), before}}};
}

SongEdit SongEdit::arrangePlaylist(const QString& playlist, SongNumbers songs, SongNumber before)
{
    return {tagText(QT_TRANSLATE_NOOP("SongEdit", "Arrange playlist “%1”"), playlist),
            {PlaceInPlaylist{playlist, std::move(songs), before}}};
}

SongEdit SongEdit::removeFromPlaylist(const QString& playlist, SongNumbers songs)
{
    const QString name =
        tagText(QT_TRANSLATE_NOOP("SongEdit", "Take out of playlist “%1”"), playlist, songs.size());
    return {name, {TakeFromPlaylist{playlist, std::move(songs)}}};
}

SongEdit SongEdit::makePlaylist(const QString& playlist, SongNumbers songs)
{
    return {tagText(QT_TRANSLATE_NOOP("SongEdit", "Make playlist “%1”"), playlist),
            {PlaceInPlaylist{playlist, std::move(songs)}}};
}

SongEdit SongEdit::deletePlaylist(const QString& playlist)
{
    return {tagText(QT_TRANSLATE_NOOP("SongEdit", "Delete playlist “%1”"), playlist),
            {SetPlaylist{playlist, std::nullopt}}};
}

SongEdit SongEdit::renamePlaylist(const QString& from, const QString& to)
{
    return {tagText(QT_TRANSLATE_NOOP("SongEdit", "Rename playlist “%1”"), from), {RenamePlaylist{from, to}}};
}

SongEdit SongEdit::countPlay(SongNumber song)
{
    return {{}, {CountPlay{QDateTime::currentDateTimeUtc(), {song}}, SetField{Field::IsNew, 0, {song}}}};
}

} // namespace riffdesk
