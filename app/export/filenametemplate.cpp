#include "export/filenametemplate.h"

#include "library/songtext.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>
#include <QTextBoundaryFinder>

#include <optional>

namespace riffdesk {

namespace {

constexpr qsizetype maxNameBytes = 120; ///< with " (99999)" and a suffix below the 143 of encrypted folders
constexpr char32_t joiners[]{0x200c, 0x200d}; ///< invisible, but part of Persian words and of emoji

/// What becomes of emoji that are younger than Qt's tables of characters: all of these are reserved for them.
bool isPictograph(char32_t point)
{
    return point >= 0x1f000 && point <= 0x1faff;
}

QString untitled()
{
    return QCoreApplication::translate("Export", "Untitled", "the name of a file whose song has no title");
}

/// Stands where a field has no value. No text has it: it is no character.
constexpr QChar noValue(0xffff);

/// What the service or the recipe tells under that name, as far as it is a word or a number.
QString toldText(const Song& song, const char* key)
{
    for (const QJsonObject& object : {song.reply, song.request}) {
        const QJsonValue value = object.value(QLatin1String(key));
        if (value.isDouble())
            return QString::number(value.toDouble());
        if (value.isString() && !value.toString().isEmpty())
            return value.toString();
    }
    return {};
}

QString numberText(const NameValues& values)
{
    constexpr int leastDigits = 2; // "02" sorts before "10"
    const auto digits = int(QString::number(values.count).size());
    return values.number > 0
               ? QString::number(values.number).rightJustified(qMax(leastDigits, digits), QLatin1Char('0'))
               : QString();
}

using Reader = QString (*)(const NameValues&);
struct NameFieldRow
{
    FileNameTemplate::Field field;
    Reader read;
};

const QVector<NameFieldRow>& nameFieldRows()
{
    static const QVector<NameFieldRow> rows{
        {{"title", QT_TRANSLATE_NOOP("Export", "Title")},
         [](const NameValues& values) { return songtext::knownTitle(values.song); }},
        {{"artist", QT_TRANSLATE_NOOP("Export", "Artist")},
         [](const NameValues& values) { return values.artist; }},
        {{"album", QT_TRANSLATE_NOOP("Export", "Album")},
         [](const NameValues& values) { return values.album; }},
        {{"n", QT_TRANSLATE_NOOP("Export", "Number in the order")}, numberText},
        {{"playlist", QT_TRANSLATE_NOOP("Export", "Playlist")},
         [](const NameValues& values) { return values.playlist; }},
        {{"date", QT_TRANSLATE_NOOP("Export", "Date")},
         [](const NameValues& values) {
             return values.song.createdAt.isValid()
                        ? values.song.createdAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd"))
                        : QString();
         }},
        {{"style", QT_TRANSLATE_NOOP("Export", "Style")},
         [](const NameValues& values) { return values.song.style; }},
        {{"rating", QT_TRANSLATE_NOOP("Export", "Rating")},
         [](const NameValues& values) {
             return values.song.rating > 0 ? QString::number(values.song.rating) : QString();
         }},
        {{"bpm", QT_TRANSLATE_NOOP("Export", "Tempo (BPM)")},
         [](const NameValues& values) { return toldText(values.song, "bpm"); }},
        {{"key", QT_TRANSLATE_NOOP("Export", "Key")},
         [](const NameValues& values) { return toldText(values.song, "key"); }},
        {{"model", QT_TRANSLATE_NOOP("Export", "Model")},
         [](const NameValues& values) { return values.song.model; }},
        {{"action", QT_TRANSLATE_NOOP("Export", "Action")},
         [](const NameValues& values) { return values.song.action; }},
        {{"seed", QT_TRANSLATE_NOOP("Export", "Seed")},
         [](const NameValues& values) { return values.song.seed; }},
        {{"id", QT_TRANSLATE_NOOP("Export", "Id")}, [](const NameValues& values) { return values.song.id; }},
    };
    return rows;
}

/// The value of a field, or nothing when there is no field of that name.
std::optional<QString> valueOf(QStringView name, const NameValues& values)
{
    for (const NameFieldRow& row : nameFieldRows()) {
        if (name == QLatin1String(row.field.word))
            return row.read(values).remove(noValue);
    }
    return std::nullopt;
}

/// Takes what only joined a value that is not there to others with it: "{n} - {title} ({bpm})" is "Sea" for a
/// song of which the title alone is known.
QString withoutGaps(QString text)
{
    static const QRegularExpression bracketed(QStringLiteral("[(\\[{][\\s\\x{FFFF}]*\\x{FFFF}\\s*[)\\]}]"));
    static const QRegularExpression before(QStringLiteral("[\\s\\-–—_·,.]+\\x{FFFF}"));
    static const QRegularExpression leading(QStringLiteral("^\\x{FFFF}[\\s\\-–—_·,.]*"));
    if (!text.contains(noValue))
        return text;
    text.replace(bracketed, noValue);
    while (text.startsWith(noValue))
        text.remove(leading);
    return text.replace(before, QString()).remove(noValue);
}

/// `text` with its fields filled in; nothing when a field is unknown or a brace is alone.
std::optional<QString> filled(const QString& text, const NameValues& values)
{
    QString out;
    qsizetype at = 0;
    while (at < text.size()) {
        const QChar c = text.at(at);
        if (c == QLatin1Char('}')) {
            return std::nullopt;
        }
        if (c != QLatin1Char('{')) {
            out.append(c);
            ++at;
            continue;
        }
        const qsizetype end = text.indexOf(QLatin1Char('}'), at);
        const auto value =
            end < 0 ? std::nullopt : valueOf(QStringView(text).mid(at + 1, end - at - 1), values);
        if (!value) {
            return std::nullopt;
        }
        out.append(value->trimmed().isEmpty() ? QString(noValue) : *value);
        at = end + 1;
    }
    return withoutGaps(out);
}

bool isForbidden(char32_t point)
{
    return point < 128 && QStringLiteral("<>:\"/\\|?*").contains(QChar(static_cast<char16_t>(point)));
}

/// Without characters that systems refuse or that hide what a name is (direction overrides turn "gpj.exe"
/// around).
QString withoutHarm(const QString& name)
{
    QString safe;
    const QString composed = name.normalized(QString::NormalizationForm_C); // macOS's own spelling differs
    for (const char32_t point : composed.toUcs4()) {
        const bool joiner = point == joiners[0] || point == joiners[1];
        const auto category = QChar::category(point);
        if (isForbidden(point)) {
            safe.append(QLatin1Char('_'));
        } else if (category == QChar::Other_Control || category == QChar::Separator_Line
                   || category == QChar::Separator_Paragraph) {
            safe.append(QLatin1Char(' '));
        } else if (joiner
                   || (category != QChar::Other_Format && category != QChar::Other_Surrogate
                       && (category != QChar::Other_NotAssigned || isPictograph(point)) && point != 0xfffd)) {
            safe.append(QStringView(QChar::fromUcs4(point)));
        }
    }
    return safe.simplified();
}

/// Neither hidden (leading dots) nor with an end that Windows drops (dots, spaces).
QString withoutEnds(QString name)
{
    while (name.endsWith(QLatin1Char('.')) || name.endsWith(QLatin1Char(' '))) {
        name.chop(1);
    }
    while (name.startsWith(QLatin1Char('.')) || name.startsWith(QLatin1Char(' '))) {
        name.remove(0, 1);
    }
    return name;
}

bool isReservedOnWindows(const QString& name)
{
    static const QRegularExpression reserved(
        QStringLiteral("^(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9\u00b9\u00b2\u00b3]) *(\\..*)?$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return reserved.match(name).hasMatch();
}

/// Cut between what a reader sees as characters, never inside one.
QString cutToBytes(const QString& name, qsizetype most)
{
    if (name.toUtf8().size() <= most) {
        return name;
    }
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, name);
    qsizetype end = 0;
    for (auto next = finder.toNextBoundary(); next > 0; next = finder.toNextBoundary()) {
        if (QStringView(name).left(next).toUtf8().size() > most) {
            break;
        }
        end = next;
    }
    return name.left(end);
}

} // namespace

Result<FileNameTemplate> FileNameTemplate::parse(const QString& text)
{
    QString shape = text;
    if (text.trimmed().isEmpty() || !filled(shape.remove(noValue), {Song(), {}, {}, {}, 0, 0})) {
        QStringList words;
        for (const Field& field : fields())
            words.append(QLatin1Char('{') + QLatin1String(field.word) + QLatin1Char('}'));
        return Error{
            Error::Category::Input,
            QCoreApplication::translate("Export", "“%1” cannot be used for file names.").arg(text.left(200)),
            QCoreApplication::translate("Export", "Use text with these fields: %1.")
                .arg(words.join(QLatin1Char(' ')))};
    }
    FileNameTemplate made;
    made.m_text = shape;
    made.m_text.replace(QLatin1Char('\\'), QLatin1Char('/'));
    return made;
}

QVector<FileNameTemplate::Field> FileNameTemplate::fields()
{
    QVector<Field> all;
    for (const NameFieldRow& row : nameFieldRows())
        all.append(row.field);
    return all;
}

QString FileNameTemplate::Field::labelText() const
{
    return QCoreApplication::translate("Export", label);
}

QString FileNameTemplate::fill(const NameValues& values) const
{
    // Split before filling in: a title's own slash makes no folder.
    const QStringList patterns = m_text.split(QLatin1Char('/'));
    QStringList parts;
    for (const QString& pattern : patterns) {
        const QString part = withoutHarm(filled(pattern, values).value_or(QString()));
        // Dots of a title are a name, dots in the template are steps to other folders.
        const bool nothing =
            pattern.contains(QLatin1Char('{')) ? part.isEmpty() : withoutEnds(part).isEmpty();
        parts.append(nothing ? QString() : safeName(part));
    }
    const QString name = parts.takeLast();
    parts.removeAll(QString());
    parts.append(name.isEmpty() ? untitled() : name);
    return parts.join(QLatin1Char('/'));
}

QString FileNameTemplate::safeName(const QString& name, const QString& end)
{
    const QString harmless = withoutHarm(name);
    QString safe = withoutEnds(harmless);
    if (safe.isEmpty()) { // nothing but dots
        safe = harmless;
        safe.remove(QLatin1Char(' ')).replace(QLatin1Char('.'), QLatin1Char('_'));
    }
    if (isReservedOnWindows(safe)) {
        safe.prepend(QLatin1Char('_'));
    }
    safe = withoutEnds(cutToBytes(safe, maxNameBytes - end.toUtf8().size()));
    return (safe.isEmpty() ? untitled() : safe) + end;
}

} // namespace riffdesk
