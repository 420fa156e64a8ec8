#include "formscroll.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QScrollBar>

namespace riffdesk {

FormScroll::FormScroll(QWidget* form, QWidget* parent) : QScrollArea(parent), m_form(form)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The bar's room is always kept, so that the fields do not jump; it is painted only when there is
    // something to scroll.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    auto* inner = new QHBoxLayout(content); // spacings, unlike margins, are mirrored with the layout
    inner->setContentsMargins(0, 2 * Theme::grid, 0, Theme::grid);
    inner->setSpacing(0);
    inner->addSpacing(2 * Theme::grid);
    inner->addWidget(form, 1);
    inner->addSpacing(Theme::grid / 2);
    setWidget(content);
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);

    // The scroll area follows Tab within itself, but not Shift+Tab coming in from below.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now && m_form->isAncestorOf(now) && now->visibleRegion().isEmpty())
            reveal(now);
    });
}

void FormScroll::reveal(QWidget* field)
{
    ensureWidgetVisible(field, 0, 2 * Theme::grid);
}

void FormScroll::toTop()
{
    verticalScrollBar()->setValue(0);
}

void FormScroll::setCorner(QWidget* corner)
{
    m_corner = corner;
    corner->setParent(widget());
    placeCorner();
}

void FormScroll::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    placeCorner();
}

/// In the row of the first labels, flush with the fields: it costs no height.
void FormScroll::placeCorner()
{
    if (!m_corner)
        return;
    const QSize size = m_corner->sizeHint();
    m_corner->resize(size);
    m_corner->move(isRightToLeft() ? 0 : widget()->width() - size.width(),
                   2 * Theme::grid + 8 - size.height() / 2);
    m_corner->raise();
}

} // namespace riffdesk
