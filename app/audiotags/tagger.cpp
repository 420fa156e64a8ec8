#include "audiotags/tagger.h"

#include "audiotags/songrecipe.h"
#include "audiotags/tagreader.h"
#include "library/songtext.h"
#include "nativepath.h"
#include "pictures/picture.h"
#include "storage/atomicfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QtEndian>

#include <attachedpictureframe.h>
#include <flacfile.h>
#include <generalencapsulatedobjectframe.h>
#include <id3v2tag.h>
#include <infotag.h>
#include <mp4file.h>
#include <mpegfile.h>
#include <opusfile.h>
#include <synchronizedlyricsframe.h>
#include <tpropertymap.h>
#include <vorbisfile.h>
#include <wavfile.h>
#include <xiphcomment.h>

#include <algorithm>
#include <type_traits>
#include <utility>

namespace riffdesk {

namespace {

constexpr qint64 maxCover = 16 * 1024 * 1024;
constexpr qsizetype maxGenre = 200;

TagLib::String toTagLib(const QString& text)
{
    return {text.toUtf8().constData(), TagLib::String::UTF8};
}

TagLib::ByteVector toTagLib(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<unsigned int>(bytes.size())};
}

Error refused()
{
    return Error{Error::Category::Media,
                 QCoreApplication::translate("Export", "The song's audio file is damaged and takes no tags."),
                 QCoreApplication::translate("Export", "Fetch the song again, then export it.")};
}

const char* mimeOf(const SongTags& tags)
{
    return tags.coverIsPng() ? "image/png" : "image/jpeg";
}

/// A text of the tags: what it is called in ID3 and Ogg by TagLib, and in MP4.
struct TextTag
{
    const char* property;
    const char* mp4;
    QString text;
};

/// What every kind of tag gives back as it was: lines end in one way, and a text ends at its end.
QString storable(QString text)
{
    return text.remove(QChar(0))
        .replace(QLatin1String("\r\n"), QLatin1String("\n"))
        .replace(QLatin1Char('\r'), QLatin1Char('\n'));
}

QString trackText(const SongTags& tags)
{
    const QString track = tags.track > 0 ? QString::number(tags.track) : QString();
    return tags.track > 0 && tags.trackCount > 0 ? QStringLiteral("%1/%2").arg(track).arg(tags.trackCount)
                                                 : track;
}

/// Those that are not empty.
QVector<TextTag> textsOf(const SongTags& tags, tagger::Container container)
{
    using tagger::Container;
    constexpr double replayGainReference = -18; // LUFS
    constexpr double opusReference = -23; // LUFS, and in 256ths of a decibel (RFC 7845)
    const bool isXiph =
        container == Container::Flac || container == Container::Opus || container == Container::Vorbis;
    const bool isId3 = container == Container::Mp3 || container == Container::Wav;
    const auto track = [&] { return tags.track > 0 ? QString::number(tags.track) : QString(); };
    QVector<TextTag> texts{
        {"TITLE", "\251nam", tags.title},
        {"ARTIST", "\251ART", tags.artist},
        {"ALBUMARTIST", "aART", tags.albumArtist},
        {"ALBUM", "\251alb", tags.album},
        {"LYRICS", "\251lyr", tags.lyrics},
        {"COMMENT", "\251cmt", tags.comment},
        {"GENRE", "\251gen", tags.genre},
        {"DATE", "\251day", tags.date},
        {"COPYRIGHT", "cprt", tags.copyright},
        {"ISRC", "----:com.apple.iTunes:ISRC", tags.isrc},
        {"RIFFDESK_RECIPE", "----:app.riffdesk:recipe", tags.recipe},
        {"TRACKNUMBER", nullptr, isXiph ? track() : trackText(tags)},
    };
    if (isXiph && tags.track > 0 && tags.trackCount > 0)
        texts.append({"TRACKTOTAL", nullptr, QString::number(tags.trackCount)});
    if (tags.timedLyrics && !isId3)
        texts.append(
            {"SYNCEDLYRICS", "----:com.apple.iTunes:SYNCEDLYRICS", tags.timedLyrics->toLrc().trimmed()});
    if (tags.replayGain && container == Container::Opus) {
        texts.append({"R128_TRACK_GAIN", nullptr,
                      QString::number(qRound((opusReference - tags.replayGain->loudness) * 256))});
    } else if (tags.replayGain) {
        const double gain = replayGainReference - tags.replayGain->loudness;
        texts.append({"REPLAYGAIN_TRACK_GAIN", "----:com.apple.iTunes:replaygain_track_gain",
                      QString::number(gain, 'f', 2) + QLatin1String(" dB")});
        texts.append({"REPLAYGAIN_TRACK_PEAK", "----:com.apple.iTunes:replaygain_track_peak",
                      QString::number(tags.replayGain->peak, 'f', 6)});
    }
    for (TextTag& each : texts)
        each.text = storable(each.text);
    texts.removeIf([](const TextTag& each) { return each.text.isEmpty(); });
    return texts;
}

TagLib::PropertyMap propertiesOf(const SongTags& tags, tagger::Container container)
{
    TagLib::PropertyMap properties;
    for (const TextTag& each : textsOf(tags, container))
        properties.insert(each.property, TagLib::StringList(toTagLib(each.text)));
    return properties;
}

bool writeMp4(const NativePath& path, const SongTags& tags)
{
    using namespace TagLib;
    MP4::File file(path.name());
    if (!file.isValid() || !file.tag()) {
        return false;
    }
    MP4::Tag& tag = *file.tag();
    for (const auto& item : MP4::ItemMap(tag.itemMap())) {
        tag.removeItem(item.first);
    }
    for (const TextTag& each : textsOf(tags, tagger::Container::Mp4)) {
        if (each.mp4)
            tag.setItem(each.mp4, StringList(toTagLib(each.text)));
    }
    if (tags.track > 0)
        tag.setItem("trkn", MP4::Item(tags.track, tags.trackCount));
    if (!tags.cover.isEmpty()) {
        MP4::CoverArtList covers;
        covers.append({tags.coverIsPng() ? MP4::CoverArt::PNG : MP4::CoverArt::JPEG, toTagLib(tags.cover)});
        tag.setItem("covr", covers);
    }
    return file.save();
}

/// What the properties of TagLib do not know. `tag` takes over the frames.
void addFrames(TagLib::ID3v2::Tag& tag, const SongTags& tags, bool withCover)
{
    using namespace TagLib;
    if (tags.timedLyrics) {
        auto* lyrics = new ID3v2::SynchronizedLyricsFrame(String::UTF16);
        lyrics->setLanguage("XXX"); // ID3v2.4: the language is not known
        lyrics->setType(ID3v2::SynchronizedLyricsFrame::Lyrics);
        lyrics->setTimestampFormat(ID3v2::SynchronizedLyricsFrame::AbsoluteMilliseconds);
        ID3v2::SynchronizedLyricsFrame::SynchedTextList lines;
        for (const TimedLyrics::Line& line : tags.timedLyrics->lines)
            lines.append(
                {static_cast<unsigned int>(qRound(line.seconds * 1000)), toTagLib(storable(line.text))});
        lyrics->setSynchedText(lines);
        tag.addFrame(lyrics);
    }
    if (withCover && !tags.cover.isEmpty()) {
        auto* cover = new ID3v2::AttachedPictureFrame;
        cover->setType(ID3v2::AttachedPictureFrame::FrontCover);
        cover->setMimeType(mimeOf(tags));
        cover->setPicture(toTagLib(tags.cover));
        tag.addFrame(cover);
    }
}

bool writeMp3(const NativePath& path, const SongTags& tags)
{
    using namespace TagLib;
    MPEG::File file(path.name());
    if (!file.isValid()) {
        return false;
    }
    file.strip();
    ID3v2::Tag& tag = *file.ID3v2Tag(true);
    tag.setProperties(propertiesOf(tags, tagger::Container::Mp3));
    addFrames(tag, tags, true);
    // Version 2.3 is what Windows and car radios read.
    return file.save(MPEG::File::ID3v2, File::StripOthers, ID3v2::v3, File::DoNotDuplicate);
}

bool writeWav(const NativePath& path, const SongTags& tags)
{
    using namespace TagLib;
    RIFF::WAV::File file(path.name());
    if (!file.isValid()) {
        return false;
    }
    file.strip();
    file.ID3v2Tag()->setProperties(propertiesOf(tags, tagger::Container::Wav));
    addFrames(*file.ID3v2Tag(), tags, false);
    // What programs show that know no ID3 in such files, ffmpeg among them.
    const std::pair<const char*, QString> infos[]{
        {"INAM", tags.title},     {"IART", tags.artist},
        {"IPRD", tags.album},     {"ICMT", tags.comment},
        {"IGNR", tags.genre},     {"ICRD", tags.date},
        {"ICOP", tags.copyright}, {"IPRT", tags.track > 0 ? QString::number(tags.track) : QString()}};
    for (const auto& [id, text] : infos) {
        if (!text.isEmpty())
            file.InfoTag()->setFieldText(id, toTagLib(storable(text)));
    }
    return file.save(RIFF::WAV::File::AllTags, File::StripOthers, ID3v2::v3);
}

TagLib::FLAC::Picture* newPicture(const SongTags& tags)
{
    auto* picture = new TagLib::FLAC::Picture;
    picture->setType(TagLib::FLAC::Picture::FrontCover);
    picture->setMimeType(mimeOf(tags));
    picture->setData(toTagLib(tags.cover));
    return picture;
}

bool writeFlac(const NativePath& path, const SongTags& tags)
{
    TagLib::FLAC::File file(path.name());
    if (!file.isValid()) {
        return false;
    }
    file.removePictures();
    file.xiphComment(true)->removeAllFields();
    file.xiphComment()->setProperties(propertiesOf(tags, tagger::Container::Flac));
    if (!tags.cover.isEmpty()) {
        file.addPicture(newPicture(tags)); // takes it over
    }
    return file.save();
}

template <typename File>
bool writeOgg(const NativePath& path, const SongTags& tags, tagger::Container container)
{
    File file(path.name());
    if (!file.isValid() || !file.tag()) {
        return false;
    }
    file.tag()->removeAllPictures();
    file.tag()->removeAllFields();
    file.tag()->setProperties(propertiesOf(tags, container));
    if (!tags.cover.isEmpty()) {
        file.tag()->addPicture(newPicture(tags)); // takes it over
    }
    return file.save();
}

/// ID3 lets a genre be a number, so that "80" comes back as "Folk".
bool isNumbered(const TextTag& each)
{
    return qstrcmp(each.property, "GENRE") == 0
           && std::any_of(each.text.cbegin(), each.text.cend(), [](QChar c) { return c.isDigit(); });
}

/// TagLib says true after saving into damaged files: only what it reads back counts.
template <typename File> bool reads(const NativePath& path, const SongTags& tags, tagger::Container container)
{
    File file(path.name(), false);
    if (!file.isValid() || !file.tag())
        return false;
    const TagLib::PropertyMap found = file.properties();
    const QVector<TextTag> texts = textsOf(tags, container);
    return std::all_of(texts.cbegin(), texts.cend(), [&](const TextTag& each) {
        if constexpr (std::is_same_v<File, TagLib::MP4::File>) {
            if (each.mp4) {
                const TagLib::StringList values = file.tag()->item(each.mp4).toStringList();
                return !values.isEmpty() && values.front() == toTagLib(each.text);
            }
        }
        const auto at = found.find(each.property);
        return isNumbered(each)
               || (at != found.end() && !at->second.isEmpty() && at->second.front() == toTagLib(each.text));
    });
}

template <typename File> bool hasSignedObject(const NativePath& path)
{
    File file(path.name(), false);
    const TagLib::ID3v2::Tag* tag = file.isValid() ? file.ID3v2Tag() : nullptr;
    if (!tag)
        return false;
    for (const TagLib::ID3v2::Frame* frame : tag->frameList("GEOB")) {
        const auto* object = dynamic_cast<const TagLib::ID3v2::GeneralEncapsulatedObjectFrame*>(frame);
        if (object && object->mimeType().upper().find("C2PA") >= 0)
            return true;
    }
    return false;
}

/// Whether one of the file's outermost boxes is that of C2PA.
bool hasSignedBox(QFile& file)
{
    static const QByteArray c2pa = QByteArray::fromHex("d8fec3d61b0e483c92975828877ec481");
    constexpr qint64 headBytes = 16; ///< with a length of 64 bits
    for (qint64 at = 0; file.seek(at);) {
        const QByteArray head = file.read(headBytes + c2pa.size());
        if (head.size() < 8)
            return false;
        const auto shortSize = qFromBigEndian<quint32>(head.constData());
        const bool isLong = shortSize == 1 && head.size() >= headBytes;
        const auto size = isLong ? qFromBigEndian<quint64>(head.constData() + 8) : quint64(shortSize);
        if (head.mid(4, 4) == "uuid" && head.mid(isLong ? 16 : 8, c2pa.size()) == c2pa)
            return true;
        if (size < 8 || size > quint64(file.size() - at)) // 0: to the end of the file
            return false;
        at += qint64(size);
    }
    return false;
}

bool hasSignedChunk(QFile& file)
{
    for (qint64 at = 12; file.seek(at);) {
        const QByteArray head = file.read(8);
        if (head.size() < 8)
            return false;
        if (head.startsWith("C2PA"))
            return true;
        const auto size = qFromLittleEndian<quint32>(head.constData() + 4);
        at += 8 + qint64(size) + qint64(size % 2);
    }
    return false;
}

bool isPicture(const QByteArray& bytes)
{
    return bytes.startsWith("\xff\xd8\xff") || bytes.startsWith("\x89PNG\r\n\x1a\n");
}

} // namespace

