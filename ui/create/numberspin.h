#pragma once

#include <QDoubleSpinBox>

namespace riffdesk {

/// A number within a range that is read in every way people write it, whatever the locale shows: "0.85",
/// "0,85", ".4". A larger one than the range has becomes its end at once, so that what is seen is what is
/// sent. Each key counts; nothing waits for the focus to leave.
class NumberSpin : public QDoubleSpinBox
{
    Q_OBJECT

public:
    explicit NumberSpin(QWidget* parent = nullptr);

    [[nodiscard]] QString textFromValue(double value) const override;
    [[nodiscard]] double valueFromText(const QString& text) const override;
    QValidator::State validate(QString& text, int& position) const override;
    void fixup(QString& text) const override;
};

} // namespace riffdesk
