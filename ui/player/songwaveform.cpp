#include "ui/player/songwaveform.h"

#include "audio/player.h"
#include "library/library.h"
#include "library/songfolder.h"
#include "playback/playback.h"
#include "regionbar.h"
#include "ui/player/waveformview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/timetext.h"
#include "ui/widgets/waveformloader.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QEvent>
#include <QMenu>
#include <QPointer>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace riffdesk {

namespace {

constexpr int barOverlap = 8; ///< pixels of the waveform: the titles of the library above stay free
constexpr double samePlace = 0.005; ///< seconds

double toHundredths(double seconds)
{
    return std::round(seconds * 100) / 100;
}

/// What its recipe says about where the song was cut: worth snapping to.
QVector<double> seams(const Song& song)
{
    QVector<double> places;
    for (const char* key : {"continue_at", "replace_section_start", "replace_section_end"}) {
        const QJsonValue place = song.request.value(QLatin1String(key));
        if (place.isDouble() && place.toDouble() > 0 && place.toDouble() < song.durationSeconds)
            places.append(place.toDouble());
    }
    return places;
}

} // namespace

class SongWaveform::Private
{
public:
    Private(SongWaveform& widget, Playback& sound, Library& songs);
    ~Private();

    void connectPlayback();
    void onSong();
    void load();
    void showState();
    void onRegion(std::optional<TimeRange> region);
    void moveLoop();
    void placeBar();
    void openMenu(const QPoint& place, double seconds);
    void extendFrom(double seconds);
    void dragRegion(QWidget* from);
    [[nodiscard]] QPixmap regionPicture(const TimeRange& region) const;
    [[nodiscard]] bool canBeSource() const;

    SongWaveform& q;
    Playback& playback;
    Library& library;
    WaveformView* view;
    WaveformLoader loader;
    QPointer<RegionBar> bar; ///< the window's child once there is one
    QPointer<QWidget> host; ///< the window that is watched
    QTimer placing; ///< after the layouts have run
    SongDragger dragger;
    QString loadedPath; ///< what the outline is of
    std::optional<Song> song;
};

SongWaveform::Private::Private(SongWaveform& widget, Playback& sound, Library& songs)
    : q(widget)
    , playback(sound)
    , library(songs)
    , view(new WaveformView(&widget))
    , bar(new RegionBar(&widget))
{
    auto* box = new QVBoxLayout(&q);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(view);
    bar->hide();
    placing.setSingleShot(true);
    placing.setInterval(0);
    QObject::connect(&placing, &QTimer::timeout, &q, [this] { placeBar(); });

    QObject::connect(view, &WaveformView::seekRequested, &q, [this](double to) { playback.seek(to); });
    QObject::connect(view, &WaveformView::regionChanged, &q,
                     [this](std::optional<TimeRange> region) { onRegion(region); });
    QObject::connect(view, &WaveformView::regionEditFinished, &q, [this] {
        moveLoop();
        placeBar();
    });
    QObject::connect(view, &WaveformView::regionPulled, &q, [this] { dragRegion(view); });
    QObject::connect(bar, &RegionBar::pulled, &q, [this] { dragRegion(bar); });
    QObject::connect(bar, &RegionBar::copyClicked, &q, [this] {
        if (canBeSource() && view->region())
            Q_EMIT q.regionCopyRequested(song->id, *view->region());
    });
    QObject::connect(view, &WaveformView::viewChanged, &placing, qOverload<>(&QTimer::start));
    QObject::connect(bar, &RegionBar::timesEdited, &q, [this](const TimeRange& region) {
        view->setRegion(region);
        onRegion(view->region());
        moveLoop();
    });
    QObject::connect(bar, &RegionBar::replaceClicked, &q, &SongWaveform::replaceRegion);
    QObject::connect(bar, &RegionBar::loopClicked, &q, &SongWaveform::toggleLoop);
    QObject::connect(bar, &RegionBar::auditionClicked, &q, &SongWaveform::audition);
    QObject::connect(bar, &RegionBar::closeClicked, &q, &SongWaveform::clearRegion);
    QObject::connect(&loader, &WaveformLoader::loaded, &q,
                     [this](const Waveform& waveform, const QVector<double>& points) {
                         view->setWaveform(waveform);
                         view->setSnapPoints((song ? seams(*song) : QVector<double>()) + points);
                     });
    connectPlayback();
    onSong();
}

SongWaveform::Private::~Private()
{
    delete bar.data();
}

