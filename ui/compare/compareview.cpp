#include "ui/compare/compareview.h"

#include "api/catalogue.h"
#include "audio/loudness.h"
#include "audio/player.h"
#include "comparelane.h"
#include "compbar.h"
#include "library/library.h"
#include "library/songfolder.h"
#include "library/songtext.h"
#include "pairchanges.h"
#include "playback/playback.h"
#include "sweepgrid.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/lanewave.h"
#include "ui/widgets/tonelabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QRandomGenerator>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace riffdesk {

namespace {

constexpr double nearlyAsLong = 0.5; ///< seconds by which the lengths of takes differ
constexpr qsizetype mostTallLanes = 6;
constexpr int gridStretch = 1000; ///< of what is left, nothing below it
constexpr int leastOfMany = 36; ///< height of a lane, where there are more of them
constexpr int betweenMany = 2;

/// Decibels that bring each song down to the softest; 0 where the loudness of one is not known.
QVector<double> matchedGains(const QVector<std::optional<double>>& loudness)
{
    QVector<double> gains(loudness.size(), 0);
    if (loudness.isEmpty() || loudness.contains(std::nullopt))
        return gains;
    const double softest = **std::min_element(loudness.cbegin(), loudness.cend());
    std::transform(loudness.cbegin(), loudness.cend(), gains.begin(),
                   [softest](const std::optional<double>& one) { return softest - *one; });
    return gains;
}

} // namespace

CompareView::CompareView(Library& library, Playback& playback, const Catalogue& catalogue, QWidget* parent)
    : QWidget(parent)
    , m_library(library)
    , m_playback(playback)
    , m_catalogue(catalogue)
    , m_title(new ElidedLabel(this))
    , m_compButton(new QPushButton(tr("Comp", "puts together the best of several takes"), this))
    , m_blindButton(new QPushButton(tr("Blind"), this))
    , m_choice(new ToneLabel(Theme::Role::Text, this))
    , m_elsewhere(new QWidget(this))
    , m_column(new QVBoxLayout)
    , m_comp(new CompBar(this))
    , m_pair(new PairChanges(catalogue, this))
{
    setObjectName(QStringLiteral("compareView"));
    setAccessibleName(tr("Comparison"));
    setFocusPolicy(Qt::StrongFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::grid * 2, Theme::grid * 2, Theme::grid * 2, Theme::grid * 2);
    column->setSpacing(Theme::grid);
    buildHead(column);
    m_choice->setObjectName(QStringLiteral("choiceSentence"));
    m_choice->setTextStyle(Theme::bodyText);
    column->addWidget(m_choice);
    column->addLayout(m_column, 1);
    column->addWidget(m_comp);
    column->addWidget(m_pair, 2);

    connect(m_pair, &PairChanges::bandsChanged, this, &CompareView::showBands);
    connect(m_pair, &PairChanges::failed, this, &CompareView::failed);
    connect(m_pair, &PairChanges::spliceRequested, this, &CompareView::spliceRequested);
    connect(m_pair, &PairChanges::previewed, this, [this](const QString& file) {
        if (m_playback.songId() != m_carrier)
            m_playback.open(m_carrier, false);
        m_isOn = false;
        m_playback.setStems({file});
        m_playback.audition({0, 2 * PairChanges::previewSeconds}); // then stops, at its end at the latest
        showState();
    });
    connect(m_comp, &CompBar::changed, this, &CompareView::showComp);
    connect(m_comp, &CompBar::keepRequested, this, [this] {
        const Comping& comping = m_comp->comping();
        if (comping.sound())
            Q_EMIT compRequested(compedSong(m_songs, comping.path(), *comping.sound()),
                                 m_songs.at(comping.path().turns.constFirst().take), *comping.sound(),
                                 m_files);
    });
    connect(&m_playback.player(), &Player::positionChanged, this, &CompareView::showPosition);
    connect(&m_playback, &Playback::seeked, this, &CompareView::showPosition);
    connect(&m_playback, &Playback::loopChanged, this, [this] {
        showState();
        matchLoudness();
    });
    connect(&m_playback, &Playback::stemsChanged, this, &CompareView::showState);
    connect(&m_playback, &Playback::songChanged, this, &CompareView::showState);
    connect(&m_library, &Library::songsRemoved, this, [this](const QStringList& ids) {
        const bool isGone = std::any_of(m_songs.cbegin(), m_songs.cend(),
                                        [&ids](const Song& song) { return ids.contains(song.id); });
        if (isGone)
            Q_EMIT closeRequested();
    });
}

