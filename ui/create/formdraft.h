#pragma once

#include <QByteArray>
#include <QString>
#include <QVariantMap>

namespace riffdesk {

/// Everything the form holds, hidden fields included, as it is kept between two runs. A value.
struct FormDraft
{
    QString action;
    QString model;
    int takes = 1;
    bool writing = false; ///< Write, else Describe
    bool advanced = false; ///< the advanced fields are unfolded
    bool seedLocked = false;
    QVariantMap values; ///< by parameter; QString, bool or double

    [[nodiscard]] QByteArray toJson() const;
    /// Whatever can be understood of it; the rest is as in a new form.
    static FormDraft fromJson(const QByteArray& json);

    friend bool operator==(const FormDraft&, const FormDraft&) = default;
};

} // namespace riffdesk
