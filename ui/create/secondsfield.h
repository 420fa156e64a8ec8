#pragma once

#include "formfield.h"

namespace riffdesk {

class TimeSpin;

/// A place in the source song.
class SecondsField : public FormField
{
    Q_OBJECT

public:
    SecondsField(const Parameter& parameter, QWidget* parent);
    [[nodiscard]] QVariant value() const override;

protected:
    void setValue(const QVariant& value) override;

private:
    TimeSpin* m_spin;
};

} // namespace riffdesk