CompareView::~CompareView()
{
    m_playback.conceal({});
}

void CompareView::buildHead(QVBoxLayout* column)
{
    const auto makeButton = [](const char* name, const QString& text, const QString& toolTip,
                               QWidget* parent) {
        auto* button = new QPushButton(text, parent);
        button->setObjectName(QLatin1String(name));
        button->setToolTip(toolTip);
        button->setFocusPolicy(Qt::TabFocus);
        return button;
    };
    auto* back = makeButton("compareBackButton", tr("Library"), tr("Back to the library (Esc)"), this);
    back->setIcon(Theme::icon(QStringLiteral("grid")));
    Theme::setQuiet(back);
    m_title->setObjectName(QStringLiteral("compareTitle"));
    Theme::setTextSize(m_title, Theme::bodyText, true);
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::grid);
    row->addWidget(back);
    row->addWidget(m_title, 1);
    m_compButton->setObjectName(QStringLiteral("compareCompButton"));
    m_compButton->setToolTip(tr("Makes one song of the best of each (G)"));
    m_blindButton->setObjectName(QStringLiteral("compareBlindButton"));
    m_blindButton->setToolTip(tr("Hides which song is which, under new numbers, until you choose one (B)"));
    for (QPushButton* toggle : {m_compButton, m_blindButton}) {
        toggle->setCheckable(true);
        toggle->setFocusPolicy(Qt::TabFocus);
        Theme::setToggle(toggle);
        row->addWidget(toggle);
    }
    column->addLayout(row);
    connect(m_compButton, &QPushButton::clicked, this, &CompareView::setComping);
    connect(m_blindButton, &QPushButton::clicked, this, &CompareView::setBlind);
    auto* words = new ToneLabel(Theme::Role::Dim, m_elsewhere);
    words->setText(tr("Something else is on."));
    auto* listening = makeButton("compareListenButton", tr("Hear these songs"),
                                 tr("Plays them in step, one at a time"), m_elsewhere);
    auto* elsewhere = new QHBoxLayout(m_elsewhere);
    elsewhere->setContentsMargins(0, 0, 0, 0);
    elsewhere->addWidget(words, 1);
    elsewhere->addWidget(listening);
    column->addWidget(m_elsewhere);
    connect(back, &QPushButton::clicked, this, &CompareView::closeRequested);
    connect(listening, &QPushButton::clicked, this, [this] {
        listen();
        m_playback.play();
    });
}

void CompareView::open(const QStringList& ids)
{
    close();
    for (const QString& id : ids.mid(0, mostSongs)) {
        if (const auto song = m_library.song(id); song && !song->audioFile.isEmpty()) {
            m_songs.append(*song);
            m_files.append(SongFolder(m_library.songsDir(), id).file(song->audioFile));
        }
    }
    // What is heard now goes on, from the same moment.
    const auto playing = std::find_if(m_songs.cbegin(), m_songs.cend(),
                                      [this](const Song& song) { return song.id == m_playback.songId(); });
    m_heard = playing != m_songs.cend() ? int(playing - m_songs.cbegin()) : 0;
    m_carrier = m_songs.isEmpty() ? QString() : m_songs.at(m_heard).id;
    m_gains.fill(0, m_songs.size());
    m_texts = LaneTexts::of(m_songs, m_catalogue);
    const QString whyNot = m_library.isReadOnly() ? tr("The library can only be read.") : QString();
    if (m_songs.size() == 2)
        m_pair->open(m_songs.at(0), m_songs.at(1), m_files, whyNot);
    m_comp->setWhyNot(whyNot);
    buildLanes();
    if (!m_songs.isEmpty())
        listen();
    matchLoudness();
    showHeard();
    showState();
}

/// What is told of two songs, unless they are hidden.
void CompareView::showPair()
{
    const bool isPair = m_songs.size() == 2 && !isBlind() && !m_comp->isOn();
    m_title->setText(isPair ? tr("What changed in %1", "a title").arg(songtext::title(m_songs.at(1)))
                            : m_texts.heading(m_songs, isBlind()));
    m_pair->setVisible(isPair);
    showBands();
}

