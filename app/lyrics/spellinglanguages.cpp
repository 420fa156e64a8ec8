#include "lyrics/spellinglanguages.h"

#include <QLocale>

#include <algorithm>

namespace riffdesk::spellinglanguages {

namespace {

QString languageOf(const QString& code)
{
    return code.section(QLatin1Char('_'), 0, 0).toLower();
}

QString nativeName(const QString& code)
{
    const QLocale locale(code);
    const QString name = locale.language() == QLocale::C ? QString() : locale.nativeLanguageName();
    return name.isEmpty() ? code : name.at(0).toUpper() + name.mid(1);
}

} // namespace

QString bestFor(const QStringList& languages, const QStringList& codes)
{
    for (const QString& each : languages) {
        const QString wanted = each == QLatin1String("C")
                                   ? QStringLiteral("en_US")
                                   : QString(each).replace(QLatin1Char('-'), QLatin1Char('_'));
        const QString language = languageOf(wanted);
        for (const QString& code : {wanted, QLocale(language).name(), language}) {
            if (codes.contains(code))
                return code;
        }
        const auto near = std::find_if(codes.cbegin(), codes.cend(), [&language](const QString& code) {
            return languageOf(code) == language;
        });
        if (near != codes.cend())
            return *near;
    }
    return {};
}

QStringList othersOf(const QString& code, const QStringList& codes)
{
    QStringList others;
    std::copy_if(codes.cbegin(), codes.cend(), std::back_inserter(others), [&code](const QString& each) {
        return each != code && languageOf(each) == languageOf(code);
    });
    return others;
}

QString name(const QString& code, const QStringList& codes)
{
    const QString native = nativeName(code);
    const auto alike = std::count_if(codes.cbegin(), codes.cend(),
                                     [&native](const QString& each) { return nativeName(each) == native; });
    const QString rest = code.section(QLatin1Char('_'), 1);
    if (alike < 2 || rest.isEmpty())
        return native;
    const QLocale locale(code);
    const QString region = locale.name() == code ? locale.nativeTerritoryName() : rest;
    return native + QLatin1String(" (") + region + QLatin1Char(')');
}

QString commonName(const QStringList& codes)
{
    if (codes.isEmpty())
        return {};
    QString shortest = nativeName(languageOf(codes.constFirst()) + QLatin1String("_001")); // the world
    for (const QString& code : codes) {
        if (const QString native = nativeName(code); native.size() < shortest.size())
            shortest = native;
    }
    return shortest;
}

} // namespace riffdesk::spellinglanguages
