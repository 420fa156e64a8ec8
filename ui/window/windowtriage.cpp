#include "windowtriage.h"

#include "audio/player.h"
#include "audio/waveform.h"
#include "library/edits.h"
#include "library/library.h"
#include "library/songfolder.h"
#include "platform/settings.h"
#include "playback/playback.h"
#include "songtimes/songtimes.h"
#include "studio/studio.h"
#include "toast.h"
#include "triagebar.h"
#include "ui/library/librarypanel.h"
#include "windowactions.h"
#include "windowediting.h"
#include "windowmixing.h"

#include <QAbstractItemView>
#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace riffdesk {

namespace {

constexpr double loudestSeconds = 20;
constexpr double leastLeft = 5; ///< seconds of a song behind where it begins
constexpr double prepareAgainAfter = 4; ///< seconds of playing; less than is decoded ahead
constexpr int fewChanges = 300; ///< songs that are looked at one by one
const QString beginState = QStringLiteral("triage/begin");

struct BeginRow
{
    WindowTriage::Begin begin;
    const char* id; ///< in the settings
    const char* words;
};
constexpr BeginRow beginRows[] = {
    {WindowTriage::Begin::SamePosition, "position",
     QT_TRANSLATE_NOOP("riffdesk::WindowTriage", "same position")},
    {WindowTriage::Begin::SameSection, "section",
     QT_TRANSLATE_NOOP("riffdesk::WindowTriage", "same section")},
    {WindowTriage::Begin::MostEnergetic, "energetic",
     QT_TRANSLATE_NOOP("riffdesk::WindowTriage", "liveliest 20 s")},
    {WindowTriage::Begin::Start, "start", QT_TRANSLATE_NOOP("riffdesk::WindowTriage", "from the start")},
};

} // namespace

WindowTriage::WindowTriage(const Parts& parts, QVBoxLayout& column, QObject* parent)
    : QObject(parent)
    , m(parts)
    , m_bar(new TriageBar)
{
    column.insertWidget(column.count() - 1, m_bar);
    m.toast.keepClearOf(m_bar);
    const QByteArray kept = m.studio.settings().state(beginState);
    for (const BeginRow& row : beginRows) {
        if (kept == row.id)
            m_begin = row.begin;
    }
    addKey({Qt::Key_Down, Qt::Key_Right}, [this] { step(1); });
    addKey({Qt::Key_Up, Qt::Key_Left}, [this] { step(-1); });
    addKey({Qt::Key_Escape}, [this] { leave(); });
    addKey({Qt::Key_B},
           [this] { setBegin(beginRows[(int(m_begin) + 1) % int(std::size(beginRows))].begin); });
    connectAll();
    fillBeginMenu();
}

WindowTriage::~WindowTriage() = default;

void WindowTriage::connectAll()
{
    Playback& playback = m.studio.playback();
    connect(m.actions.triage, &QAction::triggered, this, [this](bool on) { on ? start() : leave(); });
    connect(m_bar->closeButton(), &QAbstractButton::clicked, this, &WindowTriage::leave);
    connect(&m.library, &LibraryPanel::queryChanged, this, &WindowTriage::leave);
    connect(&playback, &Playback::songChanged, this, [this](const QString& id) {
        if (!isActive() || id.isEmpty())
            return;
        const int place = placeOf(m.studio.library().number(id));
        if (place < 0) {
            leave();
        } else if (place != m_place) { // it was played on
            m_place = place;
            follow();
        }
    });
    connect(&playback.player(), &Player::positionChanged, this, [this](double seconds) {
        if (isActive() && std::abs(seconds - m_preparedAt) > prepareAgainAfter)
            prepareNeighbours();
    });
    connect(&m.editing, &WindowEditing::flagged, this, [this](const SongNumbers& songs, Song::Flag flag) {
        if (!isActive())
            return;
        for (const SongNumber song : songs) {
            m_asked.insert(song, flag);
            if (flag == Song::Flag::None)
                m_undecided.insert(song);
            else
                m_undecided.remove(song);
        }
        if (songs.contains(m_songs.at(m_place)))
            moveOn();
        showState();
    });
    connect(&m.studio.library(), &Library::songsChanged, this, &WindowTriage::onSongsChanged);
    const Edits& edits = m.studio.library().edits();
    connect(&edits, &Edits::changed, this, [this, &edits] {
        if (isActive() && !edits.isBusy())
            compare(std::exchange(m_asked, {}).keys());
    });
}

void WindowTriage::addKey(const QList<int>& keys, const std::function<void()>& act)
{
    for (const int key : keys) {
        auto* shortcut = new QShortcut(QKeySequence(key), &m.library); // elsewhere they move a caret
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setEnabled(false);
        connect(shortcut, &QShortcut::activated, this, act);
        m_keys.append(shortcut);
    }
}

