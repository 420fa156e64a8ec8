#pragma once

#include "formfield.h"

class QPlainTextEdit;
class QToolButton;

namespace riffdesk {

class PromptHistory;
class PromptPicker;
class TabularLabel;

/// A short text of a few lines with its length counted against the limit.
class PromptField : public FormField
{
    Q_OBJECT

public:
    PromptField(const Parameter& parameter, QWidget* parent);
    [[nodiscard]] QVariant value() const override;
    void selectAll();
    /// Offers the prompts that were sent; the history outlives this.
    void setHistory(PromptHistory& history);

protected:
    void setValue(const QVariant& value) override;

private:
    void count();
    void openHistory();
    void use(const QString& prompt);

    QPlainTextEdit* m_edit;
    TabularLabel* m_count;
    QToolButton* m_clock; ///< opens the history; hidden without one
    PromptHistory* m_history = nullptr;
    PromptPicker* m_picker = nullptr;
};

} // namespace riffdesk
