#pragma once

#include <QDoubleSpinBox>

namespace riffdesk {

/// A place in a song, in seconds with hundredths: shows "1:02.40", takes "62.4", "62,4 s" and "1:02.4" as
/// well. One step below its range it is empty, which means that no place is given.
class TimeSpin : public QDoubleSpinBox
{
    Q_OBJECT

public:
    TimeSpin(double minimum, double maximum, double step, QWidget* parent = nullptr);

    [[nodiscard]] bool hasValue() const;
    void clearTime(); ///< no place given

    [[nodiscard]] QString textFromValue(double value) const override;
    [[nodiscard]] double valueFromText(const QString& text) const override;
    QValidator::State validate(QString& text, int& position) const override;
    void stepBy(int steps) override;

private:
    [[nodiscard]] QString bare(const QString& text) const; ///< without a unit
    double m_least;
};

} // namespace riffdesk
