#include "modebuttons.h"

#include "barbutton.h"
#include "playback/playback.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>

namespace riffdesk {

ModeButtons::ModeButtons(Playback& playback, QWidget* parent)
    : QWidget(parent)
    , m_playback(playback)
    , m_shuffle(makeBarButton("shuffleButton", "shuffle", tr("Shuffle"), this))
    , m_loop(makeBarButton("loopButton", "loop", tr("Loop"), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid / 2);
    row->addWidget(m_shuffle);
    row->addWidget(m_loop);
    m_shuffle->setCheckable(true);
    m_loop->setCheckable(true);
    // Not clicked(): a screen reader toggles.
    connect(m_shuffle, &QAbstractButton::toggled, &m_playback, &Playback::setShuffle);
    connect(m_loop, &QAbstractButton::toggled, this, &ModeButtons::nextRepeat);
    connect(&m_playback, &Playback::modesChanged, this, &ModeButtons::showModes);
    showModes();
}

void ModeButtons::nextRepeat()
{
    using Repeat = PlayQueue::Repeat;
    const Repeat now = m_playback.repeat();
    m_playback.setRepeat(now == Repeat::Off ? Repeat::All : now == Repeat::All ? Repeat::One : Repeat::Off);
    showModes(); // the press has checked or unchecked it by itself
}

void ModeButtons::showModes()
{
    using Repeat = PlayQueue::Repeat;
    const auto role = [](bool on) { return on ? Theme::Role::Accent : Theme::Role::Text; };
    const bool shuffled = m_playback.shuffle();
    m_shuffle->setChecked(shuffled);
    m_shuffle->setIcon(Theme::icon(QStringLiteral("shuffle"), role(shuffled)));
    m_shuffle->setToolTip(shuffled ? tr("Shuffle: on") : tr("Shuffle: off"));

    const Repeat repeat = m_playback.repeat();
    const bool one = repeat == Repeat::One;
    {
        const QSignalBlocker shownOnly(m_loop);
        m_loop->setChecked(repeat != Repeat::Off);
    }
    m_loop->setIcon(
        Theme::icon(one ? QStringLiteral("loop-one") : QStringLiteral("loop"), role(repeat != Repeat::Off)));
    m_loop->setToolTip(one                     ? tr("Loop: this song")
                       : repeat == Repeat::All ? tr("Loop: all songs")
                                               : tr("Loop: off"));
    updateAccessibleDescription(m_loop, m_loop->toolTip());
}

} // namespace riffdesk
