#pragma once

#include <QDialog>

class QVBoxLayout;

namespace riffdesk {

class LyricsPanel;

/// A roomy window that lends the form's lyrics panel, with its undo and its caret, for as long as it is open.
class LyricsWindow : public QDialog
{
    Q_OBJECT

public:
    /// Takes the panel over; takePanel() returns it.
    LyricsWindow(LyricsPanel* panel, QWidget* parent);
    /// The panel, compact again and with no parent; the window stays empty from then on.
    [[nodiscard]] LyricsPanel* takePanel();

private:
    LyricsPanel* m_panel;
    QVBoxLayout* m_column;
};

} // namespace riffdesk