bool CompareView::isBlind() const
{
    return m_blind && m_blind->isHidden();
}

QString CompareView::heardSong() const
{
    return m_heard < m_songs.size() ? m_songs.at(m_heard).id : QString();
}

void CompareView::setBlind(bool isBlind)
{
    if (m_songs.size() < 2)
        return;
    if (!m_blind)
        m_blind.emplace(int(m_songs.size()));
    if (isBlind) {
        m_comp->close();
        m_blind->shuffle(*QRandomGenerator::global());
        m_heard = m_blind->songOf(0); // which was heard before would tell its number
        m_choice->setText(tr("Press the numbers to listen, and choose the best."));
    } else {
        m_blind->show();
        m_choice->setText({});
    }
    buildLanes();
    showHeard();
}

void CompareView::setComping(bool isComping)
{
    if (m_songs.size() < 2 || isBlind()) // it would tell which is which before one is chosen
        return;
    if (isComping) {
        QStringList titles;
        for (const Song& song : std::as_const(m_songs))
            titles.append(m_texts.title(song, m_catalogue));
        m_comp->open(m_files, titles, m_heard);
    } else {
        m_comp->close();
    }
}

bool CompareView::isComping() const
{
    return m_comp->isOn() && m_comp->comping().isReady();
}

void CompareView::showComp()
{
    m_compButton->setChecked(m_comp->isOn());
    for (int lane = 0; lane < m_lanes.size(); ++lane) {
        LaneWave* wave = m_lanes.at(lane)->wave();
        wave->setTaken(isComping() ? std::optional(m_comp->comping().path().stretches(lane, lengthOf(lane)))
                                   : std::nullopt);
    }
    showPair();
    showPosition(m_playback.player().position());
    showHeard();
}

void CompareView::choose()
{
    if (!isBlind())
        return;
    m_blind->choose(m_heard);
    m_choice->setText(tr("You chose “%1” (so far %2 of %3).")
                          .arg(songtext::title(m_songs.at(m_heard)), QString::number(m_blind->times(m_heard)),
                               QString::number(m_blind->rounds())));
    buildLanes();
    showHeard();
}

/// Over what all of them last, or what is looped: of whole songs that is known, else it is measured.
void CompareView::matchLoudness()
{
    m_measuring = {};
    if (m_songs.isEmpty())
        return;
    const auto [shortest, longest] =
        std::minmax_element(m_songs.cbegin(), m_songs.cend(), [](const Song& one, const Song& other) {
            return one.durationSeconds < other.durationSeconds;
        });
    const auto loop = isOn() ? m_playback.loop() : std::nullopt;
    QVector<std::optional<double>> known;
    for (const Song& song : std::as_const(m_songs))
        known.append(song.loudness);
    setGains(known);
    if (!loop && !known.contains(std::nullopt)
        && longest->durationSeconds - shortest->durationSeconds < nearlyAsLong)
        return;
    const TimeRange span = loop.value_or(TimeRange{0, shortest->durationSeconds});
    m_measuring = background::run(
        background::Pool::Cpu,
        [files = m_files, span](const CancelToken& cancel) {
            QVector<std::optional<double>> measured;
            for (const QString& file : files) {
                const auto loudness = Loudness::measure(file, cancel, span).valueOr(std::nullopt);
                measured.append(loudness ? std::optional(loudness->integrated) : std::nullopt);
            }
            return measured;
        },
        [this](const QVector<std::optional<double>>& measured) { setGains(measured); });
}

void CompareView::setGains(const QVector<std::optional<double>>& loudness)
{
    m_gains = matchedGains(loudness);
    for (qsizetype number = 0; number < m_lanes.size() && !isBlind(); ++number)
        m_lanes.at(number)->setFacts(m_texts.facts(m_songs.at(number), m_gains.at(number), m_catalogue));
    showHeard();
}

void CompareView::close()
{
    m_pair->close();
    m_comp->close();
    m_measuring = {};
    m_texts = {};
    leave();
    m_songs.clear();
    m_files.clear();
    m_blind.reset();
    m_choice->setText({});
    m_heard = 0;
    buildLanes();
}

QString CompareView::firstSong() const
{
    return m_songs.isEmpty() ? QString() : m_songs.constFirst().id;
}

