#pragma once

#include "base/result.h"
#include "library/song.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace riffdesk {

/// Original copies the file as it is; M4a does so with M4A files and encodes the others as AAC. Kept in
/// settings by number. FLAC and WAV keep the depth of lossless sources (FLAC at most 24 bits).
enum class ExportFormat { Original, Mp3, Flac, Wav, Opus, M4a };

[[nodiscard]] QString suffixOf(ExportFormat format); ///< "m4a", "mp3", …; for Original, what is usual
/// From a word of the command line ("m4a", "mp3", …) or a file's suffix; nothing for others. Never Original.
[[nodiscard]] std::optional<ExportFormat> exportFormatFromSuffix(const QString& suffix);

/// One song to write.
struct ExportItem
{
    Song song;
    QString audioPath; ///< absolute
    QString coverPath; ///< absolute, or empty
    /// Absolute; a suffix of audio files is replaced by the one the file gets. Where something is already,
    /// "name (2).ext" is taken instead.
    QString targetPath;
    ExportFormat format = ExportFormat::Original;
};

/// Writes songs out one after the other, off the GUI thread, with title, lyrics, cover and recipe as tags.
/// Never overwrites; a file appears under its name only when it is whole. One run at a time; destroying it
/// cancels.
class Exporter : public QObject
{
    Q_OBJECT

public:
    explicit Exporter(QObject* parent = nullptr);
    ~Exporter() override;

    void start(QVector<ExportItem> items);
    void cancel();
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    void progressed(double share, const QString& title); ///< 0 … 1 of the whole run, and the song at hand
    void itemFinished(const QString& songId, const QString& path); ///< the path it really got
    /// Written, but something that is not sound could not go along: a sentence. Before itemFinished().
    void itemNoted(const QString& songId, const QString& note);
    void itemFailed(const QString& songId, const riffdesk::Error& error); ///< the run goes on with the next
    void finished(int written, int failed, bool cancelled); ///< exactly once per start()

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace riffdesk
