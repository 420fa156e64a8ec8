#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QVariantMap>

namespace riffdesk {

class Catalogue;

/// Everything the form holds, hidden fields included, as it is kept between two runs. A value.
struct FormDraft
{
    static constexpr int mostTakes = 12;
    static constexpr int mostValues = 64; ///< of parameters
    static constexpr int longestKey = 64;

    QString action;
    QString model;
    int takes = 1; ///< 1 … mostTakes
    bool writing = false; ///< Write, else Describe
    bool advanced = false; ///< the advanced fields are unfolded
    bool seedLocked = false;
    QVariantMap values; ///< by parameter; QString, bool or double

    [[nodiscard]] QJsonObject toJson() const;
    /// Whatever can be understood of it; the rest is as in a new form. From a file nobody vouches for.
    static FormDraft fromJson(const QJsonObject& json);
    /// The same from bytes, of at most 1 MB: how the settings of older versions kept the one draft.
    static FormDraft fromBytes(const QByteArray& json);

    /// What people would call it, in one line: its title, else how its prompt or its lyrics begin (what is
    /// shown of the two first), else its action. Never empty.
    [[nodiscard]] QString name(const Catalogue& catalogue) const;

    friend bool operator==(const FormDraft&, const FormDraft&) = default;
};

} // namespace riffdesk
