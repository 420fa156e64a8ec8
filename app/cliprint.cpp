#include "cliprint.h"

#include "base/plaintext.h"
#include "library/library.h"
#include "library/songfolder.h"
#include "library/songtext.h"
#include "platform/terminal.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>

#include <cmath>
#include <cstdio>
#include <utility>

namespace riffdesk::cliprint {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CliPrint)
};

bool progressShown = false; ///< a line without an end is on the terminal

void clearProgress()
{
    if (std::exchange(progressShown, false)) {
        std::fputs("\r\033[K", stderr);
        std::fflush(stderr);
    }
}

void put(std::FILE* stream, const QByteArray& bytes)
{
    clearProgress();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

QString lengthText(double seconds)
{
    const auto whole = static_cast<int>(seconds);
    return QStringLiteral("%1:%2").arg(whole / 60).arg(whole % 60, 2, 10, QLatin1Char('0'));
}

/// Texts of a service may hold anything; a terminal must not obey them.
void putText(std::FILE* stream, const QString& text)
{
    put(stream, plaintext::printable(text).toUtf8());
}

void putJson(std::FILE* stream, const QJsonDocument& document)
{
    put(stream, plaintext::json(document.toJson(QJsonDocument::Compact)));
}

void printError(const QJsonObject& error, const QString& text, int exitCode, bool asJson)
{
    if (asJson) {
        const QJsonObject whole{{QStringLiteral("error"), error}, {QStringLiteral("exitCode"), exitCode}};
        putJson(stderr, QJsonDocument(whole));
    } else {
        putText(stderr, QStringLiteral("riffdesk: ") + text);
    }
}

} // namespace

QStringList stemPaths(const Song& song, const Library& library)
{
    const QDir folder(SongFolder(library.songsDir(), song.id).stemsDir());
    QStringList paths;
    const auto names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString& name : names)
        paths.append(folder.absoluteFilePath(name));
    return paths;
}

void line(const QString& text)
{
    putText(stdout, text);
}

void note(const QString& text)
{
    putText(stderr, text);
}

void progress(const QString& text)
{
    static const bool isTerminal = terminal::showsErrors();
    if (!isTerminal)
        return;
    clearProgress();
    if (text.isEmpty())
        return;
    const QByteArray bytes = plaintext::line(text).toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
    std::fflush(stderr);
    progressShown = true;
}

void json(const QJsonObject& object)
{
    putJson(stdout, QJsonDocument(object));
}

void json(const QJsonArray& array)
{
    putJson(stdout, QJsonDocument(array));
}

void error(const Error& error, int exitCode, bool asJson)
{
    const QJsonObject object{{QStringLiteral("category"), toString(error.category)},
                             {QStringLiteral("message"), error.message},
                             {QStringLiteral("nextStep"), error.nextStep}};
    printError(object, error.text(), exitCode, asJson);
}

void error(const ApiError& error, int exitCode, bool asJson)
{
    QJsonObject object{{QStringLiteral("category"), toString(error.category)},
                       {QStringLiteral("message"), error.sentence()},
                       {QStringLiteral("detail"), error.message},
                       {QStringLiteral("nextStep"), error.nextStep()},
                       {QStringLiteral("code"), error.code},
                       {QStringLiteral("httpStatus"), error.httpStatus},
                       {QStringLiteral("traceId"), error.traceId}};
    QString text = error.sentence() + QLatin1Char(' ') + error.nextStep();
    if (!error.traceId.isEmpty())
        text += QLatin1Char(' ') + Texts::tr("(trace id %1)").arg(error.traceId);
    printError(object, text, exitCode, asJson);
}

QJsonObject toJson(const Job& job)
{
    QJsonObject object{{QStringLiteral("jobId"), job.id},
                       {QStringLiteral("state"), toString(job.state)},
                       {QStringLiteral("action"), job.action},
                       {QStringLiteral("title"), job.title},
                       {QStringLiteral("service"), job.service},
                       {QStringLiteral("taskId"), job.taskId},
                       {QStringLiteral("traceId"), job.traceId},
                       {QStringLiteral("createdAt"), job.createdAt.toString(Qt::ISODateWithMs)},
                       {QStringLiteral("songIds"), QJsonArray::fromStringList(job.songIds)}};
    if (job.progress >= 0)
        object.insert(QStringLiteral("progress"), job.progress);
    if (job.error) {
        object.insert(QStringLiteral("error"),
                      QJsonObject{{QStringLiteral("category"), toString(job.error->category)},
                                  {QStringLiteral("message"), job.error->sentence()},
                                  {QStringLiteral("nextStep"), job.error->nextStep()}});
    }
    return object;
}

void bytes(const QByteArray& text)
{
    put(stdout, text.trimmed());
}

