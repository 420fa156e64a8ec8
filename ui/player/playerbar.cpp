#include "ui/player/playerbar.h"

#include "audio/player.h"
#include "library/library.h"
#include "library/songfolder.h"
#include "platform/settings.h"
#include "ui/player/timetext.h"
#include "ui/player/waveformview.h"
#include "ui/theme/coverlabel.h"
#include "ui/theme/elidedlabel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tabularlabel.h"
#include "ui/widgets/tonelabel.h"

#include <QFutureWatcher>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QPromise>
#include <QSlider>
#include <QThreadPool>
#include <QTimer>
#include <QToolButton>

#include <atomic>
#include <cmath>

namespace riffdesk {

namespace {

constexpr int coverSide = 56;
constexpr int playSide = 44;
constexpr int titleWidth = 208;
constexpr int barHeight = 88;
constexpr int noticeHeight = 18; ///< kept below the waveform, that nothing jumps; above it for balance
constexpr int volumeSteps = 100;
constexpr int roomForVolume = 760; ///< a narrower bar keeps the mute button only
constexpr int keepVolumeMs = 500; ///< written to the settings once the slider rests
const QString mutedState = QStringLiteral("player/muted");
const QString loopState = QStringLiteral("player/loop");

/// The round button that plays.
class RoundButton : public QToolButton
{
public:
    explicit RoundButton(QWidget* parent) : QToolButton(parent) { setFixedSize(playSide, playSide); }

    bool playing = false;

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = Theme::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor disc = theme.color(isEnabled() ? Theme::Role::Text : Theme::Role::Hover);
        if (isEnabled() && (isDown() || underMouse()))
            disc.setAlphaF(isDown() ? 0.7F : 0.88F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(disc);
        painter.drawEllipse(QRectF(rect()).adjusted(2, 2, -2, -2));
        painter.setBrush(theme.color(isEnabled() ? Theme::Role::Panel : Theme::Role::Dim));
        const QPointF centre = QRectF(rect()).center();
        if (playing) {
            painter.drawRoundedRect(QRectF(centre.x() - 6, centre.y() - 7, 4, 14), 1, 1);
            painter.drawRoundedRect(QRectF(centre.x() + 2, centre.y() - 7, 4, 14), 1, 1);
        } else {
            const QPointF points[] = {{centre.x() - 4.5, centre.y() - 7.5},
                                      {centre.x() - 4.5, centre.y() + 7.5},
                                      {centre.x() + 8, centre.y()}};
            painter.drawPolygon(points, 3);
        }
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(theme.color(Theme::Role::Accent), 2));
            painter.drawEllipse(QRectF(rect()).adjusted(1, 1, -1, -1));
        }
    }
};

} // namespace

class PlayerBar::Private
{
public:
    Private(PlayerBar& bar, Player& sound, Library& songs, Settings& chosen);
    ~Private();
    void build();
    void connectPlayer();
    void loadWaveform(const Song& song, const QString& audioPath);
    void stopWaveform();
    void showSong();
    void showTransport();
    void showNotice();
    void showVolume();
    void start(const Song& song, bool play);
    QToolButton* tool(const char* name, const char* icon, const QString& text);

    PlayerBar& q;
    Player& player;
    Library& library;
    Settings& settings;
    QString id;
    QString failure; ///< why the song cannot be played
    bool wasPlaying = false;
    bool starting = false; ///< open() is changing the player; its interim states are not news
    std::shared_ptr<std::atomic_bool> cancelWaveform;
    QTimer keepVolume;

    RoundButton* play;
    QToolButton* previous;
    QToolButton* next;
    QToolButton* loop;
    QToolButton* mute;
    QSlider* volume;
    CoverLabel* cover;
    ElidedLabel* title;
    ElidedLabel* style;
    TabularLabel* time;
    TabularLabel* length;
    WaveformView* waveform;
    ToneLabel* notice;
    QWidget* songArea;
};

QToolButton* PlayerBar::Private::tool(const char* name, const char* icon, const QString& text)
{
    auto* made = new QToolButton(&q);
    made->setObjectName(QLatin1String(name));
    made->setIcon(Theme::icon(QLatin1String(icon)));
    made->setAutoRaise(true);
    made->setToolTip(text);
    made->setAccessibleName(text);
    return made;
}

