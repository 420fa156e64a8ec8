#pragma once

#include "api/catalogue.h"
#include "api/songrequest.h"
#include "base/result.h"

#include <QJsonArray>
#include <QVariantList>
#include <QVector>

#include <optional>

namespace riffdesk {

struct Form;

/// The same song asked for with one or two parameters over a few values each, as a grid of paid requests. A
/// value; what it means follows below.
struct Sweep
{
    struct Axis
    {
        QString key; ///< the parameter's, or "model"
        QVariantList values; ///< as SongRequest holds them; an empty text: the parameter is not sent

        friend bool operator==(const Axis&, const Axis&) = default;
    };
    static constexpr int mostAxes = 2;
    static constexpr int leastValues = 2;
    static constexpr int mostValues = 6;
    static constexpr int mostSongs = 36; ///< of one press, with the takes of each cell

    QVector<Axis> axes; ///< none: nothing is swept; the first goes across, the second down

    [[nodiscard]] bool isOn() const { return !axes.isEmpty(); }
    [[nodiscard]] int cells() const; ///< 1 when nothing is swept

    [[nodiscard]] QJsonArray toJson() const;
    /// Whatever can be understood of it, within bounds. Untrusted.
    static Sweep fromJson(const QJsonArray& json);
    /// Without what this catalogue does not have.
    [[nodiscard]] Sweep normalized(const Catalogue& catalogue) const;

    friend bool operator==(const Sweep&, const Sweep&) = default;
};

/// What the form can sweep as it stands: its sliders and choices, in its order, and the model as a choice.
/// Empty for actions that make no song.
[[nodiscard]] QVector<Parameter> sweepable(const Form& form, const Catalogue& catalogue);
/// Values to begin with: a slider's low, middle and high; of a choice what the form has and another one.
[[nodiscard]] QVariantList suggestedValues(const Form& form, const Catalogue& catalogue,
                                           const Parameter& parameter);
/// Numbers as people list them ("0.2 0.5", "0,2; 0,5", "-6, 0.5"), as fine as the slider's step. Out of
/// range they are given as they are: see checkSweep().
[[nodiscard]] Result<QVariantList> numbersFromText(const QString& text, const Catalogue& catalogue,
                                                   const Parameter& parameter);

/// What keeps the form's sweep from being asked for.
[[nodiscard]] Result<void> checkSweep(const Form& form, const Catalogue& catalogue);

/// The request of each cell, row by row; the request itself when nothing is swept.
[[nodiscard]] QVector<SongRequest> cellsOf(const SongRequest& request, const Sweep& sweep);
/// All that one press sends: `takes` of each cell, as takesOf() gives them. All cells get the same seeds, so
/// that only what is swept differs.
[[nodiscard]] QVector<SongRequest> requestsOf(const SongRequest& request, const Sweep& sweep, int takes,
                                              bool sameSeed, const Catalogue& catalogue);

/// "0.2" or "Female", for people.
[[nodiscard]] QString sweptValueText(const Parameter& parameter, const QVariant& value);
/// The values as a line, as numbersFromText() reads them.
[[nodiscard]] QString sweptValuesText(const Parameter& parameter, const QVariantList& values);
[[nodiscard]] QString sweptNames(const Sweep& sweep, const Catalogue& catalogue); ///< "Weirdness × Model"
/// A line for each axis: "Weirdness: 0.2; 0.5; 0.8".
[[nodiscard]] QString sweptLines(const Sweep& sweep, const Catalogue& catalogue);
/// The row of the catalogue, or one for the model; nothing for another key.
[[nodiscard]] std::optional<Parameter> sweptParameter(const QString& key, const Catalogue& catalogue);

} // namespace riffdesk
