#include "lyrics/lyricsfile.h"
#include "storage/zipreader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstddef>
#include <cstdint>

// An untrusted zip: a document dropped on the editor, and the stems a service sends.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    using namespace riffdesk;
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("dropped.docx"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        __builtin_trap();
    file.write(reinterpret_cast<const char*>(data), static_cast<qint64>(size));
    file.close();

    const Result<LyricsFile> lyrics = LyricsFile::read(path);
    if (lyrics && lyrics.value().text.size() > LyricsFile::maxCharacters)
        __builtin_trap();

    const QString stems = folder.filePath(QStringLiteral("stems"));
    ZipReader::Limits limits;
    limits.suffixes = {QStringLiteral("m4a"), QStringLiteral("wav")};
    limits.totalBytes = 1 << 20;
    limits.files = 8;
    const Result<QStringList> names = ZipReader::unpack(path, stems, limits);
    if (names.ok() != QDir(stems).exists() || (names && names.value().size() > limits.files))
        __builtin_trap();
    // Nothing may have come to lie beside the folder, whatever the names in the archive say.
    for (const QString& name :
         QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        if (name != QLatin1String("dropped.docx") && name != QLatin1String("stems"))
            __builtin_trap();
    }
    QDir(stems).removeRecursively();
    return 0;
}
