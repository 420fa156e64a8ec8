#include "lyrics/spellingdictionary.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

#include <algorithm>

namespace riffdesk {

namespace {

constexpr qsizetype mostDictionaries = 200; ///< of a folder; a full set of every language has about 90
constexpr qsizetype longestCode = 32;

QString languageOf(const QString& code)
{
    return code.section(QLatin1Char('_'), 0, 0).toLower();
}

QString ownName(const QString& code)
{
    const QLocale locale(code);
    const QString name = locale.language() == QLocale::C ? QString() : locale.nativeLanguageName();
    return name.isEmpty() ? code : name.at(0).toUpper() + name.mid(1);
}

bool isCode(const QString& code)
{
    return code.size() >= 2 && code.size() <= longestCode && code.at(0).isLetter()
           && std::all_of(code.cbegin(), code.cend(),
                          [](QChar c) { return c.isLetterOrNumber() || c == QLatin1Char('_'); });
}

/// The same file under another name, as "de_LU.dic" is a link to "de_DE.dic".
bool isAlias(const QFileInfo& words)
{
    return words.isSymLink() && QFileInfo(words.canonicalFilePath()).fileName() != words.fileName();
}

} // namespace

QStringList SpellingDictionary::standardFolders()
{
    QStringList folders = qEnvironmentVariable("DICPATH").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    const QStringList data = QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation);
    for (const QString& each : data)
        folders += {each + QLatin1String("/hunspell"), each + QLatin1String("/myspell/dicts")};
    const QString program = QCoreApplication::applicationDirPath();
    folders +=
        {program + QLatin1String("/dictionaries"), program + QLatin1String("/../Resources/dictionaries"),
         QStringLiteral("/usr/share/hunspell"), QStringLiteral("/usr/share/myspell/dicts")};
    folders.removeDuplicates();
    return folders;
}

QVector<SpellingDictionary> SpellingDictionary::installed(const QStringList& folders)
{
    QVector<SpellingDictionary> found;
    QVector<SpellingDictionary> aliases;
    const auto has = [](const QVector<SpellingDictionary>& list, const auto& same) {
        return std::any_of(list.cbegin(), list.cend(), same);
    };
    for (const QString& folder : folders) {
        const QFileInfoList files =
            QDir(folder).entryInfoList({QStringLiteral("*.dic")}, QDir::Files | QDir::Readable, QDir::Name);
        for (const QFileInfo& words : files.mid(0, mostDictionaries)) {
            const QFileInfo affix(words.path() + QLatin1Char('/') + words.completeBaseName()
                                  + QLatin1String(".aff")); // hyphenation has none
            const QString code = words.completeBaseName().replace(QLatin1Char('-'), QLatin1Char('_'));
            if (!isCode(code) || !affix.isFile())
                continue;
            (isAlias(words) ? aliases : found).append({code, affix.filePath(), words.filePath()});
        }
    }
    for (const SpellingDictionary& alias : aliases) { // one whose file lies elsewhere stays
        const QString file = QFileInfo(alias.wordsPath).canonicalFilePath();
        if (!has(found,
                 [&](const auto& each) { return QFileInfo(each.wordsPath).canonicalFilePath() == file; }))
            found.append(alias);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.code < b.code; });
    found.erase(std::unique(found.begin(), found.end(),
                            [](const auto& a, const auto& b) { return a.code == b.code; }),
                found.end());
    return found;
}

QString SpellingDictionary::bestFor(const QStringList& languages, const QVector<SpellingDictionary>& among)
{
    const auto first = [&among](const auto& fits) {
        const auto found = std::find_if(among.cbegin(), among.cend(), fits);
        return found == among.cend() ? QString() : found->code;
    };
    for (const QString& each : languages) {
        const QString wanted = each == QLatin1String("C")
                                   ? QStringLiteral("en_US")
                                   : QString(each).replace(QLatin1Char('-'), QLatin1Char('_'));
        const QString language = languageOf(wanted);
        const QString usual = QLocale(language).name();
        for (const QString& code : {wanted, usual, language}) {
            if (const QString same = first([&code](const auto& d) { return d.code == code; });
                !same.isEmpty())
                return same;
        }
        const QString near = first([&language](const auto& d) { return languageOf(d.code) == language; });
        if (!near.isEmpty())
            return near;
    }
    return {};
}

QString SpellingDictionary::name(const QVector<SpellingDictionary>& among) const
{
    const QString own = ownName(code);
    const auto alike = std::count_if(among.cbegin(), among.cend(),
                                     [&own](const auto& each) { return ownName(each.code) == own; });
    if (alike < 2)
        return own;
    const QString rest = code.section(QLatin1Char('_'), 1);
    const QLocale locale(code);
    const QString region = locale.name() == code ? locale.nativeTerritoryName() : rest;
    return rest.isEmpty() ? own : own + QLatin1String(" (") + region + QLatin1Char(')');
}

} // namespace riffdesk
