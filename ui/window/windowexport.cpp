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

WindowExport::WindowExport(const Parts& parts, QWidget* page) : QObject(page), m(parts)
{
    addButtons();
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
    connect(m_pause, &QAbstractButton::clicked, this, [this] {
        if (isRunning())
            current().isPaused() ? current().resume() : current().pause();
    });
    connect(stop, &QAbstractButton::clicked, this, &WindowExport::cancel);
    connect(m_report, &QAbstractButton::clicked, this, &WindowExport::showReport);
    connect(m_retry, &QAbstractButton::clicked, this, &WindowExport::retryFailed);
    connect(m_folder, &QAbstractButton::clicked, this, [this] {
        const QFileInfo last(m_lastPath);
        QDesktopServices::openUrl(
            QUrl::fromLocalFile(last.isDir() ? last.absoluteFilePath() : last.absolutePath()));
    });
}

void WindowExport::askFor(const QStringList& ids, const QString& playlist)
{
    if (ids.isEmpty())
        return;
    auto* dialog = new ExportDialog(ids, playlist, m.studio.library(), m.studio.settings(),
                                    ExportProfiles(m.studio.configDir()), m.bar.window());
    connect(dialog, &ExportDialog::chosen, this, &WindowExport::add);
    dialog->open();
}

bool WindowExport::isRunning() const
{
    return m_at < m_exports.size();
}

void WindowExport::add(const ExportRun::Plan& plan)
{
    const bool waits = isRunning();
    if (!waits) {
        m_exports.clear();
        m_at = 0;
    }
    auto run = std::make_unique<ExportRun>(m.studio.library());
    run->setTimes([this](const Song& song) { return m.studio.songTimes().timedLyrics(song); });
    run->setSections([this](const Song& song) { return m.studio.songTimes().sectionStarts(song); });
    connect(run.get(), &ExportRun::itemFinished, this, [this, plan](const QString&, const QString& path) {
        if (plan.contents == ExportRun::Contents::Stems)
            Q_EMIT folderWritten(plan, path);
    });
    connect(run.get(), &ExportRun::progressed, this, &WindowExport::showProgress);
    connect(run.get(), &ExportRun::finished, this, [this] {
        ++m_at;
        isRunning() ? begin() : showResult();
    });
    m_exports.push_back({plan, std::move(run)});
    waits ? showProgress() : begin();
}

void WindowExport::begin()
{
    const Export& next = m_exports.at(m_at);
    next.retries ? next.run->retryFailed() : next.run->start(next.plan);
}

void WindowExport::retryFailed()
{
    std::erase_if(m_exports, [](const Export& each) { return each.run->failures().isEmpty(); });
    for (Export& each : m_exports)
        each.retries = true;
    m_at = 0;
    if (isRunning())
        begin();
}

void WindowExport::cancel()
{
    if (!isRunning())
        return;
    m_exports.resize(m_at + 1);
    current().cancel();
}

void WindowExport::showProgress()
{
    if (!isRunning())
        return;
    const int waiting = int(m_exports.size() - m_at) - 1;
    QString text = current().progressText();
    if (waiting > 0)
        text += QStringLiteral(" · ")
                + (waiting == 1 ? tr("one more export waits")
                                : tr("%Ln more exports wait", "at least two", waiting));
    m_pause->setText(current().isPaused() ? tr("Go on") : tr("Pause"));
    m.bar.showProgress(text, current().share());
}

void WindowExport::showResult()
{
    QStringList texts;
    bool hasFailed = false;
    bool hasNotes = false;
    m_lastPath.clear();
    for (const Export& each : m_exports) {
        texts << each.run->resultText();
        hasFailed = hasFailed || !each.run->failures().isEmpty();
        hasNotes = hasNotes || !each.run->notes().isEmpty();
        if (!each.run->lastPath().isEmpty())
            m_lastPath = each.run->lastPath();
    }
    QList<QPushButton*> offered;
    if (hasFailed || hasNotes)
        offered << m_report;
    if (hasFailed)
        offered << m_retry;
    if (!m_lastPath.isEmpty())
        offered << m_folder;
    m.bar.showResult(texts.join(QLatin1Char('\n')), hasFailed, offered);
}

void WindowExport::showReport()
{
    QVector<ExportRun::Failure> failures;
    QStringList notes;
    for (const Export& each : m_exports) {
        failures += each.run->failures();
        notes += each.run->notes();
    }
    (new ExportReport(failures, notes, m.bar.window()))->open();
}

} // namespace riffdesk
