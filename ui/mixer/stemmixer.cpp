#include "ui/mixer/stemmixer.h"

#include "audio/player.h"
#include "library/edits.h"
#include "library/library.h"
#include "library/songfolder.h"
#include "library/songtext.h"
#include "playback/playback.h"
#include "stemlane.h"
#include "stems/mixsong.h"
#include "ui/theme/theme.h"
#include "ui/widgets/draggrip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/lanewave.h"
#include "ui/widgets/tonelabel.h"

#include <QApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace riffdesk {

namespace {

constexpr int leastTitle = 120; ///< px
constexpr int keepAfterMs = 400; ///< of keys and the wheel, which do not tell when the hand lets go

QPushButton* makeButton(const char* objectName, const QString& text, const QString& toolTip, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(QLatin1String(objectName));
    button->setToolTip(toolTip);
    button->setFocusPolicy(Qt::TabFocus); // after a click Space plays
    return button;
}

QStringList stemsOf(const StemMix& mix)
{
    QStringList files;
    for (const StemLevel& stem : mix)
        files.append(stem.file);
    return files;
}

} // namespace

StemMixer::StemMixer(Library& library, Playback& playback, QWidget* parent)
    : QWidget(parent)
    , m_library(library)
    , m_playback(playback)
    , m_grip(new DragGrip(
          QStringLiteral("stemsGrip"), tr("Copy all stems as files"),
          tr("Drag all stems to another program, where they become files; a click copies them"), this))
    , m_title(new ElidedLabel(this))
    , m_karaoke(makeButton("karaokeButton", tr("Karaoke"), tr("The song without its vocals"), this))
    , m_reset(makeButton("mixResetButton", tr("Reset"), tr("Each stem as it is"), this))
    , m_save(makeButton("mixSaveButton", tr("Save as song"),
                        tr("Makes this mix a song of the library; costs nothing"), this))
    , m_export(makeButton("mixExportButton", tr("Export mix…"), tr("Writes this mix into a file"), this))
    , m_more(makeButton("mixerTasksButton", tr("Stems"), tr("Open them in a music program, or export them"),
                        this))
    , m_elsewhere(new QWidget(this))
    , m_empty(new EmptyState(this))
    , m_column(new QVBoxLayout)
{
    setObjectName(QStringLiteral("stemMixer"));
    setAccessibleName(tr("Stem mixer"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::grid * 2, Theme::grid * 2, Theme::grid * 2, Theme::grid * 2);
    column->setSpacing(Theme::grid);
    buildHead(column);

    auto* lanes = new QWidget;
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::grid);
    lanes->setLayout(m_column);
    auto* area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("stemLanes"));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(lanes);
    m_empty->setObjectName(QStringLiteral("mixerEmpty"));
    m_empty->setTexts(
        QStringLiteral("wave"), tr("No stems"),
        tr("This song's stems are not in its folder any more. Ask for them again from its menu."));
    column->addWidget(area, 1);
    column->addWidget(m_empty, 1);
    auto* hint = new ToneLabel(Theme::Role::Dim, this);
    hint->setText(tr("Ctrl with S hears that stem alone. A double click on a slider sets it back."));
    auto* foot = new QHBoxLayout;
    foot->setSpacing(Theme::grid);
    foot->addWidget(hint, 1, Qt::AlignVCenter);
    foot->addWidget(m_karaoke);
    foot->addWidget(m_reset);
    column->addLayout(foot);

    m_keeping.setSingleShot(true);
    m_keeping.setInterval(keepAfterMs);
    connect(&m_keeping, &QTimer::timeout, this, [this] {
        if (!isDragged())
            keep();
    });
    Player& player = m_playback.player();
    connect(&player, &Player::positionChanged, this, &StemMixer::showPosition);
    connect(&m_playback, &Playback::seeked, this, &StemMixer::showPosition);
    connect(&m_playback, &Playback::loopChanged, this, &StemMixer::showState);
    connect(&m_playback, &Playback::stemsChanged, this, &StemMixer::showState);
    connect(&m_playback, &Playback::songChanged, this, &StemMixer::showState);
    connect(&m_library, &Library::songsChanged, this, [this](const QStringList& ids) {
        if (ids.contains(m_song.id))
            follow();
    });
    connect(&m_library, &Library::mediaChanged, this, [this](const QString& id) {
        if (id == m_song.id && SongFolder(m_library.songsDir(), id).stemNames() != stemsOf(m_mix))
            open(id); // its stems were fetched anew
    });
    connect(&m_library, &Library::songsRemoved, this, [this](const QStringList& ids) {
        if (ids.contains(m_song.id))
            Q_EMIT closeRequested();
    });
    connect(&m_library.edits(), &Edits::changed, this, &StemMixer::follow);
}

