#pragma once

#include "library/songindex.h"

#include <QAbstractListModel>

namespace riffdesk {

class Library;

/// The rows of a SongIndex for views: all songs that match a query. What a row shows may come a moment after
/// the row; only its id is always there.
class SongListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        WhatRole, ///< QString, one line: songtext::Subtitle::what
        WhichRole, ///< QString, one line: songtext::Subtitle::which, with the date
        TakeRole, ///< QString, the same without the date
        NewRole, ///< bool, not heard yet
        ModelRole, ///< QString
        DurationRole, ///< double, seconds
        CreatedRole, ///< QDateTime
        RatingRole, ///< int, 0 … 5
        MediaRole, ///< int, a Song::Media
        CoverRole, ///< QString, absolute path or empty
        PlayingRole, ///< int, a Playing
        StyleRole, ///< QString, one line
        SourceRole, ///< QString, title of the song it was made from
        FlagRole, ///< int, a Song::Flag
        TagsRole, ///< QVector<SongTag>
        PlaysRole, ///< int
        LastPlayedRole, ///< QDateTime, invalid when never
        TakesRole, ///< int, of a row that folds or unfolds takes: how many there are
        UnfoldedRole, ///< bool, it is one of several takes that are unfolded
    };
    enum class Playing { No, Paused, Yes };

    explicit SongListModel(Library& library, QObject* parent = nullptr); ///< the library outlives this
    ~SongListModel() override;

    [[nodiscard]] SongIndex& songs() { return m_songs; }
    [[nodiscard]] const SongIndex& songs() const { return m_songs; }
    /// Null where it is not here yet: then it is asked for.
    [[nodiscard]] const SongSummary* song(int row) const { return m_songs.summary(row); }
    void setPlaying(const QString& songId, bool playing);
    [[nodiscard]] QString groupTitle(const SongGroup& group) const; ///< of its heading

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    /// Ids, one per line, as application/x-riffdesk-song; files of them are the SongDragger's.
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

    static constexpr const char* songMimeType = "application/x-riffdesk-song";
    /// What is dragged are the songs selected in the library, so many that neither their files nor their ids
    /// are in the data, which is their number.
    static constexpr const char* selectionMimeType = "application/x-riffdesk-selection";

Q_SIGNALS:
    void failed(const riffdesk::Error& error); ///< a change cannot be written

private:
    [[nodiscard]] QString accessibleText(int row, const SongSummary& song) const;
    [[nodiscard]] bool isPlaying(int row) const
    {
        return m_playingSong != 0 && m_songs.rowOf(m_playingSong) == row;
    }
    [[nodiscard]] QString accessibleDescription(int row, const SongSummary& song) const;
    void showPlaying();

    Library& m_library;
    SongIndex m_songs;
    QString m_playingId;
    SongNumber m_playingSong = 0;
    bool m_playing = false;
};

} // namespace riffdesk
