#include "ui/widgets/segmentedcontrol.h"

#include "ui/theme/studiostyle.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyleOption>

namespace riffdesk {

namespace {

class Segment : public QAbstractButton
{
public:
    Segment(const QString& text, QWidget* parent) : QAbstractButton(parent)
    {
        setText(text);
        setCheckable(true);
        setAutoExclusive(true);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        QFont strong = font();
        strong.setWeight(QFont::DemiBold);
        return {QFontMetrics(strong).horizontalAdvance(text()) + 2 * Theme::grid, 28};
    }

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = Theme::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isChecked() || underMouse() || isDown()) {
            QColor fill = theme.color(Theme::Role::Hover);
            if (!isChecked())
                fill.setAlphaF(0.5F);
            painter.setPen(Qt::NoPen);
            painter.setBrush(fill);
            painter.drawRoundedRect(rect(), 6, 6);
        }
        QStyleOption option;
        option.initFrom(this);
        if (option.state.testFlag(QStyle::State_HasFocus)
            && option.state.testFlag(QStyle::State_KeyboardFocusChange))
            StudioStyle::drawFocusRing(&painter, rect(), theme, 6);
        QFont shown = font();
        shown.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
        painter.setFont(shown);
        painter.setPen(theme.color(isChecked() ? Theme::Role::Text : Theme::Role::Dim));
        painter.drawText(rect().adjusted(4, 0, -4, 0), Qt::AlignCenter,
                         QFontMetrics(shown).elidedText(text(), Qt::ElideRight, width() - 8));
    }
};

} // namespace

SegmentedControl::SegmentedControl(QWidget* parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(2);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        // Tab comes by the chosen one, however it was chosen; the arrows lead on.
        m_group->button(id)->setFocusPolicy(checked ? Qt::TabFocus : Qt::NoFocus);
        if (checked)
            Q_EMIT currentIndexChanged(id);
    });
}

int SegmentedControl::addSegment(const QString& text)
{
    const int index = static_cast<int>(m_group->buttons().size());
    auto* button = new Segment(text, this);
    layout()->addWidget(button);
    m_group->addButton(button, index);
    if (index > 0) {
        button->setFocusPolicy(Qt::NoFocus);
    } else {
        const QSignalBlocker quiet(m_group);
        button->setChecked(true);
    }
    return index;
}

int SegmentedControl::currentIndex() const
{
    return m_group->checkedId();
}

void SegmentedControl::setCurrentIndex(int index)
{
    if (QAbstractButton* button = m_group->button(index))
        button->setChecked(true);
}

QAbstractButton* SegmentedControl::segment(int index) const
{
    return m_group->button(index);
}

void SegmentedControl::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    StudioStyle::drawField(&painter, rect(), Theme::of(this), false, false);
}

} // namespace riffdesk