StemMixer::~StemMixer()
{
    keep();
}

void StemMixer::buildHead(QVBoxLayout* column)
{
    auto* back = makeButton("mixerBackButton", tr("Library"), tr("Back to the library (Esc)"), this);
    back->setIcon(Theme::icon(QStringLiteral("grid")));
    Theme::setQuiet(back);
    m_title->setObjectName(QStringLiteral("mixerTitle"));
    Theme::setTextSize(m_title, Theme::bodyText, true);
    m_grip->addHandle(m_title);
    m_karaoke->setCheckable(true);
    Theme::setToggle(m_karaoke);
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::grid);
    row->addWidget(back);
    row->addWidget(m_grip);
    row->addWidget(m_title, 1);
    auto* tools = new QWidget(this); // wraps where the words are long
    auto* flow = new FlowLayout(tools, Theme::grid, Theme::grid);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QPushButton* button : {m_save, m_export, m_more})
        flow->addWidget(button);
    m_title->setMinimumWidth(leastTitle);
    row->addWidget(tools);
    column->addLayout(row);

    auto* words = new ToneLabel(Theme::Role::Dim, m_elsewhere);
    words->setText(tr("Another song is on."));
    auto* listening =
        makeButton("mixerListenButton", tr("Hear these stems"), tr("Plays them from the start"), m_elsewhere);
    auto* elsewhere = new QHBoxLayout(m_elsewhere);
    elsewhere->setContentsMargins(0, 0, 0, 0);
    elsewhere->addWidget(words, 1);
    elsewhere->addWidget(listening);
    column->addWidget(m_elsewhere);

    connect(back, &QPushButton::clicked, this, &StemMixer::closeRequested);
    connect(m_grip, &DragGrip::clicked, this, [this] { Q_EMIT copyRequested(stemsOf(m_mix)); });
    connect(m_grip, &DragGrip::pulled, this, [this] { drag(stemsOf(m_mix), m_title->text()); });
    connect(listening, &QPushButton::clicked, this, [this] {
        listen();
        m_playback.play();
    });
    connect(m_karaoke, &QPushButton::clicked, this,
            [this](bool on) { setMix(stemmix::karaoke(m_mix, on), true); });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        StemMix mix;
        for (const StemLevel& stem : std::as_const(m_mix))
            mix.append({stem.file, 0, 0, false, false});
        setMix(mix, true);
    });
    connect(m_save, &QPushButton::clicked, this, [this] {
        keep();
        Q_EMIT saveRequested();
    });
    connect(m_export, &QPushButton::clicked, this, [this] {
        keep();
        Q_EMIT exportRequested();
    });
}

void StemMixer::setTasks(QMenu* menu)
{
    m_more->setMenu(menu);
}

void StemMixer::open(const QString& songId)
{
    keep();
    if (isOn() && m_song.id != songId)
        m_playback.setStems({});
    m_song = m_library.song(songId).value_or(Song());
    const SongFolder folder(m_library.songsDir(), m_song.id);
    m_mix = stemmix::forFiles(m_song.stemMix, m_song.id.isEmpty() ? QStringList() : folder.stemNames());
    m_files = m_mix.isEmpty() ? QStringList() : MixSong::stems(m_library, m_song.id);
    m_title->setText(tr("Stems of %1", "a title").arg(songtext::title(m_song)));
    buildLanes();
    if (!m_files.isEmpty())
        listen();
    showMix();
    showState();
    showPosition(m_playback.player().position());
}

