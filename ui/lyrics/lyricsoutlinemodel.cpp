#include "lyricsoutlinemodel.h"

#include "counts.h"
#include "ui/lyrics/lyricseditor.h"

#include <QMimeData>
#include <QUuid>

#include <algorithm>

namespace riffdesk {

namespace {
constexpr int followDelayMs = 60; // between two keystrokes the list need not change
constexpr const char* sectionMimeType = "application/x-riffdesk-section";
} // namespace

LyricsOutlineModel::LyricsOutlineModel(LyricsEditor& editor, QObject* parent)
    : QAbstractListModel(parent)
    , m_editor(editor)
    , m_mark(QUuid::createUuid().toByteArray())
    , m_outline(editor.outline())
    , m_rows(m_outline.sections())
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(followDelayMs);
    connect(&m_timer, &QTimer::timeout, this, &LyricsOutlineModel::refresh);
    connect(&editor, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_timer.isActive()) // so that the rows also follow while keys go on without a pause
            m_timer.start();
    });
}

void LyricsOutlineModel::refresh()
{
    if (m_moving)
        return;
    m_timer.stop();
    m_outline = m_editor.outline();
    const auto& old = m_rows;
    const auto& now = m_outline.sections();
    const int most = static_cast<int>(std::min(old.size(), now.size()));
    const int oldSize = static_cast<int>(old.size());
    const int newSize = static_cast<int>(now.size());
    int head = 0;
    int tail = 0;
    if (oldSize != newSize) { // rows came or went where the tags begin to differ
        while (head < most && old.at(head).tag == now.at(head).tag)
            ++head;
        while (tail < most - head && old.at(oldSize - 1 - tail).tag == now.at(newSize - 1 - tail).tag)
            ++tail;
    } else {
        head = newSize;
    }
    const int gone = oldSize - head - tail;
    const int came = newSize - head - tail;
    const int replaced = std::min(gone, came);
    if (gone > replaced) {
        beginRemoveRows({}, head + replaced, head + gone - 1);
        m_rows.remove(head + replaced, gone - replaced);
        endRemoveRows();
    } else if (came > replaced) {
        beginInsertRows({}, head + replaced, head + came - 1);
        for (int row = head + replaced; row < head + came; ++row)
            m_rows.insert(row, now.at(row));
        endInsertRows();
    }
    m_rows = now;
    if (newSize > 0)
        Q_EMIT dataChanged(index(0), index(newSize - 1));
}

bool LyricsOutlineModel::apply(const std::optional<LyricOutline::Edit>& edit)
{
    if (!edit)
        return false;
    m_editor.apply(*edit);
    refresh();
    return true;
}

bool LyricsOutlineModel::moveSection(int from, int to)
{
    return moveRows({}, from, 1, {}, to > from ? to + 1 : to);
}

bool LyricsOutlineModel::duplicateSection(int row)
{
    refresh();
    return apply(m_outline.duplicate(row));
}

bool LyricsOutlineModel::removeSection(int row)
{
    refresh();
    return apply(m_outline.remove(row));
}

bool LyricsOutlineModel::insertSection(int before, const QString& tag)
{
    refresh();
    return apply(m_outline.insert(before, tag));
}

bool LyricsOutlineModel::moveRows(const QModelIndex& sourceParent, int row, int count,
                                  const QModelIndex& targetParent, int target)
{
    if (sourceParent.isValid() || targetParent.isValid() || count != 1)
        return false;
    refresh();
    const int to = target > row ? target - 1 : target;
    const auto edit = m_outline.move(row, to);
    if (!edit || !beginMoveRows({}, row, row, {}, target))
        return false;
    m_moving = true;
    m_editor.apply(*edit);
    m_outline = m_editor.outline();
    m_rows = m_outline.sections();
    m_moving = false;
    endMoveRows();
    m_timer.stop();
    return true;
}

QStringList LyricsOutlineModel::mimeTypes() const
{
    return {QLatin1String(sectionMimeType)};
}

QMimeData* LyricsOutlineModel::mimeData(const QModelIndexList& indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto* data = new QMimeData;
    data->setData(QLatin1String(sectionMimeType), m_mark + QByteArray::number(indexes.first().row()));
    return data;
}

int LyricsOutlineModel::draggedRow(const QMimeData* data) const
{
    const QByteArray dragged = data ? data->data(QLatin1String(sectionMimeType)) : QByteArray();
    bool number = false;
    const int row = dragged.startsWith(m_mark) ? dragged.mid(m_mark.size()).toInt(&number) : -1;
    return number && row < rowCount() ? row : -1;
}

bool LyricsOutlineModel::canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                         const QModelIndex& parent) const
{
    Q_UNUSED(column)
    return action == Qt::MoveAction && !parent.isValid() && row <= rowCount() && draggedRow(data) >= 0;
}

bool LyricsOutlineModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                      const QModelIndex& parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    return moveRows({}, draggedRow(data), 1, {}, row < 0 ? rowCount() : row); // below the last row: -1
}

int LyricsOutlineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant LyricsOutlineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LyricOutline::Section& section = m_rows.at(index.row());
    const QString name = section.tag.isEmpty() ? tr("No tag", "words before the first section") : section.tag;
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::EditRole:
        return section.tag;
    case Qt::ToolTipRole:
        return section.tag.isEmpty() ? tr("Words before the first section") : QVariant();
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "a section; how many lines it has").arg(name, counts::lines(section.lineCount));
    case LineCountRole:
        return section.lineCount;
    case HasTagRole:
        return !section.tag.isEmpty();
    default:
        return {};
    }
}

bool LyricsOutlineModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const int row = index.row();
    return apply(m_editor.outline().rename(row, value.toString()));
}

Qt::ItemFlags LyricsOutlineModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between the rows
    Qt::ItemFlags flags =
        Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemNeverHasChildren;
    if (index.data(HasTagRole).toBool())
        flags |= Qt::ItemIsDragEnabled;
    return flags;
}

} // namespace riffdesk
