#pragma once

#include "base/background.h"
#include "base/result.h"
#include "export/exporter.h"

#include <QObject>
#include <QString>
#include <QVector>

#include <functional>
#include <memory>

namespace riffdesk {

/// Files that belong together: a folder that is there under its name with all of them, or not at all.
struct ExportFolder
{
    QString title; ///< for people
    QString root; ///< absolute: a folder that must be there
    QString name; ///< below it; numbered where it is taken
    /// Says which files there will be, off the caller's thread; then `source` is not asked. Their targetPath
    /// is relative to the folder.
    std::function<Result<QVector<ExportItem>>(const CancelToken&)> prepare;
    Exporter::Source source; ///< the same, each read when its turn comes; a folder is not needed
    bool needsAll = true; ///< one that cannot be written is the end of the others; else it is left out

    struct File
    {
        int index = 0; ///< of its item
        QString name; ///< in the folder
    };
    using Progress = std::function<void(double share)>;
    /// Adds what is made of them, off the caller's thread. Gives the name of a file that takes the place of
    /// the folder, as an archive of it does; empty for the folder itself.
    std::function<Result<QString>(const QString& folder, const QVector<File>& files, const CancelToken&,
                                  const Progress&)>
        complete;
};

/// Writes folders one after the other, each with the exporter: as its signals, but that items are folders.
class FolderExporter : public QObject
{
    Q_OBJECT

public:
    explicit FolderExporter(QObject* parent = nullptr);
    ~FolderExporter() override;

    using Read = std::function<Result<ExportFolder>(int index)>;
    void start(int count, Read read); ///< `read` is called in this thread when the turn of a folder comes
    void pause();
    void resume();
    void cancel();
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] bool isPaused() const;

Q_SIGNALS:
    void progressed(double share, const QString& title);
    void itemFinished(int index, const QString& path); ///< of the folder, or of the file in its place
    void itemNoted(int index, const QString& note);
    void itemFailed(int index, const riffdesk::Error& error);
    /// Of a file in a folder, by its index there.
    void partFinished(int part);
    void partNoted(int part, const QString& note); ///< the same; else itemNoted() says it once a folder
    void partFailed(int part, const riffdesk::Error& error); ///< only where the folder does without it
    void finished(int written, int failed, bool cancelled);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace riffdesk
