#include "library/verify.h"

#include "library/songfolder.h"
#include "library/songtext.h"
#include "librarywriter.h"
#include "songfiles.h"
#include "songjson.h"
#include "songrow.h"
#include "storage/atomicfile.h"
#include "storage/database.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace riffdesk::verify {

namespace {

constexpr int songsAtOnce = 64; ///< are held at a time
constexpr qint64 mostDescription = 32 * 1024 * 1024;

struct Row
{
    qint64 number = 0;
    Song song;
    bool isDue = false; ///< its song.json is still to be written
};

QString rowColumns()
{
    return songrow::wholeColumns()
           + QLatin1String(", songs.number AS row_number, "
                           "EXISTS (SELECT 1 FROM song_files_due WHERE song_id = songs.id) AS is_due");
}

Row rowOf(const QSqlQuery& query)
{
    return {query.value(QStringLiteral("row_number")).toLongLong(), songrow::song(query),
            query.value(QStringLiteral("is_due")).toBool()};
}

/// What song.json says, in the form in which two can be compared; without what a database may know and an
/// older file not.
QJsonObject comparable(const Song& song, bool hasTake)
{
    QJsonObject json = QJsonDocument::fromJson(songjson::toJson(song)).object();
    json.remove(QStringLiteral("files"));
    json.remove(QStringLiteral("press"));
    if (!hasTake)
        json.remove(QStringLiteral("take"));
    return json;
}

bool isStem(const QString& name)
{
    return name.startsWith(QLatin1String("stems/"));
}

class Verifying
{
public:
    Verifying(Database& database, QString songsDir, bool isReadOnly, const CancelToken& cancel)
        : m_database(database)
        , m_songsDir(std::move(songsDir))
        , m_isReadOnly(isReadOnly)
        , m_cancel(cancel)
    { }

    Result<void> checkSongs(const std::function<void(int, int)>& progress);
    Result<void> findUnlisted();
    Report report;

private:
    /// What is to be written for a song, and in which row that was found.
    struct Note
    {
        QString songId;
        QVector<SongFile> files;
        bool isDescriptionDue = false;
    };

    void check(const Row& row);
    void checkFile(const Song& song, const QString& name, const SongFile* kept, Note& note);
    /// False when it says other things than the row: then nothing of that row may be written there.
    bool checkDescription(const Row& row, Note& note);
    Result<void> write(const QVector<Note>& notes);
    void add(Finding::Problem problem, const Song& song, const QString& file);
    [[nodiscard]] std::optional<Row> readAgain(const QString& songId) const;

