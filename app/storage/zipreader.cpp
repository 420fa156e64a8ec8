#include "storage/zipreader.h"

#include "storage/atomicfile.h"
#include "storage/filefault.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <archive.h>
#include <archive_entry.h>

#include <array>
#include <memory>

namespace riffdesk {

namespace {

constexpr int maxEntries = 10'000; ///< of any kind
constexpr qsizetype maxStem = 80; ///< characters of a file name before its suffix
constexpr size_t blockBytes = 256 * 1024;

struct ArchiveFree
{
    void operator()(archive* reader) const { archive_read_free(reader); }
};
using Reader = std::unique_ptr<archive, ArchiveFree>;

Error damaged()
{
    return Error{Error::Category::Media,
                 QCoreApplication::translate("Storage", "The archive is damaged, or is not a zip archive."),
                 QCoreApplication::translate("Storage", "Fetch it again.")};
}

Error tooLarge()
{
    return Error{Error::Category::Media,
                 QCoreApplication::translate("Storage",
                                             "The archive holds more than it should, and was not unpacked."),
                 QCoreApplication::translate("Storage", "Check where it comes from before you try again.")};
}

Error nothingInside()
{
    return Error{Error::Category::Media,
                 QCoreApplication::translate("Storage", "The archive holds no file that can be used."),
                 QCoreApplication::translate("Storage", "Fetch it again.")};
}

Error cancelledError()
{
    return Error{
        Error::Category::Cancelled, QCoreApplication::translate("Storage", "Unpacking was cancelled."), {}};
}

/// As text, with one kind of separator. Empty when the archive's name is no text.
QString pathOf(archive_entry* entry)
{
    const char* name = archive_entry_pathname_utf8(entry);
    if (!name) {
        name = archive_entry_pathname(entry);
    }
    QString text = QString::fromUtf8(name ? name : "").left(4096);
    return text.replace(QLatin1Char('\\'), QLatin1Char('/'));
}

/// A plain regular file that can be read without a password; not a link of any kind.
bool isPlainFile(archive_entry* entry)
{
    return archive_entry_filetype(entry) == AE_IFREG && !archive_entry_hardlink(entry)
           && !archive_entry_symlink(entry) && !archive_entry_is_encrypted(entry);
}

QString safeStem(const QString& stem)
{
    QString safe;
    for (const QChar c : stem.left(maxStem)) {
        const bool keep = c.isLetterOrNumber() || c == QLatin1Char(' ') || c == QLatin1Char('-')
                          || c == QLatin1Char('_') || c == QLatin1Char('(') || c == QLatin1Char(')');
        safe.append(keep ? c : QLatin1Char('_'));
    }
    safe = safe.trimmed();
    return safe.isEmpty() ? QStringLiteral("file") : safe;
}

bool removeTree(const QString& path)
{
    const QFileInfo info(path);
    if (info.isSymLink() || info.isFile()) {
        return QFile::remove(path); // the link, never what it points to
    }
    return !info.exists() || QDir(path).removeRecursively();
}

class Unpacking
{
public:
    Unpacking(archive* reader, QString folder, const ZipReader::Limits& limits, const CancelToken& cancel)
        : m_reader(reader)
        , m_folder(std::move(folder))
        , m_limits(limits)
        , m_cancel(cancel)
        , m_left(limits.totalBytes)
    { }

    Result<QStringList> all()
    {
        for (int seen = 0;; ++seen) {
            if (m_cancel.isCancelled()) {
                return cancelledError();
            }
            archive_entry* entry = nullptr;
            const int outcome = archive_read_next_header(m_reader, &entry);
            if (outcome == ARCHIVE_EOF) {
                break;
            }
            if (outcome != ARCHIVE_OK && outcome != ARCHIVE_WARN) { // a warning is about the name only
                return damaged();
            }
            if (seen >= maxEntries) {
                return tooLarge();
            }
            if (auto done = one(entry); !done) {
                return done.error();
            }
        }
        if (m_names.isEmpty()) {
            return nothingInside();
        }
        return m_names;
    }

private:
    Result<void> one(archive_entry* entry)
    {
        const QString path = pathOf(entry);
        const QString name = path.mid(path.lastIndexOf(QLatin1Char('/')) + 1);
        const QString suffix = QFileInfo(name).suffix().toLower();
        // Names that begin with a dot are macOS's shadows of the real files.
        if (!isPlainFile(entry) || name.startsWith(QLatin1Char('.')) || !m_limits.suffixes.contains(suffix)) {
            return {};
        }
        // The declared size may lie, so it only serves to refuse early.
        if (m_names.size() >= m_limits.files
            || (archive_entry_size_is_set(entry) && archive_entry_size(entry) > m_left)) {
            return tooLarge();
        }
        const QString stem = safeStem(name.chopped(suffix.size() + 1));
        const QString own = m_limits.keepsPairs ? pairName(path.chopped(suffix.size() + 1), stem, suffix)
                                                : freeName(stem, suffix);
        QFile file(m_folder + QLatin1Char('/') + own);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, atomicfile::ownersOnly)) {
            return filefault::writing(file.fileName(), file.error());
        }
        m_names.append(own);
        if (auto copied = copyTo(file); !copied || !m_limits.check) {
            return copied;
        }
        file.close();
        const auto checked = m_limits.check(file.fileName());
        if (!checked) {
            return checked.error();
        }
        m_names.last() = QFileInfo(*checked).fileName();
        m_taken.insert(m_names.constLast().toCaseFolded());
        return {};
    }

