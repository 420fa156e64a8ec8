#include "songshelf.h"

#include "coverpainter.h"
#include "randomstream.h"
#include "songencoder.h"
#include "stemszip.h"
#include "storage/atomicfile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace riffdesk {
namespace {

constexpr qint64 mostMediaBytes = 300LL * 1024 * 1024;
constexpr int mostAncestors = 200;
constexpr double previewSeconds = 8;

struct KindRow
{
    SongShelf::Kind kind;
    const char* prefix;
    const char* suffix;
    const char* contentType;
};
// Preview before Audio: its prefix is the longer one.
constexpr std::array<KindRow, 6> kinds{{
    {SongShelf::Kind::Preview, "preview-", ".m4a", "audio/mp4"},
    {SongShelf::Kind::Audio, "", ".m4a", "audio/mp4"},
    {SongShelf::Kind::Cover, "", ".jpg", "image/jpeg"},
    {SongShelf::Kind::Stems, "", ".zip", "application/zip"},
    {SongShelf::Kind::Wav, "", ".wav", "audio/wav"},
    {SongShelf::Kind::Video, "", ".mp4", "video/mp4"},
}};

const KindRow& rowOf(SongShelf::Kind kind)
{
    return *std::find_if(kinds.begin(), kinds.end(), [kind](const KindRow& row) { return row.kind == kind; });
}

QString fileName(const QString& audioId, SongShelf::Kind kind)
{
    return QLatin1String(rowOf(kind).prefix) + audioId + QLatin1String(rowOf(kind).suffix);
}

/// Whether there is such a file; it is then the last to be dropped.
bool touched(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return false;
    if (file.open(QIODevice::ReadWrite))
        file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
    return true;
}

} // namespace

