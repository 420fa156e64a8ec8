#include "librarywriter.h"

#include "library/songfolder.h"
#include "songrow.h"
#include "storage/database.h"

#include <QMutexLocker>

#include <atomic>
#include <memory>
#include <utility>

namespace riffdesk {

/// One walk over the files that are due, in the order of their changes.
struct FilePass
{
    qint64 last = 0; ///< number of the mark that was looked at
    Result<void> outcome; ///< the first file that could not be written
    bool isOver = false;
};

namespace {

constexpr int filesAtOnce =
    16; ///< whose marks go in one transaction; an edit waits for no more of them than one

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

/// The next files of the pass, at most filesAtOnce; `isWanted` is asked before each.
template <typename IsWanted>
void writeSome(Database& database, const QString& songsDir, FilePass& pass, const IsWanted& isWanted)
{
    const auto due = database.all(
        QStringLiteral("SELECT number, song_id FROM song_files_due WHERE number > ? ORDER BY number LIMIT ?"),
        {pass.last, filesAtOnce}, [](const QSqlQuery& row) {
            return DueFile{row.value(0).toLongLong(), row.value(1).toString()};
        });
    if (!due) {
        pass = {pass.last, due.error(), true};
        return;
    }
    pass.isOver = due->isEmpty();
    QString written;
    for (const DueFile& file : *due) {
        if (pass.isOver || !isWanted())
            break;
        pass.last = file.number;
        if (const auto done = writeFile(database, songsDir, file.songId)) {
            written += (written.isEmpty() ? QString() : QStringLiteral(",")) + QString::number(file.number);
        } else {
            pass.isOver = done.error().category == Error::Category::DiskFull;
            if (pass.outcome)
                pass.outcome = done;
        }
    }
    if (written.isEmpty())
        return;
    const auto unmarked =
        database.run(QStringLiteral("DELETE FROM song_files_due WHERE number IN (%1)").arg(written));
    if (!unmarked)
        pass = {pass.last, unmarked.error(), true};
}

} // namespace

class LibraryWriter::Worker : public QObject
{
public:
    Worker(LibraryWriter& writer, QString databasePath, QString songsDir)
        : m_writer(writer)
        , m_databasePath(std::move(databasePath))
        , m_songsDir(std::move(songsDir))
    { }

    // From the writer's owner:

    void run(std::function<Afterwards(const Result<Database*>&)> work)
    {
        ++m_waiting;
        QMetaObject::invokeMethod(
            this,
            [this, work = std::move(work)] {
                const Afterwards afterwards = work(database());
                --m_waiting;
                if (afterwards)
                    QMetaObject::invokeMethod(&m_writer, afterwards, Qt::QueuedConnection);
            },
            Qt::QueuedConnection);
    }

    void startFiles()
    {
        m_areFilesWanted = true;
        QMetaObject::invokeMethod(
            this,
            [this] {
                const bool isRunning = std::exchange(m_isPassing, true);
                if (!isRunning) {
                    m_pass = {};
                    writeNext();
                }
            },
            Qt::QueuedConnection);
    }

    void stopFiles()
    {
        m_areFilesWanted = false;
        const QMutexLocker lock(&m_writing);
    }

    void stop()
    {
        stopFiles();
        QMetaObject::invokeMethod(
            this, [this] { thread()->quit(); }, Qt::QueuedConnection); // behind what waits
    }

private:
    Result<Database*> database()
    {
        if (!m_database) {
            auto opened = Database::open(m_databasePath, Database::Access::Beside);
            if (!opened)
                return opened.error();
            m_database = std::move(opened).value();
        }
        return m_database.get();
    }

    void writeNext()
    {
        const QMutexLocker lock(&m_writing);
        if (const auto there = database()) {
            writeSome(**there, m_songsDir, m_pass, [this] { return m_areFilesWanted && m_waiting == 0; });
        } else {
            m_pass = {m_pass.last, there.error(), true};
        }
        if (m_areFilesWanted && !m_pass.isOver) {
            QMetaObject::invokeMethod(
                this, [this] { writeNext(); }, Qt::QueuedConnection); // behind the edits that wait
            return;
        }
        m_isPassing = false;
        if (!m_pass.outcome)
            Q_EMIT m_writer.failed(m_pass.outcome.error());
    }

    LibraryWriter& m_writer; // outlives the thread
    const QString m_databasePath;
    const QString m_songsDir;
    std::unique_ptr<Database> m_database; ///< made and closed in the thread
    FilePass m_pass;
    bool m_isPassing = false;
    std::atomic<int> m_waiting = 0; ///< edits
    std::atomic<bool> m_areFilesWanted = false;
    QMutex m_writing; ///< held while files are written
};

LibraryWriter::LibraryWriter(QString databasePath, QString songsDir, QObject* parent)
    : QObject(parent)
    , m_databasePath(std::move(databasePath))
    , m_songsDir(std::move(songsDir))
{ }

LibraryWriter::~LibraryWriter()
{
    if (m_worker) {
        m_worker->stop();
        m_thread.wait();
    }
}

LibraryWriter::Worker& LibraryWriter::worker()
{
    if (!m_worker) {
        m_worker = new Worker(*this, m_databasePath, m_songsDir);
        m_worker->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
        m_thread.setObjectName(QStringLiteral("library writer"));
        m_thread.start();
    }
    return *m_worker;
}

void LibraryWriter::run(std::function<Afterwards(const Result<Database*>&)> work)
{
    worker().run(std::move(work));
}

Result<void> LibraryWriter::mark(Database& database, const QString& songId)
{
    const auto marked =
        database.run(QStringLiteral("REPLACE INTO song_files_due (song_id) VALUES (?)"), {songId});
    return marked ? Result<void>() : Result<void>(marked.error());
}

void LibraryWriter::writeFiles()
{
    m_writesFiles = true;
    worker().startFiles();
}

void LibraryWriter::stopFiles()
{
    if (m_worker)
        m_worker->stopFiles();
}

Result<void> LibraryWriter::writeDue(Database& database, const QString& songsDir)
{
    FilePass pass;
    while (!pass.isOver)
        writeSome(database, songsDir, pass, [] { return true; });
    return pass.outcome;
}

} // namespace riffdesk