PlayerBar::Private::Private(PlayerBar& bar, Player& sound, Library& songs, Settings& chosen)
    : q(bar)
    , player(sound)
    , library(songs)
    , settings(chosen)
    , play(new RoundButton(&q))
    , previous(tool("previousButton", "previous", PlayerBar::tr("Previous")))
    , next(tool("nextButton", "next", PlayerBar::tr("Next")))
    , loop(tool("loopButton", "loop", PlayerBar::tr("Loop")))
    , mute(tool("muteButton", "volume", PlayerBar::tr("Mute")))
    , volume(new QSlider(Qt::Horizontal, &q))
    , cover(new CoverLabel(coverSide, &q))
    , title(new ElidedLabel(&q))
    , style(new ElidedLabel(&q))
    , time(new TabularLabel(Theme::Role::Text, &q))
    , length(new TabularLabel(Theme::Role::Dim, &q))
    , waveform(new WaveformView(&q))
    , notice(new ToneLabel(Theme::Role::Dim, &q))
    , songArea(new QWidget(&q))
{
    keepVolume.setSingleShot(true);
    keepVolume.setInterval(keepVolumeMs);
    build();
    connectPlayer();
}

PlayerBar::Private::~Private()
{
    stopWaveform();
    if (keepVolume.isActive())
        settings.setVolume(player.volume());
}

void PlayerBar::Private::build()
{
    play->setObjectName(QStringLiteral("playButton"));
    loop->setCheckable(true);
    mute->setCheckable(true);
    volume->setObjectName(QStringLiteral("volumeSlider"));
    volume->setAccessibleName(PlayerBar::tr("Volume"));
    volume->setToolTip(PlayerBar::tr("Volume"));
    volume->setRange(0, volumeSteps);
    volume->setPageStep(volumeSteps / 10);
    volume->setFixedWidth(72);
    title->setObjectName(QStringLiteral("playingTitle"));
    Theme::setTextSize(title, Theme::smallText, true);
    Theme::setDim(style);
    time->setObjectName(QStringLiteral("positionLabel"));
    time->setTextStyle(Theme::smallText);
    time->reserve(QStringLiteral("00:00.0"));
    time->setAlignment(Qt::AlignRight);
    length->setObjectName(QStringLiteral("lengthLabel"));
    length->reserve(QStringLiteral("00:00"));
    notice->setObjectName(QStringLiteral("playerNotice"));
    notice->setMaximumLines(1);
    notice->setFixedHeight(noticeHeight);
    notice->hide();

    // Transport, time and sound run from left to right in every language, as on every machine.
    auto* transport = new QWidget(&q);
    transport->setLayoutDirection(Qt::LeftToRight);
    auto* buttons = new QHBoxLayout(transport);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(4);
    for (QWidget* each :
         {static_cast<QWidget*>(previous), static_cast<QWidget*>(play), static_cast<QWidget*>(next)})
        buttons->addWidget(each);

    songArea->setFixedWidth(titleWidth);
    songArea->setCursor(Qt::PointingHandCursor);
    cover->setCursor(Qt::PointingHandCursor);
    auto* words = new QVBoxLayout(songArea);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(4);
    words->addStretch();
    words->addWidget(title);
    words->addWidget(style);
    words->addStretch();

    auto* tape = new QWidget(&q);
    tape->setLayoutDirection(Qt::LeftToRight);
    auto* tapeGrid = new QGridLayout(tape);
    tapeGrid->setContentsMargins(0, 0, 0, 0);
    tapeGrid->setHorizontalSpacing(12);
    tapeGrid->setVerticalSpacing(0);
    tapeGrid->setRowMinimumHeight(0, noticeHeight);
    tapeGrid->setRowMinimumHeight(2, noticeHeight);
    tapeGrid->setRowStretch(1, 1);
    tapeGrid->setColumnStretch(1, 1);
    tapeGrid->addWidget(time, 1, 0);
    tapeGrid->addWidget(waveform, 1, 1);
    tapeGrid->addWidget(length, 1, 2);
    tapeGrid->addWidget(notice, 2, 1);

    auto* sound = new QWidget(&q);
    sound->setLayoutDirection(Qt::LeftToRight);
    auto* soundRow = new QHBoxLayout(sound);
    soundRow->setContentsMargins(0, 0, 0, 0);
    soundRow->setSpacing(4);
    for (QWidget* each :
         {static_cast<QWidget*>(loop), static_cast<QWidget*>(mute), static_cast<QWidget*>(volume)})
        soundRow->addWidget(each);

    auto* row = new QHBoxLayout(&q);
    q.setFixedHeight(barHeight);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(16);
    row->addWidget(transport);
    auto* song = new QHBoxLayout;
    song->setSpacing(12);
    song->addWidget(cover);
    song->addWidget(songArea);
    row->addLayout(song);
    row->addWidget(tape, 1);
    row->addWidget(sound);
}

