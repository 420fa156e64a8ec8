#pragma once

#include <QDialog>
#include <QList>
#include <QPair>

class QGridLayout;

namespace riffdesk {

/// What the keyboard does, in groups that scroll where the screen is small.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    using Rows = QList<QPair<QString, QString>>; ///< words and keys

    explicit ShortcutsDialog(QWidget* parent = nullptr);
    void addGroup(const QString& title, const Rows& rows);

private:
    QGridLayout* m_grid;
};

} // namespace riffdesk
