#include "windowimport.h"

#include "import/importer.h"
#include "jobs/jobqueue.h"
#include "library/library.h"
#include "librarydrops.h"
#include "runbar.h"
#include "studio/studio.h"
#include "ui/library/librarypanel.h"
#include "windowactions.h"

#include <QAction>
#include <QDateTime>
#include <QFileDialog>
#include <QPushButton>

namespace riffdesk {

WindowImport::WindowImport(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m(parts)
    , m_importer(new Importer(m.studio.library(), this))
    , m_show(m.bar.addButton(RunBar::When::Over, "ShowButton", tr("Show them"),
                             tr("Search for the songs that were imported")))
{
    connect(m.actions.importFiles, &QAction::triggered, this, &WindowImport::chooseFiles);
    connect(m.actions.importFolder, &QAction::triggered, this, &WindowImport::chooseFolder);
    connect(m.actions.importAccount, &QAction::triggered, this, &WindowImport::importAccount);
    connect(&m.panel, &LibraryPanel::importRequested, this, &WindowImport::chooseFiles);
    if (!m.studio.whyReadOnly())
        connect(new LibraryDrops(&m.panel), &LibraryDrops::dropped, this, &WindowImport::importPaths);
    connect(m_importer, &Importer::progressed, this, &WindowImport::showProgress);
    connect(m_importer, &Importer::finished, this, [this](const Importer::Report& report) {
        setRunning(false);
        m_query = report.query();
        m.bar.showResult(report.text(m.studio.dataDir()), report.fault.has_value() || report.failed > 0,
                         report.songs() > 0 ? QList{m_show} : QList<QPushButton*>());
    });
    connect(&m.studio.jobs(), &JobQueue::historyImportChanged, this, &WindowImport::showHistory);
    auto* stop = m.bar.addButton(RunBar::When::Running, "StopButton", tr("Stop"),
                                 tr("Stop the import; what is here so far stays"));
    stop->setAccessibleName(tr("Stop the import"));
    connect(stop, &QAbstractButton::clicked, this, [this] {
        if (m_isAccount)
            m.studio.jobs().stopHistoryImport(m.studio.serviceId());
        else
            m_importer->stop();
    });
    connect(m_show, &QAbstractButton::clicked, this, [this] { Q_EMIT searchChosen(m_query); });
}

WindowImport::~WindowImport() = default;

void WindowImport::chooseFiles()
{
    auto* dialog = new QFileDialog(m.panel.window(), tr("Import songs"));
    dialog->setObjectName(QStringLiteral("importFilesDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        {tr("Audio files and exports (%1)").arg(Importer::namePatterns().join(QLatin1Char(' ')))});
    connect(dialog, &QFileDialog::filesSelected, this, &WindowImport::importPaths);
    dialog->open();
}

void WindowImport::chooseFolder()
{
    auto* dialog = new QFileDialog(m.panel.window(), tr("Import a folder"));
    dialog->setObjectName(QStringLiteral("importFolderDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::filesSelected, this, &WindowImport::importPaths);
    dialog->open();
}

void WindowImport::importPaths(const QStringList& paths)
{
    if (m_importer->isRunning()) {
        Q_EMIT failed({Error::Category::Cancelled,
                       tr("An import is running. Wait until it is done, then import these."),
                       {}});
        return;
    }
    m_isAccount = false;
    setRunning(true);
    m_importer->start(paths);
}

void WindowImport::importAccount()
{
    m_historyQuery = QLatin1String("added:") + QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    if (const auto begun = m.studio.jobs().importHistory(m.studio.serviceId()); !begun)
        Q_EMIT failed(begun.error());
}

void WindowImport::showProgress(int done, int total)
{
    if (total == 0)
        m.bar.showProgress(done == 0 ? tr("Looking for songs…") : tr("%L1 files found…").arg(done), 0);
    else
        m.bar.showProgress(tr("Importing: %L1 of %L2 files").arg(done).arg(total), double(done) / total);
}

/// Also of one that goes on from the last run. While files are imported, the bar is about them.
void WindowImport::showHistory(const HistoryImport& progress)
{
    if (m_importer->isRunning())
        return;
    m_isAccount = true;
    setRunning(!progress.isOver);
    if (!progress.isOver) {
        m.bar.showProgress(
            tr("Reading the account's history, free of charge: %L1 requests, %L2 songs fetched so far")
                .arg(progress.tasks)
                .arg(progress.songs),
            progress.lost > 0 ? qMin(1.0, double(progress.songs) / progress.lost) : 0);
        return;
    }
    m_query = m_historyQuery.isEmpty() ? QStringLiteral("added:today") : m_historyQuery;
    m.bar.showResult(progress.text(), progress.error.has_value() || progress.failed > 0,
                     progress.songs > 0 ? QList{m_show} : QList<QPushButton*>());
}

void WindowImport::setRunning(bool running)
{
    for (QAction* action : {m.actions.importFiles, m.actions.importFolder, m.actions.importAccount})
        action->setEnabled(!running && !m.studio.whyReadOnly());
}

} // namespace riffdesk
