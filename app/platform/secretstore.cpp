#include "platform/secretstore.h"

#include "storage/atomicfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <qt6keychain/keychain.h>

#include <utility>

namespace riffdesk {

namespace {

constexpr qint64 maxFileBytes = 64 * 1024;

QString keychainName()
{
    return QStringLiteral("Riffdesk");
}

Error secretError(const QString& detail)
{
    return Error{
        Error::Category::Secret,
        QCoreApplication::translate("SecretStore", "The keyring refused: %1")
            .arg(detail.simplified().left(200)),
        QCoreApplication::translate("SecretStore",
                                    "Unlock the keyring, or type the token again for this session."),
    };
}

} // namespace

SecretStore::SecretStore(QString fallbackFile, QObject* parent)
    : QObject(parent)
    , m_fallbackFile(std::move(fallbackFile))
{ }

SecretStore::~SecretStore() = default;

void SecretStore::allowFile(bool allowed)
{
    m_fileAllowed = allowed;
    if (!allowed && QFile::exists(m_fallbackFile))
        QFile::remove(m_fallbackFile);
}

void SecretStore::read(const QString& service, QObject* context, std::function<void(Result<QByteArray>)> done)
{
    auto* job = new QKeychain::ReadPasswordJob(keychainName(), this);
    job->setAutoDelete(true);
    job->setKey(service);
    connect(job, &QKeychain::Job::finished, context,
            [this, self = QPointer(this), job, service, done = std::move(done)] {
                if (!self)
                    return;
                if (job->error() == QKeychain::NoError) {
                    done(job->binaryData());
                    return;
                }
                if (const auto kept = m_memory.constFind(service); kept != m_memory.constEnd()) {
                    done(*kept);
                    return;
                }
                if (m_fileAllowed) {
                    const auto tokens = readFile();
                    if (tokens && tokens->contains(service)) {
                        done(tokens->value(service));
                        return;
                    }
                }
                const bool refused =
                    job->error() == QKeychain::AccessDenied || job->error() == QKeychain::AccessDeniedByUser;
                if (refused)
                    done(secretError(job->errorString()));
                else
                    done(QByteArray()); // none kept, or no keyring to ask
            });
    job->start();
}

void SecretStore::write(const QString& service, const QByteArray& token, QObject* context,
                        std::function<void(Result<Kept>)> done)
{
    m_memory.insert(service, token);
    auto* job = new QKeychain::WritePasswordJob(keychainName(), this);
    job->setAutoDelete(true);
    job->setKey(service);
    job->setBinaryData(token);
    connect(job, &QKeychain::Job::finished, context,
            [this, self = QPointer(this), job, service, token, done = std::move(done)] {
                if (!self)
                    return;
                if (job->error() == QKeychain::NoError) {
                    done(Kept::Keyring);
                    return;
                }
                if (!m_fileAllowed) {
                    done(Kept::MemoryOnly);
                    return;
                }
                auto tokens = readFile().valueOr({});
                tokens.insert(service, token);
                const auto written = writeFile(tokens);
                done(written ? Result<Kept>(Kept::File) : Result<Kept>(written.error()));
            });
    job->start();
}

void SecretStore::remove(const QString& service, QObject* context, std::function<void(Result<void>)> done)
{
    m_memory.remove(service);
    if (auto tokens = readFile(); tokens && tokens->remove(service) > 0) {
        if (const auto written = writeFile(*tokens); !written) {
            QMetaObject::invokeMethod(
                context, [done = std::move(done), error = written.error()] { done(error); },
                Qt::QueuedConnection);
            return;
        }
    }
    auto* job = new QKeychain::DeletePasswordJob(keychainName(), this);
    job->setAutoDelete(true);
    job->setKey(service);
    connect(job, &QKeychain::Job::finished, context, [job, done = std::move(done)] {
        const bool refused = job->error() == QKeychain::AccessDenied
                             || job->error() == QKeychain::AccessDeniedByUser
                             || job->error() == QKeychain::CouldNotDeleteEntry;
        done(refused ? Result<void>(secretError(job->errorString())) : Result<void>());
    });
    job->start();
}

Result<QHash<QString, QByteArray>> SecretStore::readFile() const
{
    QHash<QString, QByteArray> tokens;
    if (!QFile::exists(m_fallbackFile))
        return tokens;
    const auto content = atomicfile::read(m_fallbackFile, maxFileBytes);
    if (!content)
        return content.error();
    const QJsonObject object = QJsonDocument::fromJson(*content).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        tokens.insert(it.key(), it->toString().toUtf8());
    return tokens;
}

Result<void> SecretStore::writeFile(const QHash<QString, QByteArray>& tokens) const
{
    QJsonObject object;
    for (auto it = tokens.begin(); it != tokens.end(); ++it)
        object.insert(it.key(), QString::fromUtf8(it.value()));

    // The file is born with the right permissions: it must not be readable to others even for a moment.
    const QString part = m_fallbackFile + QLatin1String(".part");
    QFile::remove(part);
    QFile file(part);
    const auto unwritable = [&] {
        return Error{
            Error::Category::File,
            QCoreApplication::translate("SecretStore", "The token file cannot be written: %1")
                .arg(file.errorString()),
            QCoreApplication::translate("SecretStore", "The token is kept until Riffdesk is closed.")};
    };
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return unwritable();
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    if (file.write(json) != json.size() || !file.flush())
        return unwritable();
    file.close();
    return atomicfile::publish(part, m_fallbackFile);
}

} // namespace riffdesk
