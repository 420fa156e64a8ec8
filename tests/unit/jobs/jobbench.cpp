#include "jobbench.h"

#include "support/patience.h"

#include <QFile>

namespace riffdesk::test {

JobBench::JobBench() : endpoint(service.endpoint())
{
    options.pollYoungMs = 20;
    options.pollOldMs = 40;
    options.retryBaseMs = 20;
    options.missingLookUps = 4;
    options.missingAfterMs = 50;
    options.historyPauseMs = 20;
    start();
}

JobBench::~JobBench()
{
    kill();
}

void JobBench::kill()
{
    m_ended.reset();
    m_arrived.reset();
    m_queue.reset();
    m_client.reset();
    m_library.reset();
    m_database.reset();
}

void JobBench::start(bool resumed)
{
    auto database = Database::open(m_dir.filePath(QStringLiteral("library.db")));
    if (!database)
        qFatal("%s", qPrintable(database.error().text()));
    m_database = std::move(*database);
    m_library = std::make_unique<Library>(*m_database, m_dir.filePath(QStringLiteral("songs")));
    m_client = std::make_unique<ProducerClient>();
    m_queue = std::make_unique<JobQueue>(
        *m_database, *m_library, *m_client, m_catalogue, [this](const QString& id) {
            return id == QLatin1String("fake") || id == idHere() ? endpoint : std::nullopt;
        });
    m_queue->setOptions(options);
    m_queue->setRandomSeed(1);
    m_ended = std::make_unique<QSignalSpy>(m_queue.get(), &JobQueue::jobEnded);
    m_arrived = std::make_unique<QSignalSpy>(m_queue.get(), &JobQueue::songArrived);
    if (resumed) {
        if (const auto done = m_queue->resume(); !done)
            qFatal("%s", qPrintable(done.error().text()));
    }
}

SongRequest JobBench::request(const QString& prompt) const
{
    SongRequest request(QStringLiteral("generate"), m_catalogue.defaultModel());
    request.set(QStringLiteral("prompt"), prompt);
    return request;
}

QString JobBench::add(const QString& prompt)
{
    const auto ids = m_queue->add(QStringLiteral("fake"), request(prompt));
    return ids ? ids->first() : QString();
}

bool JobBench::runAnother()
{
    const QString id = add(QStringLiteral("Another song"));
    return QTest::qWaitFor([&] { return stateOf(id) == QLatin1String("done"); }, patienceMs);
}

QString JobBench::stateOf(const QString& jobId) const
{
    const auto found = m_queue->job(jobId);
    return found ? toString(found->state) : QString();
}

Job JobBench::job(const QString& jobId) const
{
    return m_queue->job(jobId).value_or(Job());
}

QVector<Song> JobBench::songs()
{
    QVector<Song> songs;
    const auto ids = m_database->all(QStringLiteral("SELECT id FROM songs ORDER BY number"), {},
                                     [](const QSqlQuery& row) { return row.value(0).toString(); });
    for (const QString& id : ids.valueOr({})) {
        if (const auto song = m_library->song(id))
            songs.append(*song);
    }
    return songs;
}

bool JobBench::hasWholeSong()
{
    const QVector<Song> all = songs();
    if (all.size() != 1 || all.first().media != Song::Media::Ready)
        return false;
    QFile file(m_library->audioPath(all.first()));
    return file.open(QIODevice::ReadOnly) && file.readAll() == FakeService::audioOf(all.first().remoteId);
}

} // namespace riffdesk::test
