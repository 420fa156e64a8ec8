#pragma once

#include "base/canceltoken.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

struct archive;

namespace riffdesk {

/// Packs files into a zip archive. One thread; errors are faults of writing, or Cancelled. What is not whole
/// is left to the caller.
class ZipWriter
{
public:
    /// How many bytes of files were packed so far.
    using Progress = std::function<void(qint64 bytes)>;

    explicit ZipWriter(QString path, CancelToken cancel = {}, Progress progress = {});
    ~ZipWriter();
    ZipWriter(const ZipWriter&) = delete;
    ZipWriter& operator=(const ZipWriter&) = delete;

    /// As they are: sound does not become smaller, and programs play it out of the archive. `name` has "/"
    /// between folders.
    Result<void> add(const QString& name, const QByteArray& content);
    Result<void> addFile(const QString& name, const QString& path);
    /// Ends it, and waits until it is on the disk.
    Result<void> close();

private:
    [[nodiscard]] Error fault() const;
    Result<void> open();
    Result<void> begin(const QString& name, qint64 bytes);
    Result<void> put(const QByteArray& block);

    const QString m_path;
    const CancelToken m_cancel;
    const Progress m_progress;
    std::unique_ptr<archive, int (*)(archive*)> m_archive;
    bool m_isOpen = false;
    qint64 m_bytes = 0;
};

} // namespace riffdesk
