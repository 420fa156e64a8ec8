#include "ui/lyrics/lyricsfoldmargin.h"

#include "ui/lyrics/lyricseditor.h"
#include "ui/lyrics/lyricsfolding.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

namespace riffdesk {

namespace {

constexpr double reach = 3.5; ///< of the triangle's sides from its middle
constexpr double stroke = 1.5;

QPainterPath triangle(QPointF middle, bool folded, bool mirrored)
{
    QPolygonF corners{QPointF(-reach, -reach / 2), QPointF(0, reach / 2), QPointF(reach, -reach / 2)};
    if (folded) {
        for (QPointF& each : corners)
            each = QPointF(mirrored ? -each.y() : each.y(), each.x());
    }
    QPainterPath path;
    path.addPolygon(corners.translated(middle));
    return path;
}

} // namespace

const int LyricsFoldMargin::wantedWidth = 2 * Theme::grid;

LyricsFoldMargin::LyricsFoldMargin(LyricsEditor* editor) : QWidget(editor), m_editor(editor)
{
    setObjectName(QStringLiteral("foldMargin"));
    setCursor(Qt::ArrowCursor);
    setMouseTracking(true);
    connect(&editor->folding(), &LyricsFolding::changed, this, qOverload<>(&QWidget::update));
}

QTextBlock LyricsFoldMargin::tagAt(int y) const
{
    QTextBlock found;
    m_editor->forVisibleLines(QRect(0, y, 1, 1), [&found](const QTextBlock& block, const QRectF&) {
        if (LyricsFolding::canFold(block))
            found = block;
    });
    return found;
}

bool LyricsFoldMargin::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QTextBlock tag = tagAt(help->pos().y());
        if (!tag.isValid()) {
            QToolTip::hideText();
            event->ignore();
            return true;
        }
        const bool folded = LyricsFolding::isFolded(tag);
        const QKeySequence& keys = folded ? LyricsFolding::unfoldKeys : LyricsFolding::foldKeys;
        QToolTip::showText(help->globalPos(),
                           (folded ? tr("Unfold the section (%1)") : tr("Fold the section (%1)"))
                               .arg(keys.toString(QKeySequence::NativeText)),
                           this);
        return true;
    }
    return QWidget::event(event);
}

void LyricsFoldMargin::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::of(this);
    const bool mirrored = isRightToLeft();
    m_editor->forVisibleLines(event->rect(), [&](const QTextBlock& block, const QRectF& line) {
        if (!LyricsFolding::canFold(block))
            return;
        const bool hovered = block.blockNumber() == m_hovered;
        painter.setPen(QPen(theme.color(hovered ? Theme::Role::Text : Theme::Role::Dim), stroke,
                            Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(
            triangle(QPointF(width() / 2.0, line.center().y()), LyricsFolding::isFolded(block), mirrored));
    });
}

void LyricsFoldMargin::mousePressEvent(QMouseEvent* event)
{
    const QTextBlock tag =
        event->button() == Qt::LeftButton ? tagAt(qRound(event->position().y())) : QTextBlock();
    if (tag.isValid())
        m_editor->folding().setFolded(tag, !LyricsFolding::isFolded(tag));
    event->accept();
}

void LyricsFoldMargin::mouseMoveEvent(QMouseEvent* event)
{
    const QTextBlock tag = tagAt(qRound(event->position().y()));
    hover(tag.isValid() ? tag.blockNumber() : -1);
}

void LyricsFoldMargin::leaveEvent(QEvent* event)
{
    Q_UNUSED(event)
    hover(-1);
}

void LyricsFoldMargin::hover(int block)
{
    if (block == m_hovered)
        return;
    m_hovered = block;
    setCursor(block < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

} // namespace riffdesk
