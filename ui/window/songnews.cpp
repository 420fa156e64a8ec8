#include "songnews.h"

#include "jobs/jobqueue.h"
#include "library/library.h"
#include "platform/settings.h"

#include <QEvent>
#include <QWidget>

#include <utility>

namespace riffdesk {

SongNews::SongNews(JobQueue& jobs, Library& library, Settings& settings, QWidget& window)
    : QObject(&window)
    , m_library(library)
    , m_settings(settings)
    , m_window(window)
{
    connect(&jobs, &JobQueue::songArrived, this, &SongNews::notify);
    connect(&m_notifier, &Notifier::activated, this, &SongNews::chosen);
    m_window.installEventFilter(this);
}

SongNews::~SongNews() = default;

void SongNews::notify(const QString& songId)
{
    if (m_window.isActiveWindow() || !m_settings.notifications())
        return;
    const std::optional<Song> song = m_library.song(songId);
    if (!song)
        return;
    m_notifier.notify(song->title.isEmpty() ? tr("Untitled") : song->title, tr("Your song is done."),
                      m_library.coverPath(*song), songId);
    m_notified.append(songId);
}

bool SongNews::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window && event->type() == QEvent::WindowActivate) {
        for (const QString& id : std::exchange(m_notified, {}))
            m_notifier.withdraw(id);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace riffdesk
