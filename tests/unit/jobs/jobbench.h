#pragma once

#include "api/catalogue.h"
#include "api/producerclient.h"
#include "jobs/jobqueue.h"
#include "library/library.h"
#include "storage/database.h"
#include "support/fakeservice.h"

#include <QSignalSpy>
#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace riffdesk::test {

/// A library on the disk, a fake service, and the parts between them, which can be killed and started again.
class JobBench
{
public:
    JobBench();
    ~JobBench();

    /// Drops queue, client, library and database as a killed process does: no signal is emitted, nothing is
    /// finished.
    void kill();
    /// New ones on the same folder. With `resumed` false, resume() is the test's.
    void start(bool resumed = true);

    FakeService service;
    JobOptions options; ///< of the next start: with short delays
    std::optional<Endpoint> endpoint; ///< what the queue gets for both its ids; nullopt: not connected
    /// The fake service as one of this computer, rather than "fake", which could be anywhere.
    [[nodiscard]] QString idHere() const { return service.endpoint().baseUrl.toString(); }

    [[nodiscard]] JobQueue& queue() { return *m_queue; }
    [[nodiscard]] Library& library() { return *m_library; }
    [[nodiscard]] Database& database() { return *m_database; }
    [[nodiscard]] QSignalSpy& ended() { return *m_ended; } ///< of this start
    [[nodiscard]] QSignalSpy& arrived() { return *m_arrived; }

    [[nodiscard]] SongRequest request(const QString& prompt = QStringLiteral("A song for Christmas")) const;
    QString add(const QString& prompt = QStringLiteral("A song for Christmas")); ///< one job; its id
    /// Adds a job and waits until it is done: what was due before it has had its turn by then, here and at
    /// the service.
    [[nodiscard]] bool runAnother();
    [[nodiscard]] QString databasePath() const { return m_dir.filePath(QStringLiteral("library.db")); }
    [[nodiscard]] QString songsDir() const { return m_dir.filePath(QStringLiteral("songs")); }
    [[nodiscard]] QString stateOf(const QString& jobId) const; ///< its name, empty if there is no such job
    [[nodiscard]] Job job(const QString& jobId) const;
    [[nodiscard]] QVector<Song> songs();
    /// The one song of the library, with its audio byte for byte on the disk.
    [[nodiscard]] bool hasWholeSong();

private:
    QTemporaryDir m_dir;
    Catalogue m_catalogue = Catalogue::builtIn();
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<ProducerClient> m_client;
    std::unique_ptr<JobQueue> m_queue;
    std::unique_ptr<QSignalSpy> m_ended;
    std::unique_ptr<QSignalSpy> m_arrived;
};

} // namespace riffdesk::test
