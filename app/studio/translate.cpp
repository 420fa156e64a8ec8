#include "studio/translate.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace riffdesk {

void translate(QCoreApplication& application, const QString& language)
{
    const QLocale locale = language == QLatin1String("system") ? QLocale() : QLocale(language);
    QLocale::setDefault(locale);
    auto* ours = new QTranslator(&application);
    const bool isOurs =
        ours->load(locale, QStringLiteral("riffdesk"), QStringLiteral("_"), QStringLiteral(":/i18n"));
    if (isOurs)
        QCoreApplication::installTranslator(ours);
    auto* qts = new QTranslator(&application);
    if (qts->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qts);
    // Not left to Qt's own texts, which may be missing, or be there in a language that ours are not in.
    if (qobject_cast<QGuiApplication*>(&application))
        QGuiApplication::setLayoutDirection(isOurs ? locale.textDirection() : Qt::LeftToRight);
}

} // namespace riffdesk
