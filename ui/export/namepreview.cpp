#include "namepreview.h"

#include "library/library.h"

#include <QElapsedTimer>

namespace riffdesk {

namespace {

constexpr qint64 sliceMs = 5;
constexpr qsizetype shownFirst = 100;
constexpr qsizetype longestPart = 300; ///< characters of a text: more never shows in a name

Song forNames(const Song& song)
{
    Song few;
    few.id = song.id;
    few.title = song.title.left(longestPart);
    few.standIn = song.standIn;
    few.model = song.model;
    few.action = song.action;
    few.style = song.style.left(longestPart);
    few.seed = song.seed;
    few.createdAt = song.createdAt;
    few.rating = song.rating;
    few.audioFile = song.audioFile;
    for (const char* key : {"bpm", "key"}) {
        const QLatin1String name(key);
        if (song.reply.contains(name))
            few.reply.insert(name, song.reply.value(name));
        else if (song.request.contains(name))
            few.request.insert(name, song.request.value(name));
    }
    return few;
}

} // namespace

NamePreview::NamePreview(QStringList ids, const Library& library, QObject* parent)
    : QObject(parent)
    , m_ids(std::move(ids))
    , m_library(library)
{
    connect(&m_reading, &QTimer::timeout, this, &NamePreview::readSome);
    m_reading.start(0);
}

void NamePreview::readSome()
{
    QElapsedTimer clock;
    clock.start();
    while (m_songs.size() < wanted() && clock.elapsed() < sliceMs) {
        const auto song = m_library.song(m_ids.at(m_songs.size()));
        m_songs.append(song ? forNames(*song) : Song());
    }
    if (m_songs.size() >= wanted())
        m_reading.stop();
    // What is seen first, then all of it.
    if (!m_reading.isActive() || (!m_isBegun && m_songs.size() >= shownFirst)) {
        m_isBegun = true;
        makeNames();
    }
}

void NamePreview::setPlan(const ExportRun::Plan& plan)
{
    m_plan = plan;
    m_plan.ids = m_ids;
    makeNames();
}

void NamePreview::makeNames()
{
    if (m_plan.folder.isEmpty() || m_songs.isEmpty())
        return;
    m_naming = background::run(
        background::Pool::Cpu,
        [songs = m_songs, plan = m_plan](const CancelToken&) { return ExportRun::names(songs, plan); },
        [this](const QStringList& names) { Q_EMIT namesChanged(names); });
}

} // namespace riffdesk