QList<QPair<QString, QString>> CompareView::shortcuts()
{
    return {{tr("Which song is heard"), QStringLiteral("1 – %1").arg(mostSongs)},
            {tr("Hide which song is which, or show it"),
             QKeySequence(Qt::Key_B).toString(QKeySequence::NativeText)},
            {tr("While they are hidden: choose what is heard"),
             QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText)},
            {tr("Comp: put together the best of each, or stop"),
             QKeySequence(Qt::Key_G).toString(QKeySequence::NativeText)},
            {tr("In a comp: where a song is heard"), tr("Drag, or its number while it plays")},
            {tr("Loop a stretch of all of them"), tr("Shift and drag")},
            {tr("Back to the library"), QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText)}};
}

QWidget* CompareView::compBar() const
{
    return m_comp;
}

void CompareView::setKeeping(bool isKeeping)
{
    m_pair->setKeeping(isKeeping);
    m_comp->setKeeping(isKeeping);
}

void CompareView::buildLanes()
{
    for (CompareLane* lane : std::exchange(m_lanes, {})) {
        if (lane->isAncestorOf(QApplication::focusWidget()))
            setFocus(Qt::OtherFocusReason); // or no key would mean anything
        lane->hide();
        for (QWidget* part : lane->findChildren<QWidget*>())
            part->setObjectName({});
        m_column->removeWidget(lane);
        lane->deleteLater(); // a press in it may have led here
    }
    while (QLayoutItem* left = m_column->takeAt(0)) // a stretch
        delete left;
    const bool isGrid = m_texts.grid && !isBlind();
    m_column->setSpacing(m_songs.size() > mostTallLanes ? betweenMany : Theme::grid);
    for (qsizetype i = 0; i < m_songs.size(); ++i) {
        auto* lane = new CompareLane(int(i) + 1, this);
        if (m_songs.size() > mostTallLanes)
            lane->setMinimumHeight(leastOfMany);
        if (isBlind()) {
            lane->setTitle(tr("Song %1").arg(i + 1));
            lane->setHidden(); // an outline would tell, too
        } else {
            const Song& song = m_songs.at(i);
            lane->setTitle(m_texts.title(song, m_catalogue));
            if (isGrid)
                lane->setCompact();
            lane->setFacts(m_texts.facts(song, m_gains.at(i), m_catalogue));
            lane->wave()->load(m_files.at(i), SongFolder(m_library.songsDir(), song.id).peaks());
        }
        connect(lane, &CompareLane::chosen, this, [this, i] {
            hear(int(i));
            choose();
        });
        connect(lane, &CompareLane::menuRequested, this,
                [this, i](const QPoint& place) { Q_EMIT menuRequested(m_songs.at(i).id, place); });
        connect(lane->wave(), &LaneWave::loopChosen, this, [this](const std::optional<TimeRange>& loop) {
            if (!isOn())
                listen();
            m_playback.setLoop(loop);
        });
        connect(lane->wave(), &LaneWave::stretchChosen, this, [this, i](const TimeRange& stretch) {
            Comping& comping = m_comp->comping();
            comping.choose(comping.path().with(stretch, int(i)));
        });
        connect(lane->wave(), &LaneWave::loaded, this, &CompareView::fitDuration);
        connect(lane->wave(), &LaneWave::seekRequested, this, [this](double seconds) {
            if (!isOn())
                listen();
            m_playback.seek(seconds);
        });
        connect(lane, &CompareLane::heard, this, [this, i] { hear(int(i)); });
        m_lanes.append(lane);
        if (!isGrid)
            m_column->addWidget(lane, lane->maximumHeight());
    }
    if (isGrid)
        m_column->addLayout(new SweepGrid(*m_texts.grid, m_lanes, m_catalogue, this), gridStretch);
    m_column->addStretch(1); // what lanes at their tallest leave
    fitDuration();
    m_blindButton->setChecked(isBlind());
    m_blindButton->setEnabled(m_songs.size() > 1);
    m_compButton->setEnabled(m_songs.size() > 1 && !isBlind());
    m_choice->setVisible(!m_choice->text().isEmpty());
    showComp();
    showState();
    showPosition(m_playback.player().position());
}

/// At the same place in the song, at once; from there on where the best of them are put together.
void CompareView::hear(int number)
{
    if (number >= m_songs.size())
        return;
    if (isComping() && isOn()) {
        Comping& comping = m_comp->comping();
        comping.choose(comping.path().from(m_playback.player().position(), number));
        return;
    }
    m_heard = m_blind ? m_blind->songOf(number) : number;
    if (!isOn())
        listen();
    showHeard();
}

