#pragma once

#include "library/song.h"

#include <QString>
#include <QVariant>
#include <QVector>

#include <optional>
#include <variant>

namespace riffdesk {

/// A change of any number of songs, of their tags or of playlists: what Library::apply() and Edits do in one
/// transaction. Applying it gives the edit that takes it back. Songs that are no longer there are passed
/// over.
struct SongEdit
{
    enum class Field { Rating, Flag, Notes, Stems, TrashedAt, IsNew };

    struct SetField
    {
        Field field;
        QVariant value; ///< as the column keeps it
        SongNumbers songs;
    };
    struct SetTitle
    {
        QString title;
        bool byUser;
        SongNumbers songs;
    };
    struct CountPlay ///< cannot be taken back
    {
        QDateTime at;
        SongNumbers songs;
    };
    struct SetTag ///< a tag that is put on songs is made where it is missing
    {
        QString tag;
        bool isOn;
        SongNumbers songs;
    };
    struct MakeTag ///< or gives the one of that name this colour
    {
        SongTag tag;
    };
    struct RemoveTag ///< also from all songs
    {
        QString tag;
    };
    struct RenameTag ///< a name that is taken merges the two
    {
        QString from;
        QString to;
    };
    struct PlaceInPlaylist ///< before that song, or at the end; those that are in it already move
    {
        QString playlist;
        SongNumbers songs;
        SongNumber before = 0;
    };
    struct TakeFromPlaylist
    {
        QString playlist;
        SongNumbers songs;
    };
    struct SetPlaylist ///< nothing: no such playlist
    {
        QString playlist;
        std::optional<SongNumbers> songs;
    };
    struct RenamePlaylist ///< a name that is taken is refused
    {
        QString from;
        QString to;
    };
    using Step = std::variant<SetField, SetTitle, CountPlay, SetTag, MakeTag, RemoveTag, RenameTag,
                              PlaceInPlaylist, TakeFromPlaylist, SetPlaylist, RenamePlaylist>;

    QString name; ///< for the Edit menu, in the user's language
    QVector<Step> steps;

    static SongEdit rate(SongNumbers songs, int rating); ///< 0 … 5
    static SongEdit flag(SongNumbers songs, Song::Flag flag);
    static SongEdit keepTake(SongNumber song, SongNumbers others); ///< and rejects the others
    static SongEdit rename(SongNumber song, const QString& title);
    static SongEdit setNotes(SongNumbers songs, const QString& notes);
    static SongEdit mixStems(SongNumber song, const StemMix& mix);
    static SongEdit markHeard(SongNumbers songs);
    static SongEdit trash(SongNumbers songs); ///< those that are in it keep their day
    static SongEdit restore(SongNumbers songs);
    static SongEdit addTag(SongNumbers songs, const QString& tag);
    static SongEdit removeTag(SongNumbers songs, const QString& tag);
    static SongEdit makeTag(const SongTag& tag);
    static SongEdit deleteTag(const QString& tag);
    static SongEdit renameTag(const QString& from, const QString& to);
    static SongEdit addToPlaylist(const QString& playlist, SongNumbers songs, SongNumber before = 0);
    static SongEdit arrangePlaylist(const QString& playlist, SongNumbers songs, SongNumber before);
    static SongEdit removeFromPlaylist(const QString& playlist, SongNumbers songs);
    static SongEdit makePlaylist(const QString& playlist, SongNumbers songs = {});
    static SongEdit deletePlaylist(const QString& playlist);
    static SongEdit renamePlaylist(const QString& from, const QString& to);
    static SongEdit countPlay(SongNumber song);
};

} // namespace riffdesk