void SongWaveform::Private::connectPlayback()
{
    Player& player = playback.player();
    QObject::connect(&playback, &Playback::songChanged, &q, [this] { onSong(); });
    QObject::connect(&playback, &Playback::problemChanged, &q, [this] { showState(); });
    QObject::connect(&playback, &Playback::loopChanged, &q, [this] { showState(); });
    QObject::connect(&playback, &Playback::seeked, view, &WaveformView::setPosition);
    QObject::connect(&player, &Player::positionChanged, view, &WaveformView::setPosition);
    QObject::connect(&player, &Player::durationChanged, &q, [this](double seconds) {
        if (seconds > 0) // while it loads, the length that the library knows stays
            view->setDuration(seconds);
    });
    QObject::connect(&library, &Library::songsChanged, &q, [this](const QStringList& ids) {
        if (!song || !ids.contains(song->id))
            return;
        song = library.song(song->id);
        load(); // its audio may have come
        showState();
    });
}

bool SongWaveform::Private::canBeSource() const
{
    return song && song->media == Song::Media::Ready;
}

void SongWaveform::Private::onSong()
{
    const QString id = playback.songId();
    song = id.isEmpty() ? std::nullopt : library.song(id);
    const bool hadRegion = view->region().has_value();
    view->setRegion(std::nullopt);
    if (hadRegion)
        placeBar();
    loader.cancel();
    loadedPath.clear();
    view->clear();
    const double known = playback.player().duration();
    const bool isOpen = song && known > 0 && playback.player().path() == library.audioPath(*song);
    view->setDuration(!song ? 0 : isOpen ? known : song->durationSeconds);
    view->zoomToFit();
    view->setPosition(isOpen ? playback.player().position() : 0);
    load();
    showState();
}

void SongWaveform::Private::load()
{
    const QString path = canBeSource() ? library.audioPath(*song) : QString();
    if (path.isEmpty() || path == loadedPath)
        return;
    loadedPath = path;
    loader.load(path, SongFolder(library.songsDir(), song->id).peaks());
}

void SongWaveform::Private::showState()
{
    // Not by the player's state: a moment of loading must not take the keyboard focus away.
    view->setEnabled(canBeSource() && !playback.problem());
    if (bar) {
        bar->setCanReplace(canBeSource());
        bar->setLooping(playback.loop().has_value());
    }
}

void SongWaveform::Private::onRegion(std::optional<TimeRange> region)
{
    if (!region || !view->isDragging())
        placeBar();
    else if (bar)
        bar->setRegion(*region, view->duration());
    if (song)
        Q_EMIT q.regionChanged(song->id, region);
}

void SongWaveform::Private::moveLoop()
{
    // While one drags, the loop stays: moving it with every pixel would be heard as a stutter.
    if (playback.loop() && playback.loop() != view->region())
        playback.setLoop(view->region());
}

void SongWaveform::Private::placeBar()
{
    if (!bar)
        return;
    QWidget* window = q.window();
    if (host != window) {
        if (host)
            host->removeEventFilter(&q);
        host = window;
        window->installEventFilter(&q);
        bar->setParent(window);
        QWidget* before = view;
        for (QWidget* control : bar->controls()) {
            QWidget::setTabOrder(before, control);
            before = control;
        }
    }
    const std::optional<TimeRange> region = view->region();
    // A region that is scrolled out of view has nothing to stand over.
    const bool inView =
        region && region->start <= view->scale().end() && region->end >= view->scale().start();
    if (region)
        bar->setRegion(*region, view->duration());
    const QSize size = bar->sizeHint();
    constexpr int shadow = RegionBar::shadow;
    const QPoint origin = view->mapTo(window, QPoint(0, 0));
    const int top = origin.y() + barOverlap - size.height() + shadow;
    const bool room = top + shadow >= 0 && size.width() - 2 * shadow <= window->width();
    if (!inView || !room || !q.isVisible()) {
        // The focus must not fall to whatever the window finds next.
        if (bar->isAncestorOf(QApplication::focusWidget()))
            view->setFocus(Qt::OtherFocusReason);
        bar->hide();
        return;
    }
    const int left = std::clamp(view->xOf(region->start), 0, view->width());
    const int right = std::clamp(view->xOf(region->end), 0, view->width());
    const int middle = origin.x() + (left + right) / 2;
    // As long as the waveform where that is wide enough: then it covers nothing but the library.
    const bool fits = view->width() >= size.width() - 2 * shadow;
    const int least = fits ? origin.x() - shadow : Theme::grid - shadow;
    const int end = fits ? origin.x() + view->width() : window->width() - Theme::grid;
    const int x = std::clamp(middle - size.width() / 2, least, std::max(least, end + shadow - size.width()));
    bar->resize(size);
    bar->move(x, top);
    bar->show();
    bar->raise();
}

void SongWaveform::Private::extendFrom(double seconds)
{
    seconds = toHundredths(seconds);
    if (canBeSource() && seconds > samePlace)
        Q_EMIT q.extendRequested(song->id, seconds);
}

void SongWaveform::Private::dragRegion(QWidget* from)
{
    if (const auto region = view->region(); region && canBeSource())
        carryOut({from, 1, {song->id}, region, regionPicture(*region)}, dragger);
}

