#include "api/download.h"
#include "foreigntext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace riffdesk {

namespace {
constexpr std::array pageStarts{"<!doctype html", "<html", "<head", "<body", "<script", "<meta", "<!--"};

bool hasAt(const QByteArray& head, qsizetype at, QByteArrayView bytes)
{
    return head.size() >= at + bytes.size() && QByteArrayView(head).sliced(at, bytes.size()) == bytes;
}

/// A frame header that an MPEG audio decoder would accept: sync, a version, a layer, a bit rate, a sample
/// rate.
bool isMpegAudioFrame(const QByteArray& head)
{
    if (head.size() < 4)
        return false;
    const auto byte = [&](qsizetype at) { return static_cast<unsigned char>(head.at(at)); };
    return byte(0) == 0xFF && (byte(1) & 0xE0) == 0xE0 && (byte(1) & 0x18) != 0x08 && (byte(1) & 0x06) != 0
           && (byte(2) & 0xF0) != 0xF0 && (byte(2) & 0x0C) != 0x0C;
}

/// AAC in ADTS: sync, layer 0, a sample rate of the table, a frame longer than its header.
bool isAdtsFrame(const QByteArray& head)
{
    if (head.size() < 6)
        return false;
    const auto byte = [&](qsizetype at) {
        return static_cast<unsigned int>(static_cast<uchar>(head.at(at)));
    };
    const unsigned int length = (byte(3) & 0x03) << 11 | byte(4) << 3 | byte(5) >> 5;
    return byte(0) == 0xFF && (byte(1) & 0xF6) == 0xF0 && (byte(2) >> 2 & 0x0F) < 13 && length > 7;
}

/// A still picture; its brand may also stand among the compatible ones.
bool isAvif(const QByteArray& head)
{
    const QByteArray brands = head.mid(8);
    return hasAt(head, 4, "ftyp")
           && (brands.startsWith("avif") || (brands.startsWith("mif1") && brands.contains("avif")));
}

bool isMpeg4(const QByteArray& head)
{
    return hasAt(head, 4, "ftyp");
}

/// Brands of audio-only files; the general ones ("isom", "mp42") can hold either.
bool isAudioBrand(const QByteArray& head)
{
    return hasAt(head, 8, "M4A ") || hasAt(head, 8, "M4B ");
}

bool isPage(const QByteArray& head)
{
    QByteArray text = head.toLower();
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    text = text.trimmed();
    return std::any_of(pageStarts.begin(), pageStarts.end(),
                       [&](const char* start) { return text.startsWith(start); });
}

bool isText(const QByteArray& head)
{
    return std::all_of(head.cbegin(), head.cend(), [](char c) {
        return static_cast<uchar>(c) >= ' ' || c == '\t' || c == '\r' || c == '\n';
    });
}

QString whatCame(const QByteArray& head)
{
    const char* came = QT_TRANSLATE_NOOP("Download", "It is of a kind that Riffdesk does not know.");
    if (head.isEmpty())
        came = QT_TRANSLATE_NOOP("Download", "It is empty.");
    else if (looksLike(Download::Content::Image, head))
        came = QT_TRANSLATE_NOOP("Download", "It is a picture.");
    else if (looksLike(Download::Content::Zip, head))
        came = QT_TRANSLATE_NOOP("Download", "It is a zip archive.");
    else if (looksLike(Download::Content::Audio, head))
        came = QT_TRANSLATE_NOOP("Download", "It is sound.");
    else if (isText(head))
        return QCoreApplication::translate("Download", "It is text: “%1”")
            .arg(foreigntext::line(QString::fromUtf8(head)));
    return QCoreApplication::translate("Download", came);
}
} // namespace

QString suffixFor(const QByteArray& head)
{
    if (isAvif(head))
        return QStringLiteral("avif");
    if (isMpeg4(head))
        return isAudioBrand(head) ? QStringLiteral("m4a") : QStringLiteral("mp4");
    if (hasAt(head, 0, "ID3") || isMpegAudioFrame(head))
        return QStringLiteral("mp3");
    if (isAdtsFrame(head))
        return QStringLiteral("aac");
    if (hasAt(head, 0, "\x1A\x45\xDF\xA3")) // EBML; the kind of document follows
        return head.contains("webm")       ? QStringLiteral("webm")
               : head.contains("matroska") ? QStringLiteral("mka")
                                           : QString();
    if (hasAt(head, 0, "\xFF\xD8\xFF"))
        return QStringLiteral("jpg");
    if (hasAt(head, 0, "\x89PNG\r\n\x1A\n"))
        return QStringLiteral("png");
    if (hasAt(head, 0, "RIFF") && hasAt(head, 8, "WEBP"))
        return QStringLiteral("webp");
    if ((hasAt(head, 0, "RIFF") || hasAt(head, 0, "RF64")) && hasAt(head, 8, "WAVE"))
        return QStringLiteral("wav");
    if (hasAt(head, 0, "PK\x03\x04") || hasAt(head, 0, "PK\x05\x06"))
        return QStringLiteral("zip");
    if (hasAt(head, 0, "fLaC"))
        return QStringLiteral("flac");
    if (hasAt(head, 0, "OggS"))
        return QStringLiteral("ogg");
    return {};
}

bool looksLike(Download::Content content, const QByteArray& head)
{
    const QString suffix = suffixFor(head);
    const auto isOneOf = [&](std::initializer_list<const char*> suffixes) {
        for (const char* one : suffixes) {
            if (suffix == QLatin1String(one))
                return true;
        }
        return false;
    };
    switch (content) {
    case Download::Content::Audio: // m4a files are also written with the general brands
        return isOneOf({"m4a", "mp4", "mp3", "wav", "flac", "ogg", "aac", "webm", "mka"});
    case Download::Content::Image:
        return isOneOf({"jpg", "png", "webp", "avif"});
    case Download::Content::Zip:
        return isOneOf({"zip"});
    case Download::Content::Video:
        return isOneOf({"mp4"});
    }
    return false;
}

std::optional<ApiError> wrongContent(Download::Content content, const QByteArray& head)
{
    if (looksLike(content, head))
        return std::nullopt;
    ApiError error;
    error.category = ApiError::Category::Malformed;
    if (isPage(head)) {
        error.code = QStringLiteral("web_page");
        return error;
    }
    if (content == Download::Content::Audio && !head.isEmpty() && suffixFor(head).isEmpty() && !isText(head))
        return std::nullopt;
    error.code = QStringLiteral("wrong_file");
    error.message = whatCame(head);
    return error;
}

} // namespace riffdesk
