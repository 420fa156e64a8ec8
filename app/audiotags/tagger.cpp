#include "audiotags/tagger.h"

#include "audiotags/songrecipe.h"
#include "library/songtext.h"
#include "nativepath.h"
#include "pictures/picture.h"
#include "storage/atomicfile.h"

#include <QCoreApplication>
#include <QFile>

#include <attachedpictureframe.h>
#include <flacfile.h>
#include <id3v2tag.h>
#include <infotag.h>
#include <mp4file.h>
#include <mpegfile.h>
#include <opusfile.h>
#include <textidentificationframe.h>
#include <unsynchronizedlyricsframe.h>
#include <vorbisfile.h>
#include <wavfile.h>
#include <xiphcomment.h>

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
    const auto text = [&tag](const char* key, const QString& value) {
        if (!value.isEmpty()) {
            tag.setItem(key, StringList(toTagLib(value)));
        }
    };
    text("\251nam", tags.title);
    text("\251lyr", tags.lyrics);
    text("\251cmt", tags.comment);
    text("\251gen", tags.genre);
    text("\251day", tags.date);
    text("----:app.riffdesk:recipe", tags.recipe);
    if (!tags.cover.isEmpty()) {
        MP4::CoverArtList covers;
        covers.append({tags.coverIsPng() ? MP4::CoverArt::PNG : MP4::CoverArt::JPEG, toTagLib(tags.cover)});
        tag.setItem("covr", covers);
    }
    return file.save();
}

/// `tag` takes over the frames.
void fillId3(TagLib::ID3v2::Tag& tag, const SongTags& tags, bool withCover)
{
    using namespace TagLib;
    tag.setTitle(toTagLib(tags.title));
    tag.setComment(toTagLib(tags.comment));
    tag.setGenre(toTagLib(tags.genre));
    if (!tags.date.isEmpty()) {
        auto* date = new ID3v2::TextIdentificationFrame("TDRC", String::Latin1);
        date->setText(toTagLib(tags.date));
        tag.addFrame(date);
    }
    if (!tags.lyrics.isEmpty()) {
        auto* lyrics = new ID3v2::UnsynchronizedLyricsFrame(String::UTF16);
        lyrics->setLanguage("XXX"); // ID3v2.4: the language is not known
        lyrics->setText(toTagLib(tags.lyrics));
        tag.addFrame(lyrics);
    }
    if (!tags.recipe.isEmpty()) {
        auto* recipe = new ID3v2::UserTextIdentificationFrame(String::UTF16);
        recipe->setDescription("RIFFDESK_RECIPE");
        recipe->setText(toTagLib(tags.recipe));
        tag.addFrame(recipe);
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
    fillId3(*file.ID3v2Tag(true), tags, true);
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
    fillId3(*file.ID3v2Tag(), tags, false);
    file.InfoTag()->setTitle(toTagLib(tags.title));
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

void fillXiph(TagLib::Ogg::XiphComment& tag, const SongTags& tags)
{
    const auto text = [&tag](const char* key, const QString& value) {
        if (!value.isEmpty()) {
            tag.addField(key, toTagLib(value));
        }
    };
    tag.removeAllFields();
    text("TITLE", tags.title);
    text("LYRICS", tags.lyrics);
    text("COMMENT", tags.comment);
    text("GENRE", tags.genre);
    text("DATE", tags.date);
    text("RIFFDESK_RECIPE", tags.recipe);
}

bool writeFlac(const NativePath& path, const SongTags& tags)
{
    TagLib::FLAC::File file(path.name());
    if (!file.isValid()) {
        return false;
    }
    file.removePictures();
    fillXiph(*file.xiphComment(true), tags);
    if (!tags.cover.isEmpty()) {
        file.addPicture(newPicture(tags)); // takes it over
    }
    return file.save();
}

template <typename File> bool writeOgg(const NativePath& path, const SongTags& tags)
{
    File file(path.name());
    if (!file.isValid() || !file.tag()) {
        return false;
    }
    file.tag()->removeAllPictures();
    fillXiph(*file.tag(), tags);
    if (!tags.cover.isEmpty()) {
        file.tag()->addPicture(newPicture(tags)); // takes it over
    }
    return file.save();
}

/// TagLib says true after saving into damaged files: only what it reads back counts.
template <typename File> bool reads(const NativePath& path, const SongTags& tags)
{
    File file(path.name());
    return file.isValid() && file.tag() && file.tag()->title() == toTagLib(tags.title);
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

Result<void> write(const QString& path, Container container, const SongTags& tags)
{
    const NativePath native(path);
    bool done = false;
    switch (container) {
    case Container::Mp4:
        done = writeMp4(native, tags) && reads<TagLib::MP4::File>(native, tags);
        break;
    case Container::Mp3:
        done = writeMp3(native, tags) && reads<TagLib::MPEG::File>(native, tags);
        break;
    case Container::Flac:
        done = writeFlac(native, tags) && reads<TagLib::FLAC::File>(native, tags);
        break;
    case Container::Wav:
        done = writeWav(native, tags) && reads<TagLib::RIFF::WAV::File>(native, tags);
        break;
    case Container::Opus:
        done =
            writeOgg<TagLib::Ogg::Opus::File>(native, tags) && reads<TagLib::Ogg::Opus::File>(native, tags);
        break;
    case Container::Vorbis:
        done = writeOgg<TagLib::Ogg::Vorbis::File>(native, tags)
               && reads<TagLib::Ogg::Vorbis::File>(native, tags);
        break;
    case Container::Unknown:
        done = true;
        break;
    }
    return done ? Result<void>() : Result<void>(refused());
}

} // namespace tagger
} // namespace riffdesk
