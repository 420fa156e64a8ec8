#include "mediafiles.h"

#include "delivery.h"
#include "storage/atomicfile.h"

#include <QCoreApplication>
#include <QFile>

namespace riffdesk::mediafiles {

namespace {

const QStringList& imageSuffixes()
{
    static const QStringList suffixes{QStringLiteral("jpg"), QStringLiteral("png"), QStringLiteral("webp"),
                                      QStringLiteral("avif")};
    return suffixes;
}

const QStringList& suffixesOf(Kind kind)
{
    return kind == Kind::Audio ? audioSuffixes() : imageSuffixes();
}

QString baseName(Kind kind)
{
    return kind == Kind::Audio ? QStringLiteral("audio.") : QStringLiteral("cover.");
}

QByteArray headOf(const QString& path)
{
    constexpr qint64 headBytes = 64;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(headBytes) : QByteArray();
}

} // namespace

Download::Content contentOf(Kind kind)
{
    switch (kind) {
    case Kind::Audio:
        return Download::Content::Audio;
    case Kind::Cover:
        return Download::Content::Image;
    case Kind::Stems:
        break;
    }
    return Download::Content::Zip;
}

const QStringList& audioSuffixes()
{
    static const QStringList suffixes{QStringLiteral("m4a"),  QStringLiteral("mp3"),  QStringLiteral("wav"),
                                      QStringLiteral("flac"), QStringLiteral("ogg"),  QStringLiteral("opus"),
                                      QStringLiteral("aac"),  QStringLiteral("webm"), QStringLiteral("mka")};
    return suffixes;
}

QString fetchedPath(const SongFolder& folder, Kind kind)
{
    return folder.file(kind == Kind::Stems ? QStringLiteral("stems.zip")
                                           : baseName(kind) + QStringLiteral("fetched"));
}

QString presentFile(const SongFolder& folder, Kind kind)
{
    if (kind == Kind::Stems)
        return {};
    for (const QString& suffix : suffixesOf(kind)) {
        const QString name = baseName(kind) + suffix;
        if (looksLike(contentOf(kind), headOf(folder.file(name))))
            return name;
    }
    return {};
}

Result<QString, ApiError> renameFile(const SongFolder& folder, Kind kind)
{
    const QString fetched = fetchedPath(folder, kind);
    QString suffix = suffixFor(headOf(fetched));
    if (kind == Kind::Audio && suffix == QLatin1String("mp4"))
        suffix = QStringLiteral("m4a"); // sound written under a general brand
    if (!suffixesOf(kind).contains(suffix)) {
        QFile::remove(fetched);
        ApiError error;
        error.category = ApiError::Category::Malformed;
        error.message =
            QCoreApplication::translate("MediaFiles", "The file is of a kind that Riffdesk does not know.");
        return error;
    }
    const QString name = baseName(kind) + suffix;
    if (const auto named = atomicfile::publish(fetched, folder.file(name)); !named)
        return delivery::localFault(named.error());
    return name;
}

} // namespace riffdesk::mediafiles
