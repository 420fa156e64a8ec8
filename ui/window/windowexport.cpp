#include "windowexport.h"

#include "runbar.h"
#include "songtimes/songtimes.h"
#include "studio/studio.h"
#include "ui/export/exportdialog.h"
#include "ui/export/exportreport.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QPushButton>
#include <QUrl>

namespace riffdesk {

WindowExport::WindowExport(const Parts& parts, QWidget* page)
    : QObject(page)
    , m(parts)
    , m_run(parts.studio.library())
{
    m_run.setTimes([this](const Song& song) { return m.studio.songTimes().timedLyrics(song); });
    addButtons();
    connect(&m_run, &ExportRun::progressed, this, &WindowExport::showProgress);
    connect(&m_run, &ExportRun::finished, this, &WindowExport::showResult);
}

void WindowExport::addButtons()
{
    using When = RunBar::When;
    m_pause = m.bar.addButton(When::Running, "PauseButton", tr("Pause"),
                              tr("Begin no further song until the export goes on"));
    auto* stop = m.bar.addButton(When::Running, "StopButton", tr("Cancel"),
                                 tr("Stop the export; what is written so far stays"));
    stop->setAccessibleName(tr("Cancel the export"));
    m_report = m.bar.addButton(When::Over, "ReportButton", tr("Details"), tr("Which songs, and why"));
    m_retry = m.bar.addButton(When::Over, "RetryButton", tr("Try the failed ones again"), {});
    m_folder = m.bar.addButton(When::Over, "ShowButton", tr("Show in folder"), {});
    connect(m_pause, &QAbstractButton::clicked, this,
            [this] { m_run.isPaused() ? m_run.resume() : m_run.pause(); });
    connect(stop, &QAbstractButton::clicked, &m_run, &ExportRun::cancel);
    connect(m_report, &QAbstractButton::clicked, this, &WindowExport::showReport);
    connect(m_retry, &QAbstractButton::clicked, &m_run, &ExportRun::retryFailed);
    connect(m_folder, &QAbstractButton::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_run.lastPath()).absolutePath()));
    });
}

void WindowExport::askFor(const QStringList& ids, const QString& playlist)
{
    if (ids.isEmpty())
        return;
    if (m_run.isRunning()) {
        Q_EMIT failed(tr("An export is running. Wait until it is done, then export these."));
        return;
    }
    auto* dialog = new ExportDialog(ids, playlist, m.studio.library(), m.studio.settings(),
                                    ExportProfiles(m.studio.configDir()), m.bar.window());
    connect(dialog, &ExportDialog::chosen, this, [this](const ExportRun::Plan& plan) { m_run.start(plan); });
    dialog->open();
}

void WindowExport::showProgress()
{
    m_pause->setText(m_run.isPaused() ? tr("Go on") : tr("Pause"));
    m.bar.showProgress(m_run.progressText(), m_run.share());
}

void WindowExport::showResult()
{
    QList<QPushButton*> offered;
    const bool hasFailed = !m_run.failures().isEmpty();
    if (hasFailed || !m_run.notes().isEmpty())
        offered << m_report;
    if (hasFailed)
        offered << m_retry;
    if (!m_run.lastPath().isEmpty())
        offered << m_folder;
    m.bar.showResult(m_run.resultText(), hasFailed, offered);
}

void WindowExport::showReport()
{
    auto* report = new ExportReport(m_run.failures(), m_run.notes(), m.bar.window());
    report->open();
}

} // namespace riffdesk
