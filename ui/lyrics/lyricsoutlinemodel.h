#pragma once

#include "lyrics/lyricoutline.h"

#include <QAbstractListModel>
#include <QByteArray>
#include <QTimer>

namespace riffdesk {

class LyricsEditor;

/// The sections of the lyrics in an editor. It follows the text after a short delay; each change
/// here is one step of undo in the text. The editor outlives it.
class LyricsOutlineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        LineCountRole = Qt::UserRole + 1, ///< int
        HasTagRole, ///< bool; not for words before the first tag
    };

    explicit LyricsOutlineModel(LyricsEditor& editor, QObject* parent = nullptr);

    /// Brings the rows up to the text as it is now.
    void refresh();
    [[nodiscard]] const LyricOutline& outline() const { return m_outline; }

    bool moveSection(int from, int to);
    bool duplicateSection(int row);
    bool removeSection(int row);
    bool insertSection(int before, const QString& tag);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value,
                 int role = Qt::EditRole) override; ///< renames
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool moveRows(const QModelIndex& sourceParent, int row, int count, const QModelIndex& targetParent,
                  int target) override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    /// A section of this list, between two rows.
    [[nodiscard]] bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                       const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

private:
    bool apply(const std::optional<LyricOutline::Edit>& edit);

    /// The row that is dragged, -1 when it is not one of this list.
    [[nodiscard]] int draggedRow(const QMimeData* data) const;

    LyricsEditor& m_editor;
    QByteArray m_mark; ///< of this list, in what is dragged
    LyricOutline m_outline;
    QVector<LyricOutline::Section> m_rows; ///< of m_outline, but while rows come and go
    QTimer m_timer;
    bool m_moving = false;
};

} // namespace riffdesk
