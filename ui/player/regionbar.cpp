#include "regionbar.h"

#include "ui/theme/studiostyle.h"
#include "ui/theme/theme.h"
#include "ui/widgets/draggrip.h"
#include "ui/widgets/timespin.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>

#include <cmath>
#include <utility>

namespace riffdesk {

namespace {
constexpr int buttonHeight = 24;
constexpr int timeWidth = 76;
constexpr int iconSide = 16;
constexpr int iconGap = 8;
constexpr int textPadding = 12;
constexpr int innerMargin = 3;
constexpr int innerRadius = 5;
} // namespace

class RegionBar::Button : public QAbstractButton
{
public:
    explicit Button(QWidget* parent) : QAbstractButton(parent)
    {
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        if (text().isEmpty())
            return {buttonHeight, buttonHeight};
        const int words = QFontMetrics(strong()).horizontalAdvance(text());
        return {words + 2 * textPadding + (iconName.isEmpty() ? 0 : iconSide + iconGap), buttonHeight};
    }

    bool primary = false;
    QString iconName;

protected:
    void paintEvent(QPaintEvent* event) override
    {
        Q_UNUSED(event)
        using Role = Theme::Role;
        const Theme& theme = Theme::of(this);
        const bool hover = isEnabled() && underMouse();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        QColor fill = Qt::transparent;
        Role ink = isEnabled() ? Role::Text : Role::Dim;
        if (primary && isEnabled()) {
            fill = theme.color(Role::Region);
            if (isDown())
                fill = fill.darker(112);
            else if (hover)
                fill = theme.isDark() ? fill.lighter(108) : fill.darker(108);
            ink = Role::OnAccent;
        } else if (isChecked()) {
            fill = theme.color(Role::Region);
            fill.setAlphaF(isDown() ? 0.34F : hover ? 0.28F : 0.22F);
        } else if (hover || isDown()) {
            fill = theme.color(Role::Text);
            fill.setAlphaF(isDown() ? 0.14F : 0.08F);
        }
        painter.setBrush(fill);
        painter.drawRoundedRect(rect(), innerRadius, innerRadius);

        const QFont font = primary ? strong() : this->font();
        const int words = text().isEmpty() ? 0 : QFontMetrics(font).horizontalAdvance(text());
        const int icon = iconName.isEmpty() ? 0 : iconSide;
        const int gap = icon > 0 && words > 0 ? iconGap : 0;
        const int left = (width() - icon - gap - words) / 2;
        const bool mirrored = isRightToLeft();
        if (icon > 0) {
            const QRect place(mirrored ? width() - left - icon : left, (height() - icon) / 2, icon, icon);
            Theme::icon(iconName, ink).paint(&painter, place);
        }
        if (words > 0) {
            painter.setFont(font);
            painter.setPen(theme.color(ink));
            const int x = mirrored ? left : left + icon + gap;
            painter.drawText(QRect(x, 0, words + 1, height()), Qt::AlignVCenter | Qt::TextSingleLine, text());
        }
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(theme.color(primary ? Role::OnAccent : Role::Accent), 2));
            painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), innerRadius - 1, innerRadius - 1);
        }
    }

private:
    [[nodiscard]] QFont strong() const
    {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        return bold;
    }
};

RegionBar::Button* RegionBar::add(const QString& name, const QString& icon, const QString& text,
                                  const QString& tip)
{
    auto* made = new Button(this);
    made->setObjectName(name);
    made->iconName = icon;
    made->setText(text);
    made->setToolTip(tip);
    made->setAccessibleName(text);
    layout()->addWidget(made);
    m_controls.append(made);
    return made;
}

TimeSpin* RegionBar::addTime(QWidget* times, const QString& name, const QString& title)
{
    auto* made = new TimeSpin(0, 0, 1, times);
    made->setObjectName(name);
    made->setAccessibleName(title);
    made->setToolTip(title);
    made->setButtonSymbols(QAbstractSpinBox::NoButtons);
    made->setAlignment(Qt::AlignCenter);
    made->setKeyboardTracking(false);
    made->setFixedSize(timeWidth, buttonHeight);
    connect(made, &TimeSpin::valueChanged, this, [this] {
        if (m_start->value() < m_end->value())
            Q_EMIT timesEdited(TimeRange{m_start->value(), m_end->value()});
    });
    times->layout()->addWidget(made);
    m_controls.append(made);
    return made;
}

