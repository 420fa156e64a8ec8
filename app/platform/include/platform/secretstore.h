#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QString>

#include <functional>

namespace riffdesk {

/// Keeps one token per service in the system's secret service (QtKeychain), else in memory for this run, or
/// in a file that only its owner may read, if the user agreed to that. GUI thread, asynchronous: a locked
/// keyring waits for the user without blocking any thread.
class SecretStore : public QObject
{
    Q_OBJECT

public:
    enum class Kept { Keyring, File, MemoryOnly };

    /// `fallbackFile`: where tokens go if allowFile(true) and there is no keyring.
    explicit SecretStore(QString fallbackFile, QObject* parent = nullptr);
    ~SecretStore() override;
    void allowFile(bool allowed);

    /// The callback gets the token, or nothing when none is kept; errors only when the keyring refused.
    void read(const QString& service, QObject* context, std::function<void(Result<QByteArray>)> done);
    /// The callback says where it is kept now.
    void write(const QString& service, const QByteArray& token, QObject* context,
               std::function<void(Result<Kept>)> done);
    void remove(const QString& service, QObject* context, std::function<void(Result<void>)> done);

private:
    [[nodiscard]] Result<QHash<QString, QByteArray>> readFile() const;
    [[nodiscard]] Result<void> writeFile(const QHash<QString, QByteArray>& tokens) const;

    QString m_fallbackFile;
    bool m_fileAllowed = false;
    QHash<QString, QByteArray> m_memory;
};

} // namespace riffdesk
