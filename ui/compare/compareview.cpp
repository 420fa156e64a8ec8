#include "ui/compare/compareview.h"

#include "api/catalogue.h"
#include "audio/loudness.h"
#include "audio/player.h"
#include "changestext.h"
#include "comparelane.h"
#include "library/library.h"
#include "library/songfolder.h"
#include "library/songtext.h"
#include "playback/playback.h"
#include "splicebar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/lanewave.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/tonelabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRandomGenerator>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace riffdesk {

namespace {

constexpr double previewSeconds = 2; ///< before and after a join
constexpr double nearlyLoud = 0.05; ///< dB that are not worth a word
constexpr double nearlyAsLong = 0.5; ///< seconds by which the lengths of takes differ

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

QString factsOf(const Song& song, double gain, const Catalogue& catalogue)
{
    const Action* action = catalogue.action(song.action);
    QStringList facts{action ? Catalogue::translated(action->label) : QString(), song.model};
    if (gain < -nearlyLoud)
        facts.append(CompareView::tr("%1 dB").arg(QLocale().toString(gain, 'f', 1)));
    facts.removeAll(QString());
    return facts.join(QStringLiteral(" · "));
}

} // namespace

CompareView::CompareView(Library& library, Playback& playback, const Catalogue& catalogue, QWidget* parent)
    : QWidget(parent)
    , m_library(library)
    , m_playback(playback)
    , m_catalogue(catalogue)
    , m_title(new ElidedLabel(this))
    , m_blindButton(new QPushButton(tr("Blind"), this))
    , m_choice(new ToneLabel(Theme::Role::Text, this))
    , m_sentence(new ToneLabel(Theme::Role::Text, this))
    , m_progress(new ProgressLine(this))
    , m_elsewhere(new QWidget(this))
    , m_column(new QVBoxLayout)
    , m_splice(new SpliceBar(this))
    , m_changes(new QLabel)
    , m_changesArea(new QScrollArea(this))
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
    m_sentence->setObjectName(QStringLiteral("receiptSentence"));
    m_sentence->setTextStyle(Theme::bodyText);
    column->addWidget(m_sentence);
    m_progress->setObjectName(QStringLiteral("compareProgress"));
    m_progress->setAccessibleName(tr("Comparing the sound"));
    column->addWidget(m_progress);
    m_column->setSpacing(Theme::grid);
    column->addLayout(m_column, 1);
    column->addWidget(m_splice);
    m_changes->setObjectName(QStringLiteral("changesText"));
    m_changes->setTextFormat(Qt::RichText);
    m_changes->setWordWrap(true);
    m_changes->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_changes->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_changesArea->setObjectName(QStringLiteral("changesArea"));
    m_changesArea->setWidgetResizable(true);
    m_changesArea->setFrameShape(QFrame::NoFrame);
    m_changesArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_changesArea->setFocusPolicy(Qt::NoFocus);
    m_changesArea->setWidget(m_changes);
    column->addWidget(m_changesArea, 2);

    connect(&m_comparison, &Comparison::progressed, m_progress, &ProgressLine::setShare);
    connect(&m_comparison, &Comparison::finished, this, &CompareView::showReceipt);
    connect(&m_comparison, &Comparison::planned, this, &CompareView::showPlan);
    connect(&m_comparison, &Comparison::previewed, this, [this](const Result<QString>& file) {
        if (!file) {
            Q_EMIT failed(file.error().text());
            return;
        }
        if (m_playback.songId() != m_carrier)
            m_playback.open(m_carrier, false);
        m_isOn = false;
        m_playback.setStems({*file});
        m_playback.audition({0, 2 * previewSeconds}); // and then stops, at its end at the latest
        showState();
    });
    connect(m_splice, &SpliceBar::fadeChanged, this, [this] {
        if (m_receipt && m_receipt->changed()) // where both agree best depends on it
            m_comparison.plan(*m_receipt->changed(), m_splice->fadeSeconds());
    });
    connect(m_splice, &SpliceBar::planMoved, this, &CompareView::showBands);
    connect(m_splice, &SpliceBar::previewRequested, this, [this](SplicePlan::Edge edge) {
        if (m_splice->plan())
            m_comparison.preview(m_splice->plan()->preview(edge, previewSeconds), m_files);
    });
    connect(m_splice, &SpliceBar::keepRequested, this, [this] {
        if (m_splice->plan())
            Q_EMIT spliceRequested(m_songs.at(0), m_songs.at(1), *m_splice->plan(), m_files);
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
    m_blindButton->setObjectName(QStringLiteral("compareBlindButton"));
    m_blindButton->setToolTip(tr("Hides which song is which, under new numbers, until you choose one (B)"));
    m_blindButton->setCheckable(true);
    m_blindButton->setFocusPolicy(Qt::TabFocus);
    Theme::setToggle(m_blindButton);
    row->addWidget(m_blindButton);
    column->addLayout(row);
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
    m_comparison.stop();
    leave();
    m_songs.clear();
    m_files.clear();
    m_receipt.reset();
    m_blind.reset();
    m_choice->setText({});
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
    m_splice->setPlan(std::nullopt);
    if (m_songs.size() == 2) {
        m_sentence->setText(tr("Comparing the sound…"));
        m_progress->setShare(0);
        m_comparison.start(m_files.at(0), m_files.at(1));
        showChanges();
    }
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
    const bool isPair = m_songs.size() == 2 && !isBlind();
    m_title->setText(isPair ? tr("What changed in %1", "a title").arg(songtext::title(m_songs.at(1)))
                            : tr("%n songs side by side", nullptr, int(m_songs.size())));
    m_sentence->setVisible(isPair);
    m_progress->setVisible(isPair && m_comparison.isRunning());
    m_changesArea->setVisible(isPair);
    m_splice->setVisible(isPair && m_splice->plan());
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
        m_lanes.at(number)->setFacts(factsOf(m_songs.at(number), m_gains.at(number), m_catalogue));
    showHeard();
}

void CompareView::close()
{
    m_comparison.stop();
    m_measuring = {};
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
            {tr("Loop a stretch of all of them"), tr("Shift and drag")},
            {tr("Back to the library"), QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText)}};
}

