#include "songfilewriter.h"

#include "library/songfolder.h"
#include "songrow.h"
#include "storage/database.h"

#include <utility>

namespace riffdesk {

namespace {

constexpr int filesAtOnce = 64; ///< whose marks go in one transaction

struct DueFile
{
    qint64 number;
    QString songId;
};

Result<void> writeFile(Database& database, const QString& songsDir, const QString& songId)
{
    const auto song =
        database.first(QStringLiteral("SELECT %1 FROM songs WHERE id = ?").arg(songrow::wholeColumns()),
                       {songId}, songrow::song);
    if (!song)
        return song.error();
    return *song ? SongFolder(songsDir, songId).writeSong(**song) : Result<void>(); // it may be gone for good
}

} // namespace

SongFileWriter::SongFileWriter(QString databasePath, QString songsDir, QObject* parent)
    : QObject(parent)
    , m_databasePath(std::move(databasePath))
    , m_songsDir(std::move(songsDir))
{ }

SongFileWriter::~SongFileWriter()
{
    stop();
}

Result<void> SongFileWriter::mark(Database& database, const QString& songId)
{
    const auto marked =
        database.run(QStringLiteral("REPLACE INTO song_files_due (song_id) VALUES (?)"), {songId});
    return marked ? Result<void>() : Result<void>(marked.error());
}

void SongFileWriter::start()
{
    m_isUsed = true;
    if (m_task.isRunning()) {
        m_again = true;
        return;
    }
    m_task = background::run(
        background::Pool::Io,
        [path = m_databasePath, songsDir = m_songsDir](const CancelToken& cancel) -> Result<void> {
            const auto database = Database::open(path, Database::Access::Beside);
            return database ? writeDue(**database, songsDir, cancel) : Result<void>(database.error());
        },
        [this](const Result<void>& written) {
            if (std::exchange(m_again, false))
                start();
            if (!written)
                Q_EMIT failed(written.error());
        });
}

void SongFileWriter::stop()
{
    m_task.cancelAndWait();
}

Result<void> SongFileWriter::writeDue(Database& database, const QString& songsDir, const CancelToken& cancel)
{
    Result<void> outcome;
    bool isStopped = false;
    for (qint64 last = 0; !isStopped;) {
        const auto due = database.all(
            QStringLiteral(
                "SELECT number, song_id FROM song_files_due WHERE number > ? ORDER BY number LIMIT ?"),
            {last, filesAtOnce}, [](const QSqlQuery& row) {
                return DueFile{row.value(0).toLongLong(), row.value(1).toString()};
            });
        if (!due)
            return due.error();
        if (due->isEmpty())
            break;
        QVector<qint64> done;
        for (const DueFile& file : *due) {
            if ((isStopped = isStopped || cancel.isCancelled()))
                break;
            last = file.number;
            const auto written = writeFile(database, songsDir, file.songId);
            if (written) {
                done.append(file.number);
                continue;
            }
            if (outcome)
                outcome = written;
            isStopped = written.error().category == Error::Category::DiskFull;
        }
        const auto unmarked = database.transaction([&]() -> Result<void> {
            for (const qint64 number : std::as_const(done)) {
                if (auto gone =
                        database.run(QStringLiteral("DELETE FROM song_files_due WHERE number = ?"), {number});
                    !gone)
                    return gone.error();
            }
            return {};
        });
        if (!unmarked)
            return unmarked;
    }
    return outcome;
}

} // namespace riffdesk
