#include "stemlane.h"

#include "ui/theme/theme.h"
#include "ui/widgets/draggrip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/lanewave.h"
#include "ui/widgets/tabularlabel.h"
#include "ui/widgets/valueslider.h"

#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>

#include <cmath>

namespace riffdesk {

namespace {

constexpr double gainStep = 0.5; ///< dB
constexpr double panStep = 0.05;
constexpr int controlsWidth = 264;

QString gainText(double gain)
{
    if (gain <= stemmix::lowestGain)
        return StemLane::tr("−∞ dB", "as quiet as can be");
    const QString number = QLocale().toString(std::abs(gain), 'f', 1);
    return StemLane::tr("%1 dB").arg((gain > 0   ? QStringLiteral("+")
                                      : gain < 0 ? QString(QChar(0x2212))
                                                 : QString())
                                     + number);
}

QString panText(double pan)
{
    const int percent = int(std::lround(std::abs(pan) * 100));
    if (percent == 0)
        return StemLane::tr("Centre", "of left and right");
    return pan < 0 ? StemLane::tr("L %1", "so far to the left").arg(QLocale().toString(percent))
                   : StemLane::tr("R %1", "so far to the right").arg(QLocale().toString(percent));
}

QPushButton* makeToggle(const char* objectName, const QString& letter, const QString& name,
                        const QString& toolTip, QWidget* parent)
{
    auto* button = new QPushButton(parent);
    button->setObjectName(QLatin1String(objectName));
    button->setText(letter);
    button->setAccessibleName(name);
    button->setToolTip(toolTip);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus); // after a click Space plays
    button->setFixedSize(32, 24);
    Theme::setToggle(button);
    return button;
}

} // namespace

StemLane::StemLane(const StemLevel& level, QWidget* parent)
    : QWidget(parent)
    , m_level(level)
    , m_grip(new DragGrip(
          QStringLiteral("stemGrip"), tr("Copy %1 as a file", "a stem").arg(stemmix::nameOf(level.file)),
          tr("Drag this stem to another program, where it becomes a file; a click or Ctrl+C copies it"),
          this))
    , m_gainText(new TabularLabel(Theme::Role::Dim, this))
    , m_panText(new TabularLabel(Theme::Role::Dim, this))
    , m_wave(new LaneWave(this))
{
    const QString name = stemmix::nameOf(level.file);
    setMinimumHeight(tall);
    setMaximumHeight(tallest);
    m_mute = makeToggle("stemMuteButton", tr("M", "the letter on a button: mute"), tr("Mute %1").arg(name),
                        tr("Mute"), this);
    m_solo = makeToggle("stemSoloButton", tr("S", "the letter on a button: solo"), tr("Solo %1").arg(name),
                        tr("Solo: hear this stem; with Ctrl no other"), this);
    auto* title = new ElidedLabel(this);
    title->setText(name);
    title->setObjectName(QStringLiteral("stemName"));
    Theme::setTextSize(title, Theme::smallText, true);
    m_grip->addHandle(title);
    m_gain = addSlider("stemGainSlider", tr("Gain of %1").arg(name), stemmix::lowestGain,
                       stemmix::highestGain, gainStep, m_gainText);
    m_pan = addSlider("stemPanSlider", tr("Pan of %1").arg(name), -1, 1, panStep, m_panText);
    m_gain->setToolTip(tr("Gain; a double click sets it to 0 dB"));
    m_pan->setToolTip(tr("Left or right; a double click sets it to the centre"));
    m_gainText->reserve(gainText(-59.5));
    m_panText->reserve(panText(0));

    auto* controls = new QWidget(this);
    controls->setFixedWidth(controlsWidth);
    auto* grid = new QGridLayout(controls);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::grid / 2);
    grid->setVerticalSpacing(Theme::grid / 2);
    auto* first = new QHBoxLayout;
    first->setSpacing(Theme::grid / 2);
    first->addWidget(m_grip);
    first->addWidget(title, 1);
    first->addWidget(m_mute);
    first->addWidget(m_solo);
    grid->addLayout(first, 0, 0, 1, 4);
    grid->addWidget(m_gain, 1, 0);
    grid->addWidget(m_gainText, 1, 1);
    grid->addWidget(m_pan, 1, 2);
    grid->addWidget(m_panText, 1, 3);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(2, 2);
    grid->setRowStretch(2, 1);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::grid * 2, Theme::grid, Theme::grid * 2, Theme::grid);
    row->setSpacing(Theme::grid * 2);
    row->addWidget(controls);
    row->addWidget(m_wave, 1);

    connect(m_mute, &QPushButton::clicked, this, [this](bool on) {
        m_level.isMuted = on;
        Q_EMIT levelChanged(true);
    });
    connect(m_solo, &QPushButton::clicked, this, [this](bool on) {
        if (QGuiApplication::keyboardModifiers().testFlag(Qt::ControlModifier)) {
            m_level.isSolo = true;
            m_solo->setChecked(true);
            Q_EMIT soloedAlone();
            return;
        }
        m_level.isSolo = on;
        Q_EMIT levelChanged(true);
    });
    showValues();
}

