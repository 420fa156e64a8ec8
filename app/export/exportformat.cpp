#include "export/exportformat.h"

#include <QCoreApplication>

#include <algorithm>

namespace riffdesk {

namespace {
const QVector<ExportFormat>& formatRows()
{
    using tagger::Container;
    static const QVector<ExportFormat> rows{
        {"original", "original", QT_TRANSLATE_NOOP("Export", "Original"),
         QT_TRANSLATE_NOOP("Export", "As the service made it"), Container::Unknown, nullptr, 0},
        {"m4a", "m4a", QT_TRANSLATE_NOOP("Export", "M4A (AAC)"), QT_TRANSLATE_NOOP("Export", "256 kbit/s"),
         Container::Mp4, "-c:a aac -b:a 256k -movflags +faststart -f ipod", 0},
        {"mp3", "mp3", QT_TRANSLATE_NOOP("Export", "MP3"), QT_TRANSLATE_NOOP("Export", "320 kbit/s"),
         Container::Mp3, "-c:a libmp3lame -b:a 320k -f mp3", 0},
        {"mp3-v0", "mp3", QT_TRANSLATE_NOOP("Export", "MP3"),
         QT_TRANSLATE_NOOP("Export", "V0, variable: smaller, sounds the same"), Container::Mp3,
         "-c:a libmp3lame -q:a 0 -f mp3", 0},
        {"flac", "flac", QT_TRANSLATE_NOOP("Export", "FLAC (lossless)"),
         QT_TRANSLATE_NOOP("Export", "Bits of the source"), Container::Flac, nullptr, 0},
        {"flac-16", "flac", QT_TRANSLATE_NOOP("Export", "FLAC (lossless)"),
         QT_TRANSLATE_NOOP("Export", "16 bit"), Container::Flac, nullptr, 16},
        {"flac-24", "flac", QT_TRANSLATE_NOOP("Export", "FLAC (lossless)"),
         QT_TRANSLATE_NOOP("Export", "24 bit"), Container::Flac, nullptr, 24},
        {"wav", "wav", QT_TRANSLATE_NOOP("Export", "WAV (uncompressed)"),
         QT_TRANSLATE_NOOP("Export", "Bits of the source"), Container::Wav, nullptr, 0},
        {"wav-16", "wav", QT_TRANSLATE_NOOP("Export", "WAV (uncompressed)"),
         QT_TRANSLATE_NOOP("Export", "16 bit"), Container::Wav, nullptr, 16},
        {"wav-24", "wav", QT_TRANSLATE_NOOP("Export", "WAV (uncompressed)"),
         QT_TRANSLATE_NOOP("Export", "24 bit"), Container::Wav, nullptr, 24},
        {"wav-32f", "wav", QT_TRANSLATE_NOOP("Export", "WAV (uncompressed)"),
         QT_TRANSLATE_NOOP("Export", "32 bit float"), Container::Wav, nullptr, 32},
        {"wav-48k", "wav", QT_TRANSLATE_NOOP("Export", "WAV (uncompressed)"),
         QT_TRANSLATE_NOOP("Export", "24 bit at 48 kHz, as in videos"), Container::Wav,
         "-ar 48000 -c:a pcm_s24le -f wav", 0},
        {"opus", "opus", QT_TRANSLATE_NOOP("Export", "Opus"), QT_TRANSLATE_NOOP("Export", "160 kbit/s"),
         Container::Opus, "-c:a libopus -b:a 160k -f opus", 0},
    };
    return rows;
}
} // namespace

QString ExportFormat::labelText() const
{
    return QCoreApplication::translate("Export", label);
}

QString ExportFormat::qualityText() const
{
    return QCoreApplication::translate("Export", quality);
}

const QVector<ExportFormat>& ExportFormat::all()
{
    return formatRows();
}

const ExportFormat& ExportFormat::original()
{
    return all().constFirst();
}

const ExportFormat* ExportFormat::find(const QString& word)
{
    const QVector<ExportFormat>& rows = all();
    const auto row = std::find_if(rows.cbegin(), rows.cend(), [&word](const ExportFormat& each) {
        return word.compare(QLatin1String(each.word), Qt::CaseInsensitive) == 0;
    });
    return row == rows.cend() ? nullptr : &*row;
}

const ExportFormat* ExportFormat::forSuffix(const QString& suffix)
{
    const QVector<ExportFormat>& rows = all();
    const auto row = std::find_if(rows.cbegin(), rows.cend(), [&suffix](const ExportFormat& each) {
        return !each.isOriginal() && suffix.compare(each.suffix(), Qt::CaseInsensitive) == 0;
    });
    return row == rows.cend() ? nullptr : &*row;
}

QStringList ExportFormat::words()
{
    QStringList words;
    for (const ExportFormat& each : all())
        words.append(each.name());
    return words;
}

} // namespace riffdesk
