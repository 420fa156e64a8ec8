#pragma once

#include "export/exportrun.h"

#include <QObject>
#include <QStringList>

class QPushButton;

namespace riffdesk {

class RunBar;
class Studio;

/// What in the window has to do with exporting: the dialog, how far a run is, which goes on when the dialog
/// is gone, and what it came to. The references outlive it.
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

Q_SIGNALS:
    void failed(const QString& sentence);

private:
    void addButtons();
    void showProgress();
    void showResult();
    void showReport();

    const Parts m;
    ExportRun m_run;
    QPushButton* m_pause = nullptr;
    QPushButton* m_retry = nullptr;
    QPushButton* m_report = nullptr;
    QPushButton* m_folder = nullptr;
};

} // namespace riffdesk
