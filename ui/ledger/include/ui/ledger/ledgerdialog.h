#pragma once

#include "ledger/ledger.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace riffdesk {

class EmptyState;
class LedgerModel;

/// Every request that a service may charge for, searchable, with what a song that was kept cost.
class LedgerDialog : public QDialog
{
    Q_OBJECT

public:
    explicit LedgerDialog(QWidget* parent = nullptr);

    /// `keptSongs` of paid services are in the library and not in the trash. Requests to `freeService` cost
    /// nothing and are not counted.
    void setContents(const Ledger::Contents& contents, int keptSongs, const QString& freeService);
    void setProblem(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showState();
    void copySelected();
    void saveTable();

    LedgerModel* m_model;
    QLineEdit* m_search;
    QLabel* m_sum;
    QTableView* m_table;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
    QPushButton* m_save;
    bool m_isEmpty = true; ///< also without a filter
};

} // namespace riffdesk