SongTags SongTags::of(const Song& song, const QString& coverPath)
{
    SongTags tags;
    tags.title = songtext::knownTitle(song);
    tags.lyrics = song.lyrics;
    tags.comment = song.prompt;
    tags.genre = song.style.simplified().left(maxGenre);
    if (song.createdAt.isValid()) {
        tags.date = song.createdAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd"));
    }
    tags.recipe = SongRecipe::textOf(song);
    if (!coverPath.isEmpty()) {
        const auto cover = atomicfile::read(coverPath, maxCover);
        if (cover && isPicture(*cover)) {
            tags.cover = *cover;
        } else if (const QImage image = picture::read(coverPath); !image.isNull()) {
            tags.cover = picture::toJpeg(image);
        }
        tags.coverProblem = tags.cover.isEmpty();
    }
    return tags;
}

bool SongTags::coverIsPng() const
{
    return cover.startsWith("\x89PNG");
}

namespace tagger {

Container containerOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Container::Unknown;
    }
    const QByteArray start = file.read(64);
    const auto byte = [&start](qsizetype at) {
        return at < start.size() ? static_cast<unsigned char>(start[at]) : 0U;
    };
    if (start.mid(4, 4) == "ftyp") {
        return Container::Mp4;
    }
    if (start.startsWith("fLaC")) {
        return Container::Flac;
    }
    if (start.startsWith("RIFF") && start.mid(8, 4) == "WAVE") {
        return Container::Wav;
    }
    if (start.startsWith("OggS") && start.mid(28, 8) == "OpusHead") {
        return Container::Opus;
    }
    if (start.startsWith("OggS") && start.mid(28, 7) == "\x01vorbis") {
        return Container::Vorbis;
    }
    // An MPEG frame's sync word; layer bits of zero would be raw AAC.
    if (start.startsWith("ID3")
        || (byte(0) == 0xff && (byte(1) & 0xe0U) == 0xe0U && (byte(1) & 0x06U) != 0)) {
        return Container::Mp3;
    }
    return Container::Unknown;
}

