#pragma once

#include "base/result.h"
#include "platform/logging.h"

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace riffdesk {

/// What the user chose, kept as an INI file. No secrets. GUI thread.
class Settings
{
public:
    explicit Settings(const QString& filePath);

    /// Endpoint::id of the chosen service; empty before the first-run page was answered.
    [[nodiscard]] QString service() const;
    void setService(const QString& id);

    [[nodiscard]] QString theme() const; ///< "system", "light" or "dark"
    void setTheme(const QString& theme);
    [[nodiscard]] QString language() const; ///< "system" or a language code such as "de"
    void setLanguage(const QString& code);
    [[nodiscard]] QString libraryFolder() const; ///< empty: the standard place
    void setLibraryFolder(const QString& path);
    /// The same, on the disk when this returns; an error: it is not.
    Result<void> keepLibraryFolder(const QString& path);
    /// After so many days songs in the trash are removed for good: 0 … 3650, 0 for never, as at first.
    [[nodiscard]] int trashDays() const;
    void setTrashDays(int days);
    [[nodiscard]] bool tokenFileAllowed() const; ///< the user agreed to a 0600 file where there is no keyring
    void setTokenFileAllowed(bool allowed);
    [[nodiscard]] bool isTokenFileDecided() const; ///< false in a file that is new, lost or damaged
    [[nodiscard]] int maxSubmits() const; ///< 1 … 8
    void setMaxSubmits(int count);
    /// How long a create can be undone before its request leaves: 0 … 10 seconds, 4 at first.
    [[nodiscard]] int sendDelay() const;
    void setSendDelay(int seconds);
    /// Above so many paid requests a day, or takes of one press of Create, the user is asked first: 0 … 1000,
    /// 0 for never; 100 and 10 at first.
    [[nodiscard]] int askAbovePerDay() const;
    void setAskAbovePerDay(int requests);
    [[nodiscard]] int askAbovePerCreate() const;
    void setAskAbovePerCreate(int requests);
    [[nodiscard]] QString proxy() const; ///< as proxychoice::check() has it; "system" at first
    void setProxy(const QString& choice);
    [[nodiscard]] bool fetchesOnMetered() const; ///< files, on metered networks too; no at first
    void setFetchesOnMetered(bool wanted);
    [[nodiscard]] double volume() const; ///< 0 … 1
    void setVolume(double volume);
    [[nodiscard]] QString exportFolder() const;
    void setExportFolder(const QString& path);
    [[nodiscard]] bool levelMeter() const; ///< shown in the bar; yes at first
    void setLevelMeter(bool shown);
    [[nodiscard]] bool notifications() const; ///< tell when a song is done; yes at first
    void setNotifications(bool wanted);
    [[nodiscard]] bool trayIcon() const; ///< no at first
    void setTrayIcon(bool shown);
    [[nodiscard]] bool keepInTray() const; ///< closing the window leaves the program in the tray; no at first
    void setKeepInTray(bool keep);

    [[nodiscard]] logging::Level logLevel() const; ///< information at first
    void setLogLevel(logging::Level level);
    /// Every value as "key = value", but for those that are secret or say nothing: paths that strangers must
    /// not learn, addresses typed by the user, geometry.
    [[nodiscard]] QStringList withoutSecrets() const;

    /// Receiving results (app/callbacks); off at first.
    [[nodiscard]] bool receivesResults() const;
    void setReceivesResults(bool on);
    [[nodiscard]] quint16 callbackPort() const; ///< 1024 … 65535; 0: none was chosen yet
    void setCallbackPort(quint16 port);
    [[nodiscard]] bool callbacksFromNetwork() const; ///< not only from this computer; no at first
    void setCallbacksFromNetwork(bool allowed);
    [[nodiscard]] QString callbackPath() const; ///< 32 hexadecimal digits; empty: none was thrown yet
    void setCallbackPath(const QString& path);
    [[nodiscard]] QString callbackPublicAddress() const; ///< as typed; may be empty
    void setCallbackPublicAddress(const QString& address);

    /// Window geometry, splitters, the form's last state: whatever a part of the window wants back. Names are
    /// "part/what".
    [[nodiscard]] QByteArray state(const QString& name) const;
    void setState(const QString& name, const QByteArray& value);

private:
    mutable QSettings m_settings;
};

} // namespace riffdesk
