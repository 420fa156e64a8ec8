#include "sourcewaveform.h"

#include "library/library.h"
#include "library/songfolder.h"
#include "ui/theme/theme.h"
#include "ui/widgets/timescale.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace riffdesk {

namespace {

constexpr double nowhere = -1; ///< a playhead there is not seen
constexpr double dropped = 0.35; ///< how much is left of what a new song goes on without
constexpr int markWidth = 2;

} // namespace

SourceWaveform::SourceWaveform(Library& library, QWidget* parent) : QWidget(parent), m_library(library)
{
    setFixedHeight(tall);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    connect(&m_loader, &WaveformLoader::loaded, this, &SourceWaveform::take);
}

void SourceWaveform::setSong(const std::optional<Song>& song)
{
    const QString path = song && song->media == Song::Media::Ready ? m_library.audioPath(*song) : QString();
    setVisible(!path.isEmpty());
    if (path == m_audioPath)
        return;
    m_audioPath = path;
    m_loader.cancel();
    m_painter.setWaveform({});
    m_duration = song ? song->durationSeconds : 0;
    if (!path.isEmpty())
        m_loader.load(path, SongFolder(m_library.songsDir(), song->id).peaks());
    update();
}

void SourceWaveform::setMarks(std::optional<TimeRange> section, std::optional<double> place)
{
    if (section == m_section && place == m_place)
        return;
    m_section = section;
    m_place = place;
    update();
}

void SourceWaveform::take(const Waveform& waveform)
{
    m_painter.setWaveform(waveform);
    if (waveform.durationSeconds > 0)
        m_duration = waveform.durationSeconds;
    update();
    Q_EMIT outlineLoaded();
}

void SourceWaveform::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    TimeScale scale;
    scale.setWidth(width());
    scale.setDuration(m_duration);
    const Theme& theme = Theme::of(this);
    const auto paintPart = [&](double from, double to, bool marked) {
        const QRect part(QPoint(qRound(scale.xOf(from)), 0), QPoint(qRound(scale.xOf(to)), tall - 1));
        WaveformPainter::Scene scene;
        scene.head = nowhere;
        if (marked) // wider than the song: its edges are drawn here, without handles to draw at
            scene.region = TimeRange{nowhere, m_duration - nowhere};
        painter.save();
        painter.setClipRect(part);
        m_painter.paint(&painter, rect(), event->rect(), scale, scene, theme);
        painter.restore();
    };
    const auto line = [&](double seconds) {
        const int x = std::clamp(qRound(scale.xOf(seconds)) - markWidth / 2, 0, width() - markWidth);
        painter.fillRect(x, 0, markWidth, tall, theme.color(Theme::Role::Region));
    };
    if (m_duration <= 0) {
        m_painter.paint(&painter, rect(), event->rect(), scale, {}, theme);
    } else if (m_section) {
        const double start = std::clamp(m_section->start, 0.0, m_duration);
        const double end = std::clamp(m_section->end, start, m_duration);
        paintPart(0, start, false);
        paintPart(end, m_duration, false);
        paintPart(start, end, true);
        line(start);
        line(end);
    } else if (m_place) {
        const double place = std::clamp(*m_place, 0.0, m_duration);
        paintPart(0, place, false);
        painter.setOpacity(dropped);
        paintPart(place, m_duration, false);
        painter.setOpacity(1);
        line(place);
    } else {
        paintPart(0, m_duration, false);
    }
}

} // namespace riffdesk
