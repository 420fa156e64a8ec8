#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QString>
#include <QVariantMap>
#include <QVector>

namespace riffdesk {

class Catalogue;

/// One thing wrong with a request, at one field of it.
struct FieldProblem
{
    QString key; ///< the parameter's key, or "action" or "model"
    QString message; ///< one translated sentence that says what would hold

    friend bool operator==(const FieldProblem&, const FieldProblem&) = default;
};

/// What the user asks of /producer/audios: an action, a model and a value per parameter. A value type.
/// Values: QString for texts, songs, seed and addresses; bool for flags; double for seconds and sliders.
/// An unset key means "the form shows the default" for sliders and flags, and "not given" for the others.
class SongRequest
{
public:
    SongRequest() = default;
    SongRequest(QString action, QString model);

    [[nodiscard]] const QString& action() const { return m_action; }
    [[nodiscard]] const QString& model() const { return m_model; }
    void setAction(const QString& action) { m_action = action; }
    void setModel(const QString& model) { m_model = model; }

    void set(const QString& key, const QVariant& value);
    void unset(const QString& key) { m_values.remove(key); }
    [[nodiscard]] bool has(const QString& key) const; ///< set, and not an empty text
    [[nodiscard]] QString text(const QString& key) const;
    [[nodiscard]] double number(const QString& key, double fallback = 0) const;
    [[nodiscard]] bool flag(const QString& key) const;
    [[nodiscard]] const QVariantMap& values() const { return m_values; }

    /// Sets a parameter from text as the command line gives it ("weirdness=0.3"); an unknown key or a value
    /// of the wrong kind is an Input error.
    Result<void> setFromText(const Catalogue& catalogue, const QString& key, const QString& value);

    /// Sets what follows from the rest where it is not set: lyrics are sung as they are written (`custom`),
    /// and the prompt is then their `style`, as the service's own clients send it. Lyrics of an instrumental
    /// song are dropped.
    void derive(const Catalogue& catalogue);

    /// Everything wrong with it, in the order of the form; empty when it may be sent.
    [[nodiscard]] QVector<FieldProblem> problems(const Catalogue& catalogue) const;

    /// The body of the request, exactly as REFERENCE.md has it: numbers as numbers, the seed as a string,
    /// `prompt` and `lyric` always, a parameter the action hides never. `async` is not part of it.
    [[nodiscard]] QJsonObject toJson(const Catalogue& catalogue) const;

    /// Back from a stored body. Fields the catalogue does not know are dropped; values of a wrong kind too.
    static SongRequest fromJson(const Catalogue& catalogue, const QJsonObject& json);

    friend bool operator==(const SongRequest&, const SongRequest&) = default;

private:
    QString m_action;
    QString m_model;
    QVariantMap m_values;
};

} // namespace riffdesk
