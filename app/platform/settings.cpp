#include "platform/settings.h"

#include "storage/filefault.h"

#include <QFile>

#include <algorithm>

namespace riffdesk {

namespace {

// Values come from a file that may have been edited by hand: each is brought into its range when it is read.
const auto serviceKey = QStringLiteral("service/id");
const auto themeKey = QStringLiteral("look/theme");
const auto languageKey = QStringLiteral("look/language");
const auto libraryFolderKey = QStringLiteral("library/folder");
const auto trashDaysKey = QStringLiteral("library/trashDays");
constexpr int mostTrashDays = 3650;
const auto tokenFileKey = QStringLiteral("service/tokenFileAllowed");
const auto maxSubmitsKey = QStringLiteral("jobs/maxSubmits");
const auto sendDelayKey = QStringLiteral("jobs/sendDelay");
const auto askPerDayKey = QStringLiteral("jobs/askAbovePerDay");
const auto askPerCreateKey = QStringLiteral("jobs/askAbovePerCreate");
constexpr int mostAsked = 1000;
const auto proxyKey = QStringLiteral("network/proxy");
const auto fetchesOnMeteredKey = QStringLiteral("network/fetchesOnMetered");
const auto volumeKey = QStringLiteral("player/volume");
const auto exportFolderKey = QStringLiteral("export/folder");
const auto levelMeterKey = QStringLiteral("player/levelMeter");
const auto notificationsKey = QStringLiteral("desktop/notifications");
const auto trayIconKey = QStringLiteral("desktop/trayIcon");
const auto keepInTrayKey = QStringLiteral("desktop/keepInTray");
const auto logLevelKey = QStringLiteral("log/level");
const auto receivesResultsKey = QStringLiteral("callbacks/on");
const auto callbackPortKey = QStringLiteral("callbacks/port");
const auto callbacksFromNetworkKey = QStringLiteral("callbacks/fromNetwork");
const auto callbackPathKey = QStringLiteral("callbacks/path");
const auto callbackPublicAddressKey = QStringLiteral("callbacks/publicAddress");

bool isCallbackPath(const QString& path)
{
    return path.size() == 32 && std::all_of(path.cbegin(), path.cend(), [](QChar c) {
               return (c >= QLatin1Char('0') && c <= QLatin1Char('9'))
                      || (c >= QLatin1Char('a') && c <= QLatin1Char('f'));
           });
}

} // namespace

Settings::Settings(const QString& filePath) : m_settings(filePath, QSettings::IniFormat)
{
    QFile::setPermissions(filePath, QFile::ReadOwner | QFile::WriteOwner); // new ones have these anyway
}

QString Settings::service() const
{
    return m_settings.value(serviceKey).toString().left(2048);
}

void Settings::setService(const QString& id)
{
    m_settings.setValue(serviceKey, id);
}

QString Settings::theme() const
{
    const QString theme = m_settings.value(themeKey).toString();
    const bool known = theme == QLatin1String("light") || theme == QLatin1String("dark");
    return known ? theme : QStringLiteral("system");
}

void Settings::setTheme(const QString& theme)
{
    m_settings.setValue(themeKey, theme);
}

QString Settings::language() const
{
    const QString code = m_settings.value(languageKey).toString();
    return code.isEmpty() || code.size() > 16 ? QStringLiteral("system") : code;
}

void Settings::setLanguage(const QString& code)
{
    m_settings.setValue(languageKey, code);
}

QString Settings::libraryFolder() const
{
    return m_settings.value(libraryFolderKey).toString();
}

void Settings::setLibraryFolder(const QString& path)
{
    m_settings.setValue(libraryFolderKey, path);
}

Result<void> Settings::keepLibraryFolder(const QString& path)
{
    const QString before = libraryFolder();
    m_settings.setValue(libraryFolderKey, path);
    m_settings.sync();
    if (m_settings.status() == QSettings::NoError)
        return {};
    m_settings.setValue(libraryFolderKey, before);
    return filefault::writing(m_settings.fileName());
}

int Settings::trashDays() const
{
    return std::clamp(m_settings.value(trashDaysKey, 0).toInt(), 0, mostTrashDays);
}

void Settings::setTrashDays(int days)
{
    m_settings.setValue(trashDaysKey, std::clamp(days, 0, mostTrashDays));
}

bool Settings::tokenFileAllowed() const
{
    return m_settings.value(tokenFileKey, false).toBool();
}

bool Settings::isTokenFileDecided() const
{
    return m_settings.contains(tokenFileKey);
}

void Settings::setTokenFileAllowed(bool allowed)
{
    m_settings.setValue(tokenFileKey, allowed);
}

int Settings::maxSubmits() const
{
    return std::clamp(m_settings.value(maxSubmitsKey, 4).toInt(), 1, 8);
}

void Settings::setMaxSubmits(int count)
{
    m_settings.setValue(maxSubmitsKey, std::clamp(count, 1, 8));
}

int Settings::askAbovePerDay() const
{
    return std::clamp(m_settings.value(askPerDayKey, 100).toInt(), 0, mostAsked);
}

void Settings::setAskAbovePerDay(int requests)
{
    m_settings.setValue(askPerDayKey, std::clamp(requests, 0, mostAsked));
}

int Settings::askAbovePerCreate() const
{
    return std::clamp(m_settings.value(askPerCreateKey, 10).toInt(), 0, mostAsked);
}

void Settings::setAskAbovePerCreate(int requests)
{
    m_settings.setValue(askPerCreateKey, std::clamp(requests, 0, mostAsked));
}

int Settings::sendDelay() const
{
    return std::clamp(m_settings.value(sendDelayKey, 4).toInt(), 0, 10);
}

void Settings::setSendDelay(int seconds)
{
    m_settings.setValue(sendDelayKey, std::clamp(seconds, 0, 10));
}

QString Settings::proxy() const
{
    return m_settings.value(proxyKey, QStringLiteral("system")).toString().left(300);
}

void Settings::setProxy(const QString& choice)
{
    m_settings.setValue(proxyKey, choice);
}

bool Settings::fetchesOnMetered() const
{
    return m_settings.value(fetchesOnMeteredKey, false).toBool();
}

void Settings::setFetchesOnMetered(bool wanted)
{
    m_settings.setValue(fetchesOnMeteredKey, wanted);
}

double Settings::volume() const
{
    const double volume = m_settings.value(volumeKey, 0.8).toDouble();
    return volume >= 0 && volume <= 1 ? volume : 0.8; // also catches NaN
}

void Settings::setVolume(double volume)
{
    m_settings.setValue(volumeKey, volume);
}

QString Settings::exportFolder() const
{
    return m_settings.value(exportFolderKey).toString();
}

void Settings::setExportFolder(const QString& path)
{
    m_settings.setValue(exportFolderKey, path);
}

bool Settings::levelMeter() const
{
    return m_settings.value(levelMeterKey, true).toBool();
}

void Settings::setLevelMeter(bool shown)
{
    m_settings.setValue(levelMeterKey, shown);
}

bool Settings::notifications() const
{
    return m_settings.value(notificationsKey, true).toBool();
}

void Settings::setNotifications(bool wanted)
{
    m_settings.setValue(notificationsKey, wanted);
}

bool Settings::trayIcon() const
{
    return m_settings.value(trayIconKey, false).toBool();
}

void Settings::setTrayIcon(bool shown)
{
    m_settings.setValue(trayIconKey, shown);
}

bool Settings::keepInTray() const
{
    return m_settings.value(keepInTrayKey, false).toBool();
}

void Settings::setKeepInTray(bool keep)
{
    m_settings.setValue(keepInTrayKey, keep);
}

logging::Level Settings::logLevel() const
{
    const QString level = m_settings.value(logLevelKey).toString();
    return level == QLatin1String("warnings")     ? logging::Level::Warnings
           : level == QLatin1String("everything") ? logging::Level::Everything
                                                  : logging::Level::Information;
}

void Settings::setLogLevel(logging::Level level)
{
    m_settings.setValue(logLevelKey, level == logging::Level::Warnings     ? QStringLiteral("warnings")
                                     : level == logging::Level::Everything ? QStringLiteral("everything")
                                                                           : QStringLiteral("information"));
}

QStringList Settings::withoutSecrets() const
{
    QStringList lines;
    for (const QString& key : m_settings.allKeys()) {
        if (key == callbackPathKey || key == callbackPublicAddressKey || key == proxyKey)
            lines << key + QLatin1String(" is set");
        else if (!key.startsWith(QLatin1String("state/")))
            lines << key + QLatin1String(" = ") + m_settings.value(key).toString().left(200);
    }
    return lines;
}

bool Settings::receivesResults() const
{
    return m_settings.value(receivesResultsKey, false).toBool();
}

void Settings::setReceivesResults(bool on)
{
    m_settings.setValue(receivesResultsKey, on);
}

quint16 Settings::callbackPort() const
{
    const int port = m_settings.value(callbackPortKey, 0).toInt();
    return port >= 1024 && port <= 65535 ? static_cast<quint16>(port) : quint16(0);
}

void Settings::setCallbackPort(quint16 port)
{
    m_settings.setValue(callbackPortKey, port);
}

bool Settings::callbacksFromNetwork() const
{
    return m_settings.value(callbacksFromNetworkKey, false).toBool();
}

void Settings::setCallbacksFromNetwork(bool allowed)
{
    m_settings.setValue(callbacksFromNetworkKey, allowed);
}

QString Settings::callbackPath() const
{
    const QString path = m_settings.value(callbackPathKey).toString();
    return isCallbackPath(path) ? path : QString();
}

void Settings::setCallbackPath(const QString& path)
{
    m_settings.setValue(callbackPathKey, path);
}

QString Settings::callbackPublicAddress() const
{
    return m_settings.value(callbackPublicAddressKey).toString().left(2048);
}

void Settings::setCallbackPublicAddress(const QString& address)
{
    m_settings.setValue(callbackPublicAddressKey, address);
}

QByteArray Settings::state(const QString& name) const
{
    return m_settings.value(QLatin1String("state/") + name).toByteArray();
}

void Settings::setState(const QString& name, const QByteArray& value)
{
    m_settings.setValue(QLatin1String("state/") + name, value);
}

} // namespace riffdesk
