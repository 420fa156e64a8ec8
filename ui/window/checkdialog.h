#pragma once

#include "studio/librarycheck.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace riffdesk {

/// Checks the library while the window is used, and shows what came of it. Closing it stops the check. Goes
/// when it is closed; the studio outlives it.
class CheckDialog : public QDialog
{
    Q_OBJECT

public:
    CheckDialog(Studio& studio, QWidget* parent);

Q_SIGNALS:
    void songChosen(const QString& id); ///< to be shown in the list
    void rebuildRequested();

private:
    [[nodiscard]] static QString checking(); ///< while it does
    void setProgress(int done, int total);
    void showResult(const Result<verify::Report>& report);
    void copy() const;

    LibraryCheck m_check;
    QLabel* m_text;
    QProgressBar* m_bar;
    QListWidget* m_list;
    QPushButton* m_rebuild;
    QPushButton* m_copy;
    QPushButton* m_close; ///< also cancels
};

} // namespace riffdesk
