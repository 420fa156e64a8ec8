#pragma once

#include "base/result.h"
#include "library/song.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace riffdesk {

enum class ExportFormat { Original, Mp3, Flac, Wav, Opus };

[[nodiscard]] QString suffixOf(ExportFormat format); ///< "m4a", "mp3", …
/// From a word of the command line ("m4a", "mp3", …) or a file's suffix; nothing for others.
[[nodiscard]] std::optional<ExportFormat> exportFormatFromSuffix(const QString& suffix);

/// One song to write.
struct ExportItem
{
    Song song;
    QString audioPath; ///< absolute
    QString coverPath; ///< absolute, or empty
    QString targetPath; ///< absolute; where something is already, "name (2).ext" is taken instead
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
    void itemFailed(const QString& songId, const riffdesk::Error& error); ///< the run goes on with the next
    void finished(int written, int failed, bool cancelled); ///< exactly once per start()

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace riffdesk
