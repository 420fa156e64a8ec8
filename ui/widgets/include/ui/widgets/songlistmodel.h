#pragma once

#include "library/songsearch.h"

#include <QAbstractListModel>
#include <QSet>
#include <QTimer>
#include <QVector>

namespace riffdesk {

class Library;

/// The songs that match a query, fetched page by page as the view comes near their end. Follows the library:
/// one song that comes, changes or goes moves one row; only a new query resets the model, and only once its
/// answer is there.
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
    };
    enum class Playing { No, Paused, Yes };

    explicit SongListModel(Library& library, QObject* parent = nullptr); ///< the library outlives this
    ~SongListModel() override;

    /// Asks; loaded() or failed() follows. What is shown stays until then.
    void setQuery(const SongQuery& query);
    [[nodiscard]] const SongQuery& query() const { return m_query; }
    [[nodiscard]] int total() const
    {
        return m_total;
    } ///< songs that match in all; -1 before the first answer
    [[nodiscard]] const SongSummary* song(int row) const;
    [[nodiscard]] int rowOf(const QString& songId) const; ///< -1 when it is not among the rows so far
    void setPlaying(const QString& songId, bool playing);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    [[nodiscard]] QStringList mimeTypes() const override;
    /// Audio files as text/uri-list, ids one per line as application/x-riffdesk-song.
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

    static constexpr const char* songMimeType = "application/x-riffdesk-song";
    /// What is dragged are the songs selected in the library, so many that neither their files nor their ids
    /// are in the data, which is their number.
    static constexpr const char* selectionMimeType = "application/x-riffdesk-selection";

Q_SIGNALS:
    void loaded(); ///< the first page of a query is there
    void refreshed(); ///< what has changed in the library is among the rows, which did not move otherwise
    void totalChanged(int total);
    void failed(const riffdesk::Error& error); ///< the songs cannot be read, or a change cannot be written

private:
    enum class Request { Nothing, FirstPage, NextPage, Refresh };

    [[nodiscard]] bool followsInserts() const;
    [[nodiscard]] QString accessibleText(const SongSummary& song) const;
    void startRequest(Request what);
    void accept(const SongSearch::Page& page);
    void refuse(quint64 ticket, const Error& error);
    void replaceAll(const QVector<SongSummary>& songs);
    void append(const QVector<SongSummary>& songs);
    /// Turns the rows into `songs` with removals and insertions only, so that selection and place stay.
    void merge(const QVector<SongSummary>& songs);
    void removeRowRange(int first, int last);
    void setTotal(int total);
    void refreshSoon();
    void onAdded(const QString& id);
    void onChanged(const QString& id);
    void onRemoved(const QStringList& ids);

    Library& m_library;
    SongSearch m_search;
    SongQuery m_query;
    QVector<SongSummary> m_songs;
    QSet<QString> m_ids; ///< of m_songs
    int m_total = -1;
    Request m_request = Request::Nothing;
    quint64 m_ticket = 0;
    QTimer m_refresh;
    QString m_playingId;
    bool m_playing = false;
};

} // namespace riffdesk
