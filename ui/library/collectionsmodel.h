#pragma once

#include "base/background.h"
#include "library/collections.h"
#include "library/song.h"

#include <QAbstractListModel>
#include <QTimer>
#include <QVector>

#include <functional>

namespace riffdesk {

class Library;

/// What stands beside the library as rows: all songs, new, kept and rejected ones, playlists, tags, saved
/// searches, the trash, with headings between. Each is a search. Follows the library. Songs that are dropped
/// on a row are sorted there.
class CollectionsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Kind { All, Unheard, Kept, Rejected, Heading, Playlist, Tag, Search, Trash };
    using TakeSongs = std::function<void(const SongNumbers& songs)>;
    enum Role {
        KindRole = Qt::UserRole + 1, ///< int, a Kind
        QueryRole, ///< QString, what finds its songs
        CountRole, ///< int, -1 where it is not counted
        ColorRole, ///< QString, "#rrggbb" or empty
    };

    explicit CollectionsModel(Library& library, QObject* parent = nullptr); ///< the library outlives this

    /// Whether the library is followed: for a list that is shown. At first not.
    void setActive(bool active);
    /// The row whose search is this one; -1 when there is none.
    [[nodiscard]] int rowOf(const QString& query) const;
    [[nodiscard]] static QString queryOf(Kind kind, const QString& name = {});

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value,
                 int role = Qt::EditRole) override; ///< renames
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::CopyAction; }
    bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                         const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

Q_SIGNALS:
    void refreshed();
    /// More songs were dropped than a drag names: what is selected in the library; `take` is to be called
    /// with them.
    void selectionDropped(const riffdesk::CollectionsModel::TakeSongs& take);
    void failed(const riffdesk::Error& error); ///< they cannot be read, or a change cannot be written

private:
    struct Row
    {
        Kind kind;
        QString text;
        QString query;
        int count = -1;
        QString color;

        friend bool operator==(const Row&, const Row&) = default;
    };

    void sortUnder(const Row& row, const SongNumbers& songs);
    void readSoon();
    void read();
    void show(const Collections& collections);

    Library& m_library;
    QVector<Row> m_rows;
    bool m_isActive = false;
    QTimer m_soon; ///< several changes at once are read once
    BackgroundTask m_reading;
};

} // namespace riffdesk
