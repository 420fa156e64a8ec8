#include "api/endpoint.h"
#include "cli.h"
#include "cliprint.h"
#include "import/importer.h"
#include "jobs/jobqueue.h"
#include "library/library.h"
#include "platform/interrupt.h"
#include "studio/studio.h"

#include <QJsonArray>

// The command that takes songs in: files, or the history of an account.

namespace riffdesk {

namespace {
constexpr int filesPerNote = 1000;
constexpr int tasksPerNote = 100;
} // namespace

void Cli::importSongs()
{
    if (!openStudio(m_line.account ? Access::Jobs : Access::Change))
        return;
    m_interrupt = std::make_unique<Interrupt>();
    m_line.account ? importAccount() : importFiles();
}

void Cli::importFiles()
{
    m_importer = std::make_unique<Importer>(m_studio->library());
    connect(m_interrupt.get(), &Interrupt::happened, m_importer.get(), &Importer::stop);
    connect(m_importer.get(), &Importer::progressed, this, [this](int done, int total) {
        if (done / filesPerNote <= m_notes || m_line.json)
            return;
        m_notes = done / filesPerNote;
        cliprint::note(total == 0 ? tr("%L1 files found").arg(done)
                                  : tr("%L1 of %L2 files").arg(done).arg(total));
    });
    connect(m_importer.get(), &Importer::finished, this, [this](const Importer::Report& report) {
        if (const auto written = m_studio->library().writeFiles(); !written)
            cliprint::note(written.error().text()); // the next start tries again
        if (report.fault && !m_line.json)
            cliprint::note(report.text(m_studio->dataDir()));
        if (report.fault)
            return fail(LocalFault, *report.fault);
        if (m_line.json) {
            QJsonArray failures;
            for (const Importer::Failure& failure : report.failures)
                failures.append(QJsonObject{{QStringLiteral("path"), failure.path},
                                            {QStringLiteral("reason"), failure.reason}});
            cliprint::json(QJsonObject{{QStringLiteral("imported"), report.songs()},
                                       {QStringLiteral("there"), report.there},
                                       {QStringLiteral("failed"), report.failed},
                                       {QStringLiteral("failures"), failures},
                                       {QStringLiteral("stopped"), report.isStopped},
                                       {QStringLiteral("search"), report.query()}});
        } else {
            cliprint::line(report.text(m_studio->dataDir()));
        }
        end(report.failed > 0 || report.isStopped || report.isCutOff ? LocalFault : Success);
    });
    m_importer->start(m_line.paths);
}

void Cli::importAccount()
{
    JobQueue& queue = m_studio->jobs();
    queue.setOptions(impatient());
    connect(&queue, &JobQueue::historyImportChanged, this, [this](const HistoryImport& progress) {
        if (!m_line.json && progress.tasks / tasksPerNote > m_notes) {
            m_notes = progress.tasks / tasksPerNote;
            cliprint::note(
                tr("%L1 requests looked at, %L2 songs fetched").arg(progress.tasks).arg(progress.songs));
        }
        if (!progress.isOver || m_ended)
            return;
        if (progress.error)
            return fail(progress.error->category == ApiError::Category::Network
                                || progress.error->category == ApiError::Category::Timeout
                            ? Network
                            : Refused,
                        *progress.error);
        if (m_line.json) {
            cliprint::json(
                QJsonObject{{QStringLiteral("tasks"), progress.tasks},
                            {QStringLiteral("imported"), progress.songs},
                            {QStringLiteral("failed"), progress.failed},
                            {QStringLiteral("failures"), QJsonArray::fromStringList(progress.failures)},
                            {QStringLiteral("stopped"), progress.isStopped}});
        } else {
            cliprint::line(progress.text());
        }
        end(progress.isStopped ? LocalFault : progress.failed > 0 ? Unfetched : Success);
    });
    connect(m_interrupt.get(), &Interrupt::happened, this,
            [this, &queue] { queue.stopHistoryImport(m_studio->serviceId()); });
    m_studio->whenTokenLoaded([this, &queue] {
        if (const auto begun = queue.importHistory(m_studio->serviceId()); !begun)
            return fail(BadRequest, begun.error());
        if (!m_line.json)
            cliprint::note(tr("The account's history is read; that is free of charge."));
    });
}

} // namespace riffdesk
