#pragma once

#include <QWidget>

class QPushButton;
class QToolButton;

namespace riffdesk {

class ToneLabel;

/// A quiet line below the lyrics: a sentence, a button for what can be done about it, and a cross.
class HintRow : public QWidget
{
    Q_OBJECT

public:
    /// `name` begins the names of its parts: "title" makes "titleHint", "titleHintText", "titleHintButton"
    /// and "titleHintDismiss".
    HintRow(const QString& name, const QString& buttonText, QWidget* parent);
    void say(const QString& sentence); ///< and shows itself
    [[nodiscard]] QPushButton* button() const { return m_button; }
    [[nodiscard]] QToolButton* cross() const { return m_cross; } ///< hides the row

private:
    ToneLabel* m_sentence;
    QPushButton* m_button;
    QToolButton* m_cross;
};

} // namespace riffdesk