void CompareView::listen()
{
    if (m_playback.songId() != m_carrier)
        m_playback.open(m_carrier, false);
    m_isOn = true;
    m_playback.setStems(m_files);
    showHeard();
    showState();
}

void CompareView::leave()
{
    m_isOn = false;
    if (!m_songs.isEmpty() && m_playback.songId() == m_carrier && m_playback.isHeardAsStems())
        m_playback.setStems({});
}

bool CompareView::isOn() const
{
    return m_isOn && !m_songs.isEmpty() && m_playback.songId() == m_carrier && m_playback.isHeardAsStems();
}

void CompareView::showHeard()
{
    QVector<StereoGain> gains;
    for (int song = 0; song < m_lanes.size(); ++song) {
        m_lanes.at(m_blind ? m_blind->numberOf(song) : song)->setHeard(song == m_heard);
        gains.append(StereoGain(song == m_heard ? float(std::pow(10.0, m_gains.at(song) / 20)) : 0));
    }
    if (isOn()) {
        const Comping& comping = m_comp->comping();
        m_playback.setStemGains(isComping() ? comping.gains() : gains);
        m_playback.setStemTurns(isComping() ? comping.turns() : QVector<StemTurn>(), comping.fadeSeconds());
    }
    Q_EMIT heardChanged();
}

void CompareView::showState()
{
    m_elsewhere->setVisible(!m_songs.isEmpty() && !isOn());
    for (CompareLane* lane : std::as_const(m_lanes))
        lane->wave()->setLoop(isOn() ? m_playback.loop() : std::nullopt);
    m_playback.conceal(isBlind() && isOn()
                           ? tr("Blind comparison", "title while it is hidden which song is heard")
                           : QString());
}

void CompareView::showPosition(double seconds)
{
    for (CompareLane* lane : std::as_const(m_lanes))
        lane->wave()->setPosition(isOn() ? seconds : 0);
    if (isComping() && isOn()) {
        if (const int take = m_comp->comping().path().takeAt(seconds); take != m_heard) {
            m_heard = take;
            showHeard();
        }
    }
}

/// Seconds.
double CompareView::lengthOf(int lane) const
{
    const double known = m_lanes.at(lane)->wave()->length();
    return known > 0 ? known : m_songs.at(lane).durationSeconds;
}

void CompareView::fitDuration()
{
    double longest = 0;
    for (int lane = 0; lane < m_lanes.size(); ++lane)
        longest = std::max(longest, lengthOf(lane));
    for (CompareLane* lane : std::as_const(m_lanes))
        lane->wave()->setDuration(longest);
}

/// What changed, unless something else is told there.
void CompareView::showBands()
{
    const auto bands = isBlind() || m_comp->isOn() ? QVector<QVector<LaneWave::Band>>() : m_pair->bands();
    for (qsizetype lane = 0; lane < m_lanes.size(); ++lane)
        m_lanes.at(lane)->wave()->setBands(bands.value(lane));
}

bool CompareView::event(QEvent* event)
{
    // The numbers are those of the songs here, not stars.
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool isNumber = key->modifiers() == Qt::NoModifier && key->key() > Qt::Key_0
                              && key->key() <= Qt::Key_0 + m_songs.size();
        if (isNumber || m_comp->takesKey(*key)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void CompareView::keyPressEvent(QKeyEvent* event)
{
    if (m_comp->takesKey(*event))
        return;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else if (event->key() == Qt::Key_G && event->modifiers() == Qt::NoModifier)
        setComping(!m_comp->isOn());
    else if (event->key() == Qt::Key_B && event->modifiers() == Qt::NoModifier)
        setBlind(!isBlind());
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        pressOrChoose();
    else if (event->key() > Qt::Key_0 && event->key() <= Qt::Key_0 + m_songs.size())
        hear(event->key() - Qt::Key_0 - 1);
    else
        QWidget::keyPressEvent(event);
}

/// A button that the keyboard has gone to is pressed, as by Space.
void CompareView::pressOrChoose()
{
    if (auto* button = qobject_cast<QAbstractButton*>(QApplication::focusWidget()))
        button->click();
    else
        choose();
}

} // namespace riffdesk