QString suffixOf(Container container)
{
    switch (container) {
    case Container::Mp4:
        return QStringLiteral("m4a");
    case Container::Mp3:
        return QStringLiteral("mp3");
    case Container::Flac:
        return QStringLiteral("flac");
    case Container::Wav:
        return QStringLiteral("wav");
    case Container::Opus:
        return QStringLiteral("opus");
    case Container::Vorbis:
        return QStringLiteral("ogg");
    case Container::Unknown:
        break;
    }
    return {};
}

bool takesCover(Container container)
{
    return container != Container::Wav && container != Container::Unknown;
}

bool hasContentCredentials(const QString& path, Container container)
{
    const NativePath native(path);
    if (container == Container::Mp3)
        return hasSignedObject<TagLib::MPEG::File>(native);
    if (container == Container::Flac)
        return hasSignedObject<TagLib::FLAC::File>(native);
    QFile file(path);
    if ((container != Container::Mp4 && container != Container::Wav) || !file.open(QIODevice::ReadOnly))
        return false;
    return container == Container::Mp4 ? hasSignedBox(file) : hasSignedChunk(file);
}

Result<void> write(const QString& path, Container container, const SongTags& tags)
{
    using namespace TagLib;
    const NativePath native(path);
    const auto done = [&]() -> bool {
        switch (container) {
        case Container::Mp4:
            return writeMp4(native, tags) && reads<MP4::File>(native, tags, container);
        case Container::Mp3:
            return writeMp3(native, tags) && reads<MPEG::File>(native, tags, container);
        case Container::Flac:
            return writeFlac(native, tags) && reads<FLAC::File>(native, tags, container);
        case Container::Wav:
            return writeWav(native, tags) && reads<RIFF::WAV::File>(native, tags, container);
        case Container::Opus:
            return writeOgg<Ogg::Opus::File>(native, tags, container)
                   && reads<Ogg::Opus::File>(native, tags, container);
        case Container::Vorbis:
            return writeOgg<Ogg::Vorbis::File>(native, tags, container)
                   && reads<Ogg::Vorbis::File>(native, tags, container);
        case Container::Unknown:
            break;
        }
        return true;
    };
    const bool hasCover = takesCover(container) && !tags.cover.isEmpty();
    if (!done() || (hasCover && ReadTags::of(path, container).cover != tags.cover))
        return refused();
    return {};
}

} // namespace tagger
} // namespace riffdesk
