#include "practice/stemszip.h"

#include "practice/songencoder.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QFile>
#include <QtEndian>

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <memory>

namespace riffdesk {

Result<void> writeStems(const StemAudio& audio, const QString& path, const std::atomic<bool>& cancel)
{
    const auto fault = [] {
        return Error{
            Error::Category::File, QCoreApplication::translate("StemsZip", "The stems could not be written."),
            QCoreApplication::translate("StemsZip", "Check the free space and the folder's permissions.")};
    };
    const std::unique_ptr<archive, decltype(&archive_write_free)> zip(archive_write_new(),
                                                                      &archive_write_free);
    archive_write_set_format_zip(zip.get());
    archive_write_set_options(zip.get(), "compression-level=1");
    if (archive_write_open_filename(zip.get(), QFile::encodeName(path).constData()) != ARCHIVE_OK)
        return fault();
    for (std::size_t s = 0; s < audio.stems.size(); ++s) {
        const auto& stem = audio.stems[s];
        const QByteArray header = wavHeader(stem.size());
        const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(),
                                                                                  &archive_entry_free);
        const QByteArray name = QByteArray(stemNames[s]) + ".wav";
        archive_entry_set_pathname(entry.get(), name.constData());
        archive_entry_set_size(entry.get(), header.size() + static_cast<qint64>(stem.size() * 2));
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), 0644);
        archive_entry_set_mtime(entry.get(), 315'532'800, 0); // 1980: the same stems give the same bytes
        if (archive_write_header(zip.get(), entry.get()) != ARCHIVE_OK
            || archive_write_data(zip.get(), header.constData(), static_cast<std::size_t>(header.size()))
                   != header.size())
            return fault();
        constexpr std::size_t chunk = 1U << 16U;
        std::vector<std::int16_t> little(chunk);
        for (std::size_t at = 0; at < stem.size(); at += chunk) {
            if (cancel.load(std::memory_order_relaxed))
                return Error{Error::Category::Cancelled,
                             QCoreApplication::translate("StemsZip", "Writing the stems was stopped."),
                             {}};
            const std::size_t count = std::min(chunk, stem.size() - at);
            qToLittleEndian<std::int16_t>(stem.data() + at, static_cast<qsizetype>(count), little.data());
            if (archive_write_data(zip.get(), little.data(), count * 2) != static_cast<la_ssize_t>(count * 2))
                return fault();
        }
    }
    if (archive_write_close(zip.get()) != ARCHIVE_OK)
        return fault();
    return {};
}

} // namespace riffdesk
