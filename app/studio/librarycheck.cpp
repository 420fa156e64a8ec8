#include "studio/librarycheck.h"

#include "jobs/jobqueue.h"
#include "library/library.h"
#include "librarycare.h"
#include "storage/database.h"
#include "studio/studio.h"

#include <QSet>

#include <utility>

namespace riffdesk {

LibraryCheck::LibraryCheck(Studio& studio, QObject* parent) : QObject(parent), m_studio(studio) { }

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
        [this](Result<verify::Report> report) { end(std::move(report)); });
}

void LibraryCheck::cancel()
{
    m_cancel.cancel();
}

void LibraryCheck::end(Result<verify::Report> report)
{
    if (!m_studio.whyReadOnly())
        m_studio.library().startWritingFiles();
    if (report) {
        QSet<QString> asked;
        QSet<QString> refused;
        for (verify::Finding& finding : report->findings) {
            if (m_studio.whyReadOnly())
                finding.canFetch = false;
            if (!finding.canFetch)
                continue;
            if (!asked.contains(finding.songId) && !m_studio.jobs().refetch(finding.songId))
                refused.insert(finding.songId);
            asked.insert(finding.songId);
            finding.canFetch = !refused.contains(finding.songId);
        }
        if (report->databaseFault)
            m_studio.noteLibraryFault(*report->databaseFault);
    }
    Q_EMIT finished(report);
}

} // namespace riffdesk
