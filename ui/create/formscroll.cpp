#include "formscroll.h"

#include "requestform.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollBar>

#include <utility>

namespace riffdesk {

namespace {
constexpr int aboveForm = 2 * Theme::grid;
constexpr int belowRow = Theme::grid / 2; ///< between a row and the edge that it stands at
constexpr int settleMs = 120; ///< after the last of several steps of a wheel

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

/// Along an edge behind which the form goes on.
class FormScroll::Edge : public QWidget
{
public:
    explicit Edge(QWidget* parent) : QWidget(parent) { setAttribute(Qt::WA_TransparentForMouseEvents); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter(this).fillRect(rect(), Theme::of(this).color(Theme::Role::Hover));
    }
};

FormScroll::FormScroll(RequestForm* form, QWidget* parent)
    : QScrollArea(parent)
    , m_form(form)
    , m_upper(new Edge(this))
    , m_lower(new Edge(this))
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

    m_settling.setSingleShot(true);
    connect(&m_settling, &QTimer::timeout, this, &FormScroll::settle);
    QScrollBar* bar = verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, [this](int value) {
        m_isUpwards = value < std::exchange(m_value, value);
        if (value > 0)
            setViewportMargins({});
        showEdges();
        m_settling.start(settleMs);
    });
    connect(bar, &QScrollBar::rangeChanged, this, [this] {
        showEdges();
        settleSoon();
    });
    connect(bar, &QScrollBar::sliderReleased, this, [this] { m_settling.start(0); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        // What was clicked stays under the pointer.
        if (now && widget()->isAncestorOf(now) && QApplication::mouseButtons() == Qt::NoButton)
            reveal(now);
    });
}

/// Places in the content at which the lower edge cuts nothing.
QVector<int> FormScroll::seams() const
{
    QVector<int> found;
    for (const QRect& row : m_form->rows())
        found.append(m_form->y() + row.bottom() + 1 + belowRow);
    return found;
}

/// Where the form may stand: unscrolled, or with its lower edge between two rows, or at its end. The last of
/// them that is not beyond `value`, or the first that is not before it. A row higher than the window has no
/// such place within it: there any will do.
int FormScroll::restingPlace(int value, bool isBefore) const
{
    const int last = qMax(0, widget()->height() - height());
    int before = 0;
    int after = last;
    for (const int seam : seams()) {
        const int place = qBound(0, seam - height(), last);
        if (place <= value)
            before = qMax(before, place);
        if (place >= value)
            after = qMin(after, place);
    }
    return after - before >= height() ? value : isBefore ? before : after;
}

/// Rather than cutting a field in two, what is at rest moves on to the next place between two; while the form
/// is being scrolled it goes where it is led. That holds for all ways of scrolling alike, and the steps of
/// a wheel stay even, unlike steps from row to row. Unscrolled, nothing can move: what would be cut is left
/// out.
void FormScroll::settle()
{
    QScrollBar* bar = verticalScrollBar();
    if (bar->isSliderDown())
        return;
    if (bar->value() > 0) {
        bar->setValue(restingPlace(bar->value(), m_isUpwards));
        return;
    }
    int end = 0;
    for (const int seam : seams())
        end = seam <= height() ? seam : end;
    const bool isCut = widget()->minimumSizeHint().height() > height() && end > 0;
    setViewportMargins(0, 0, 0, isCut ? height() - end : 0);
}

/// After another layout: what is cut then comes rather than goes, as it may be what has the focus and grew.
void FormScroll::settleSoon()
{
    if (m_settling.isActive())
        return; // it is being scrolled, and goes on as that leads
    m_isUpwards = false;
    m_settling.start(0);
}

void FormScroll::reveal(QWidget* part)
{
    QRect place(part->mapTo(widget(), QPoint(0, 0)), part->size());
    for (const QRect& row : m_form->rows()) { // with its label and what is said below it
        const QRect whole = row.translated(m_form->pos());
        if (whole.contains(place.center()))
            place = place.united(whole);
    }
    const int value = verticalScrollBar()->value();
    int wanted = value;
    if (place.bottom() + belowRow >= value + viewport()->height())
        wanted = restingPlace(place.bottom() + 1 + belowRow - height(), false);
    if (place.top() < wanted)
        wanted = restingPlace(place.top(), true);
    if (wanted == value) // what fits stays where it is
        return;
    setViewportMargins({}); // first: it has a part in how far one can scroll
    verticalScrollBar()->setValue(wanted);
}

void FormScroll::revealUnfolded(QWidget* part)
{
    const auto whenLaidOut = [this, part] { QTimer::singleShot(0, part, [this, part] { reveal(part); }); };
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, part, whenLaidOut, Qt::SingleShotConnection);
}

/// Without QScrollArea's own way to what Tab leads to, which moves what is seen already.
bool FormScroll::focusNextPrevChild(bool next)
{
    return QAbstractScrollArea::focusNextPrevChild(next); // NOLINT(bugprone-parent-virtual-call)
}

bool FormScroll::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_form && event->type() == QEvent::LayoutRequest)
        fit();
    if (watched == widget() && event->type() == QEvent::Resize) // also where only the content needs another
        placeCorner();
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
    m_upper->setGeometry(0, 0, width(), 1);
    m_lower->setGeometry(0, height() - 1, width(), 1);
    fit();
}

void FormScroll::fit()
{
    m_form->fitRows(height() - aboveForm - belowRow);
    settleSoon();
}

void FormScroll::showEdges()
{
    const QScrollBar* bar = verticalScrollBar();
    m_upper->setVisible(bar->value() > 0);
    m_lower->setVisible(bar->maximum() - bar->value() > Theme::grid); // not for the margin alone
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
