#include "ui/lyrics/lyricsmargin.h"

#include "ui/lyrics/lyricseditor.h"
#include "ui/theme/theme.h"

#include <QPaintEvent>
#include <QPainter>

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
    m_editor->paintMargin(painter, event->rect());
}

} // namespace riffdesk
