#pragma once

#include <QFile>
#include <QString>
#include <QVector>

#include <archive.h>
#include <archive_entry.h>

namespace riffdesk::test {

struct ZipEntry
{
    QByteArray name;
    QByteArray content;
    mode_t type = AE_IFREG;
    QByteArray link = {};
};

/// Writes a zip archive; `options` as for archive_write_set_options, e.g. "zip:encryption=zipcrypt".
[[nodiscard]] inline bool writeZip(const QString& path, const QVector<ZipEntry>& entries,
                                   const char* options = nullptr)
{
    archive* writer = archive_write_new();
    bool fine = archive_write_set_format_zip(writer) == ARCHIVE_OK;
    if (options) {
        fine = archive_write_set_options(writer, options) == ARCHIVE_OK && fine;
        archive_write_set_passphrase(writer, "secret");
    }
    fine = archive_write_open_filename(writer, QFile::encodeName(path).constData()) == ARCHIVE_OK && fine;
    for (const ZipEntry& entry : entries) {
        archive_entry* header = archive_entry_new();
        archive_entry_set_pathname_utf8(header, entry.name.constData());
        archive_entry_set_filetype(header, entry.type);
        archive_entry_set_perm(header, 0644);
        archive_entry_set_size(header, entry.content.size());
        if (entry.type == AE_IFLNK)
            archive_entry_set_symlink_utf8(header, entry.link.constData());
        archive_write_header(writer, header);
        if (!entry.content.isEmpty())
            archive_write_data(writer, entry.content.constData(), static_cast<size_t>(entry.content.size()));
        archive_entry_free(header);
    }
    fine = archive_write_close(writer) == ARCHIVE_OK && fine;
    archive_write_free(writer);
    return fine;
}

} // namespace riffdesk::test
