#pragma once

#include "form/sweep.h"
#include "references/uploadfault.h"
#include "references/uploadsource.h"

#include <QByteArray>
#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QVariantMap>

#include <optional>

namespace riffdesk {

class Catalogue;
struct Parameter;

/// A recording that was given as the source of an upload action and is none yet.
struct FormUpload
{
    int number = 0; ///< at FormUploads while it is on its way; 0: it has failed
    UploadSource recording; ///< what trying again would send
    QString typed; ///< the address it began with; empty for a file
    UploadFault fault; ///< why it failed; without a message while it is on its way

    friend bool operator==(const FormUpload&, const FormUpload&) = default;
};

/// Everything that is filled in to ask for songs, hidden fields included. A value: what it means (its
/// request, problems, warnings, what a song or a preset does to it) are functions of it in this folder.
struct Form
{
    static constexpr int mostTakes = 12;
    static constexpr int mostValues = 64; ///< of parameters
    static constexpr int longestKey = 64;

    QString action;
    QString model;
    int takes = 1; ///< 1 … mostTakes; 1 again once it was sent or another action was chosen
    Sweep sweep; ///< what is asked for instead of one song; none again with the takes, which are of each cell
    bool advanced = false; ///< the advanced fields are unfolded
    bool seedLocked = false; ///< all takes and the next request get the same seed
    QVariantMap values; ///< by parameter; QString, bool or double; none where it is as in a new form
    /// The source chosen for upload actions while another action is chosen, and the other way round: each
    /// kind keeps its own.
    QString otherSource;
    std::optional<FormUpload> upload; ///< of the source; not stored
    QString replacedLyrics; ///< what the lyrics of a recording have replaced; not stored

    /// The first action and the default model.
    [[nodiscard]] static Form fresh(const Catalogue& catalogue);
    /// The same as this catalogue understands it: what it does not know is dropped, numbers are within range
    /// and as fine as their step, and what is as in a new form is not among the values. A style of its own,
    /// which older forms and other clients have, joins the prompt.
    [[nodiscard]] Form normalized(const Catalogue& catalogue) const;

    /// Of the type SongRequest wants; the default where there is one, else invalid.
    [[nodiscard]] QVariant value(const Parameter& parameter) const;
    [[nodiscard]] QString text(const QString& key) const { return values.value(key).toString(); }
    /// As normalized() does it; an invalid value is as in a new form. Unknown keys are passed over. Another
    /// source ends what was known of the old one.
    void set(const Catalogue& catalogue, const QString& key, const QVariant& value);
    /// False, and nothing changes, when the catalogue has no such action.
    bool setAction(const Catalogue& catalogue, const QString& id);
    void setModel(const Catalogue& catalogue, const QString& id); ///< unknown ones are passed over

    /// Whether the parameter takes part in the request as the form stands.
    [[nodiscard]] bool isShown(const Catalogue& catalogue, const QString& key) const;
    [[nodiscard]] bool worksOnUploads(const Catalogue& catalogue) const; ///< its action
    /// That one press asks for: the takes of all cells; 1 for actions that yield no song.
    [[nodiscard]] int songs(const Catalogue& catalogue) const;
    /// Keys of shown parameters without which the form cannot be sent.
    [[nodiscard]] QSet<QString> required(const Catalogue& catalogue) const;
    /// Of the field that a new song begins in: the first that is required and empty, else the first for
    /// words; empty: there is none.
    [[nodiscard]] QString keyToFill(const Catalogue& catalogue) const;
    /// Nothing would be lost with it.
    [[nodiscard]] bool isBlank(const Catalogue& catalogue) const;
    [[nodiscard]] bool isUploading() const { return upload && upload->number != 0; }

    /// What people would call it, in one line: its title, else how its prompt or its lyrics begin, else its
    /// action. Never empty.
    [[nodiscard]] QString name(const Catalogue& catalogue) const;

    [[nodiscard]] QJsonObject toJson() const;
    /// Whatever can be understood of it; the rest is as in a new form. From an untrusted file.
    static Form fromJson(const QJsonObject& json);
    /// The same from bytes, of at most 1 MB: how the settings of older versions kept the one draft.
    static Form fromBytes(const QByteArray& json);

    friend bool operator==(const Form&, const Form&) = default;
};

} // namespace riffdesk