void WindowTriage::fillBeginMenu()
{
    auto* menu = new QMenu(m_bar->beginButton());
    auto* group = new QActionGroup(menu);
    for (const BeginRow& row : beginRows) {
        QAction* action = menu->addAction(tr(row.words));
        action->setObjectName(QLatin1String("triageBegin_") + QLatin1String(row.id));
        action->setCheckable(true);
        action->setChecked(row.begin == m_begin);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, begin = row.begin] { setBegin(begin); });
    }
    m_bar->beginButton()->setMenu(menu);
    m_bar->setBeginning(tr(beginRows[int(m_begin)].words));
}

void WindowTriage::setBegin(Begin begin)
{
    m_begin = begin;
    const BeginRow& row = beginRows[int(begin)];
    m.studio.settings().setState(beginState, row.id);
    m_bar->setBeginning(tr(row.words));
    if (auto* action = m_bar->findChild<QAction*>(QLatin1String("triageBegin_") + QLatin1String(row.id)))
        action->setChecked(true);
    prepareNeighbours();
}

void WindowTriage::start()
{
    SongNumbers songs = m.library.selectedSongs();
    if (songs.size() < 2)
        songs = m.library.allSongs();
    if (songs.isEmpty()) {
        m.actions.triage->setChecked(false);
        return;
    }
    m.mixing.close();
    m_hasPlayed = false;
    m_songs = songs;
    m_places.fill(-1, qsizetype(*std::max_element(songs.cbegin(), songs.cend())) + 1);
    for (qsizetype place = 0; place < songs.size(); ++place)
        m_places[songs.at(place)] = int(place);
    ++m_round;
    count();
    for (QShortcut* key : std::as_const(m_keys))
        key->setEnabled(true);
    m.actions.triage->setChecked(true);
    m_bar->show();
    m.library.view()->setFocus(Qt::OtherFocusReason);
    Playback& playback = m.studio.playback();
    m_place = firstPlace();
    if (playback.player().state() == Player::State::Playing
        && placeOf(m.studio.library().number(playback.songId())) == m_place)
        follow(); // it plays on
    else
        play(m_place);
    m.library.withIds(m_songs, [this, round = m_round](const QStringList& ids) {
        if (isActive() && round == m_round)
            m.studio.playback().setQueue(ids);
    });
}

/// The one song that is selected, else the one that plays, else the first.
int WindowTriage::firstPlace() const
{
    const SongNumbers selected = m.library.selectedSongs();
    if (selected.size() == 1)
        return qMax(0, placeOf(selected.first()));
    return qMax(0, placeOf(m.studio.library().number(m.studio.playback().songId())));
}

void WindowTriage::leave()
{
    if (!isActive())
        return;
    m_songs.clear();
    m_undecided.clear();
    m_asked.clear();
    m_measuring.clear();
    m_waiting.clear();
    for (QShortcut* key : std::as_const(m_keys))
        key->setEnabled(false);
    m.actions.triage->setChecked(false);
    m.editing.setOnly(0);
    m.studio.playback().prepare({});
    m_bar->hide();
}

void WindowTriage::count()
{
    m_isCounted = false;
    m.library.withUndecided(m_songs, [this, round = m_round](const SongNumbers& undecided) {
        if (!isActive() || round != m_round)
            return;
        m_undecided = {undecided.cbegin(), undecided.cend()};
        m_isCounted = true;
        showState();
    });
}

void WindowTriage::step(int places)
{
    const int place = m_place + places;
    if (place >= 0 && place < m_songs.size())
        play(place);
}

void WindowTriage::play(int place)
{
    m_place = place;
    m_waiting.clear();
    if (const auto song = m.studio.library().summary(m_songs.at(place))) {
        const double begin = beginOf(*song);
        if (m_begin == Begin::MostEnergetic && !m_loudest.contains(song->id))
            m_waiting = song->id;
        m.studio.playback().playAt(song->id, begin);
    }
    m_hasPlayed = true;
    follow();
}

/// After the song that is on.
void WindowTriage::follow()
{
    const SongNumber number = m_songs.at(m_place);
    m.editing.setOnly(number);
    if (const auto song = m.studio.library().summary(number)) {
        m.library.select(song->id);
        if (!m_waiting.isEmpty())
            measure(*song);
    }
    prepareNeighbours();
    showState();
}

void WindowTriage::moveOn()
{
    if (const int next = nextUndecided(); next >= 0)
        play(next);
}

int WindowTriage::nextUndecided() const
{
    const int songs = int(m_songs.size());
    for (int ahead = 1; ahead < songs; ++ahead) {
        const int place = (m_place + ahead) % songs;
        if (!m_isCounted || m_undecided.contains(m_songs.at(place)))
            return place;
    }
    return -1;
}

void WindowTriage::onSongsChanged(const QStringList& ids)
{
    if (!isActive())
        return;
    if (ids.size() > fewChanges)
        count();
    else
        compare(m.studio.library().numbers(ids));
}

