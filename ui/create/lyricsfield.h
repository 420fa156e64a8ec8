#pragma once

#include "ui/create/formfield.h"

class QPlainTextEdit;

namespace riffdesk {

/// The lyrics with their section tags.
class LyricsField : public FormField
{
    Q_OBJECT

public:
    LyricsField(const Parameter& parameter, QWidget* parent);
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant& value) override;
    /// Without vocals nobody sings them: says so below.
    void setUnsung(bool unsung);

private:
    QPlainTextEdit* m_edit;
};

} // namespace riffdesk
