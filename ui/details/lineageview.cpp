#include "lineageview.h"

#include "ui/theme/theme.h"
#include "ui/widgets/songlistmodel.h"
#include "ui/widgets/twolinedelegate.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

#include <utility>

namespace riffdesk {

namespace {

constexpr qsizetype coverBytes = 4'000'000;
constexpr int usualIndentation = 20;
constexpr int leastIndentation = 4; ///< then the tree is scrolled sideways
constexpr int leastRow = 180; ///< device independent pixels for a cover and its words
constexpr int markWidth = 3;
constexpr float closeTone = 0.5F; ///< of lines that stand close together

/// Rating, keeping, rejecting, tags and stems.
const QLatin1String markingKeys("012345PXUTS");

/// Songs that are not here stand back; the one that is shown has a bar at its beginning.
class LineageDelegate : public TwoLineDelegate
{
public:
    using TwoLineDelegate::TwoLineDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        TwoLineDelegate::paint(painter, option, index);
        if (!index.data(LineageModel::ShownRole).toBool())
            return;
        const QRect bar = QStyle::visualRect(option.direction, option.rect,
                                             QRect(option.rect.left(), option.rect.top() + padding, markWidth,
                                                   option.rect.height() - 2 * padding));
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(Theme::of(option.palette).color(Theme::Role::Accent));
        painter->drawRoundedRect(bar, markWidth / 2.0, markWidth / 2.0);
        painter->restore();
    }

protected:
    [[nodiscard]] QString detailLine(const QModelIndex& index, const QFontMetrics& metrics,
                                     int width) const override
    {
        QStringList parts{index.data(SongListModel::WhatRole).toString(),
                          index.data(SongListModel::WhichRole).toString(),
                          index.data(SongListModel::ModelRole).toString()};
        parts.removeAll(QString());
        const auto line = [&parts] { return parts.join(QStringLiteral(" · ")); };
        while (parts.size() > 1 && metrics.horizontalAdvance(line()) > width)
            parts.removeLast(); // what was done, and where, tells songs apart here
        return metrics.elidedText(line(), Qt::ElideRight, width);
    }

    [[nodiscard]] Theme::Role titleRole(const QModelIndex& index) const override
    {
        const auto state = Lineage::State(index.data(LineageModel::StateRole).toInt());
        return state == Lineage::State::Here ? Theme::Role::Text : Theme::Role::Dim;
    }
};

} // namespace

LineageView::LineageView(const Library& library, QWidget* parent)
    : QTreeView(parent)
    , m_model(library)
    , m_covers(coverBytes)
{
    setObjectName(QStringLiteral("lineageView"));
    setAccessibleName(tr("Lineage"));
    setModel(&m_model);
    setItemDelegate(new LineageDelegate(m_covers, this));
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setHeaderHidden(true);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(1);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    connect(&m_covers, &CoverCache::ready, viewport(), qOverload<>(&QWidget::update));
    connect(this, &QTreeView::activated, this, [this](const QModelIndex& index) {
        if (m_model.node(index).isSong())
            Q_EMIT openRequested(m_model.node(index).song.id);
    });
}

void LineageView::setLineage(Lineage lineage)
{
    QSet<QString> folded;
    QStringList selected;
    for (const Lineage::Node& node : m_model.lineage().nodes) {
        const QModelIndex index = m_model.indexOf(node.song.id);
        if (m_model.rowCount(index) > 0 && !isExpanded(index))
            folded.insert(node.song.id);
        if (selectionModel()->isSelected(index))
            selected.append(node.song.id);
    }
    const QString current = currentIndex().data(SongListModel::IdRole).toString();
    bool isReset = false;
    const auto watching =
        connect(&m_model, &QAbstractItemModel::modelReset, this, [&isReset] { isReset = true; });
    m_model.setLineage(std::move(lineage));
    disconnect(watching);
    if (!isReset)
        return;
    expandAll();
    for (const QString& id : std::as_const(folded))
        collapse(m_model.indexOf(id));
    fitIndentation();
    const QModelIndex before = std::exchange(m_isShownDue, false) ? QModelIndex() : m_model.indexOf(current);
    choose(before.isValid() ? before : m_model.indexOf(m_shown));
    for (const QString& id : std::as_const(selected)) {
        if (const QModelIndex index = m_model.indexOf(id); before.isValid() && index.isValid())
            selectionModel()->select(index, QItemSelectionModel::Select);
    }
}

void LineageView::setShown(const QString& songId)
{
    if (std::exchange(m_shown, songId) == songId)
        return;
    m_model.setShown(songId);
    const QModelIndex index = m_model.indexOf(songId);
    m_isShownDue = !index.isValid();
    choose(index);
}

void LineageView::choose(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index, PositionAtCenter);
}

QStringList LineageView::compared() const
{
    QStringList songs;
    for (const Lineage::Node& node : m_model.lineage().nodes) {
        if (node.isSong() && selectionModel()->isSelected(m_model.indexOf(node.song.id)))
            songs.append(node.song.id);
    }
    if (songs.size() != 1)
        return songs;
    const QModelIndex parent = m_model.indexOf(songs.constFirst()).parent();
    if (parent.isValid() && m_model.node(parent).isSong())
        songs.prepend(m_model.node(parent).song.id);
    return songs;
}

void LineageView::play(const QModelIndex& index)
{
    if (index.isValid() && m_model.node(index).isSong())
        Q_EMIT playRequested(m_model.node(index).song.id);
}

