#pragma once

#include "base/result.h"
#include "base/timerange.h"
#include "export/exportoptions.h"
#include "library/song.h"
#include "lyrics/timedlyrics.h"

#include <QObject>
#include <QString>
#include <QVector>

#include <functional>
#include <memory>
#include <optional>

namespace riffdesk {

/// What the stems of a song are brought to, so that they stay in step: padded with silence, never cut.
struct StemLength
{
    int rate = 0; ///< Hz
    qint64 samples = 0;
    bool isReached = false; ///< by this one as it is
};

/// One song to write, or one stem of it.
struct ExportItem
{
    Song song;
    QString audioPath; ///< absolute
    QString coverPath; ///< absolute, or empty
    /// Absolute; a suffix of audio files is replaced by the one the file gets. Where something is already,
    /// "name (2).ext" is taken instead.
    QString targetPath;
    ExportOptions options;
    QString root; ///< what is above targetPath and must be there; empty: its folder, made where it is missing
    QString playlist;
    int number = 0; ///< among the songs of the album, from 1; 0: none
    int count = 0;
    std::optional<TimedLyrics> timedLyrics;
    /// It is a stem: it is told neither words, recipe nor a loudness of its own, by which players would turn
    /// it up or down.
    std::optional<StemLength> stem;
    /// Only this stretch of it, cut to the sample, of which options say the kind of file alone. The original
    /// of a stretch is FLAC of FLAC and else WAV: the packets of lossy files begin where they begin and lean
    /// on those before them, so that only the decoder's samples can be cut where the user did.
    std::optional<TimeRange> region;
};

/// Writes songs out off the GUI thread, as many at once as there are cores, with title, lyrics, cover and
/// recipe as tags. A file appears under its name only when it is whole. One run at a time; destroying it
/// cancels. Songs go by their place in the run.
class Exporter : public QObject
{
    Q_OBJECT

public:
    struct Source
    {
        int count = 0;
        /// Called in the exporter's thread when the turn of a song comes, in their order.
        std::function<Result<ExportItem>(int index)> read;
        /// Where the run keeps what it has written, so that the next one can leave out what has not changed
        /// since; made where it is missing. Empty: every song is written.
        QString folder;
        bool writesCatalogue = false;
    };

    explicit Exporter(QObject* parent = nullptr);
    ~Exporter() override;

    void start(QVector<ExportItem> items);
    void start(Source source);
    void pause(); ///< what is being written comes to its end
    void resume();
    void cancel();
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] bool isPaused() const;

Q_SIGNALS:
    void progressed(double share, const QString& title); ///< 0 … 1 of the whole run, and a song at hand
    void itemFinished(int index, const QString& path); ///< the path it really got
    void itemUnchanged(int index, const QString& path); ///< is there from an earlier run
    /// Written, but something is not as it could be: a sentence. Before itemFinished().
    void itemNoted(int index, const QString& note);
    void itemFailed(int index, const riffdesk::Error& error); ///< the run goes on with the next
    /// Exactly once per start(). What was not changed counts as written.
    void finished(int written, int failed, bool cancelled);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace riffdesk
