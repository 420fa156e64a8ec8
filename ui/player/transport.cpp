#include "transport.h"

#include "audio/player.h"
#include "barbutton.h"
#include "playback/playback.h"
#include "roundbutton.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>

namespace riffdesk {

Transport::Transport(Playback& playback, QWidget* parent)
    : QWidget(parent)
    , m_playback(playback)
    , m_previous(makeBarButton("previousButton", "previous", tr("Previous"), this))
    , m_play(new RoundButton(this))
    , m_next(makeBarButton("nextButton", "next", tr("Next"), this))
{
    setLayoutDirection(Qt::LeftToRight);
    m_play->setObjectName(QStringLiteral("playButton"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid / 2);
    row->addWidget(m_previous);
    row->addWidget(m_play);
    row->addWidget(m_next);
    connect(m_previous, &QAbstractButton::clicked, &m_playback, &Playback::previous);
    connect(m_play, &QAbstractButton::clicked, &m_playback, &Playback::toggle);
    connect(m_next, &QAbstractButton::clicked, &m_playback, &Playback::next);
    connect(&m_playback.player(), &Player::stateChanged, this, &Transport::showState);
    connect(&m_playback, &Playback::songChanged, this, &Transport::showState);
    connect(&m_playback, &Playback::queueChanged, this, &Transport::showState);
    showState();
}

void Transport::showState()
{
    const Player::State state = m_playback.player().state();
    m_play->setPlaying(state == Player::State::Playing);
    m_play->setEnabled(state != Player::State::Loading && m_playback.canPlay());
    m_previous->setEnabled(m_playback.hasPrevious());
    m_next->setEnabled(m_playback.hasNext());
}

} // namespace riffdesk
