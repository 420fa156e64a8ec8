#pragma once

#include "base/result.h"
#include "daw/dawsession.h"
#include "export/exporter.h"
#include "export/exportoptions.h"
#include "export/folderexporter.h"

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
#include <QVector>

#include <functional>
#include <optional>

namespace riffdesk {

class Library;

/// Exports songs of the library, of which only the ids are held: each is read when its turn comes. Keeps
/// count of what became of them, and can try again what failed. The library's thread.
class ExportRun : public QObject
{
    Q_OBJECT

public:
    enum class Contents {
        Songs, ///< a file each
        Stems, ///< a folder each, which is never one that is there
        Page, ///< all in one folder, as new, with a web page that plays them
    };
    struct Plan
    {
        QStringList ids; ///< in the order that numbers them
        QString folder; ///< absolute; made where it is missing
        ExportOptions options;
        QString playlist; ///< that they are, or empty
        Contents contents = Contents::Songs;
        std::optional<DawFormat> session; ///< beside stems, which are lossless then
        std::optional<TimeRange> region; ///< as ExportItem::region, of the only song
        /// In place of the only song a file of each of these of its stems (StemLevel::file), as the export of
        /// stems makes them.
        QStringList stems{};
        /// Each song in a folder of its own, which its id names; the template makes none. Names differ all
        /// the same: they are to come together elsewhere.
        bool separatesSongs = false;
        bool isPacked = false; ///< the page, as an archive
    };
    struct Failure
    {
        QString id;
        QString title;
        Error error;
    };
    using Times = std::function<std::optional<TimedLyrics>(const Song&)>;
    using Sections =
        std::function<QVector<TimedLyrics::Line>(const Song&)>; ///< where each begins, and its tag

    explicit ExportRun(const Library& library, QObject* parent = nullptr); ///< the library outlives it
    void setTimes(Times times) { m_times = std::move(times); }
    void setSections(Sections sections) { m_sections = std::move(sections); }

    void start(const Plan& plan);
    void retryFailed(); ///< those of the last run, with its plan
    void pause();
    void resume();
    void cancel();
    [[nodiscard]] bool isRunning() const
    {
        return m_measuring.isRunning() || m_exporter.isRunning() || m_folders.isRunning()
               || m_page.isRunning();
    }
    [[nodiscard]] bool isPaused() const
    {
        return m_exporter.isPaused() || m_folders.isPaused() || m_page.isPaused();
    }

    [[nodiscard]] const Plan& plan() const { return m_plan; }
    [[nodiscard]] int total() const { return int(m_order.size()); }
    [[nodiscard]] int done() const { return m_written + m_unchanged + int(m_failures.size()); }
    [[nodiscard]] int written() const { return m_written; } ///< anew
    [[nodiscard]] int unchanged() const { return m_unchanged; } ///< were there already
    [[nodiscard]] bool wasCancelled() const { return m_cancelled; }
    [[nodiscard]] const QVector<Failure>& failures() const { return m_failures; }
    [[nodiscard]] const QStringList& notes() const
    {
        return m_notes;
    } ///< "title: sentence", at most mostNotes
    [[nodiscard]] QString lastPath() const { return m_lastPath; } ///< of a file that is there now
    [[nodiscard]] double share() const { return m_share; } ///< 0 … 1
    /// How far it is, how many times faster than one listens, and how long it may still take.
    [[nodiscard]] QString progressText() const;
    [[nodiscard]] QString resultText() const; ///< what it came to

    static constexpr int mostNotes = 1000;

    /// What the files of these songs would be called below the folder, with suffix and number; the songs need
    /// only what names are made of. Any thread; looks into the folder.
    [[nodiscard]] static QStringList names(const QVector<Song>& songs, const Plan& plan);

Q_SIGNALS:
    void progressed(); ///< at most some times a second
    void itemFinished(const QString& id, const QString& path);
    void itemUnchanged(const QString& id, const QString& path);
    void itemNoted(const QString& id, const QString& note);
    void itemFailed(const QString& id, const riffdesk::Error& error);
    void finished();

private:
    void begin(const QVector<int>& order);
    template <typename Writer> void listenTo(const Writer& writer);
    void startStemFiles();
    void writeStemFiles(const Result<QVector<ExportItem>>& all);
    Result<ExportItem> read(int index);
    Result<ExportFolder> readStems(int index);
    Result<ExportFolder> readPage();
    void listenToPage();
    void note(int index, const QString& note);
    void fail(int index, const Error& error);
    void tellProgress();
    [[nodiscard]] QString separateName(const Song& song, const QString& relative, QString end = {});
    [[nodiscard]] QString idAt(int index) const;
    [[nodiscard]] Result<Song> songAt(int index) const;

    const Library& m_library;
    BackgroundTask m_measuring; ///< stems that become files
    Times m_times;
    Sections m_sections;
    Exporter m_exporter; ///< of songs
    FolderExporter m_folders; ///< of stems
    FolderExporter m_page;
    Plan m_plan;
    QVector<int> m_order; ///< places in the plan's ids that this run is about
    int m_written = 0;
    int m_unchanged = 0;
    bool m_cancelled = false;
    QVector<Failure> m_failures;
    QVector<int> m_failedPlaces;
    QStringList m_notes;
    QString m_lastPath;
    double m_share = 0;
    QHash<QString, int> m_namesGiven; ///< how often each was wished for, folded, where songs are separated
    double m_heard = 0; ///< seconds of music in the songs that are over
    QHash<int, double> m_seconds; ///< of songs at hand, by index
    QElapsedTimer m_clock;
    QElapsedTimer m_told; ///< since progressed()
};

} // namespace riffdesk