void offer(const QString& word, const QString& what)
{
    put(stdout, plaintext::line(word).toUtf8() + '\t' + plaintext::line(what).toUtf8());
}

QJsonObject toJson(const PaidRequest& request)
{
    return {{QStringLiteral("id"), request.id},
            {QStringLiteral("sentAt"), request.sentAt.toString(Qt::ISODateWithMs)},
            {QStringLiteral("endedAt"), request.endedAt.toString(Qt::ISODateWithMs)},
            {QStringLiteral("service"), request.service},
            {QStringLiteral("action"), request.action},
            {QStringLiteral("model"), request.request.value(QLatin1String("model")).toString()},
            {QStringLiteral("title"), request.title},
            {QStringLiteral("outcome"), toString(request.outcome)},
            {QStringLiteral("taskId"), request.taskId},
            {QStringLiteral("traceId"), request.traceId},
            {QStringLiteral("songIds"), QJsonArray::fromStringList(request.songIds)},
            {QStringLiteral("message"), request.message}};
}

QString oneLine(const PaidRequest& request)
{
    return plaintext::printable(
        QStringList{request.sentAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")),
                    toString(request.outcome).leftJustified(9), request.action.leftJustified(10),
                    request.title, request.taskId}
            .join(QLatin1String("  ")));
}

QJsonObject toJson(const Song& song, const Library& library)
{
    QJsonObject object{{QStringLiteral("songId"), song.id},
                       {QStringLiteral("audioId"), serviceIdOf(song)},
                       {QStringLiteral("title"), song.title},
                       {QStringLiteral("audioPath"), library.audioPath(song)},
                       {QStringLiteral("coverPath"), library.coverPath(song)},
                       {QStringLiteral("durationSeconds"), song.durationSeconds},
                       {QStringLiteral("state"), toString(song.media)},
                       {QStringLiteral("action"), song.action},
                       {QStringLiteral("model"), song.model},
                       {QStringLiteral("seed"), song.seed},
                       {QStringLiteral("prompt"), song.prompt},
                       {QStringLiteral("style"), song.style},
                       {QStringLiteral("lyrics"), song.lyrics},
                       {QStringLiteral("service"), song.service},
                       {QStringLiteral("taskId"), song.taskId},
                       {QStringLiteral("createdAt"), song.createdAt.toString(Qt::ISODateWithMs)},
                       {QStringLiteral("rating"), song.rating}};
    if (song.flag != Song::Flag::None)
        object.insert(QStringLiteral("flag"), toString(song.flag));
    QJsonArray tags;
    for (const SongTag& tag : song.tags)
        tags.append(tag.name);
    QJsonArray playlists;
    for (const PlaylistPlace& place : song.playlists)
        playlists.append(place.playlist);
    object.insert(QStringLiteral("tags"), tags);
    object.insert(QStringLiteral("playlists"), playlists);
    object.insert(QStringLiteral("playCount"), song.playCount);
    if (!song.notes.isEmpty())
        object.insert(QStringLiteral("notes"), song.notes);
    const SongFolder folder(library.songsDir(), song.id);
    for (const auto& [key, name] : {std::pair(QLatin1String("wavPath"), Song::wavFile()),
                                    std::pair(QLatin1String("videoPath"), Song::videoFile())}) {
        if (song.isExtraFile(name) && folder.has(name))
            object.insert(key, folder.file(name));
    }
    if (song.hasStems) {
        object.insert(QStringLiteral("stemsPath"), SongFolder(library.songsDir(), song.id).stemsDir());
        object.insert(QStringLiteral("stems"), QJsonArray::fromStringList(stemPaths(song, library)));
    }
    return object;
}

QString oneLine(const Job& job)
{
    QString text = job.id + QLatin1String("  ") + toString(job.state);
    if (job.state == Job::State::Running && job.progress >= 0)
        text += QStringLiteral(" %1 %").arg(std::lround(job.progress * 100));
    text += QLatin1String("  ") + job.action + QLatin1String("  ") + job.title;
    if (job.error)
        text += QLatin1String("  ") + job.error->sentence();
    return text;
}

QString oneLine(const SongSummary& song)
{
    return song.id + QLatin1String("  ") + lengthText(song.durationSeconds) + QLatin1String("  ") + song.model
           + QLatin1String("  ") + songtext::title(song);
}

void made(const Song& song, const Library& library, const QString& exportPath)
{
    const QString audio = library.audioPath(song);
    if (!audio.isEmpty())
        line(Texts::tr("%1 (%2)").arg(songtext::title(song), lengthText(song.durationSeconds)));
    if (!exportPath.isEmpty())
        line(exportPath);
    else if (!audio.isEmpty())
        line(audio);
    if (song.hasStems) {
        const auto paths = stemPaths(song, library);
        for (const QString& path : paths)
            line(path);
    }
}

} // namespace riffdesk::cliprint