void StemMixer::close()
{
    keep();
    if (isOn())
        m_playback.setStems({});
    m_song = {};
    m_mix.clear();
    m_files.clear();
    buildLanes();
}

void StemMixer::buildLanes()
{
    for (StemLane* lane : std::exchange(m_lanes, {})) {
        lane->hide();
        lane->setObjectName({});
        m_column->removeWidget(lane);
        lane->deleteLater(); // a drag may have begun in it
    }
    while (QLayoutItem* left = m_column->takeAt(0)) // a stretch
        delete left;
    const SongFolder folder(m_library.songsDir(), m_song.id);
    for (qsizetype i = 0; i < m_mix.size(); ++i) {
        auto* lane = new StemLane(m_mix.at(i), this);
        lane->setObjectName(QStringLiteral("stemLane_%1").arg(i));
        m_lanes.append(lane);
        m_column->addWidget(lane, StemLane::tallest);
        lane->wave()->load(m_files.value(i),
                           folder.file(QStringLiteral("peaks-") + QFileInfo(m_files.value(i)).fileName()));
        connect(lane->wave(), &LaneWave::loaded, this, &StemMixer::fitDuration);
        connect(lane->wave(), &LaneWave::loopChosen, this, [this](const std::optional<TimeRange>& loop) {
            if (isOn())
                m_playback.setLoop(loop);
        });
        connect(lane->wave(), &LaneWave::seekRequested, this, [this](double seconds) {
            if (isOn())
                m_playback.seek(seconds);
        });
        connect(lane->grip(), &DragGrip::clicked, this,
                [this, lane] { Q_EMIT copyRequested({lane->level().file}); });
        connect(lane->grip(), &DragGrip::pulled, this,
                [this, lane] { drag({lane->level().file}, stemmix::nameOf(lane->level().file)); });
        connect(lane, &StemLane::levelChanged, this, [this, i, lane](bool isOver) {
            StemMix mix = m_mix;
            mix[i] = lane->level();
            setMix(mix, isOver);
        });
        connect(lane, &StemLane::soloedAlone, this, [this, i] {
            StemMix mix = m_mix;
            for (qsizetype other = 0; other < mix.size(); ++other)
                mix[other].isSolo = other == i;
            setMix(mix, true);
        });
    }
    m_column->addStretch(1);
    m_empty->setVisible(m_lanes.isEmpty());
    m_column->parentWidget()->setVisible(!m_lanes.isEmpty());
    fitDuration();
}

void StemMixer::setMix(const StemMix& mix, bool isOver)
{
    m_mix = mix;
    showMix();
    if (isOn())
        m_playback.setStemGains(stemmix::gains(m_mix));
    if (isOver)
        keep();
    else
        m_keeping.start(); // keys and the wheel end with each step: what follows soon is one edit
}

/// As an edit, which can be taken back.
void StemMixer::keep()
{
    m_keeping.stop();
    if (m_song.id.isEmpty() || m_library.isReadOnly())
        return;
    const std::optional<Song> known = m_library.song(m_song.id);
    if (known && stemmix::forFiles(known->stemMix, stemsOf(m_mix)) != m_mix)
        m_library.edits().apply(SongEdit::mixStems(m_library.number(m_song.id), m_mix));
}

/// What was taken back, or changed elsewhere.
void StemMixer::follow()
{
    if (m_song.id.isEmpty() || m_keeping.isActive() || m_library.edits().isBusy())
        return;
    const std::optional<Song> known = m_library.song(m_song.id);
    if (!known)
        return;
    m_song = *known;
    m_title->setText(tr("Stems of %1", "a title").arg(songtext::title(m_song)));
    const StemMix kept = stemmix::forFiles(m_song.stemMix, stemsOf(m_mix));
    if (kept == m_mix || isDragged())
        return;
    m_mix = kept;
    showMix();
    if (isOn())
        m_playback.setStemGains(stemmix::gains(m_mix));
}

