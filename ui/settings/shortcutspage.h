#pragma once

#include <QKeySequenceEdit>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace riffdesk {

class ActionKeys;
class ToneLabel;

/// Takes the first keys that are pressed together, at once.
class KeyRecorder : public QKeySequenceEdit
{
    Q_OBJECT

public:
    using QKeySequenceEdit::QKeySequenceEdit;

Q_SIGNALS:
    void recorded();

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

/// The settings' page with every command and its shortcut, which can be looked for and changed. Who loses a
/// key is told before it happens. The keys outlive it.
class ShortcutsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ShortcutsPage(ActionKeys& keys, QWidget* parent = nullptr);

private:
    [[nodiscard]] int entry() const; ///< that is chosen; -1: none
    void fill();
    void showKeys();
    void showMatches(const QString& words);
    void showChosen();
    void showOutcome();
    void assign();

    ActionKeys& m_keys;
    QLineEdit* m_search;
    QTreeWidget* m_table;
    KeyRecorder* m_recorder;
    QPushButton* m_assign;
    QPushButton* m_reset;
    QPushButton* m_resetAll;
    ToneLabel* m_outcome;
};

} // namespace riffdesk
