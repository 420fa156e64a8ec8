#pragma once

#include "ui/widgets/pickerpopup.h"

#include <QPointer>
#include <QVector>

class QAction;
class QMenu;
class QMenuBar;
class QStandardItemModel;

namespace riffdesk {

/// Finds and does what the menus offer, by the words of it and of its menu; what was done last is offered
/// first. Only what pays at once is not among it: Return is too quick for that.
class ActionPicker : public PickerPopup
{
    Q_OBJECT

public:
    ActionPicker(QMenuBar& menus, QWidget* window); ///< `menus` outlives this

protected:
    void take(const QModelIndex& index) override;
    void prepare() override;
    [[nodiscard]] int leastWidth() const override;

private:
    struct Entry
    {
        QPointer<QAction> action;
        QString words;
        QString menu; ///< "Song › Rate"
        bool isOffered = true; ///< by its menu, now
    };

    void collect(const QMenu& menu, const QString& path, bool isOffered);
    void showMatches();

    QMenuBar& m_menus;
    QStandardItemModel* m_model;
    QVector<Entry> m_entries; ///< of when it was opened, in the menus' order
    QVector<QPointer<QAction>> m_latest; ///< first what was done last
};

} // namespace riffdesk
