#pragma once

#include "ui/create/formfield.h"

class QPlainTextEdit;

namespace riffdesk {

class TabularLabel;

/// A short text of a few lines with its length counted against the limit.
class PromptField : public FormField
{
    Q_OBJECT

public:
    PromptField(const Parameter& parameter, QWidget* parent);
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant& value) override;

private:
    void count();

    QPlainTextEdit* m_edit;
    TabularLabel* m_count;
};

} // namespace riffdesk
