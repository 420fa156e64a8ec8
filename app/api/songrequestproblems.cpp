#include "api/catalogue.h"
#include "api/songrequest.h"
#include "base/textlength.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace riffdesk {

namespace {
using Kind = Parameter::Kind;

constexpr QLatin1String customParameter("custom");
constexpr QLatin1String lyricParameter("lyric");
constexpr QLatin1String instrumentalParameter("instrumental");

QString shown(double number)
{
    return QLocale().toString(number, 'g', 10);
}

QString missing(const Parameter& parameter)
{
    switch (parameter.kind) {
    case Kind::Song:
        return QCoreApplication::translate("SongRequest", "Choose a source song.");
    case Kind::Seconds:
        return QCoreApplication::translate("SongRequest", "Pick a place in the song.");
    case Kind::Lyrics:
        return QCoreApplication::translate("SongRequest", "Write some lyrics.");
    default:
        return QCoreApplication::translate("SongRequest", "Fill in “%1”.")
            .arg(Catalogue::translated(parameter.label));
    }
}

QString textProblem(const Parameter& parameter, const QString& text)
{
    const qsizetype length = characterCount(text);
    if (parameter.maxLength > 0 && length > parameter.maxLength)
        return QCoreApplication::translate("SongRequest", "At most %1 characters; this has %2.")
            .arg(QLocale().toString(parameter.maxLength), QLocale().toString(qlonglong(length)));
    const bool manyLines = parameter.kind == Kind::Lyrics || parameter.kind == Kind::Text;
    const bool clean = std::all_of(text.cbegin(), text.cend(), [=](QChar c) {
        return c.category() != QChar::Other_Control
               || (manyLines && (c == QLatin1Char('\n') || c == QLatin1Char('\r') || c == QLatin1Char('\t')));
    });
    if (!clean || hasLoneSurrogate(text))
        return QCoreApplication::translate("SongRequest", "It holds characters that cannot be sent.");
    const bool hasSpace = std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isSpace(); });
    if ((parameter.kind == Kind::Song || parameter.kind == Kind::Seed) && hasSpace)
        return QCoreApplication::translate("SongRequest", "It must not hold spaces.");
    if (parameter.kind == Kind::Address) {
        const QUrl url(text, QUrl::StrictMode);
        const bool web = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
        if (!url.isValid() || !web || url.host().isEmpty() || hasSpace)
            return QCoreApplication::translate(
                "SongRequest", "Give a whole web address that starts with https:// or http://.");
    }
    return {};
}

QString numberProblem(const Parameter& parameter, double number)
{
    if (std::isfinite(number) && number >= parameter.minimum && number <= parameter.maximum)
        return {};
    return QCoreApplication::translate("SongRequest", "Give a number from %1 to %2.")
        .arg(shown(parameter.minimum), shown(parameter.maximum));
}

QString valueProblem(const Parameter& parameter, const QVariant& value)
{
    const QString wrongKind =
        QCoreApplication::translate("SongRequest", "This is not a value that “%1” can have.")
            .arg(Catalogue::translated(parameter.label));
    switch (parameter.kind) {
    case Kind::Flag:
        return value.typeId() == QMetaType::Bool ? QString() : wrongKind;
    case Kind::Seconds:
    case Kind::Slider:
        return value.typeId() == QMetaType::Double ? numberProblem(parameter, value.toDouble()) : wrongKind;
    default:
        return value.typeId() == QMetaType::QString ? textProblem(parameter, value.toString()) : wrongKind;
    }
}

/// The rules of one request, field by field.
class Checker
{
public:
    Checker(const Catalogue& catalogue, const Action& action, const SongRequest& request)
        : m_catalogue(catalogue)
        , m_action(action)
        , m_request(request)
    { }

    [[nodiscard]] QString problem(const QString& key) const
    {
        const Parameter& parameter = *m_catalogue.parameter(key);
        if (!hasValue(key)) {
            if (m_action.needs.contains(key))
                return missing(parameter);
            if (key == lyricParameter && singsLyrics())
                return QCoreApplication::translate("SongRequest",
                                                   "Write some lyrics, or describe the song instead.");
            if (m_action.needsOneOf.value(0) == key && !hasOneOf())
                return QCoreApplication::translate("SongRequest", "Describe the song, or write its lyrics.");
            if (!m_request.has(key))
                return {};
        }
        const QString own = valueProblem(parameter, m_request.values().value(key));
        return own.isEmpty() ? orderProblem(parameter) : own;
    }

private:
    /// Set to something that is more than spaces.
    [[nodiscard]] bool hasValue(const QString& key) const
    {
        const QVariant value = m_request.values().value(key);
        return value.isValid()
               && (value.typeId() != QMetaType::QString || !value.toString().trimmed().isEmpty());
    }

    /// Whether the request asks for the lyrics to be sung as they are written.
    [[nodiscard]] bool singsLyrics() const
    {
        return isOn(customParameter) && !isOn(instrumentalParameter) && m_action.uses(lyricParameter);
    }

    [[nodiscard]] bool isOn(const QString& key) const { return m_action.uses(key) && m_request.flag(key); }

    [[nodiscard]] bool hasOneOf() const
    {
        if (m_action.needsOneOf.contains(lyricParameter) && singsLyrics())
            return true; // asked for at the lyrics, not a second time here
        return std::any_of(m_action.needsOneOf.cbegin(), m_action.needsOneOf.cend(),
                           [this](const QString& key) {
                               const bool counts = key != lyricParameter || !m_action.uses(customParameter)
                                                   || isOn(customParameter);
                               return counts && hasValue(key);
                           });
    }

    [[nodiscard]] QString orderProblem(const Parameter& parameter) const
    {
        const QString& other = parameter.greaterThan;
        if (other.isEmpty() || !m_action.uses(other) || !m_request.has(other))
            return {};
        if (m_request.number(parameter.key) > m_request.number(other))
            return {};
        //: %1 is the name of another field
        return QCoreApplication::translate("SongRequest", "It must be greater than “%1”.")
            .arg(Catalogue::translated(m_catalogue.parameter(other)->label));
    }

    const Catalogue& m_catalogue;
    const Action& m_action;
    const SongRequest& m_request;
};
} // namespace

QVector<FieldProblem> SongRequest::problems(const Catalogue& catalogue) const
{
    QVector<FieldProblem> found;
    const Action* const action = catalogue.action(m_action);
    if (!action) {
        found.append({QStringLiteral("action"),
                      m_action.isEmpty()
                          ? QCoreApplication::translate("SongRequest", "Choose an action.")
                          : QCoreApplication::translate("SongRequest", "There is no action “%1”.")
                                .arg(m_action.left(50))});
        return found;
    }
    if (action->usesModel && !catalogue.models().contains(m_model)) {
        found.append({QStringLiteral("model"),
                      m_model.isEmpty()
                          ? QCoreApplication::translate("SongRequest", "Choose a model.")
                          : QCoreApplication::translate("SongRequest", "There is no model “%1”.")
                                .arg(m_model.left(50))});
    }
    const Checker checker(catalogue, *action, *this);
    for (const QString& key : action->allows) {
        QString message = checker.problem(key);
        if (!message.isEmpty())
            found.append({key, std::move(message)});
    }
    return found;
}

} // namespace riffdesk
