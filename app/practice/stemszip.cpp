#include "stemszip.h"

#include "songencoder.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QTemporaryFile>
#include <QtEndian>

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <array>
#include <memory>

namespace riffdesk {

namespace {

Error stemsFault()
{
    return {Error::Category::File, QCoreApplication::translate("StemsZip", "The stems could not be written."),
            QCoreApplication::translate("StemsZip", "Check the free space and the folder's permissions.")};
}

using StemFiles = std::array<std::unique_ptr<QTemporaryFile>, stemCount>;

/// All samples, little endian: a ZIP takes one file after the other, a song gives all four at the same time.
Result<void> spill(const StemSource& source, const StemFiles& files)
{
    for (const auto& file : files) {
        if (!file->open())
            return stemsFault();
    }
    for (;;) {
        auto block = source();
        if (!block)
            return block.error();
        if (block->frames() == 0)
            break;
        for (std::size_t s = 0; s < files.size(); ++s) {
            auto& stem = block->stems[s];
            const auto bytes = static_cast<qint64>(stem.size()) * 2;
            qToLittleEndian<std::int16_t>(stem.data(), static_cast<qsizetype>(stem.size()), stem.data());
            if (files[s]->write(reinterpret_cast<const char*>(stem.data()), bytes) != bytes)
                return stemsFault();
        }
    }
    for (const auto& file : files) {
        if (!file->seek(0)) // flushes
            return stemsFault();
    }
    return {};
}

Result<void> pack(archive* zip, const char* name, QFile& samples, const std::atomic<bool>& cancel)
{
    const QByteArray header = wavHeader(static_cast<std::size_t>(samples.size()) / 2);
    const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(),
                                                                              &archive_entry_free);
    archive_entry_set_pathname(entry.get(), name);
    archive_entry_set_size(entry.get(), header.size() + samples.size());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    archive_entry_set_mtime(entry.get(), 315'532'800, 0); // 1980: the same stems give the same bytes
    const auto write = [zip](const QByteArray& bytes) {
        return archive_write_data(zip, bytes.constData(), static_cast<std::size_t>(bytes.size()))
               == bytes.size();
    };
    if (archive_write_header(zip, entry.get()) != ARCHIVE_OK || !write(header))
        return stemsFault();
    constexpr qint64 chunk = 128 * 1024;
    for (qint64 left = samples.size(); left > 0;) {
        if (cancel.load(std::memory_order_relaxed))
            return Error{Error::Category::Cancelled,
                         QCoreApplication::translate("StemsZip", "Writing the stems was stopped."),
                         {}};
        const QByteArray bytes = samples.read(std::min(left, chunk));
        if (bytes.isEmpty() || !write(bytes))
            return stemsFault();
        left -= bytes.size();
    }
    return {};
}

} // namespace

Result<void> writeStems(const StemSource& source, const QString& path, const std::atomic<bool>& cancel)
{
    StemFiles files;
    for (auto& file : files)
        file = std::make_unique<QTemporaryFile>(path + QStringLiteral(".XXXXXX.part"));
    if (const auto spilt = spill(source, files); !spilt)
        return spilt;
    const std::unique_ptr<archive, decltype(&archive_write_free)> zip(archive_write_new(),
                                                                      &archive_write_free);
    archive_write_set_format_zip(zip.get());
    archive_write_set_options(zip.get(), "compression-level=1");
    if (archive_write_open_filename(zip.get(), QFile::encodeName(path).constData()) != ARCHIVE_OK)
        return stemsFault();
    for (std::size_t s = 0; s < files.size(); ++s) {
        const QByteArray name = QByteArray(stemNames[s]) + ".wav";
        if (const auto packed = pack(zip.get(), name.constData(), *files[s], cancel); !packed)
            return packed;
        files[s].reset();
    }
    if (archive_write_close(zip.get()) != ARCHIVE_OK)
        return stemsFault();
    return {};
}

} // namespace riffdesk