/// QTreeView goes up from a folded row in some styles only.
void LineageView::step(bool inwards)
{
    const QModelIndex at = currentIndex();
    const bool hasBelow = m_model.rowCount(at) > 0;
    if (!at.isValid())
        return;
    if (inwards && hasBelow && isExpanded(at))
        setCurrentIndex(m_model.index(0, 0, at));
    else if (inwards || (hasBelow && isExpanded(at)))
        setExpanded(at, inwards);
    else if (at.parent().isValid())
        setCurrentIndex(at.parent());
}

bool LineageView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plays = key->key() == Qt::Key_Space;
        // The window's keys change what is selected in the library, which may be another song than is chosen
        // here.
        const bool isMarking = key->key() <= Qt::Key_Z && markingKeys.contains(QChar(key->key()));
        const bool changes = key->key() == Qt::Key_Delete || isMarking;
        const bool isOther = !currentIndex().data(LineageModel::ShownRole).toBool();
        if (key->modifiers() == Qt::NoModifier && (plays || (changes && isOther))) {
            event->accept();
            return true;
        }
    }
    return QTreeView::event(event);
}

void LineageView::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (isPlain && event->key() == Qt::Key_Space)
        play(currentIndex());
    else if (isPlain && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right))
        step((event->key() == Qt::Key_Left) == isRightToLeft());
    else
        QTreeView::keyPressEvent(event);
}

void LineageView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isTyped = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isTyped ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    const Lineage::Node node = m_model.node(index);
    const QStringList songs = compared();
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("lineageMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const char* name, const char* icon, const QString& text, const QKeySequence& key,
                         bool isOn, auto what) {
        QAction* action = menu->addAction(Theme::icon(QLatin1String(icon)), text);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(key);
        action->setEnabled(isOn);
        connect(action, &QAction::triggered, this, what);
    };
    add("lineagePlayAction", "play", tr("Play"), Qt::Key_Space,
        node.isSong() && !node.song.audioFile.isEmpty(),
        [this, id = node.song.id] { Q_EMIT playRequested(id); });
    add("lineageOpenAction", "list", tr("Select in the library"), Qt::Key_Return, node.isSong(),
        [this, id = node.song.id] { Q_EMIT openRequested(id); });
    add("lineageCompareAction", "compare",
        selectionModel()->selectedRows().size() > 1 ? tr("Compare") : tr("What changed…"), Qt::Key_D,
        songs.size() > 1, [this, songs] { Q_EMIT compareRequested(songs); });
    add("lineageFamilyAction", "search", tr("Show only this family"), {}, m_model.lineage().nodes.size() > 1,
        [this] { Q_EMIT familyRequested(m_shown); });
    menu->popup(isTyped ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

void LineageView::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    fitIndentation();
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

/// Many generations stand closer, so that their words keep some room; only beyond that there is more to the
/// side.
void LineageView::fitIndentation()
{
    const int depth = m_model.depth();
    const int room = viewport()->width();
    setIndentation(qBound(leastIndentation, (room - leastRow) / qMax(1, depth), usualIndentation));
    header()->resizeSection(0, qMax(room, depth * indentation() + leastRow));
}

/// QTreeView itself does not scroll to what is indented out of sight.
void LineageView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    const int before = horizontalScrollBar()->value();
    QTreeView::scrollTo(index, hint);
    horizontalScrollBar()->setValue(before);
    const QRect row = visualRect(index);
    const int begin = isRightToLeft() ? viewport()->width() - row.right() : row.left();
    if (index.isValid() && (begin < 0 || begin > viewport()->width() - leastRow))
        horizontalScrollBar()->setValue(before + begin - Theme::grid);
}

/// Lines from each cover down to those of the songs that were made from it, with round corners.
void LineageView::drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const
{
    if (!index.parent().isValid())
        return;
    const int step = indentation();
    const auto center = [&](int level) { // of the line below a song of that level
        const int x = level * step + qMin(step / 2, usualIndentation / 2) + Theme::grid / 2;
        return isRightToLeft() ? rect.right() - x + 0.5 : rect.left() + x + 0.5;
    };
    int level = -1;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        ++level;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QColor tone = Theme::of(this).color(Theme::Role::WaveformUnplayed);
    tone.setAlphaF(step < usualIndentation / 2 ? closeTone : 1.0F);
    painter->setPen(QPen(tone, 1.5, Qt::SolidLine, Qt::FlatCap));
    painter->setBrush(Qt::NoBrush);
    const qreal middle = rect.center().y() + 0.5;
    const qreal corner = qMin(6.0, step / 2.0);
    const qreal towards = isRightToLeft() ? -1 : 1;
    const qreal x = center(level);
    const qreal end = isRightToLeft() ? rect.left() - Theme::grid + 2 : rect.right() + Theme::grid - 1;
    QPainterPath path(QPointF(x, rect.top()));
    path.lineTo(x, middle - corner);
    path.quadTo(x, middle, x + towards * corner, middle);
    path.lineTo(end, middle);
    painter->drawPath(path);
    for (QModelIndex at = index; at.parent().isValid(); at = at.parent(), --level) {
        if (at.sibling(at.row() + 1, 0).isValid())
            painter->drawLine(QPointF(center(level), rect.top()), QPointF(center(level), rect.bottom() + 1));
    }
    painter->restore();
}

} // namespace riffdesk
