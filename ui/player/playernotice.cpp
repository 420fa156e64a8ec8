#include "playernotice.h"

#include "audio/player.h"
#include "library/library.h"
#include "playback/playback.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tonelabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace riffdesk {

PlayerNotice::PlayerNotice(Playback& playback, Library& library, QWidget* parent)
    : QWidget(parent)
    , m_playback(playback)
    , m_text(new ToneLabel(Theme::Role::Dim, this))
    , m_restart(new QPushButton(tr("Restart Riffdesk"), this))
{
    m_text->setObjectName(QStringLiteral("playerNotice"));
    m_text->setMaximumLines(1);
    m_restart->setObjectName(QStringLiteral("restartButton"));
    m_restart->setToolTip(tr("The song goes on where it is now"));
    Theme::setFlush(m_restart);
    m_restart->setFixedHeight(lineHeight);
    setFixedHeight(lineHeight);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // a long sentence does not widen the window
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_text, 1);
    row->addWidget(m_restart);
    connect(m_restart, &QAbstractButton::clicked, this, &PlayerNotice::restartRequested);
    connect(&m_server, &SoundServer::appeared, this, [this] {
        m_serverFound = true;
        showNotice();
    });
    connect(&m_playback.player(), &Player::outputChanged, this, [this] {
        watchServer();
        showNotice();
    });
    connect(&m_playback, &Playback::songChanged, this, [this] {
        watchServer();
        showNotice();
    });
    connect(&m_playback, &Playback::problemChanged, this, &PlayerNotice::showNotice);
    connect(&library, &Library::songsChanged, this, [this](const QStringList& ids) {
        if (ids.contains(m_playback.songId()))
            showNotice();
    });
    watchServer();
    showNotice();
}

void PlayerNotice::watchServer()
{
    if (m_playback.player().output() == Player::Output::Silent && !m_playback.songId().isEmpty()) {
        if (!m_serverFound)
            m_server.start();
    } else {
        m_server.stop();
        m_serverFound = false;
    }
}

void PlayerNotice::showNotice()
{
    const std::optional<Song> song = m_playback.song();
    const std::optional<Error> problem = m_playback.problem();
    const bool silent = song && m_playback.player().output() == Player::Output::Silent;
    bool restart = false;
    if (song && song->media != Song::Media::Ready) {
        m_text->setTexts(
            {}, Theme::Role::Dim,
            song->media == Song::Media::Pending
                ? tr("The audio of this song is on its way.")
                : tr("The audio of this song is missing. “Fetch again” in its details gets it."));
        m_text->setIcon(QStringLiteral("info"), Theme::Role::Dim);
    } else if (problem) {
        m_text->setTexts(problem->text(), Theme::Role::Danger, {});
        m_text->setIcon(QStringLiteral("error"), Theme::Role::Danger);
    } else if (silent && m_serverFound) {
        restart = true;
        m_text->setTexts({}, Theme::Role::Dim, tr("A sound device is there now."));
        m_text->setIcon(QStringLiteral("volume"), Theme::Role::Dim);
    } else if (silent) {
        m_text->setTexts({}, Theme::Role::Dim, tr("No sound device: playing silently."));
        m_text->setIcon(QStringLiteral("warning"), Theme::Role::Dim);
    } else {
        m_text->setText({});
    }
    m_text->setToolTip(m_text->text());
    m_restart->setVisible(restart);
    setVisible(!m_text->text().isEmpty());
}

} // namespace riffdesk
