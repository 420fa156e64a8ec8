#pragma once

#include "base/error.h"

#include <QObject>
#include <QStringList>

class QPushButton;

namespace riffdesk {

class Importer;
class LibraryPanel;
class RunBar;
class Studio;
class WindowActions;
struct HistoryImport;

/// What in the window has to do with importing: the menu, files that are dropped on the library, how far it
/// is, and what it came to. The references outlive it.
class WindowImport : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Studio& studio;
        WindowActions& actions;
        LibraryPanel& panel;
        RunBar& bar;
    };
    explicit WindowImport(const Parts& parts, QObject* parent = nullptr);
    ~WindowImport() override;

    void importPaths(const QStringList& paths);

Q_SIGNALS:
    void searchChosen(const QString& text); ///< that finds what was imported
    void failed(const riffdesk::Error& error);

private:
    void chooseFiles();
    void chooseFolder();
    void importAccount();
    void showProgress(int done, int total);
    void showHistory(const HistoryImport& progress);
    void setRunning(bool running);

    const Parts m;
    Importer* m_importer;
    QPushButton* m_show; ///< what was imported
    bool m_isAccount = false; ///< what the bar is about
    QString m_query; ///< that finds what came last
    QString m_historyQuery; ///< the same of the account
};

} // namespace riffdesk
