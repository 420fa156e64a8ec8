#include "export/filenametemplate.h"

#include "library/songtext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringList>
#include <QTextBoundaryFinder>

#include <optional>

namespace riffdesk {

namespace {

constexpr qsizetype maxNameBytes = 120; ///< leaves room for " (2)", a suffix and ".part" in 255
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

/// The value of a field, or nothing when there is no field of that name.
std::optional<QString> valueOf(QStringView field, const Song& song)
{
    if (field == QLatin1String("title")) {
        return songtext::knownTitle(song);
    }
    if (field == QLatin1String("model")) {
        return song.model;
    }
    if (field == QLatin1String("action")) {
        return song.action;
    }
    if (field == QLatin1String("style")) {
        return song.style;
    }
    if (field == QLatin1String("seed")) {
        return song.seed;
    }
    if (field == QLatin1String("date")) {
        return song.createdAt.isValid() ? song.createdAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd"))
                                        : QString();
    }
    if (field == QLatin1String("id")) {
        return song.id;
    }
    return std::nullopt;
}

/// `text` with its fields filled in; nothing when a field is unknown or a brace is alone.
std::optional<QString> filled(const QString& text, const Song& song)
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
            end < 0 ? std::nullopt : valueOf(QStringView(text).mid(at + 1, end - at - 1), song);
        if (!value) {
            return std::nullopt;
        }
        out.append(*value);
        at = end + 1;
    }
    return out;
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
QString cutToBytes(const QString& name)
{
    if (name.toUtf8().size() <= maxNameBytes) {
        return name;
    }
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, name);
    qsizetype end = 0;
    for (auto next = finder.toNextBoundary(); next > 0; next = finder.toNextBoundary()) {
        if (QStringView(name).left(next).toUtf8().size() > maxNameBytes) {
            break;
        }
        end = next;
    }
    return name.left(end);
}

} // namespace

Result<FileNameTemplate> FileNameTemplate::parse(const QString& text)
{
    if (text.trimmed().isEmpty() || !filled(text, Song())) {
        return Error{
            Error::Category::Input,
            QCoreApplication::translate("Export", "“%1” cannot be used for file names.").arg(text.left(200)),
            QCoreApplication::translate("Export", "Use text with these fields: %1.")
                .arg(QStringLiteral("{title} {model} {action} {style} {seed} {date} {id}"))};
    }
    FileNameTemplate made;
    made.m_text = text;
    made.m_text.replace(QLatin1Char('\\'), QLatin1Char('/'));
    return made;
}

QString FileNameTemplate::fill(const Song& song) const
{
    // Split before filling in: a title's own slash makes no folder.
    const QStringList patterns = m_text.split(QLatin1Char('/'));
    QStringList parts;
    for (const QString& pattern : patterns) {
        const QString part = withoutHarm(filled(pattern, song).value_or(QString()));
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

QString FileNameTemplate::safeName(const QString& name)
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
    safe = withoutEnds(cutToBytes(safe));
    return safe.isEmpty() ? untitled() : safe;
}

QString freePath(const QString& path)
{
    const auto isTaken = [](const QString& candidate) {
        const QFileInfo info(candidate);
        return info.exists() || info.isSymLink(); // also a link to nowhere
    };
    const QFileInfo info(path);
    const QString suffix = info.suffix().isEmpty() ? QString() : QString(QLatin1Char('.') + info.suffix());
    const QString stem = path.chopped(suffix.size());
    QString candidate = path;
    for (int n = 2; isTaken(candidate); ++n) {
        candidate = stem + QStringLiteral(" (%1)").arg(n) + suffix;
    }
    return candidate;
}

} // namespace riffdesk