void RegionBar::setRegion(const TimeRange& region, double duration)
{
    for (const auto& [spin, seconds] : {std::pair{m_start, region.start}, std::pair{m_end, region.end}}) {
        const QSignalBlocker quiet(spin);
        spin->setMaximum(duration);
        if (!spin->hasFocus() || std::abs(spin->value() - seconds) > 0.005) // what is being typed stays
            spin->setValue(seconds);
    }
}

RegionBar::RegionBar(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("regionBar"));
    setAccessibleName(tr("Region"));
    setCursor(Qt::ArrowCursor);
    auto* row = new QHBoxLayout(this);
    constexpr int margin = shadow + innerMargin;
    row->setContentsMargins(margin, margin, margin, margin);
    row->setSpacing(2);
    row->setSizeConstraint(QLayout::SetFixedSize);
    auto* grip = new DragGrip(
        QStringLiteral("regionGrip"), tr("Copy the region as a file"),
        tr("Drag the region to another program, where it becomes a file; a click copies it"), this);
    row->addWidget(grip);
    m_controls.append(grip);
    auto* times = new QWidget(this);
    times->setLayoutDirection(Qt::LeftToRight); // as time runs in the waveform below
    auto* timesRow = new QHBoxLayout(times);
    timesRow->setContentsMargins(0, 0, 0, 0);
    timesRow->setSpacing(row->spacing());
    m_start = addTime(times, QStringLiteral("regionStartSpin"), tr("Start of the region"));
    timesRow->addWidget(new QLabel(QStringLiteral("–"), times));
    m_end = addTime(times, QStringLiteral("regionEndSpin"), tr("End of the region"));
    row->addWidget(times);
    row->addSpacing(innerMargin);
    m_replace = add(QStringLiteral("replaceSectionButton"), QStringLiteral("scissors"),
                    tr("Replace this section"), tr("Sets the form to make this section anew"));
    m_replace->primary = true;
    m_loop = add(QStringLiteral("loopSectionButton"), QStringLiteral("loop"), tr("Loop"),
                 tr("Goes round in this section"));
    m_loop->setCheckable(true);
    Button* audition = add(QStringLiteral("auditionButton"), {}, tr("Audition", "play a section once"),
                           tr("Plays the section once, with the 3 seconds before it"));
    Button* close =
        add(QStringLiteral("clearRegionButton"), QStringLiteral("close"), {}, tr("Clear the region (Esc)"));
    close->setAccessibleName(tr("Clear the region"));
    connect(grip, &DragGrip::clicked, this, &RegionBar::copyClicked);
    connect(grip, &DragGrip::pulled, this, &RegionBar::pulled);
    connect(m_replace, &Button::clicked, this, &RegionBar::replaceClicked);
    connect(m_loop, &Button::clicked, this, &RegionBar::loopClicked);
    connect(audition, &Button::clicked, this, &RegionBar::auditionClicked);
    connect(close, &Button::clicked, this, &RegionBar::closeClicked);
}

void RegionBar::setCanReplace(bool can)
{
    m_replace->setEnabled(can);
}

void RegionBar::setLooping(bool looping)
{
    m_loop->setChecked(looping);
}

void RegionBar::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    const Theme& theme = Theme::of(this);
    const QRectF body = QRectF(rect()).adjusted(shadow, shadow, -shadow, -shadow);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    // Many faint layers add up to a soft edge; it lies a little lower, as if the light came from above.
    painter.setBrush(QColor(0, 0, 0, theme.isDark() ? 9 : 4));
    for (int spread = shadow - 2; spread > 0; --spread)
        painter.drawRoundedRect(body.adjusted(-spread, 2 - spread, spread, 2 + spread),
                                Theme::radius + spread, Theme::radius + spread);
    painter.setBrush(theme.color(Theme::Role::Hover));
    painter.drawRoundedRect(body, Theme::radius, Theme::radius);
}

void RegionBar::mousePressEvent(QMouseEvent* event)
{
    event->accept(); // a miss must not choose the song below
}

} // namespace riffdesk
