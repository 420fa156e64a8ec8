#include "lyrics/lyricsreader.h"

#include "base/background.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace riffdesk {

namespace {

Error inFile(const QString& path, Error error)
{
    error.message = QCoreApplication::translate("Lyrics", "%1: %2", "name of a file: what is wrong with it")
                        .arg(QFileInfo(path).fileName(), error.message);
    return error;
}

Result<LyricsFile> readAll(const QStringList& paths)
{
    if (paths.size() > LyricsReader::maxFiles) {
        return Error{Error::Category::Input,
                     QCoreApplication::translate("Lyrics", "These are too many files for one song."),
                     QCoreApplication::translate("Lyrics", "Drop those that belong together.")};
    }
    LyricsFile whole;
    for (const QString& path : paths) {
        const Result<LyricsFile> file = LyricsFile::read(path);
        if (!file)
            return paths.size() > 1 ? inFile(path, file.error()) : file.error();
        if (paths.size() == 1)
            return file;
        if (!whole.text.isEmpty())
            whole.text += QLatin1String("\n\n");
        whole.text += file->text;
        if (whole.title.isEmpty())
            whole.title = file->title;
    }
    return whole;
}

} // namespace

void LyricsReader::read(const QStringList& paths, const Done& done)
{
    background::run(
        background::Pool::Io, [paths](const CancelToken&) { return readAll(paths); }, done)
        .setOwner(this);
}

} // namespace riffdesk
