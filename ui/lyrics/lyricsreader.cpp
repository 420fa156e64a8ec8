#include "ui/lyrics/lyricsreader.h"

#include "lyrics/lyricsfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QtConcurrent>

namespace riffdesk {

namespace {

Error inFile(const QString& path, Error error)
{
    error.message = QCoreApplication::translate("Lyrics", "%1: %2", "name of a file: what is wrong with it")
                        .arg(QFileInfo(path).fileName(), error.message);
    return error;
}

Result<QString> readAll(const QStringList& paths)
{
    if (paths.size() > LyricsReader::mostFiles) {
        return Error{Error::Category::Input,
                     QCoreApplication::translate("Lyrics", "These are too many files for one song."),
                     QCoreApplication::translate("Lyrics", "Drop those that belong together.")};
    }
    QString text;
    for (const QString& path : paths) {
        const Result<LyricsFile> file = LyricsFile::read(path);
        if (!file)
            return paths.size() > 1 ? inFile(path, file.error()) : file.error();
        if (!text.isEmpty())
            text += QLatin1String("\n\n");
        text += file->text;
    }
    return text;
}

} // namespace

void LyricsReader::read(const QStringList& paths, const Done& done)
{
    auto* watcher = new QFutureWatcher<Result<QString>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [watcher, done] {
        watcher->deleteLater();
        done(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(&readAll, paths));
}

} // namespace riffdesk
