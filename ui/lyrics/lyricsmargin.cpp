#include "lyricsmargin.h"

#include "lyrics/syllables.h"
#include "ui/lyrics/lyricseditor.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QPaintEvent>
#include <QPainter>
#include <QTextBlock>

namespace riffdesk {

LyricsMargin::LyricsMargin(LyricsEditor* editor) : QWidget(editor), m_editor(editor)
{
    setObjectName(QStringLiteral("syllableMargin"));
    setToolTip(tr("Syllables in each line, guessed from the spelling"));
    setCursor(Qt::ArrowCursor);
}

int LyricsMargin::wantedWidth() const
{
    return fontMetrics().horizontalAdvance(QStringLiteral("00")) + Theme::grid;
}

void LyricsMargin::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setPen(Theme::of(this).color(Theme::Role::Dim));
    painter.setFont(m_editor->font());
    m_editor->forVisibleLines(event->rect(), [&](const QTextBlock& block, const QRectF& line) {
        const int syllables = syllables::count(block.text());
        if (syllables > 0)
            painter.drawText(QRectF(0, line.top(), width(), line.height()),
                             Qt::AlignVCenter | (isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight),
                             QLocale().toString(syllables));
    });
}

} // namespace riffdesk
