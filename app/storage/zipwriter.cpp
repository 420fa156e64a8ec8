#include "storage/zipwriter.h"

#include "storage/atomicfile.h"
#include "storage/filefault.h"

#include <QCoreApplication>
#include <QFile>

#include <archive.h>
#include <archive_entry.h>

namespace riffdesk {

namespace {
constexpr qint64 zipBlockBytes = 1024 * 1024;
}

ZipWriter::ZipWriter(QString path, CancelToken cancel, Progress progress)
    : m_path(std::move(path))
    , m_cancel(std::move(cancel))
    , m_progress(std::move(progress))
    , m_archive(archive_write_new(), &archive_write_free)
{ }

ZipWriter::~ZipWriter() = default;

Error ZipWriter::fault() const
{
    return filefault::writing(m_path, archive_errno(m_archive.get()));
}

Result<void> ZipWriter::open()
{
    if (std::exchange(m_isOpen, true))
        return {};
    archive* const zip = m_archive.get();
    const bool isFine =
        archive_write_set_format_zip(zip) == ARCHIVE_OK
        && archive_write_set_options(zip, "zip:compression=store,zip:hdrcharset=UTF-8") == ARCHIVE_OK
        && archive_write_open_filename(zip, QFile::encodeName(m_path).constData()) == ARCHIVE_OK;
    return isFine ? Result<void>() : fault();
}

Result<void> ZipWriter::begin(const QString& name, qint64 bytes)
{
    if (const auto opened = open(); !opened)
        return opened;
    const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(),
                                                                              &archive_entry_free);
    archive_entry_set_pathname_utf8(entry.get(), name.toUtf8().constData());
    archive_entry_set_size(entry.get(), bytes);
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    return archive_write_header(m_archive.get(), entry.get()) == ARCHIVE_OK ? Result<void>() : fault();
}

Result<void> ZipWriter::put(const QByteArray& block)
{
    return archive_write_data(m_archive.get(), block.constData(), std::size_t(block.size())) == block.size()
               ? Result<void>()
               : fault();
}

Result<void> ZipWriter::add(const QString& name, const QByteArray& content)
{
    const auto begun = begin(name, content.size());
    return begun ? put(content) : begun;
}

Result<void> ZipWriter::addFile(const QString& name, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return filefault::reading(path);
    if (const auto begun = begin(name, file.size()); !begun)
        return begun;
    while (!file.atEnd()) {
        if (m_cancel.isCancelled())
            return Error{Error::Category::Cancelled,
                         QCoreApplication::translate("Storage", "Packing was stopped."),
                         {}};
        const QByteArray block = file.read(zipBlockBytes);
        if (block.isEmpty())
            return filefault::reading(path);
        if (const auto written = put(block); !written)
            return written;
        m_bytes += block.size();
        if (m_progress)
            m_progress(m_bytes);
    }
    return {};
}

Result<void> ZipWriter::close()
{
    if (const auto opened = open(); !opened)
        return opened;
    if (archive_write_close(m_archive.get()) != ARCHIVE_OK)
        return fault();
    QFile file(m_path);
    return file.open(QIODevice::ReadWrite) && atomicfile::flush(file)
               ? Result<void>()
               : Result<void>(filefault::writing(m_path, file.error()));
}

} // namespace riffdesk
