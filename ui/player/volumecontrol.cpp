#include "volumecontrol.h"

#include "audio/player.h"
#include "barbutton.h"
#include "platform/settings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/valueslider.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>

#include <cmath>

namespace riffdesk {

namespace {

constexpr int steps = 100;
constexpr int sliderWidth = 72;
constexpr int keepAfterMs = 500;
const QString mutedState = QStringLiteral("player/muted");

QString percentText(double percent)
{
    return QLocale().toString(percent) + QLocale().percent();
}

} // namespace

VolumeControl::VolumeControl(Player& player, Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_player(player)
    , m_settings(settings)
    , m_mute(makeBarButton("muteButton", "volume", tr("Mute"), this))
    , m_slider(new ValueSlider(0, 1, percentText, this))
{
    setLayoutDirection(Qt::LeftToRight);
    m_mute->setCheckable(true);
    m_slider->setObjectName(QStringLiteral("volumeSlider"));
    m_slider->setAccessibleName(tr("Volume"));
    m_slider->setToolTip(tr("Volume"));
    m_slider->setRange(0, steps);
    m_slider->setPageStep(steps / 10);
    m_slider->setFixedWidth(sliderWidth);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid / 2);
    row->addWidget(m_mute);
    row->addWidget(m_slider);
    m_keep.setSingleShot(true);
    m_keep.setInterval(keepAfterMs);

    m_player.setVolume(m_settings.volume());
    m_player.setMuted(m_settings.state(mutedState) == "1");
    connect(m_mute, &QAbstractButton::toggled, this, [this](bool on) { m_player.setMuted(on); });
    connect(m_slider, &ValueSlider::valueChanged, this, [this](int value) {
        m_player.setVolume(double(value) / steps);
        if (value > 0)
            m_player.setMuted(false); // moving the slider ends mute
    });
    connect(&m_keep, &QTimer::timeout, this, [this] { m_settings.setVolume(m_player.volume()); });
    connect(&m_player, &Player::volumeChanged, this, [this] {
        m_settings.setState(mutedState, m_player.muted() ? "1" : "0");
        m_keep.start();
        showVolume();
    });
    showVolume();
}

VolumeControl::~VolumeControl()
{
    if (m_keep.isActive())
        m_settings.setVolume(m_player.volume());
}

void VolumeControl::setSliderShown(bool shown)
{
    m_slider->setVisible(shown);
}

void VolumeControl::showVolume()
{
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(int(std::lround(m_player.volume() * steps)));
    m_mute->setChecked(m_player.muted());
    const bool silent = m_player.muted() || m_player.volume() <= 0;
    m_mute->setIcon(Theme::icon(silent ? QStringLiteral("volume-muted") : QStringLiteral("volume")));
    m_mute->setToolTip(m_player.muted() ? tr("Unmute") : tr("Mute"));
}

} // namespace riffdesk
