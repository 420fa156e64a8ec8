#include "audiotags/tagreader.h"

#include "audiotags/songrecipe.h"
#include "nativepath.h"

#include <attachedpictureframe.h>
#include <flacfile.h>
#include <id3v2tag.h>
#include <mp4file.h>
#include <mpegfile.h>
#include <opusfile.h>
#include <tpropertymap.h>
#include <vorbisfile.h>
#include <wavfile.h>
#include <xiphcomment.h>

namespace riffdesk {

namespace {

QString textFrom(const TagLib::String& text, qsizetype most)
{
    return QString::fromUtf8(text.toCString(true)).left(most);
}

/// The first of these properties that is there; a key ending in ":" stands for all that begin so.
QString property(const TagLib::PropertyMap& all, std::initializer_list<const char*> keys,
                 qsizetype most = ReadTags::mostCharacters)
{
    for (const char* key : keys) {
        const TagLib::String wanted(key);
        for (const auto& [name, values] : all) {
            const bool isIt = name == wanted || (wanted.rfind(":") != -1 && name.startsWith(wanted));
            if (isIt && !values.isEmpty() && !values.front().isEmpty())
                return textFrom(values.toString("\n"), most);
        }
    }
    return {};
}

QByteArray coverFrom(const TagLib::ByteVector& bytes)
{
    if (bytes.isEmpty() || qsizetype(bytes.size()) > ReadTags::mostCoverBytes)
        return {};
    const QByteArray cover(bytes.data(), qsizetype(bytes.size()));
    const bool isPicture = cover.startsWith("\xff\xd8\xff") || cover.startsWith("\x89PNG\r\n\x1a\n")
                           || (cover.startsWith("RIFF") && cover.mid(8, 4) == "WEBP");
    return isPicture ? cover : QByteArray();
}

QByteArray coverOf(const TagLib::ID3v2::Tag* tag)
{
    QByteArray first;
    if (!tag)
        return first;
    for (const TagLib::ID3v2::Frame* frame : tag->frameList("APIC")) {
        const auto* picture = dynamic_cast<const TagLib::ID3v2::AttachedPictureFrame*>(frame);
        const QByteArray cover = picture ? coverFrom(picture->picture()) : QByteArray();
        if (!cover.isEmpty() && picture->type() == TagLib::ID3v2::AttachedPictureFrame::FrontCover)
            return cover;
        first = first.isEmpty() ? cover : first;
    }
    return first;
}

QByteArray coverOf(const TagLib::List<TagLib::FLAC::Picture*>& pictures)
{
    QByteArray first;
    for (const TagLib::FLAC::Picture* picture : pictures) {
        const QByteArray cover = coverFrom(picture->data());
        if (!cover.isEmpty() && picture->type() == TagLib::FLAC::Picture::FrontCover)
            return cover;
        first = first.isEmpty() ? cover : first;
    }
    return first;
}

ReadTags tagsFrom(const TagLib::PropertyMap& all)
{
    ReadTags tags;
    tags.title = property(all, {"TITLE"});
    tags.artist = property(all, {"ARTIST", "ALBUMARTIST"});
    tags.albumArtist = property(all, {"ALBUMARTIST"});
    tags.album = property(all, {"ALBUM"});
    tags.copyright = property(all, {"COPYRIGHT"});
    tags.isrc = property(all, {"ISRC"});
    tags.lyrics = property(all, {"LYRICS", "UNSYNCEDLYRICS", "LYRICS:"});
    tags.comment = property(all, {"COMMENT", "DESCRIPTION"});
    tags.genre = property(all, {"GENRE"});
    tags.date = property(all, {"DATE", "ORIGINALDATE"});
    tags.recipe = property(all, {"RIFFDESK_RECIPE"}, SongRecipe::mostBytes);
    return tags;
}

ReadTags readMp4(const NativePath& path)
{
    TagLib::MP4::File file(path.name(), false);
    if (!file.isValid() || !file.tag())
        return {};
    ReadTags tags = tagsFrom(file.properties());
    const TagLib::MP4::Tag& tag = *file.tag();
    if (tag.contains("----:app.riffdesk:recipe"))
        tags.recipe = textFrom(tag.item("----:app.riffdesk:recipe").toStringList().toString("\n"),
                               SongRecipe::mostBytes);
    if (tag.contains("covr")) {
        for (const TagLib::MP4::CoverArt& art : tag.item("covr").toCoverArtList()) {
            if (tags.cover.isEmpty())
                tags.cover = coverFrom(art.data());
        }
    }
    return tags;
}

template <typename File> ReadTags readId3(const NativePath& path)
{
    File file(path.name(), false);
    if (!file.isValid() || !file.tag())
        return {};
    ReadTags tags = tagsFrom(file.properties());
    tags.cover = coverOf(file.ID3v2Tag());
    return tags;
}

ReadTags readFlac(const NativePath& path)
{
    TagLib::FLAC::File file(path.name(), false);
    if (!file.isValid())
        return {};
    ReadTags tags = tagsFrom(file.properties());
    tags.cover = coverOf(file.pictureList());
    return tags;
}

template <typename File> ReadTags readOgg(const NativePath& path)
{
    File file(path.name(), false);
    if (!file.isValid() || !file.tag())
        return {};
    ReadTags tags = tagsFrom(file.properties());
    tags.cover = coverOf(file.tag()->pictureList());
    return tags;
}

} // namespace

ReadTags ReadTags::of(const QString& path, tagger::Container container)
{
    const NativePath native(path);
    switch (container) {
    case tagger::Container::Mp4:
        return readMp4(native);
    case tagger::Container::Mp3:
        return readId3<TagLib::MPEG::File>(native);
    case tagger::Container::Flac:
        return readFlac(native);
    case tagger::Container::Wav:
        return readId3<TagLib::RIFF::WAV::File>(native);
    case tagger::Container::Opus:
        return readOgg<TagLib::Ogg::Opus::File>(native);
    case tagger::Container::Vorbis:
        return readOgg<TagLib::Ogg::Vorbis::File>(native);
    case tagger::Container::Unknown:
        break;
    }
    return {};
}

} // namespace riffdesk
