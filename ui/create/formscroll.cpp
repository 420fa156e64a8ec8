#include "formscroll.h"

#include "requestform.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QTimer>

namespace riffdesk {

namespace {
constexpr int aboveForm = 2 * Theme::grid;

/// As low as its fields can be: QScrollArea asks a content with wrapped texts how high it would like to be.
class LowContent : public QWidget
{
public:
    [[nodiscard]] int heightForWidth(int width) const override
    {
        return layout()->totalMinimumHeightForWidth(width);
    }
};

} // namespace

FormScroll::FormScroll(RequestForm* form, QWidget* parent) : QScrollArea(parent), m_form(form)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The bar's room is always kept, so that the fields do not jump; it is painted only when there is
    // something to scroll.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFocusPolicy(Qt::NoFocus);
    auto* content = new LowContent;
    auto* inner = new QHBoxLayout(content); // spacings, unlike margins, are mirrored with the layout
    inner->setContentsMargins(0, aboveForm, 0, Theme::grid);
    inner->setSpacing(0);
    inner->addSpacing(2 * Theme::grid);
    inner->addWidget(form, 1);
    inner->addSpacing(Theme::grid / 2);
    setWidget(content);
    form->installEventFilter(this);
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);

    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &FormScroll::leaveOut);
    // The scroll area follows Tab within itself, but not Shift+Tab coming in from below.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now && widget()->isAncestorOf(now) && now->visibleRegion().isEmpty())
            reveal(now);
    });
}

void FormScroll::reveal(QWidget* field)
{
    const QRect place(field->mapTo(viewport(), QPoint(0, 0)), field->size());
    if (place.top() < 0 || place.bottom() > viewport()->height()) // what fits stays where it is
        ensureWidgetVisible(field, 0, 2 * Theme::grid);
}

void FormScroll::revealUnfolded(QWidget* part)
{
    const auto whenLaidOut = [this, part] { QTimer::singleShot(0, part, [this, part] { reveal(part); }); };
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, part, whenLaidOut, Qt::SingleShotConnection);
}

bool FormScroll::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_form && event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(watched, event);
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
    fit();
}

void FormScroll::fit()
{
    m_leftOver = m_form->fitRows(height() - aboveForm);
    leaveOut();
}

void FormScroll::leaveOut()
{
    setViewportMargins(0, 0, 0, verticalScrollBar()->value() == 0 ? m_leftOver : 0);
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
