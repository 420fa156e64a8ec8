#pragma once

#include "base/background.h"
#include "base/timerange.h"
#include "export/exportoptions.h"
#include "export/exportrun.h"

#include <QObject>
#include <QSet>
#include <QStringList>

#include <memory>
#include <optional>

namespace riffdesk {

class Library;

/// Files for other programs, of what is dragged out of the window or copied: made when they are asked for, as
/// an export with the same options would make them, in a folder of the cache that only its user can read.
/// What is there and has not changed is not made again. Files that were not handed out for a week go, and
/// before that the oldest where they are too many. The library's thread.
class PreparedFiles : public QObject
{
    Q_OBJECT

public:
    struct Wish
    {
        QStringList ids; ///< in the order that numbers them, at most mostSongs
        QString playlist; ///< that they are, or empty
        std::optional<TimeRange> region; ///< only this stretch of the one song
        QStringList stems{}; ///< of the one song, in its place: as ExportRun::Plan::stems

        friend bool operator==(const Wish&, const Wish&) = default;
    };
    static constexpr int mostSongs = 500;
    static constexpr int keptDays = 7;
    static constexpr qint64 mostBytes = 4'000'000'000;

    PreparedFiles(const Library& library, QString folder,
                  QObject* parent = nullptr); ///< the library outlives it
    ~PreparedFiles() override;
    void setTimes(ExportRun::Times times) { m_times = std::move(times); }

    /// Makes the files; isReady() at once where they are as they were prepared last. What is not ready of an
    /// earlier wish is given up.
    void prepare(const Wish& wish, const ExportOptions& options);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_run != nullptr; }
    [[nodiscard]] bool isReady() const { return !m_run && !m_paths.isEmpty(); }
    [[nodiscard]] double share() const { return m_run ? m_run->share() : 1; } ///< 0 … 1
    [[nodiscard]] const Wish& wish() const { return m_wish; } ///< the last one that was not given up
    [[nodiscard]] const QStringList& paths() const
    {
        return m_paths;
    } ///< absolute, of all that could be made
    /// Why some could not.
    [[nodiscard]] const QVector<ExportRun::Failure>& failures() const { return m_failures; }

    /// Removes what is older than `days`, and the oldest above `bytes` but for the last hour's. Any thread.
    static void clean(const QString& folder, int days, qint64 bytes, const CancelToken& cancel = {});
    /// The same for this folder in another thread: at the start of the program, and by itself after each run.
    void cleanSoon();

Q_SIGNALS:
    void progressed();
    void finished(); ///< not after cancel()

private:
    void end();
    [[nodiscard]] bool isStillThere() const;

    const Library& m_library;
    const QString m_folder;
    ExportRun::Times m_times;
    Wish m_wish;
    QSet<QString> m_wished; ///< its ids
    ExportOptions m_options;
    std::unique_ptr<ExportRun> m_run; ///< while files are made
    QHash<QString, QStringList> m_made; ///< by id
    QStringList m_paths;
    QVector<ExportRun::Failure> m_failures;
    bool m_isStale = false; ///< the library has changed since
    BackgroundTask m_cleaning;
};

} // namespace riffdesk
