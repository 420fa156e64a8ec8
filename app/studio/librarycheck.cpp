#include "studio/librarycheck.h"

#include "jobs/jobqueue.h"
#include "library/library.h"
#include "librarycare.h"
#include "storage/database.h"
#include "studio/studio.h"

namespace riffdesk {

LibraryCheck::LibraryCheck(Studio& studio, QObject* parent) : QObject(parent), m_studio(studio)
{
    connect(&m_asking, &QTimer::timeout, this, &LibraryCheck::askNext);
}

LibraryCheck::~LibraryCheck()
{
    cancel();
}

void LibraryCheck::start()
{
    const auto progress = sparsely([this](int done, int total) { Q_EMIT progressed(done, total); }, this);
    m_task = background::run(
        background::Pool::Io,
        [path = m_studio.database().path(), songsDir = m_studio.library().songsDir(),
         isReadOnly = m_studio.library().isReadOnly(), progress, cancel = m_cancel](const CancelToken&) {
            return verify::run(path, songsDir, isReadOnly, progress, cancel);
        },
        [this](const Result<verify::Report>& report) { end(report); });
}

void LibraryCheck::cancel()
{
    m_cancel.cancel();
}

void LibraryCheck::end(const Result<verify::Report>& report)
{
    if (!m_studio.whyReadOnly())
        m_studio.library().startWritingFiles();
    if (!report) {
        Q_EMIT finished(report);
        return;
    }
    m_report = *report;
    if (m_report.databaseFault)
        m_studio.noteLibraryFault(*m_report.databaseFault);
    for (verify::Finding& finding : m_report.findings) {
        finding.canFetch = finding.canFetch && !m_studio.whyReadOnly();
        if (finding.canFetch && m_toAsk.size() < mostFetched && !m_toAsk.contains(finding.songId))
            m_toAsk.append(finding.songId);
    }
    m_asking.start(0);
}

/// One song at a time: each is a job that is written down before anything else happens.
void LibraryCheck::askNext()
{
    if (m_toAsk.isEmpty()) {
        m_asking.stop();
        Q_EMIT finished(m_report);
        return;
    }
    const QString id = m_toAsk.takeFirst();
    const bool isAsked = m_studio.jobs().refetch(id).ok();
    for (verify::Finding& finding : m_report.findings) {
        if (finding.songId == id && finding.canFetch) {
            finding.canFetch = isAsked;
            finding.isFetching = isAsked;
        }
    }
}

} // namespace riffdesk
