#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace riffdesk {

class ToneLabel;

/// What a panel says when it has nothing to show: a mark, a headline, a sentence, and the button that changes
/// it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    /// An empty `button` shows none.
    void setTexts(const QString& icon, const QString& headline, const QString& sentence,
                  const QString& button = {}, bool primary = false);
    void setOtherButton(const QString& text); ///< a second way out, less prominent; empty shows none
    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QPushButton* button() const { return m_button; } ///< objectName emptyStateButton
    [[nodiscard]] QPushButton* otherButton() const { return m_other; } ///< emptyStateOtherButton

private:
    QLabel* m_mark;
    ToneLabel* m_headline;
    ToneLabel* m_sentence;
    QPushButton* m_button;
    QPushButton* m_other;
};

} // namespace riffdesk
