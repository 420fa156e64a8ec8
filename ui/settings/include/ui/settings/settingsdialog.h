#pragma once

#include <QDialog>

class QTabWidget;
class QVBoxLayout;

namespace riffdesk {

class ActionKeys;
class Studio;
class ToneLabel;

/// What can be chosen about the program. Every change holds at once, or says when it will. Non-modal use:
/// open(). The studio and the keys outlive it.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Opens at the page that was seen last.
    SettingsDialog(Studio& studio, ActionKeys& keys, QWidget* parent = nullptr);
    void showServicePage();

Q_SIGNALS:
    void levelMeterChosen(bool shown);
    void trayIconChosen(bool shown);
    void moveRequested(const QString& folder); ///< of the library, which must be closed for it

private:
    [[nodiscard]] QWidget* makeServicePage();
    [[nodiscard]] QWidget* makeLookPage();
    [[nodiscard]] QWidget* makeFilesPage();
    void showService();
    void chooseFolder();
    void chooseNewPlace();
    void addTrashRow(QVBoxLayout* column);

    Studio& m_studio;
    QTabWidget* m_tabs;
    ToneLabel* m_service = nullptr;
    ToneLabel* m_serviceProblem = nullptr;
    ToneLabel* m_folder = nullptr;
    ToneLabel* m_folderNote = nullptr;
};

} // namespace riffdesk
