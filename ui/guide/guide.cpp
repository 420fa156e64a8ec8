#include "ui/guide/guide.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace riffdesk {

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList words(const QJsonValue& list)
{
    QStringList all;
    const QJsonArray array = list.toArray();
    for (const QJsonValue& each : array)
        all.append(each.toString());
    return all;
}

} // namespace

Guide::Guide(const QString& language, const QString& folder) : m_folder(folder), m_language(language)
{
    const QJsonArray rows = QJsonDocument::fromJson(contents(folder + QLatin1String("/pages.json")))
                                .object()
                                .value(QLatin1String("pages"))
                                .toArray();
    for (const QJsonValue& each : rows) {
        const QJsonObject row = each.toObject();
        const QByteArray title = row.value(QLatin1String("title")).toString().toUtf8();
        m_pages.append(
            {row.value(QLatin1String("id")).toString(), row.value(QLatin1String("file")).toString(),
             QCoreApplication::translate("GuidePages", title.constData()),
             words(row.value(QLatin1String("keywords"))), words(row.value(QLatin1String("explains"))),
             words(row.value(QLatin1String("errors")))});
    }
}

std::optional<GuidePage> Guide::find(const QString& id) const
{
    const auto found =
        std::find_if(m_pages.cbegin(), m_pages.cend(), [&](const GuidePage& page) { return page.id == id; });
    return found == m_pages.cend() ? std::nullopt : std::optional(*found);
}

QString Guide::text(const QString& id) const
{
    const std::optional<GuidePage> page = find(id);
    if (!page)
        return {};
    // "de_CH", then "de", then English.
    for (const QString& language :
         {m_language, m_language.section(QLatin1Char('_'), 0, 0), QStringLiteral("en")}) {
        const QString path = m_folder + QLatin1Char('/') + language + QLatin1Char('/') + page->file;
        if (!language.isEmpty() && QFile::exists(path))
            return QString::fromUtf8(contents(path));
    }
    return {};
}

QString Guide::picture(const QString& name, bool dark) const
{
    return m_folder + QLatin1String(dark ? "/pictures/dark/" : "/pictures/light/") + name
           + QLatin1String(".png");
}

QString Guide::placeFor(const QWidget* widget) const
{
    for (; widget; widget = widget->parentWidget()) {
        const QString name = widget->objectName();
        for (const GuidePage& page : m_pages)
            if (!name.isEmpty() && page.explains.contains(name))
                return page.id;
    }
    return m_pages.isEmpty() ? QString() : m_pages.constFirst().id;
}

QString Guide::placeForError(const QString& category) const
{
    for (const GuidePage& page : m_pages)
        if (page.errors.contains(category))
            return page.id + QLatin1Char('#') + category;
    return placeFor(nullptr);
}

} // namespace riffdesk
