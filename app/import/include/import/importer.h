#pragma once

#include "base/error.h"

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QVector>

#include <memory>
#include <optional>

namespace riffdesk {

class Library;

/// Takes audio files, folders of them, and zip archives that song services export, into the library: copied,
/// with their tags, lyrics and cover, the text that lies beside them, and the recipe that Riffdesk's own
/// exports carry. What is here already is not added again, so that an import that was stopped can be run
/// again. Works in other threads; GUI thread. One run at a time; destroying it stops.
class Importer : public QObject
{
    Q_OBJECT

public:
    struct Failure
    {
        QString path;
        QString reason; ///< a sentence
    };
    struct Report
    {
        QDateTime startedAt; ///< UTC: songs that were added have come into the library since then
        int added = 0;
        int completed = 0; ///< songs that lacked their audio, and have it now
        int there = 0; ///< files that are songs of the library already
        int failed = 0;
        QVector<Failure> failures; ///< the first ones, at most mostFailures
        bool isStopped = false;
        bool isCutOff = false; ///< there were more files than an import takes
        std::optional<Error> fault; ///< ended it early: the library cannot be written

        /// A few sentences. Many failures are told in a file in `dataDir`, which this writes.
        [[nodiscard]] QString text(const QString& dataDir) const;
        [[nodiscard]] int songs() const { return added + completed; }
        /// Finds the songs that came with it.
        [[nodiscard]] QString query() const;
    };
    static constexpr int mostFailures = 1000;

    explicit Importer(Library& library, QObject* parent = nullptr); ///< the library outlives this
    ~Importer() override;

    void start(const QStringList& paths);
    void stop(); ///< finished() follows; what is here so far stays
    [[nodiscard]] bool isRunning() const;

    /// Whether one of these is worth an import: audio, a folder, an archive.
    [[nodiscard]] static bool takes(const QStringList& paths);
    /// The endings of files that can be imported, as "*.mp3", for a dialog.
    [[nodiscard]] static QStringList namePatterns();

Q_SIGNALS:
    void progressed(int done, int total); ///< files; `total` is 0 while they are looked for
    void finished(const riffdesk::Importer::Report& report); ///< once for each start()

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace riffdesk