    Database& m_database;
    const QString m_songsDir;
    const bool m_isReadOnly;
    const CancelToken m_cancel;
    QVector<Note> m_notes;
};

void Verifying::add(Finding::Problem problem, const Song& song, const QString& file)
{
    ++report.problems;
    if (report.findings.size() >= mostFindings)
        return;
    const bool isFile = problem == Finding::Problem::Missing || problem == Finding::Problem::Damaged;
    const bool isKnownThere = song.isExtraFile(file) ? song.service != importedService()
                                                     : !song.audioUrl.isEmpty() || !song.taskId.isEmpty();
    // Stems belong to a task of their own, but where they are all there is of a song.
    const bool isItsOwn = !isStem(file) || song.action == QLatin1String("stems");
    const bool isCover = !file.isEmpty() && file == song.coverFile;
    report.findings.append({problem, song.id, songtext::title(song), file,
                            isFile && isItsOwn && (isCover ? !song.imageUrl.isEmpty() : isKnownThere)});
}

std::optional<Row> Verifying::readAgain(const QString& songId) const
{
    return m_database
        .first(QStringLiteral("SELECT %1 FROM songs WHERE id = ?").arg(rowColumns()), {songId}, rowOf)
        .valueOr({});
}

/// `kept`: what it was; null when that is not known.
void Verifying::checkFile(const Song& song, const QString& name, const SongFile* kept, Note& note)
{
    const SongFolder folder(m_songsDir, song.id);
    const QFileInfo info(folder.path() + QLatin1Char('/') + name);
    const bool isThere = info.isFile() && !info.isSymLink();
    std::optional<SongFile> now;
    if (isThere && (!kept || kept->bytes == info.size())) { // else its size tells enough
        const auto measured = folder.measure(name, m_cancel);
        if (m_cancel.isCancelled())
            return;
        if (measured) {
            now = *measured;
            ++report.files;
            report.bytes += now->bytes;
        }
    }
    if (now && !kept && now->bytes > 0) {
        note.files.append(*now);
        return;
    }
    if (now && kept && *now == *kept)
        return;
    // It may have been fetched anew, or gone for good, since its row was read.
    const auto again = readAgain(song.id);
    if (!again || (kept && !again->song.files.contains(*kept)) || again->song.media == Song::Media::Pending)
        return;
    add(isThere ? Finding::Problem::Damaged : Finding::Problem::Missing, song, name);
}

bool Verifying::checkDescription(const Row& row, Note& note)
{
    const SongFolder folder(m_songsDir, row.song.id);
    if (row.isDue || !QFileInfo(folder.path()).isDir())
        return true;
    const auto bytes = atomicfile::read(folder.file(QStringLiteral("song.json")), mostDescription);
    if (bytes && *bytes == songjson::toJson(row.song))
        return true;
    const auto written = bytes ? songjson::fromJson(*bytes) : Result<Song>(bytes.error());
    if (!written || written->id != row.song.id) {
        note.isDescriptionDue = true;
        return true;
    }
    // Both as they come out of the file: texts are cut there.
    const auto known = songjson::fromJson(songjson::toJson(row.song));
    const bool hasTake = written->take > 0;
    if (known && comparable(*known, hasTake) == comparable(*written, hasTake)) {
        note.isDescriptionDue =
            known->files != written->files || known->take != written->take || known->press != written->press;
        return true;
    }
    const auto again = readAgain(row.song.id);
    if (!again || again->isDue || again->song != row.song)
        return true; // changed since
    add(Finding::Problem::Differs, row.song, QStringLiteral("song.json"));
    return false;
}

void Verifying::check(const Row& row)
{
    const Song& song = row.song;
    Note note{song.id, {}, false};
    QSet<QString> seen;
    for (const SongFile& file : song.files) {
        const bool isCurrent = file.name == song.audioFile || file.name == song.coverFile || isStem(file.name)
                               || song.isExtraFile(file.name);
        if (!isCurrent)
            continue;
        seen.insert(file.name);
        checkFile(song, file.name, &file, note);
    }
    QStringList others{song.audioFile, song.coverFile};
    for (const QString& name : {Song::wavFile(), Song::videoFile()}) {
        if (SongFolder(m_songsDir, song.id).has(name))
            others.append(name);
    }
    if (song.hasStems)
        others += SongFolder(m_songsDir, song.id).stemNames();
    for (const QString& name : std::as_const(others)) {
        if (!name.isEmpty() && !seen.contains(name))
            checkFile(song, name, nullptr, note);
    }
    if (song.media == Song::Media::Missing && song.audioFile.isEmpty())
        add(Finding::Problem::Missing, song, {});
    if (checkDescription(row, note) && (!note.files.isEmpty() || note.isDescriptionDue))
        m_notes.append(std::move(note));
}

Result<void> Verifying::write(const QVector<Note>& notes)
{
    if (m_isReadOnly || notes.isEmpty())
        return {};
    return m_database.transaction([&]() -> Result<void> {
        for (const Note& note : notes) {
            Song noted;
            noted.id = note.songId;
            noted.files = note.files;
            if (auto added = songfiles::add(m_database, noted); !added)
                return added;
            // The mark alone does not bring a song back that is gone.
            if (auto marked = LibraryWriter::mark(m_database, note.songId); !marked)
                return marked;
            report.recorded += static_cast<int>(note.files.size());
        }
        return {};
    });
}

Result<void> Verifying::checkSongs(const std::function<void(int, int)>& progress)
{
    const auto total = m_database.first(QStringLiteral("SELECT count(*) FROM songs"), {}, songrow::number);
    if (!total)
        return total.error();
    qint64 last = 0;
    while (!m_cancel.isCancelled()) {
        const auto rows = m_database.all(
            QStringLiteral("SELECT %1 FROM songs WHERE songs.number > ? ORDER BY songs.number LIMIT ?")
                .arg(rowColumns()),
            {last, songsAtOnce}, rowOf);
        if (!rows)
            return rows.error();
        if (rows->isEmpty())
            break;
        for (const Row& row : *rows) {
            check(row);
            if (m_cancel.isCancelled())
                break;
            ++report.songs;
            if (progress)
                progress(report.songs, qMax(report.songs, total->value_or(0)));
        }
        last = rows->constLast().number;
        if (auto written = write(std::exchange(m_notes, {})); !written)
            return written;
    }
    return {};
}

Result<void> Verifying::findUnlisted()
{
    QDirIterator folders(m_songsDir, QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    while (folders.hasNext() && !m_cancel.isCancelled()) {
        const QString id = QFileInfo(folders.next()).fileName();
        if (!isSongId(id))
            continue;
        const auto listed =
            m_database.first(QStringLiteral("SELECT 1 FROM songs WHERE id = ?"), {id}, songrow::number);
        if (!listed)
            return listed.error();
        const SongFolder folder(m_songsDir, id);
        if (*listed || !folder.holdsSong())
            continue;
        Song song = folder.readSong().valueOr({});
        song.id = id;
        add(Finding::Problem::Unlisted, song, {});
    }
    return {};
}

} // namespace

Result<Report> run(const QString& databasePath, const QString& songsDir, bool isReadOnly,
                   const std::function<void(int done, int total)>& progress, const CancelToken& cancel)
{
    const auto database =
        Database::open(databasePath, isReadOnly ? Database::Access::ReadOnly : Database::Access::Beside);
    if (!database)
        return database.error();
    Verifying verifying(**database, songsDir, isReadOnly, cancel);
    for (const auto& step : {std::function([&] { return verifying.checkSongs(progress); }),
                             std::function([&] { return verifying.findUnlisted(); }),
                             std::function([&] { return (*database)->check(cancel); })}) {
        const Result<void> done = step();
        if (cancel.isCancelled())
            return Error{Error::Category::Cancelled,
                         QCoreApplication::translate("Library", "Checking was cancelled."),
                         {}};
        if (!done && !verifying.report.databaseFault)
            verifying.report.databaseFault = done.error();
    }
    return std::move(verifying.report);
}

QString toString(Finding::Problem problem)
{
    switch (problem) {
    case Finding::Problem::Missing:
        return QStringLiteral("missing");
    case Finding::Problem::Damaged:
        return QStringLiteral("damaged");
    case Finding::Problem::Unlisted:
        return QStringLiteral("unlisted");
    case Finding::Problem::Differs:
        break;
    }
    return QStringLiteral("differs");
}

QString sentence(const Finding& finding)
{
    const QString& file = finding.file;
    switch (finding.problem) {
    case Finding::Problem::Missing:
        return file.isEmpty() ? QCoreApplication::translate("Verify", "Its audio has never come.")
                              : QCoreApplication::translate("Verify", "“%1” is missing.").arg(file);
    case Finding::Problem::Damaged:
        return QCoreApplication::translate("Verify", "“%1” has changed since it was kept.").arg(file);
    case Finding::Problem::Unlisted:
        return QCoreApplication::translate("Verify", "Lies in the library's folder but is not in its list.");
    case Finding::Problem::Differs:
        break;
    }
    return QCoreApplication::translate("Verify", "The library's list says other things than “%1”.").arg(file);
}

QString nextStep(const Finding& finding)
{
    if (finding.isFetching)
        return QCoreApplication::translate("Verify", "It is fetched again, free of charge.");
    if (finding.canFetch)
        return QCoreApplication::translate("Verify",
                                           "It can be fetched again: check once more after the others.");
    switch (finding.problem) {
    case Finding::Problem::Unlisted:
        return QCoreApplication::translate("Verify", "Rebuild the library: that brings it back.");
    case Finding::Problem::Differs:
        return QCoreApplication::translate("Verify", "Rebuild the library: then what the file says holds.");
    case Finding::Problem::Missing:
    case Finding::Problem::Damaged:
        break;
    }
    return isStem(finding.file)
               ? QCoreApplication::translate("Verify",
                                             "Put it back from a copy of yours, or make the stems anew.")
               : QCoreApplication::translate("Verify",
                                             "The service cannot give it any more: put it back from a "
                                             "copy of yours.");
}

QString summary(const Report& report)
{
    const double megabytes = static_cast<double>(report.bytes) / 1e6;
    QStringList sentences;
    sentences << (report.problems == 0
                      ? QCoreApplication::translate("Verify", "No file is damaged or missing.")
                  : report.problems == 1
                      ? QCoreApplication::translate("Verify", "One thing is not as it should be.")
                      : QCoreApplication::translate("Verify", "%Ln things are not as they should be.",
                                                    "at least two", report.problems));
    sentences << QCoreApplication::translate("Verify", "Checked: %1 songs, %2 files, %3 MB.")
                     .arg(QLocale().toString(report.songs), QLocale().toString(report.files),
                          QLocale().toString(megabytes, 'f', megabytes < 100 ? 1 : 0));
    if (report.recorded > 0)
        sentences << QCoreApplication::translate("Verify",
                                                 "What they are was noted for the first time: %Ln; the next "
                                                 "check compares them with it.",
                                                 "number of files", report.recorded);
    const auto fetched = static_cast<int>(std::count_if(report.findings.cbegin(), report.findings.cend(),
                                                        [](const Finding& each) { return each.isFetching; }));
    if (fetched > 0)
        sentences << QCoreApplication::translate("Verify", "Fetched again, free of charge: %Ln.",
                                                 "number of files", fetched);
    if (report.databaseFault)
        sentences << report.databaseFault->text();
    return sentences.join(QLatin1Char(' '));
}

bool isRebuildWorthwhile(const Report& report)
{
    return (report.databaseFault && report.databaseFault->category == Error::Category::Damaged)
           || std::any_of(report.findings.cbegin(), report.findings.cend(), [](const Finding& each) {
                  return each.problem == Finding::Problem::Unlisted
                         || each.problem == Finding::Problem::Differs;
              });
}

} // namespace riffdesk::verify