    Result<void> copyTo(QFile& file)
    {
        while (true) {
            if (m_cancel.isCancelled()) {
                return cancelledError();
            }
            const la_ssize_t got = archive_read_data(m_reader, m_block.data(), m_block.size());
            if (got < 0) {
                return damaged();
            }
            if (got == 0) {
                break;
            }
            if (got > m_left) {
                return tooLarge();
            }
            m_left -= got;
            if (file.write(m_block.data(), got) != got) {
                return filefault::writing(file.fileName(), file.error());
            }
        }
        if (!atomicfile::flush(file)) {
            return filefault::writing(file.fileName(), file.error());
        }
        return {};
    }

    QString freeName(const QString& stem, const QString& suffix)
    {
        QString name = stem + QLatin1Char('.') + suffix;
        for (int n = 2; m_taken.contains(name.toCaseFolded()); ++n) {
            name = stem + QStringLiteral("-%1.").arg(n) + suffix;
        }
        m_taken.insert(name.toCaseFolded());
        return name;
    }

    /// The stem is the same for all that stand at `path` in the archive, and for nothing else.
    QString pairName(const QString& path, const QString& stem, const QString& suffix)
    {
        QString own = m_stems.value(path);
        if (own.isEmpty()) {
            own = stem;
            for (int n = 2; m_taken.contains(own.toCaseFolded()); ++n) {
                own = stem + QStringLiteral("-%1").arg(n);
            }
            m_taken.insert(own.toCaseFolded());
            m_stems.insert(path, own);
        }
        return freeName(own, suffix);
    }

    archive* m_reader;
    QString m_folder;
    const ZipReader::Limits& m_limits;
    const CancelToken m_cancel;
    qint64 m_left;
    QStringList m_names;
    QSet<QString> m_taken;
    QHash<QString, QString> m_stems; ///< by the path in the archive, without suffix
    std::array<char, blockBytes> m_block{};
};

/// Gives the finished folder its name; one of that name before it makes way only when the new one is whole.
Result<void> takeName(const QString& part, const QString& folder)
{
    const QString old = folder + QStringLiteral(".old");
    if (!removeTree(old) || (QFileInfo::exists(folder) && !QDir().rename(folder, old))) {
        return filefault::writing(folder, QFileDevice::RenameError);
    }
    if (!QDir().rename(part, folder)) {
        QDir().rename(old, folder);
        return filefault::writing(folder, QFileDevice::RenameError);
    }
    atomicfile::flushFolder(QFileInfo(folder).absolutePath());
    removeTree(old);
    return {};
}

Result<Reader> openArchive(const QString& archivePath)
{
    Reader reader(archive_read_new());
    if (!reader || archive_read_support_format_zip_seekable(reader.get()) != ARCHIVE_OK) {
        return damaged();
    }
    if (!QFileInfo(archivePath).isFile()) {
        return filefault::reading(archivePath);
    }
#ifdef Q_OS_WIN
    const int opened =
        archive_read_open_filename_w(reader.get(), archivePath.toStdWString().c_str(), blockBytes);
#else
    const int opened =
        archive_read_open_filename(reader.get(), QFile::encodeName(archivePath).constData(), blockBytes);
#endif
    if (opened != ARCHIVE_OK) {
        return damaged();
    }
    return reader;
}

} // namespace

Result<QStringList> ZipReader::unpack(const QString& archivePath, const QString& folder, const Limits& limits,
                                      const CancelToken& cancel)
{
    const Result<Reader> opened = openArchive(archivePath);
    if (!opened) {
        return opened.error();
    }
    archive* const reader = opened->get();

    const QString part = folder + QStringLiteral(".part");
    if (!removeTree(part) || !atomicfile::makeFolder(part)) {
        return filefault::writing(part);
    }
    const auto unpacking = std::make_unique<Unpacking>(reader, part, limits, cancel);
    auto names = unpacking->all();
    if (names) {
        atomicfile::flushFolder(part);
        if (auto named = takeName(part, folder); !named) {
            names = named.error();
        }
    }
    if (!names) {
        removeTree(part);
    }
    return names;
}

Result<QByteArray> ZipReader::readFile(const QString& archivePath, const QString& name, qint64 most)
{
    const Result<Reader> opened = openArchive(archivePath);
    if (!opened) {
        return opened.error();
    }
    archive* const reader = opened->get();
    const QByteArray wanted = name.toUtf8();
    for (int seen = 0; seen < maxEntries; ++seen) {
        archive_entry* entry = nullptr;
        const int outcome = archive_read_next_header(reader, &entry);
        if (outcome == ARCHIVE_EOF) {
            return nothingInside();
        }
        if (outcome != ARCHIVE_OK && outcome != ARCHIVE_WARN) {
            return damaged();
        }
        const char* found = archive_entry_pathname(entry);
        if (!found || wanted != found || !isPlainFile(entry)) {
            continue;
        }
        QByteArray bytes;
        std::array<char, 16 * 1024> block{};
        for (;;) {
            const la_ssize_t got = archive_read_data(reader, block.data(), block.size());
            if (got < 0) {
                return damaged();
            }
            if (got == 0) {
                return bytes;
            }
            if (bytes.size() + got > most) {
                return tooLarge();
            }
            bytes.append(block.data(), got);
        }
    }
    return tooLarge();
}

} // namespace riffdesk