void PlayerBar::Private::connectPlayer()
{
    connect(play, &QAbstractButton::clicked, &q, [this] { player.toggle(); });
    connect(previous, &QAbstractButton::clicked, &q, &PlayerBar::previousRequested);
    connect(next, &QAbstractButton::clicked, &q, &PlayerBar::nextRequested);
    connect(loop, &QAbstractButton::toggled, &q, [this](bool on) {
        player.setRepeat(on);
        settings.setState(loopState, on ? "1" : "0");
    });
    connect(mute, &QAbstractButton::toggled, &q, [this](bool on) {
        player.setMuted(on);
        settings.setState(mutedState, on ? "1" : "0");
    });
    connect(volume, &QSlider::valueChanged, &q, [this](int value) {
        player.setVolume(double(value) / volumeSteps);
        if (value > 0)
            mute->setChecked(false);
        keepVolume.start();
    });
    connect(&keepVolume, &QTimer::timeout, &q, [this] { settings.setVolume(player.volume()); });
    connect(waveform, &WaveformView::seekRequested, &q, [this](double seconds) { player.seek(seconds); });

    connect(&player, &Player::stateChanged, &q, [this] { showTransport(); });
    connect(&player, &Player::outputChanged, &q, [this] { showNotice(); });
    connect(&player, &Player::volumeChanged, &q, [this] { showVolume(); });
    connect(&player, &Player::durationChanged, &q, [this](double seconds) {
        if (seconds <= 0)
            return; // while it loads, the length that the library knows stays
        waveform->setDuration(seconds);
        length->setValue(timetext::clock(seconds));
    });
    connect(&player, &Player::positionChanged, &q, [this](double seconds) {
        waveform->setPosition(seconds);
        time->setValue(timetext::precise(waveform->position()));
    });
    connect(&player, &Player::finished, &q, &PlayerBar::nextRequested);
    connect(&player, &Player::failed, &q, [this](const Error& error) {
        failure = error.text();
        showNotice();
    });
    connect(&library, &Library::songChanged, &q, [this](const QString& changed) {
        if (changed != id)
            return;
        const std::optional<Song> song = library.song(id);
        showSong();
        showNotice();
        if (song && player.state() == Player::State::Empty && failure.isEmpty()
            && song->media == Song::Media::Ready)
            start(*song, false);
    });
    connect(&library, &Library::songsRemoved, &q, [this](const QStringList& ids) {
        if (ids.contains(id))
            q.open({}, false);
    });

    player.setVolume(settings.volume());
    player.setMuted(settings.state(mutedState) == "1");
    loop->setChecked(settings.state(loopState) == "1");
    player.setRepeat(loop->isChecked());
    showVolume();
    showSong();
    showTransport();
    showNotice();
}

void PlayerBar::Private::showVolume()
{
    const QSignalBlocker quietVolume(volume);
    const QSignalBlocker quietMute(mute);
    volume->setValue(int(std::lround(player.volume() * volumeSteps)));
    mute->setChecked(player.muted());
    const bool silent = player.muted() || player.volume() <= 0;
    mute->setIcon(Theme::icon(silent ? QStringLiteral("volume-muted") : QStringLiteral("volume")));
    mute->setToolTip(player.muted() ? PlayerBar::tr("Unmute") : PlayerBar::tr("Mute"));
}

void PlayerBar::Private::showTransport()
{
    const Player::State state = player.state();
    const bool playing = state == Player::State::Playing;
    play->playing = playing;
    play->setAccessibleName(playing ? PlayerBar::tr("Pause") : PlayerBar::tr("Play"));
    play->setToolTip(play->accessibleName());
    play->setEnabled(state == Player::State::Playing || state == Player::State::Paused);
    play->update();
    for (QWidget* each : {static_cast<QWidget*>(previous), static_cast<QWidget*>(next)})
        each->setEnabled(!id.isEmpty());
    waveform->setEnabled(play->isEnabled());
    if (state == Player::State::Paused || playing)
        time->setValue(timetext::precise(player.position()));
    if (!starting && playing != wasPlaying) {
        wasPlaying = playing;
        Q_EMIT q.playingChanged(playing);
    }
}

void PlayerBar::Private::showSong()
{
    const std::optional<Song> song = id.isEmpty() ? std::nullopt : library.song(id);
    songArea->setEnabled(song.has_value());
    if (!song) {
        title->setText(PlayerBar::tr("Nothing is playing"));
        style->setText(PlayerBar::tr("Choose a song to hear"));
        cover->setPath({});
        time->setValue(timetext::precise(0));
        length->setValue(timetext::clock(0));
        return;
    }
    title->setText(song->title.isEmpty() ? PlayerBar::tr("Untitled") : song->title);
    style->setText((song->style.isEmpty() ? song->prompt : song->style).simplified());
    cover->setPath(library.coverPath(*song));
    if (player.duration() <= 0)
        length->setValue(timetext::clock(song->durationSeconds));
}

