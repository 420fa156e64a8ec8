#include "storage/hashedfile.h"

#include "storage/atomicfile.h"
#include "storage/filefault.h"

#include <QCoreApplication>
#include <QFile>

#include <openssl/evp.h>

#include <memory>

namespace riffdesk::hashedfile {

namespace {

constexpr qint64 hashedAtOnce = 1024 * 1024;

struct FreeDigest
{
    void operator()(EVP_MD_CTX* digest) const { EVP_MD_CTX_free(digest); }
};

/// Reads to the end; `target`, which may be null, is given what was read.
Result<Content> readAll(const QString& from, QFile* target, const CancelToken& cancel)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return filefault::reading(from);
    const std::unique_ptr<EVP_MD_CTX, FreeDigest> digest(EVP_MD_CTX_new());
    bool isHashed = digest && EVP_DigestInit_ex(digest.get(), EVP_sha256(), nullptr) == 1;
    Content content;
    QByteArray block(qBound(qint64(1), source.size() + 1, hashedAtOnce), Qt::Uninitialized);
    while (!cancel.isCancelled()) {
        const qint64 count = source.read(block.data(), block.size());
        if (count < 0)
            return filefault::reading(from);
        if (count == 0) {
            content.sha256.resize(EVP_MD_get_size(EVP_sha256()));
            isHashed = isHashed
                       && EVP_DigestFinal_ex(digest.get(),
                                             reinterpret_cast<unsigned char*>(content.sha256.data()), nullptr)
                              == 1;
            if (!isHashed)
                return Error{Error::Category::Internal, QStringLiteral("OpenSSL refuses SHA-256."), {}};
            return content;
        }
        isHashed = isHashed && EVP_DigestUpdate(digest.get(), block.constData(), size_t(count)) == 1;
        if (target != nullptr && target->write(block.constData(), count) != count)
            return filefault::writing(target->fileName(), target->error());
        content.bytes += count;
    }
    return Error{
        Error::Category::Cancelled, QCoreApplication::translate("Storage", "Reading was cancelled."), {}};
}

} // namespace

Result<Content> measure(const QString& path, const CancelToken& cancel)
{
    return readAll(path, nullptr, cancel);
}

Result<Content> copy(const QString& from, const QString& to, const CancelToken& cancel)
{
    QFile target(to);
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                     atomicfile::ownersOnly))
        return filefault::writing(to, target.error());
    return readAll(from, &target, cancel);
}

} // namespace riffdesk::hashedfile
