#pragma once

#include "ui/widgets/pickerpopup.h"

#include <QStringList>

class QSortFilterProxyModel;
class QStringListModel;

namespace riffdesk {

class PromptHistory;

/// A popup with the prompts that were sent: pick with a click or Return, remove with Del, or all of them,
/// which can be undone while it is open.
class PromptPicker : public PickerPopup
{
    Q_OBJECT

public:
    PromptPicker(PromptHistory& history, QWidget* parent); ///< the history outlives this

Q_SIGNALS:
    void chosen(const QString& prompt);

protected:
    void take(const QModelIndex& index) override;
    void prepare() override;

private:
    void remove();
    void clear();
    void undo();
    void showState();

    PromptHistory& m_history;
    QStringListModel* m_prompts;
    QSortFilterProxyModel* m_found;
    QAction* m_remove;
    QAction* m_clear;
    QPushButton* m_undo;
    QStringList m_before; ///< what undo brings back; empty: nothing was removed
};

} // namespace riffdesk
