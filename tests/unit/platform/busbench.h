#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QVariantMap>
#include <QVector>

namespace riffdesk::test {

/// What another program on the bus sees of Riffdesk as a media player. Speaks through a connection of its
/// own, as another program would, and never waits: the one asked lives in the same thread.
class BusBench : public QObject
{
    Q_OBJECT

public:
    explicit BusBench(const QByteArray& address)
        : bus(QDBusConnection::connectToBus(QString::fromLatin1(address), QStringLiteral("other program")))
    {
        bus.connect(service(), path(), properties(), QStringLiteral("PropertiesChanged"), this,
                    SLOT(onChanged(QString, QVariantMap, QStringList)));
        bus.connect(service(), path(), player(), QStringLiteral("Seeked"), this, SLOT(onSeeked(qlonglong)));
    }
    ~BusBench() override { QDBusConnection::disconnectFromBus(QStringLiteral("other program")); }

    static QString service() { return QStringLiteral("org.mpris.MediaPlayer2.riffdesk"); }
    static QString path() { return QStringLiteral("/org/mpris/MediaPlayer2"); }
    static QString root() { return QStringLiteral("org.mpris.MediaPlayer2"); }
    static QString player() { return QStringLiteral("org.mpris.MediaPlayer2.Player"); }
    static QString properties() { return QStringLiteral("org.freedesktop.DBus.Properties"); }

    [[nodiscard]] QDBusMessage call(const QString& interface, const QString& method,
                                    const QVariantList& arguments = {}, const QString& name = service())
    {
        auto message = QDBusMessage::createMethodCall(name, path(), interface, method);
        message.setArguments(arguments);
        return bus.call(message, QDBus::BlockWithGui, 10'000);
    }
    [[nodiscard]] QVariant get(const QString& interface, const QString& property)
    {
        return call(properties(), QStringLiteral("Get"), {interface, property})
            .arguments()
            .value(0)
            .value<QDBusVariant>()
            .variant();
    }
    QDBusMessage set(const QString& property, const QVariant& value)
    {
        return call(properties(), QStringLiteral("Set"),
                    {player(), property, QVariant::fromValue(QDBusVariant(value))});
    }

    QDBusConnection bus;
    QVector<QVariantMap> changes; ///< each PropertiesChanged of the player
    QVector<qlonglong> seeks;

private Q_SLOTS:
    void onChanged(const QString& interface, const QVariantMap& changed, const QStringList& invalidated)
    {
        Q_UNUSED(invalidated)
        if (interface == player())
            changes.append(changed);
    }
    void onSeeked(qlonglong position) { seeks.append(position); }
};

} // namespace riffdesk::test
