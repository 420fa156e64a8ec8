#include "api/endpoint.h"
#include "base/error.h"
#include "export/exporter.h"
#include "jobs/job.h"
#include "jobs/jobqueue.h"
#include "library/library.h"
#include "studio/studio.h"
#include "support/testprogram.h"
#include "tests/e2e/storm/dice.h"

#include <QCoreApplication>
#include <QDir>
#include <QTimer>

#include <unistd.h>

namespace riffdesk::test {

namespace {

/// A line to the one who kills: it outlives this process as soon as this returns.
void say(const QStringList& words)
{
    const QByteArray line = words.join(QLatin1Char(' ')).toUtf8() + '\n';
    if (::write(STDOUT_FILENO, line.constData(), size_t(line.size())) != line.size())
        ::_exit(2); // nothing more could be believed
}

/// Does everything at once until it is killed: makes songs with the Practice service, rates, renames, throws
/// away and takes back, exports. Of each edit it says "will" before, and "did" once the program has said that
/// it is done; several are on their way at once.
class Worker
{
public:
    Worker(Studio& studio, const QString& exportDir, quint64 seed)
        : m_studio(studio)
        , m_library(studio.library())
        , m_exportDir(exportDir)
        , m_dice(seed, 400)
    {
        QObject::connect(&m_studio.jobs(), &JobQueue::songArrived, [](const QString& id) {
            say({QStringLiteral("song"), id});
        });
        QObject::connect(&m_exporter, &Exporter::itemFinished, [](int, const QString& path) {
            say({QStringLiteral("export"), path});
        });
        QObject::connect(&m_step, &QTimer::timeout, [this] { step(); });
    }

    void start() { m_step.start(1); }

private:
    void step()
    {
        constexpr int mostAtOnce = 3;
        const auto jobs = m_studio.jobs().jobs();
        const auto open =
            std::count_if(jobs.cbegin(), jobs.cend(), [](const Job& job) { return !job.isOver(); });
        if (open < mostAtOnce)
            create();
        QStringList ids;
        for (const Job& job : jobs)
            ids += job.songIds;
        if (ids.isEmpty())
            return;
        edit(ids);
        if (!m_exporter.isRunning())
            exportSong(ids.at(m_dice.below(int(ids.size()))));
    }

    void create()
    {
        SongRequest request(QStringLiteral("generate"), m_studio.catalogue().defaultModel());
        request.set(QStringLiteral("prompt"), QStringLiteral("Song %1").arg(m_dice.below(1'000'000)));
        const auto added = m_studio.jobs().add(Endpoint::practiceId(), request);
        if (added)
            say({QStringLiteral("job"), added->first()});
    }

    /// One edit of one song or of several.
    void edit(const QStringList& all)
    {
        QStringList ids = all.mid(m_dice.below(int(all.size())));
        if (m_dice.percent(50))
            ids = ids.mid(0, 1);
        const SongNumbers songs = m_library.numbers(ids);
        switch (m_dice.below(5)) {
        case 0: {
            const int rating = m_dice.below(6);
            return change(ids, QStringLiteral("rating"), QString::number(rating),
                          SongEdit::rate(songs, rating));
        }
        case 1: {
            const QString title = QStringLiteral("Title-%1").arg(m_dice.below(1'000'000));
            return change({ids.first()}, QStringLiteral("title"), title,
                          SongEdit::rename(songs.first(), title));
        }
        case 2: {
            const int flag = m_dice.below(3);
            return change(ids, QStringLiteral("flag"), QString::number(flag),
                          SongEdit::flag(songs, Song::Flag(flag)));
        }
        case 3: {
            const bool isOn = m_dice.percent(50);
            const QString tag = QStringLiteral("live");
            return change(ids, QStringLiteral("tagged"), QString::number(isOn),
                          isOn ? SongEdit::addTag(songs, tag) : SongEdit::removeTag(songs, tag));
        }
        default: {
            const bool away = m_dice.percent(50);
            return change(ids, QStringLiteral("trashed"), QString::number(away),
                          away ? SongEdit::trash(songs) : SongEdit::restore(songs));
        }
        }
    }

    void change(const QStringList& ids, const QString& field, const QString& value, const SongEdit& edit)
    {
        for (const QString& id : ids)
            say({QStringLiteral("will"), id, field, value});
        m_library.applySoon(edit, &m_step, [ids, field, value](const Result<SongEdit>& done) {
            for (const QString& id : ids) {
                if (done)
                    say({QStringLiteral("did"), id, field, value});
            }
        });
    }

    void exportSong(const QString& id)
    {
        const auto song = m_library.song(id);
        if (!song || song->media != Song::Media::Ready)
            return;
        ExportItem item;
        item.song = *song;
        item.audioPath = m_library.audioPath(*song);
        item.coverPath = m_library.coverPath(*song);
        item.targetPath = QDir(m_exportDir).filePath(id + QStringLiteral(".m4a"));
        m_exporter.start({item});
    }

    Studio& m_studio;
    Library& m_library;
    const QString m_exportDir;
    Dice m_dice;
    Exporter m_exporter;
    QTimer m_step;
};

/// Usage: the program of this directory, "worker DIR SEED"; without a seed it clears up what earlier ones
/// left, and ends.
int work(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    Studio::Options options;
    options.dataDir = QString::fromLocal8Bit(argv[1]);
    options.practice = true;
    options.practiceDelayMs = 10;
    options.practiceSongSeconds = 0.5;
    Studio studio(options);
    if (auto opened = studio.open(); !opened) {
        say({QStringLiteral("refused"), opened.error().text()});
        return 1;
    }
    if (auto started = studio.usePractice(); !started) {
        say({QStringLiteral("refused"), started.error().text()});
        return 1;
    }
    studio.resume();
    say({QStringLiteral("open")});
    if (argc > 2) {
        Worker worker(studio, options.dataDir + QStringLiteral("/exports"),
                      QByteArray(argv[2]).toULongLong());
        worker.start();
        return QCoreApplication::exec();
    }
    QObject::connect(&studio.jobs(), &JobQueue::idle, &application, &QCoreApplication::quit);
    if (!studio.jobs().isIdle())
        QCoreApplication::exec();
    return studio.library().writeFiles() ? 0 : 1;
}

} // namespace

} // namespace riffdesk::test

RIFFDESK_TEST(worker, riffdesk::test::work);
