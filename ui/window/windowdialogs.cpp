#include "windowdialogs.h"

#include "actionpicker.h"
#include "api/endpoint.h"
#include "checkdialog.h"
#include "diagnosticsdialog.h"
#include "mainwindow.h"
#include "platform/settings.h"
#include "shortcutsdialog.h"
#include "studio/studio.h"
#include "ui/compare/compareview.h"
#include "ui/ledger/ledgerdialog.h"
#include "ui/library/librarypanel.h"
#include "ui/player/waveformview.h"
#include "ui/widgets/whybutton.h"
#include "windowactions.h"

#include <QDesktopServices>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

namespace riffdesk::windowdialogs {

namespace {
const QString ledgerGeometry = QStringLiteral("ledger/geometry");
const QString quitDialogName = QStringLiteral("quitDialog");
} // namespace

void showLedger(Studio& studio, QWidget* parent)
{
    auto* dialog = new LedgerDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    Settings& settings = studio.settings();
    dialog->restoreGeometry(settings.state(ledgerGeometry));
    QObject::connect(dialog, &QDialog::finished, dialog,
                     [dialog, &settings] { settings.setState(ledgerGeometry, dialog->saveGeometry()); });
    studio
        .readAccount([dialog](const Result<Studio::Account>& account) {
            if (account)
                dialog->setContents(account->ledger, account->keptSongs, Endpoint::practiceId());
            else
                dialog->setProblem(account.error().text());
        })
        .setOwner(dialog);
    dialog->open();
}

void showCheck(Studio& studio, LibraryPanel& library, MainWindow* window)
{
    auto* dialog = window->findChild<CheckDialog*>();
    if (!dialog) {
        dialog = new CheckDialog(studio, window);
        QObject::connect(dialog, &CheckDialog::songChosen, &library, &LibraryPanel::select);
        QObject::connect(dialog, &CheckDialog::rebuildRequested, window, &MainWindow::rebuildRequested);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void showCommands(QMenuBar& menus, QWidget* window)
{
    auto* picker = window->findChild<ActionPicker*>();
    if (!picker)
        picker = new ActionPicker(menus, window);
    picker->openOver(window);
}

void showShortcuts(const WindowActions& actions, QWidget* parent)
{
    auto* dialog = new ShortcutsDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addGroup(MainWindow::tr("Everywhere"), actions.shortcuts());
    dialog->addGroup(MainWindow::tr("On the waveform"), WaveformView::shortcuts());
    dialog->addGroup(MainWindow::tr("In a comparison"), CompareView::shortcuts());
    dialog->open();
}

void showDiagnostics(Studio& studio, QWidget* parent)
{
    (new DiagnosticsDialog(studio, parent))->open();
}

void showAbout(QWidget* parent)
{
    auto* box = new QMessageBox(
        QMessageBox::NoIcon, MainWindow::tr("About Riffdesk"),
        MainWindow::tr(
            "Riffdesk %1\nA desktop studio for AI song-making.\nFree software under the MIT licence.")
            .arg(QStringLiteral(RIFFDESK_VERSION)),
        QMessageBox::Close, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton* licences = box->addButton(MainWindow::tr("Licences"), QMessageBox::ActionRole);
    licences->setObjectName(QStringLiteral("licencesButton"));
    box->setDefaultButton(QMessageBox::Close);
    QObject::connect(licences, &QPushButton::clicked, parent,
                     [] { QDesktopServices::openUrl(QUrl(whyScheme() + QLatin1String(":licences"))); });
    box->open();
}

void askToStopExport(QWidget* parent, const std::function<void()>& stop)
{
    if (const auto* asked = parent->findChild<QMessageBox*>(quitDialogName); asked && asked->isVisible())
        return;
    auto* box = new QMessageBox(QMessageBox::Question, QStringLiteral("Riffdesk"),
                                MainWindow::tr("An export is running."), QMessageBox::NoButton, parent);
    box->setObjectName(quitDialogName);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        MainWindow::tr("What is written so far stays. The same export goes on from there later."));
    QPushButton* stay = box->addButton(MainWindow::tr("Stay"), QMessageBox::RejectRole);
    QPushButton* quit = box->addButton(MainWindow::tr("Stop the export and quit"), QMessageBox::AcceptRole);
    stay->setObjectName(QStringLiteral("stayButton"));
    quit->setObjectName(QStringLiteral("stopAndQuitButton"));
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    QObject::connect(quit, &QAbstractButton::clicked, parent, stop);
    box->open();
}

} // namespace riffdesk::windowdialogs