std::optional<double> numberIn(const QJsonObject& request, const QString& key)
{
    const QJsonValue value = request.value(key);
    if (value.isDouble())
        return value.toDouble();
    bool ok = false;
    const double number = value.toString().toDouble(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

QString textIn(const QJsonObject& request, const QString& key)
{
    const QJsonValue value = request.value(key);
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 17);
    QString text = value.toString();
    if (key == QLatin1String("lyric"))
        text.replace(QLatin1String("\\n"), QLatin1String("\n"));
    return text;
}

Recipe recipeOf(const PracticeTask& task)
{
    const QJsonObject& request = task.request;
    const auto text = [&request](const char* key) { return textIn(request, QLatin1String(key)); };
    const auto number = [&request](const char* key, double fallback) {
        return numberIn(request, QLatin1String(key)).value_or(fallback);
    };
    Recipe recipe;
    recipe.action = text("action");
    if (recipe.action.startsWith(QLatin1String("upload_")))
        recipe.action = recipe.action.mid(7);
    recipe.prompt = QString(text("prompt") + QLatin1Char(' ') + text("style")).simplified();
    recipe.instrumental = request.value(QLatin1String("instrumental")).toBool();
    const bool generates = recipe.action == QLatin1String("generate");
    // An edit without words of its own keeps the rhythm of the song it edits.
    recipe.lyrics = recipe.instrumental ? QString() : generates ? task.lyric : text("lyric");
    recipe.seed = task.seed;
    recipe.vocalGender = text("vocal_gender");
    recipe.weirdness = number("weirdness", 0.5);
    recipe.lyricsStrength = number("lyrics_strength", 0.7);
    recipe.soundStrength = number("sound_strength", 0.7);
    recipe.coverStrength = number("cover_strength", 1);
    recipe.continueAt = number("continue_at", -1);
    recipe.sectionStart = number("replace_section_start", 0);
    recipe.sectionEnd = number("replace_section_end", 1e9);
    return recipe;
}

SongShelf::SongShelf(const TaskStore& store, const QString& folder, double mostSeconds)
    : m_store(store)
    , m_folder(folder)
    , m_mostSeconds(mostSeconds)
{ }

Result<void> SongShelf::open()
{
    if (!atomicfile::makeFolder(m_folder + QStringLiteral("/media"))
        || !atomicfile::makeFolder(m_folder + QStringLiteral("/files")))
        return Error{
            Error::Category::File,
            QCoreApplication::translate("SongShelf", "The Practice service's folder cannot be written: %1")
                .arg(m_folder),
            QCoreApplication::translate("SongShelf", "Check the folder's permissions.")};
    // What a killed service left half made.
    QDir media(m_folder + QStringLiteral("/media"));
    const QStringList parts = media.entryList({QStringLiteral("*.part")}, QDir::Files);
    for (const QString& part : parts)
        media.remove(part);
    return {};
}

void SongShelf::stop()
{
    m_stopping = true;
    m_changed.notify_all();
}

QString SongShelf::uploadPath(const QString& name) const
{
    return m_folder + QStringLiteral("/files/") + name;
}

QString SongShelf::addressOf(const QString& audioId, Kind kind)
{
    return QStringLiteral("/media/") + fileName(audioId, kind);
}

const char* SongShelf::contentType(Kind kind)
{
    return rowOf(kind).contentType;
}

std::optional<SongShelf::Named> SongShelf::named(const QString& name)
{
    for (const KindRow& row : kinds) {
        const QLatin1String prefix(row.prefix);
        const QLatin1String suffix(row.suffix);
        if (name.startsWith(prefix) && name.endsWith(suffix) && name.size() > prefix.size() + suffix.size())
            return Named{name.mid(prefix.size(), name.size() - prefix.size() - suffix.size()), row.kind};
    }
    return std::nullopt;
}

std::optional<Arrangement> SongShelf::arrangementOf(const PracticeTask& task) const
{
    if (task.type == QLatin1String("upload")) {
        const QJsonObject data = task.data.toObject();
        const double seconds = data.value(QLatin1String("duration")).toDouble();
        const QString name = QFileInfo(data.value(QLatin1String("audio_url")).toString()).fileName();
        return Arrangement{{{std::nullopt, uploadPath(name), 1, 0, 0, seconds}}, seconds};
    }
    // From the song back to its first ancestor, then forward again.
    QVector<PracticeTask> line{task};
    Arrangement song;
    while (true) {
        const QString sourceId = textIn(line.last().request, QStringLiteral("audio_id"));
        if (sourceId.isEmpty()
            || line.last().request.value(QLatin1String("action")) == QLatin1String("generate"))
            break;
        const auto source = m_store.makerOf(sourceId);
        if (!source || !source->finished() || source->error || line.size() >= mostAncestors)
            return std::nullopt;
        if (source->type == QLatin1String("upload")) {
            song = *arrangementOf(*source);
            break;
        }
        line.append(*source);
    }
    for (auto step = line.crbegin(); step != line.crend(); ++step) {
        Recipe recipe = recipeOf(*step);
        recipe.mostSeconds = m_mostSeconds;
        song = arranged(m_table, recipe, song);
    }
    return song;
}

std::optional<Arrangement> SongShelf::arrangementOf(const QString& audioId) const
{
    const auto maker = m_store.makerOf(audioId);
    if (!maker || !maker->finished() || maker->error)
        return std::nullopt;
    return arrangementOf(*maker);
}

QString SongShelf::mediaPath(const QString& audioId, Kind kind) const
{
    return m_folder + QStringLiteral("/media/") + fileName(audioId, kind);
}

std::optional<QString> SongShelf::existing(const QString& audioId, Kind kind) const
{
    const QString path = mediaPath(audioId, kind);
    return touched(path) ? std::optional(path) : std::nullopt;
}

Result<QString> SongShelf::file(const QString& audioId, Kind kind)
{
    const auto maker = m_store.makerOf(audioId);
    const auto song = maker && !maker->error ? arrangementOf(*maker) : std::nullopt;
    if (!song)
        return Error{
            Error::Category::Input, QCoreApplication::translate("SongShelf", "There is no such song."), {}};
    const QString path = mediaPath(audioId, kind);

    std::unique_lock lock(m_mutex);
    if (touched(path))
        return path;
    Queue& queue = kind == Kind::Preview ? m_previews : m_songs;
    const quint64 ticket = queue.tickets++;
    m_changed.wait(lock, [&] { return m_stopping || queue.turn == ticket; });
    if (m_stopping)
        return Error{Error::Category::Cancelled,
                     QCoreApplication::translate("SongShelf", "The Practice service is stopping."),
                     {}};
    Result<void> made;
    if (!touched(path)) { // an earlier caller's is there by now
        lock.unlock();
        const QString part = path + QStringLiteral(".part");
        made = make(*maker, *song, kind, part);
        if (made && !QFile::rename(part, path))
            made = Error{Error::Category::File,
                         QCoreApplication::translate("SongShelf", "The song could not be written."),
                         {}};
        if (!made)
            QFile::remove(part);
        lock.lock();
        if (made)
            dropOldest(path);
    }
    ++queue.turn;
    m_changed.notify_all();
    if (!made)
        return made.error();
    return path;
}

Result<void> SongShelf::make(const PracticeTask& maker, const Arrangement& song, Kind kind,
                             const QString& path) const
{
    const auto cover = [&](int size) {
        const SongPlan* plan = nullptr;
        for (const SongLayer& layer : song.layers) {
            if (layer.plan)
                plan = &*layer.plan;
        }
        const Mood mood = plan ? plan->mood : m_table.neutral();
        return paintedCover(mood, mixedSeed(seedOfText(maker.seed), seedOfText(recipeOf(maker).prompt)),
                            size);
    };
    if (kind == Kind::Cover) {
        if (!cover(1024).save(path, "JPG", 88))
            return Error{Error::Category::File,
                         QCoreApplication::translate("SongShelf", "The cover could not be written."),
                         {}};
        return {};
    }
    SongRenderer renderer(m_table, song, m_stopping, kind == Kind::Preview ? previewSeconds : 0);
    const auto mixed = [&renderer]() -> Result<std::vector<std::int16_t>> {
        const auto block = renderer.next();
        if (!block)
            return block.error();
        return block->mix();
    };
    switch (kind) {
    case Kind::Stems:
        return writeStems([&renderer] { return renderer.next(); }, path, m_stopping);
    case Kind::Wav:
        return writeWav(mixed, path);
    case Kind::Video:
        return encodeSong(mixed, cover(640), path, m_stopping);
    case Kind::Audio:
    case Kind::Preview:
    case Kind::Cover:
        break;
    }
    return encodeSong(mixed, {}, path, m_stopping);
}

void SongShelf::dropOldest(const QString& except) const
{
    const QFileInfoList files =
        QDir(m_folder + QStringLiteral("/media")).entryInfoList(QDir::Files, QDir::Time);
    qint64 bytes = 0;
    for (const QFileInfo& file : files) { // newest first
        bytes += file.size();
        if (bytes > mostMediaBytes && file.filePath() != except
            && !file.fileName().endsWith(QLatin1String(".part")))
            QFile::remove(file.filePath());
    }
}

} // namespace riffdesk
