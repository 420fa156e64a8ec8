#include "ui/player/playerbar.h"

#include "audio/player.h"
#include "barbutton.h"
#include "levelmeter.h"
#include "library/library.h"
#include "modebuttons.h"
#include "platform/desktoppreferences.h"
#include "platform/settings.h"
#include "playback/playback.h"
#include "playernotice.h"
#include "playingsong.h"
#include "queuepopup.h"
#include "transport.h"
#include "ui/player/songwaveform.h"
#include "ui/player/waveformview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tabularlabel.h"
#include "ui/widgets/timetext.h"
#include "volumecontrol.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QToolButton>

namespace riffdesk {

namespace {

constexpr int barHeight = 88;
constexpr int spacing = 2 * Theme::grid;
constexpr int textWidth = 208;
constexpr int narrowTextWidth = 144;
// A narrower bar gives up the meter first, then some of the title, then the volume's slider; never a button.
constexpr int roomForMeter = 1'240;
constexpr int roomForText = 1'120;
constexpr int roomForVolume = 880;

} // namespace

class PlayerBar::Private
{
public:
    Private(PlayerBar& bar, Playback& playing, Library& songs, Settings& settings);
    void updateLayout();
    [[nodiscard]] QWidget* makeTape();
    void connectTimes();
    void fitWidth();
    void showTime();
    void showLength();

    PlayerBar& q;
    Playback& playback;
    Library& library;
    Transport* transport;
    PlayingSong* song;
    TabularLabel* time;
    SongWaveform* waveform;
    TabularLabel* length;
    PlayerNotice* notice;
    LevelMeter* meter;
    DesktopPreferences motion;
    ModeButtons* modes;
    QToolButton* queue;
    VolumeControl* volume;
    bool wantMeter;
};

PlayerBar::Private::Private(PlayerBar& bar, Playback& playing, Library& songs, Settings& settings)
    : q(bar)
    , playback(playing)
    , library(songs)
    , transport(new Transport(playback, &q))
    , song(new PlayingSong(playback, library, &q))
    , time(new TabularLabel(Theme::Role::Text, &q))
    , waveform(new SongWaveform(playback, library, &q))
    , length(new TabularLabel(Theme::Role::Dim, &q))
    , notice(new PlayerNotice(playback, library, &q))
    , meter(new LevelMeter(playback.player(), &q))
    , modes(new ModeButtons(playback, &q))
    , queue(makeBarButton("queueButton", "queue", PlayerBar::tr("Queue"), &q))
    , volume(new VolumeControl(playback.player(), settings, &q))
    , wantMeter(settings.levelMeter())
{
    updateLayout();
    connectTimes();
    connect(&motion, &DesktopPreferences::calmChanged, meter, &LevelMeter::setCalm);
    connect(song, &PlayingSong::clicked, &q, [this] { Q_EMIT q.songClicked(playback.songId()); });
    connect(queue, &QAbstractButton::clicked, &q, &PlayerBar::openQueue);
    connect(notice, &PlayerNotice::restartRequested, &q, &PlayerBar::restartRequested);
}

void PlayerBar::Private::updateLayout()
{
    auto* sound = new QHBoxLayout;
    sound->setSpacing(Theme::grid / 2);
    sound->addWidget(modes);
    sound->addWidget(queue);
    sound->addWidget(volume);
    auto* row = new QHBoxLayout(&q);
    row->setContentsMargins(spacing, 0, spacing, 0);
    row->setSpacing(spacing);
    row->addWidget(transport);
    row->addWidget(song);
    row->addWidget(makeTape(), 1);
    row->addWidget(meter);
    row->addLayout(sound);
    q.setFixedHeight(barHeight);
}

QWidget* PlayerBar::Private::makeTape()
{
    time->setObjectName(QStringLiteral("positionLabel"));
    time->setTextStyle(Theme::smallText);
    time->reserve(QStringLiteral("00:00.0"));
    time->setAlignment(Qt::AlignRight);
    time->setAccessibleName(PlayerBar::tr("Time"));
    length->setObjectName(QStringLiteral("lengthLabel"));
    length->setAccessibleName(PlayerBar::tr("Length"));
    length->reserve(QStringLiteral("00:00"));
    auto* tape = new QWidget(&q);
    tape->setLayoutDirection(Qt::LeftToRight); // time runs so in every language
    auto* cells = new QGridLayout(tape);
    cells->setContentsMargins(0, 0, 0, 0);
    cells->setHorizontalSpacing(12);
    cells->setVerticalSpacing(0);
    // The line below the waveform is always kept, that nothing jumps; the one above it for balance.
    cells->setRowMinimumHeight(0, PlayerNotice::lineHeight);
    cells->setRowMinimumHeight(2, PlayerNotice::lineHeight);
    cells->setRowStretch(1, 1);
    cells->setColumnStretch(1, 1);
    cells->addWidget(time, 1, 0);
    cells->addWidget(waveform, 1, 1);
    cells->addWidget(length, 1, 2);
    cells->addWidget(notice, 2, 1);
    return tape;
}

void PlayerBar::Private::connectTimes()
{
    const Player& player = playback.player();
    connect(&player, &Player::positionChanged, &q, [this] { showTime(); });
    connect(&player, &Player::durationChanged, &q, [this] { showLength(); });
    connect(&playback, &Playback::songChanged, &q, [this] {
        showTime();
        showLength();
    });
    connect(&library, &Library::songsChanged, &q, [this](const QStringList& ids) {
        if (ids.contains(playback.songId()))
            showLength();
    });
    showTime();
    showLength();
}

void PlayerBar::Private::showTime()
{
    const WaveformView* view = waveform->view(); // where it is dragged to, while it is dragged
    time->setValue(timetext::precise(playback.songId().isEmpty() ? 0 : view->position()));
}

void PlayerBar::Private::showLength()
{
    double seconds = playback.player().duration();
    if (seconds <= 0) { // while it loads, the length that the library knows
        const std::optional<Song> known = playback.song();
        seconds = known ? known->durationSeconds : 0;
    }
    length->setValue(timetext::clock(seconds));
}

void PlayerBar::Private::fitWidth()
{
    meter->setVisible(wantMeter && q.width() >= roomForMeter);
    song->setTextWidth(q.width() >= roomForText ? textWidth : narrowTextWidth);
    volume->setSliderShown(q.width() >= roomForVolume);
}

PlayerBar::PlayerBar(Playback& playback, Library& library, Settings& settings, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("playerBar"));
    d = std::make_unique<Private>(*this, playback, library, settings);
    d->fitWidth();
}

PlayerBar::~PlayerBar() = default;

SongWaveform* PlayerBar::waveform() const
{
    return d->waveform;
}

void PlayerBar::setDragger(const SongDragger& dragger)
{
    d->song->setDragger(dragger);
    d->waveform->setDragger(dragger);
}

void PlayerBar::setMeterShown(bool shown)
{
    d->wantMeter = shown;
    d->fitWidth();
}

void PlayerBar::openQueue()
{
    (new QueuePopup(d->playback, d->library, this))->openAt(d->queue);
}

void PlayerBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    d->fitWidth();
}

} // namespace riffdesk