ValueSlider* StemLane::addSlider(const char* objectName, const QString& name, double least, double most,
                                 double step, TabularLabel* shown)
{
    const bool isGain = shown == m_gainText;
    auto* slider = new ValueSlider(least, step, isGain ? gainText : panText, this);
    slider->setObjectName(QLatin1String(objectName));
    slider->setAccessibleName(name);
    slider->setRange(0, int(std::lround((most - least) / step)));
    slider->setPageStep(isGain ? int(3 / gainStep) : int(0.25 / panStep));
    slider->setLayoutDirection(Qt::LeftToRight);
    slider->setProperty("defaultValue", int(std::lround(-least / step)));
    slider->setProperty("fillsFromDefault", !isGain);
    slider->installEventFilter(this);
    connect(slider, &QSlider::valueChanged, this, [this, slider, isGain, least, step](int place) {
        (isGain ? m_level.gain : m_level.pan) = least + place * step;
        showValues();
        Q_EMIT levelChanged(false);
    });
    connect(slider, &QSlider::sliderReleased, this, [this] { Q_EMIT levelChanged(true); });
    return slider;
}

bool StemLane::isDragged() const
{
    return m_gain->isSliderDown() || m_pan->isSliderDown();
}

void StemLane::setLevel(const StemLevel& level)
{
    m_level = level;
    showValues();
}

void StemLane::setHeard(bool heard)
{
    m_wave->setHeard(heard);
}

void StemLane::showValues()
{
    const auto show = [](QSlider* slider, double value, double least, double step) {
        const QSignalBlocker quiet(slider);
        if (!slider->isSliderDown())
            slider->setValue(int(std::lround((value - least) / step)));
    };
    show(m_gain, m_level.gain, stemmix::lowestGain, gainStep);
    show(m_pan, m_level.pan, -1, panStep);
    m_gainText->setValue(gainText(m_level.gain));
    m_panText->setValue(panText(m_level.pan));
    m_mute->setChecked(m_level.isMuted);
    m_solo->setChecked(m_level.isSolo);
}

bool StemLane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::MouseButtonDblClick)
        return QWidget::eventFilter(watched, event);
    const bool isGain = watched == m_gain;
    auto* const slider = isGain ? m_gain : m_pan;
    slider->setSliderDown(false);
    slider->setValue(isGain ? int(std::lround(-stemmix::lowestGain / gainStep))
                            : int(std::lround(1 / panStep)));
    return true;
}

void StemLane::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::of(this).color(Theme::Role::Raised));
    painter.drawRoundedRect(rect(), Theme::radius, Theme::radius);
}

} // namespace riffdesk
