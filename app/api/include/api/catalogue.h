#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonValue>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace riffdesk {

/// One row of the table of parameters: how the form shows it, which values hold, when it is sent.
struct Parameter
{
    enum class Kind { Text, Lyrics, Flag, Choice, Song, Seconds, Slider, Seed, Address };
    enum class Send {
        Always, ///< in every request, empty where the action has no use for it
        Shown, ///< whenever the action allows it, with the value shown
        Filled, ///< when the action allows it and the user gave a value
    };
    struct ChoiceValue
    {
        QString value; ///< as it is sent; empty: not sent
        QString label; ///< English, like the parameter's

        friend bool operator==(const ChoiceValue&, const ChoiceValue&) = default;
    };

    QString key; ///< the field's name in the request
    QString label; ///< English, as DESIGN names it; shown through Catalogue::label()
    Kind kind = Kind::Text;
    [[nodiscard]] bool isNumeric() const { return kind == Kind::Seconds || kind == Kind::Slider; }
    Send send = Send::Filled;
    double minimum = 0; ///< Seconds and Slider: smallest value that holds
    double maximum = 0; ///< Seconds and Slider: largest value that holds
    double step = 0.01; ///< Seconds and Slider
    int maxLength = 0; ///< texts: most code points, 0 for no limit
    int advisedLength = 0; ///< texts: more than this the service is known to pass over; 0: not known
    QVector<ChoiceValue> choices; ///< Choice: what is offered; a value beyond them may be held and sent
    QJsonValue defaultValue; ///< Flag: bool, Slider: number, else Undefined
    QString greaterThan; ///< key of a parameter this one must exceed, or empty
    bool advanced = false;
    bool derived = false; ///< no field of the form: follows from the others, see SongRequest::derive()
    bool sung = false; ///< has no use in an instrumental song

    friend bool operator==(const Parameter&, const Parameter&) = default;
};

/// One row of the table of actions.
struct Action
{
    enum class Source { None, Song, Upload };
    enum class Yield {
        Song,
        Stems,
        Wav, ///< a further file of the song it works on, as Video
        Video,
    };

    QString id;
    QString label; ///< English
    /// Where it is sent, below /producer/; the same word is the type of its tasks.
    QString endpoint = songs();
    Source source = Source::None;
    Yield yield = Yield::Song;
    bool usesModel = true;
    QStringList needs; ///< keys that must have a value
    QStringList needsOneOf; ///< one of these keys must have a value; empty for no such rule
    QStringList allows; ///< keys the form shows, in the order it shows them; holds every key of the two above
    QString plainAction; ///< the action to offer if the service refuses this one, or empty
    QString price; ///< what one request costs, in words of the table ("2 credits"); empty: not known

    [[nodiscard]] static QString songs() { return QStringLiteral("audios"); }
    [[nodiscard]] bool makesFile() const { return yield == Yield::Wav || yield == Yield::Video; }
    [[nodiscard]] bool uses(const QString& key) const { return allows.contains(key); }
    friend bool operator==(const Action&, const Action&) = default;
};

/// The table behind the form, the validation, the request and the Practice service. A value; read only.
class Catalogue
{
public:
    /// The table that is built in. Never empty.
    static Catalogue builtIn();

    /// Reads and checks a table: unknown kinds, keys an action names but no row defines, empty or double
    /// names, ranges upside down, over 1 MB or 1,000 rows are refused with a sentence naming the row.
    static Result<Catalogue> fromJson(const QByteArray& json);

    struct Loaded; // below
    /// The user's own table at `path` if there is one and it holds, else the built-in one with the reason.
    static Loaded load(const QString& path);

    [[nodiscard]] const QStringList& models() const { return m_models; }
    [[nodiscard]] const QString& defaultModel() const { return m_defaultModel; }
    [[nodiscard]] const QVector<Parameter>& parameters() const { return m_parameters; }
    [[nodiscard]] const QVector<Action>& actions() const { return m_actions; } ///< of the form
    /// What can be asked for beside a song that is there; no actions of the form. A table that names none has
    /// the built-in ones.
    [[nodiscard]] const QVector<Action>& files() const { return m_files; }
    [[nodiscard]] const Parameter* parameter(const QString& key) const; ///< null if there is no such row
    [[nodiscard]] const Action* action(const QString& id) const; ///< of both; null if there is no such row

    /// A row's label in the user's language; the English text where there is no translation.
    static QString translated(const QString& label);

private:
    QStringList m_models;
    QString m_defaultModel;
    QVector<Parameter> m_parameters;
    QVector<Action> m_actions;
    QVector<Action> m_files;
};

struct Catalogue::Loaded
{
    Catalogue catalogue;
    std::optional<Error> problem; ///< set when the user's table was refused and the built-in one is used
};

} // namespace riffdesk
