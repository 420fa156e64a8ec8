#pragma once

#include "export/exportrun.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <vector>

class QPushButton;

namespace riffdesk {

class RunBar;
class Studio;

/// What in the window has to do with exporting: the dialog, how far a run is, which goes on when the dialog
/// is gone, and what it came to. What is asked for while a run is on waits for its end; what came of all of
/// them is told together. The references outlive it.
class WindowExport : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Studio& studio;
        RunBar& bar;
    };
    explicit WindowExport(const Parts& parts, QWidget* page);

    /// Opens the dialog. `playlist`: that they are, or empty.
    void askFor(const QStringList& ids, const QString& playlist);
    [[nodiscard]] bool isRunning() const;
    void cancel(); ///< what is on and what waits
    void add(const ExportRun::Plan& plan);

Q_SIGNALS:
    /// Of a plan with stems: their folder is there.
    void folderWritten(const riffdesk::ExportRun::Plan& plan, const QString& folder);

private:
    struct Export
    {
        ExportRun::Plan plan;
        std::unique_ptr<ExportRun> run;
        bool retries = false; ///< only what failed last time
    };

    void addButtons();
    void begin();
    void retryFailed();
    [[nodiscard]] ExportRun& current() const { return *m_exports.at(m_at).run; }
    void showProgress();
    void showResult();
    void showReport();

    const Parts m;
    std::vector<Export> m_exports; ///< since the bar had nothing to tell
    size_t m_at = 0; ///< the one that is on; those behind it wait
    QString m_lastPath; ///< of a file that is there now
    QPushButton* m_pause = nullptr;
    QPushButton* m_retry = nullptr;
    QPushButton* m_report = nullptr;
    QPushButton* m_folder = nullptr;
};

} // namespace riffdesk