/// What was taken back is what is looked at next.
void WindowTriage::compare(const SongNumbers& songs)
{
    int back = -1;
    for (const SongNumber number : songs) {
        const int place = placeOf(number);
        const auto song = place < 0 ? std::nullopt : m.studio.library().summary(number);
        if (!song || (m_asked.contains(number) && m_asked.value(number) != song->flag))
            continue; // the key was faster than the disk
        m_asked.remove(number);
        if (song->flag != Song::Flag::None)
            m_undecided.remove(number);
        else if (m_isCounted && !m_undecided.contains(number))
            back = place;
        if (song->flag == Song::Flag::None)
            m_undecided.insert(number);
    }
    if (back >= 0 && back != m_place)
        play(back);
    showState();
}

void WindowTriage::showState()
{
    if (isActive())
        m_bar->setCount(m_place + 1, int(m_songs.size()), m_isCounted ? int(m_undecided.size()) : -1);
}

void WindowTriage::prepareNeighbours()
{
    if (!isActive())
        return;
    m_preparedAt = m.studio.playback().player().position();
    QVector<int> places;
    for (const int place : {nextUndecided(), m_place + 1, m_place - 1}) {
        if (place >= 0 && place < m_songs.size() && place != m_place && !places.contains(place))
            places.append(place);
    }
    QVector<std::pair<QString, double>> begins;
    for (const int place : std::as_const(places)) {
        const auto song = m.studio.library().summary(m_songs.at(place));
        if (!song)
            continue;
        begins.append({song->id, beginOf(*song)});
        if (m_begin == Begin::MostEnergetic)
            measure(*song);
    }
    m.studio.playback().prepare(begins);
}

/// Where it is loudest, unless that is known or being worked out.
void WindowTriage::measure(const SongSummary& song)
{
    const QString audio = m.studio.library().audioPath(song);
    if (audio.isEmpty() || m_loudest.contains(song.id) || m_measuring.contains(song.id))
        return;
    const QString peaks = SongFolder(m.studio.library().songsDir(), song.id).peaks();
    m_measuring[song.id] = background::run(
        background::Pool::Cpu,
        [audio, peaks](const CancelToken& cancel) {
            const Result<Waveform> outline = Waveform::cached(audio, peaks, cancel);
            return outline ? outline->loudestStretch(loudestSeconds) : 0;
        },
        [this, id = song.id](double seconds) {
            m_loudest.insert(id, seconds);
            if (m_waiting == id) {
                m_waiting.clear();
                m.studio.playback().seek(seconds);
            }
            m_measuring.erase(id);
            prepareNeighbours();
        });
}

double WindowTriage::beginOf(const SongSummary& song) const
{
    switch (m_begin) {
    case Begin::SamePosition:
        return samePosition(song);
    case Begin::SameSection:
        return sameSection(song).value_or(samePosition(song));
    case Begin::MostEnergetic:
        return m_loudest.value(song.id, 0);
    case Begin::Start:
        break;
    }
    return 0;
}

/// In a song that ends before, at the same part of the whole.
double WindowTriage::samePosition(const SongSummary& song) const
{
    const Player& player = m.studio.playback().player();
    const bool isHeard = player.state() == Player::State::Playing || m_hasPlayed;
    const double now = isHeard ? player.position() : 0; // not where something was left long ago
    const double latest = std::max(0.0, song.durationSeconds - leastLeft);
    if (now <= latest || player.duration() <= 0)
        return std::min(now, latest);
    return std::min(now / player.duration() * song.durationSeconds, latest);
}

/// Nothing where one of the two songs has no times, or no such section.
std::optional<double> WindowTriage::sameSection(const SongSummary& song) const
{
    const auto playing = m.studio.playback().song();
    const auto whole = m.studio.library().song(song.id);
    if (!playing || !whole)
        return std::nullopt;
    const auto tagOf = [](const TimedLyrics::Line& line) { return line.text.toCaseFolded(); };
    const double now = m.studio.playback().player().position();
    QString tag;
    qsizetype which = 0; // of the sections with that tag
    const auto sections = m.studio.songTimes().sectionStarts(*playing);
    for (const TimedLyrics::Line& section : sections) {
        if (section.seconds > now)
            break;
        tag = tagOf(section);
        which = std::count_if(sections.cbegin(), sections.cend(), [&](const TimedLyrics::Line& other) {
            return tagOf(other) == tag && other.seconds < section.seconds;
        });
    }
    std::optional<double> begin; // else the last one with that tag
    const auto others = m.studio.songTimes().sectionStarts(*whole);
    for (const TimedLyrics::Line& section : others) {
        if (!tag.isEmpty() && tagOf(section) == tag && which-- >= 0)
            begin = section.seconds;
    }
    return begin;
}

} // namespace riffdesk