void CompareView::setKeeping(bool isKeeping)
{
    m_splice->setKeeping(isKeeping);
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
    for (qsizetype i = 0; i < m_songs.size(); ++i) {
        auto* lane = new CompareLane(int(i) + 1, this);
        if (isBlind()) {
            lane->setTitle(tr("Song %1").arg(i + 1));
            lane->setHidden(); // an outline would tell, too
        } else {
            const Song& song = m_songs.at(i);
            lane->setTitle(songtext::title(song));
            lane->setFacts(factsOf(song, m_gains.at(i), m_catalogue));
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
        connect(lane->wave(), &LaneWave::loaded, this, &CompareView::fitDuration);
        connect(lane->wave(), &LaneWave::seekRequested, this, [this](double seconds) {
            if (!isOn())
                listen();
            m_playback.seek(seconds);
        });
        connect(lane, &CompareLane::heard, this, [this, i] { hear(int(i)); });
        m_lanes.append(lane);
        m_column->addWidget(lane, lane->maximumHeight());
    }
    m_column->addStretch(1); // what lanes at their tallest leave
    fitDuration();
    m_blindButton->setChecked(isBlind());
    m_blindButton->setEnabled(m_songs.size() > 1);
    m_choice->setVisible(!m_choice->text().isEmpty());
    showPair();
    showState();
    showPosition(m_playback.player().position());
}

/// At the same place in the song, at once.
void CompareView::hear(int number)
{
    if (number >= m_songs.size())
        return;
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
    if (isOn())
        m_playback.setStemGains(gains);
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
}

void CompareView::fitDuration()
{
    double longest = 0;
    for (qsizetype i = 0; i < m_lanes.size(); ++i) {
        const double known = m_lanes.at(i)->wave()->length();
        longest = std::max(longest, known > 0 ? known : m_songs.at(i).durationSeconds);
    }
    for (CompareLane* lane : std::as_const(m_lanes))
        lane->wave()->setDuration(longest);
}

void CompareView::showReceipt(const Result<EditReceipt>& receipt)
{
    m_progress->hide();
    if (!receipt) {
        m_sentence->setText(receipt.error().text());
        return;
    }
    m_receipt = *receipt;
    m_sentence->setText(m_receipt->sentence(SongChanges::askedRange(m_songs.at(1))));
    showBands();
    if (const auto changed = m_receipt->changed())
        m_comparison.plan(*changed, m_splice->fadeSeconds());
}

void CompareView::showPlan(const Result<SplicePlan>& plan)
{
    if (!plan)
        return; // all of it is new, or nothing is alike: there is nothing to keep it in
    m_splice->setPlan(*plan);
    m_splice->setVisible(!isBlind());
    m_splice->setWhyNot(m_library.isReadOnly() ? tr("The library can only be read.") : QString());
    showBands();
}

/// What changed, in both; in the first one by the places that correspond.
void CompareView::showBands()
{
    if (!m_receipt || m_lanes.size() != 2 || isBlind())
        return;
    QVector<LaneWave::Band> bands[2];
    for (const EditReceipt::Span& span : std::as_const(m_receipt->spans)) {
        if (span.kind == EditReceipt::Kind::Same)
            continue;
        const auto role = span.kind == EditReceipt::Kind::Changed ? Theme::Role::Accent : Theme::Role::Region;
        bands[1].append({span.time, role});
        const double end = std::min(span.parentStart + span.time.length(), m_receipt->parentSeconds);
        if (end > span.parentStart)
            bands[0].append({{std::max(0.0, span.parentStart), end}, role});
    }
    for (int i = 0; i < 2; ++i)
        m_lanes.at(i)->wave()->setBands(bands[i]);
}

void CompareView::showChanges()
{
    if (m_songs.size() != 2)
        return;
    const QString names[] = {songtext::title(m_songs.at(0)), songtext::title(m_songs.at(1))};
    m_changes->setText(changesText(SongChanges::between(m_songs.at(0), m_songs.at(1)), m_catalogue,
                                   Theme::of(this), names[0], names[1]));
}

bool CompareView::event(QEvent* event)
{
    // The numbers are those of the songs here, not stars.
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::NoModifier && key->key() > Qt::Key_0
            && key->key() <= Qt::Key_0 + m_songs.size()) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void CompareView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
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

void CompareView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showChanges();
}

} // namespace riffdesk