/// What of its outline is in view, and its times.
QPixmap SongWaveform::Private::regionPicture(const TimeRange& region) const
{
    const int left = std::clamp(view->xOf(region.start), 0, view->width() - 1);
    const int right = std::clamp(view->xOf(region.end), left + 1, view->width());
    return dragPicture(*view, view->grab(QRect(left, 0, right - left, view->height())),
                       SongWaveform::tr("%1 – %2", "start and end of a region")
                           .arg(timetext::fine(region.start), timetext::fine(region.end)));
}

void SongWaveform::Private::openMenu(const QPoint& place, double seconds)
{
    auto* menu = new QMenu(&q);
    menu->setObjectName(QStringLiteral("waveformMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu](const char* name, const QString& text, bool enabled, auto&& does) {
        QAction* action = menu->addAction(text, does);
        action->setObjectName(QLatin1String(name));
        action->setEnabled(enabled);
        return action;
    };
    const bool region = view->region().has_value();
    const bool source = canBeSource();
    seconds = toHundredths(seconds);
    add("extendHereAction", SongWaveform::tr("Extend from %1…", "a time").arg(timetext::fine(seconds)),
        source && seconds > samePlace, [this, seconds] { extendFrom(seconds); });
    add("replaceRegionAction", SongWaveform::tr("Replace this section…"), source && region,
        [this] { q.replaceRegion(); });
    menu->addSeparator();
    QAction* loop = add("loopRegionAction", SongWaveform::tr("Loop"), region, [this] { q.toggleLoop(); });
    loop->setCheckable(true);
    loop->setChecked(playback.loop().has_value());
    add("auditionRegionAction", SongWaveform::tr("Audition with 3 s before"), region,
        [this] { q.audition(); });
    menu->addSeparator();
    add("selectAllAction", SongWaveform::tr("Select all"), source, [this] {
        view->changeRegion(TimeRange{0, view->duration()});
    });
    add("clearRegionAction", SongWaveform::tr("Clear the region"), region, [this] { q.clearRegion(); });
    menu->addSeparator();
    add("zoomInAction", SongWaveform::tr("Zoom in"), true, [this] { q.zoomIn(); });
    add("zoomOutAction", SongWaveform::tr("Zoom out"), view->scale().isZoomed(), [this] { q.zoomOut(); });
    add("zoomToFitAction", SongWaveform::tr("Show the whole song"), view->scale().isZoomed(),
        [this] { q.zoomToFit(); });
    menu->popup(place);
}

SongWaveform::SongWaveform(Playback& playback, Library& library, QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("songWaveform"));
    d = std::make_unique<Private>(*this, playback, library);
    setFocusProxy(d->view);
    d->view->installEventFilter(this);
}

SongWaveform::~SongWaveform() = default;

WaveformView* SongWaveform::view() const
{
    return d->view;
}

std::optional<TimeRange> SongWaveform::region() const
{
    return d->view->region();
}

void SongWaveform::setRegion(const QString& songId, std::optional<TimeRange> region)
{
    if (!d->song || d->song->id != songId)
        return;
    d->view->setRegion(region);
    d->moveLoop();
    d->placeBar();
}

void SongWaveform::setDragger(const SongDragger& dragger)
{
    d->dragger = dragger;
}

void SongWaveform::replaceRegion()
{
    if (d->canBeSource())
        Q_EMIT replaceRequested(d->song->id, d->view->region());
}

void SongWaveform::extendFromPlayhead()
{
    const double place = d->view->position();
    d->extendFrom(place > samePlace
                      ? place
                      : d->view->duration()); // from the start there is nothing to extend: the end is meant
}

void SongWaveform::toggleLoop()
{
    if (d->playback.loop())
        d->playback.setLoop(std::nullopt);
    else if (d->view->region())
        d->playback.setLoop(d->view->region());
    d->showState(); // also when it was refused: the button has flipped by itself
}

void SongWaveform::audition()
{
    if (const std::optional<TimeRange> region = d->view->region())
        d->playback.audition(*region);
}

void SongWaveform::clearRegion()
{
    d->view->changeRegion(std::nullopt);
}

void SongWaveform::zoomIn()
{
    d->view->zoomIn();
}

void SongWaveform::zoomOut()
{
    d->view->zoomOut();
}

void SongWaveform::zoomToFit()
{
    d->view->zoomToFit();
}

bool SongWaveform::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::ParentChange:
        if (d)
            d->placing.start();
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

bool SongWaveform::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == d->view && event->type() == QEvent::ContextMenu) {
        const auto* wish = static_cast<QContextMenuEvent*>(event);
        const bool byMouse = wish->reason() == QContextMenuEvent::Mouse;
        if (d->view->isEnabled() && d->view->duration() > 0)
            d->openMenu(wish->globalPos(), byMouse ? d->view->secondsAt(wish->x()) : d->view->position());
        return true;
    }
    if (watched == d->host && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
        d->placing.start(); // the layouts have not run yet
    return QWidget::eventFilter(watched, event);
}

} // namespace riffdesk
