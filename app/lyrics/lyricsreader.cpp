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

Result<LyricsFile> readOne(const QString& path, const QString& encoding)
{
    const Result<LyricsFile> file = LyricsFile::read(path);
    const bool isSure = file && !file->isEncodingGuess && !file->hasLostCharacters();
    return encoding.isEmpty() || isSure ? file : LyricsFile::read(path, encoding);
}

Result<LyricsFile> readAll(const QStringList& paths, const QString& encoding)
{
    if (paths.size() > LyricsReader::maxFiles) {
        return Error{Error::Category::Input,
                     QCoreApplication::translate("Lyrics", "These are too many files for one song."),
                     QCoreApplication::translate("Lyrics", "Drop those that belong together.")};
    }
    LyricsFile whole;
    for (const QString& path : paths) {
        const Result<LyricsFile> file = readOne(path, encoding);
        if (!file)
            return paths.size() > 1 ? inFile(path, file.error()) : file.error();
        if (paths.size() == 1)
            return file;
        if (!whole.text.isEmpty())
            whole.text += QLatin1String("\n\n");
        whole.text += file->text;
        if (whole.title.isEmpty())
            whole.title = file->title;
        if (file->isEncodingGuess && !whole.isEncodingGuess) {
            whole.encoding = file->encoding;
            whole.isEncodingGuess = true;
        }
    }
    return whole;
}

} // namespace

void LyricsReader::read(const QStringList& paths, const Done& done, const QString& encoding)
{
    background::run(
        background::Pool::Io, [paths, encoding](const CancelToken&) { return readAll(paths, encoding); },
        done)
        .setOwner(this);
}

} // namespace riffdesk
