#include "support/requestfixtures.h"

#include "api/catalogue.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace riffdesk::test {

namespace {

QByteArray shown(const QJsonValue& value)
{
    return value.isUndefined() ? QByteArrayLiteral("nothing")
                               : QJsonDocument(QJsonObject{{QStringLiteral("v"), value}})
                                     .toJson(QJsonDocument::Compact)
                                     .mid(5)
                                     .chopped(1);
}

QVector<RequestFixture> read(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    const QJsonObject forms = QJsonDocument::fromJson(file.readAll()).object();
    QVector<RequestFixture> found;
    for (const char* form : {"minimal", "example", "full"}) {
        const QJsonObject json = forms.value(QLatin1String(form)).toObject();
        RequestFixture fixture;
        fixture.form = QLatin1String(form);
        fixture.given = json.value(QLatin1String("given")).toObject();
        fixture.action = fixture.given.value(QLatin1String("action")).toString();
        fixture.body = fixture.given;
        const QJsonObject added = json.value(QLatin1String("added")).toObject();
        for (auto field = added.begin(); field != added.end(); ++field) {
            if (fixture.body.contains(field.key()))
                qFatal("%s: %s is there twice", qPrintable(path), qPrintable(field.key()));
            fixture.body.insert(field.key(), field.value());
        }
        if (fixture.action.isEmpty())
            qFatal("%s has no %s request", qPrintable(path), form);
        found.append(fixture);
    }
    return found;
}

} // namespace

const QVector<RequestFixture>& requestFixtures()
{
    static const QVector<RequestFixture> all = [] {
        QVector<RequestFixture> found;
        const QDir folder(QStringLiteral(RIFFDESK_FIXTURES "/requests"));
        const QStringList files = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
        for (const QString& file : files)
            found += read(folder.filePath(file));
        return found;
    }();
    return all;
}

SongRequest requestOf(const QJsonObject& given)
{
    SongRequest request(given.value(QLatin1String("action")).toString(),
                        given.value(QLatin1String("model")).toString());
    for (auto field = given.begin(); field != given.end(); ++field) {
        if (field.key() != QLatin1String("action") && field.key() != QLatin1String("model"))
            request.set(field.key(), field.value().toVariant());
    }
    request.derive(Catalogue::builtIn());
    return request;
}

QByteArray differences(const QJsonObject& body, const QJsonObject& expected)
{
    QByteArray told;
    QStringList names = body.keys() + expected.keys();
    names.removeDuplicates();
    for (const QString& name : std::as_const(names)) {
        const QJsonValue is = body.value(name);
        const QJsonValue should = expected.value(name);
        if (is.type() != should.type() || is != should)
            told += name.toUtf8() + ": " + shown(is) + " instead of " + shown(should) + '\n';
    }
    return told;
}

} // namespace riffdesk::test