void PlayerBar::Private::showNotice()
{
    const std::optional<Song> song = id.isEmpty() ? std::nullopt : library.song(id);
    if (!failure.isEmpty()) {
        notice->setTexts(failure, Theme::Role::Danger, {});
        notice->setIcon(QStringLiteral("error"), Theme::Role::Danger);
    } else if (song && song->media != Song::Media::Ready) {
        notice->setTexts({}, Theme::Role::Dim,
                         song->media == Song::Media::Pending
                             ? PlayerBar::tr("The audio of this song is on its way.")
                             : PlayerBar::tr("The audio of this song is missing. "
                                             "“Fetch again” in its details gets it."));
        notice->setIcon(QStringLiteral("info"), Theme::Role::Dim);
    } else if (song && player.output() == Player::Output::Silent) {
        notice->setTexts({}, Theme::Role::Dim, PlayerBar::tr("No sound device: playing silently."));
        notice->setIcon(QStringLiteral("warning"), Theme::Role::Dim);
    } else {
        notice->setText({});
    }
    notice->setVisible(!notice->text().isEmpty());
    notice->setToolTip(notice->text());
}

void PlayerBar::Private::stopWaveform()
{
    if (cancelWaveform)
        cancelWaveform->store(true);
    cancelWaveform.reset();
    waveform->clear();
}

void PlayerBar::Private::loadWaveform(const Song& song, const QString& audioPath)
{
    stopWaveform();
    cancelWaveform = std::make_shared<std::atomic_bool>(false);
    auto promise = std::make_shared<QPromise<Result<Waveform>>>();
    auto* watcher = new QFutureWatcher<Result<Waveform>>(&q);
    connect(watcher, &QFutureWatcherBase::finished, &q, [this, watcher, mine = cancelWaveform] {
        watcher->deleteLater();
        const bool answered = watcher->future().resultCount() > 0;
        if (mine != cancelWaveform || !answered || !watcher->result().ok())
            return; // without an outline the line stays; whether it can be played is the player's to tell
        waveform->setWaveform(watcher->result().value());
    });
    promise->start();
    watcher->setFuture(promise->future());
    const QString peaks = SongFolder(library.songsDir(), song.id).peaks();
    QThreadPool::globalInstance()->start([promise, audioPath, peaks, cancel = cancelWaveform] {
        promise->addResult(Waveform::cached(audioPath, peaks, cancel.get()));
        promise->finish();
    });
}

void PlayerBar::Private::start(const Song& song, bool playing)
{
    const QString path = library.audioPath(song);
    if (path.isEmpty() || song.media != Song::Media::Ready)
        return;
    player.open(path, playing);
    loadWaveform(song, path);
}

PlayerBar::PlayerBar(Player& player, Library& library, Settings& settings, QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("playerBar"));
    d = std::make_unique<Private>(*this, player, library, settings);
    for (QWidget* each : {static_cast<QWidget*>(d->cover), d->songArea})
        each->installEventFilter(this);
}

PlayerBar::~PlayerBar() = default;

void PlayerBar::open(const QString& songId, bool play)
{
    const std::optional<Song> song = songId.isEmpty() ? std::nullopt : d->library.song(songId);
    const QString opened = song ? songId : QString();
    const bool another = opened != d->id;
    d->id = opened;
    d->failure.clear();
    d->starting = true;
    d->stopWaveform();
    d->waveform->setPosition(0);
    d->waveform->setDuration(song ? song->durationSeconds : 0);
    const bool ready = song && song->media == Song::Media::Ready && !d->library.audioPath(*song).isEmpty();
    if (ready)
        d->start(*song, play);
    else
        d->player.close();
    d->starting = false;
    d->showSong();
    d->showTransport();
    d->showNotice();
    if (another)
        Q_EMIT songChanged(opened);
}

QString PlayerBar::songId() const
{
    return d->id;
}

bool PlayerBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonRelease && !d->id.isEmpty()) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (mouse->button() == Qt::LeftButton)
            Q_EMIT songClicked(d->id);
    }
    return QWidget::eventFilter(watched, event);
}

void PlayerBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    d->volume->setVisible(width() >= roomForVolume);
}

} // namespace riffdesk