void StemMixer::showMix()
{
    const QVector<StereoGain> gains = stemmix::gains(m_mix);
    for (qsizetype i = 0; i < m_lanes.size(); ++i) {
        m_lanes.at(i)->setLevel(m_mix.at(i));
        m_lanes.at(i)->setHeard(gains.at(i) != StereoGain(0));
    }
    const bool hasVocals = std::any_of(m_mix.cbegin(), m_mix.cend(),
                                       [](const StemLevel& stem) { return stemmix::isVocals(stem.file); });
    const bool isHeard = std::any_of(gains.cbegin(), gains.cend(),
                                     [](const StereoGain& gain) { return gain != StereoGain(0); });
    m_karaoke->setEnabled(hasVocals);
    m_karaoke->setToolTip(hasVocals ? tr("The song without its vocals")
                                    : tr("None of these stems is called vocals: mute what is sung by hand"));
    m_karaoke->setChecked(stemmix::isKaraoke(m_mix));
    m_reset->setEnabled(!stemmix::isNeutral(m_mix));
    m_save->setEnabled(isHeard && !m_library.isReadOnly());
    m_export->setEnabled(isHeard);
    m_more->setEnabled(!m_mix.isEmpty());
    m_grip->setEnabled(!m_mix.isEmpty());
}

bool StemMixer::isOn() const
{
    return !m_song.id.isEmpty() && m_playback.songId() == m_song.id && m_playback.isHeardAsStems();
}

bool StemMixer::isDragged() const
{
    return std::any_of(m_lanes.cbegin(), m_lanes.cend(),
                       [](const StemLane* lane) { return lane->isDragged(); });
}

void StemMixer::showState()
{
    m_elsewhere->setVisible(!m_song.id.isEmpty() && !m_files.isEmpty() && !isOn());
    for (StemLane* lane : std::as_const(m_lanes))
        lane->wave()->setLoop(isOn() ? m_playback.loop() : std::nullopt);
}

void StemMixer::listen()
{
    if (m_playback.songId() != m_song.id)
        m_playback.open(m_song.id, false);
    m_playback.setStems(m_files, stemmix::gains(m_mix));
}

void StemMixer::showPosition(double seconds)
{
    for (StemLane* lane : std::as_const(m_lanes))
        lane->wave()->setPosition(isOn() ? seconds : 0);
}

void StemMixer::fitDuration()
{
    double longest = 0;
    bool areKnown = true;
    for (const StemLane* lane : std::as_const(m_lanes)) {
        longest = std::max(longest, lane->wave()->length());
        areKnown = areKnown && lane->wave()->length() > 0;
    }
    if (!areKnown)
        longest = std::max(longest, m_song.durationSeconds);
    for (StemLane* lane : std::as_const(m_lanes))
        lane->wave()->setDuration(longest);
}

bool StemMixer::event(QEvent* event)
{
    // What is taken back is the newest change, also one that is still waiting for another.
    if (event->type() == QEvent::ShortcutOverride && m_keeping.isActive()
        && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Undo))
        keep();
    return QWidget::event(event);
}

void StemMixer::drag(const QStringList& stems, const QString& words)
{
    if (stems.isEmpty())
        return;
    const auto place = stemsOf(m_mix).indexOf(stems.first());
    const QPixmap outline = m_lanes.at(place)->wave()->grab();
    carryOut({this, 1, {m_song.id}, {}, dragPicture(*this, outline, words), stems}, m_dragger);
}

QStringList StemMixer::focusedStems() const
{
    for (const StemLane* lane : m_lanes) {
        if (lane->isAncestorOf(QApplication::focusWidget()))
            return {lane->level().file};
    }
    return stemsOf(m_mix);
}

void StemMixer::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else if (event->matches(QKeySequence::Copy) && !m_mix.isEmpty())
        Q_EMIT copyRequested(focusedStems());
    else
        QWidget::keyPressEvent(event);
}

} // namespace riffdesk
