#include "storm.h"
#include "support/testprogram.h"

#include <QTest>

#include <atomic>
#include <cstdio>
#include <mutex>
#include <thread>
#include <vector>

using namespace riffdesk::test;

/// The promise, under everything that can go wrong at once: what was paid for is here, a failure that is
/// told, or a question; nothing is paid twice, and no file is cut. tests/soak.sh runs it with more seeds.
class TestStorm : public QObject
{
    Q_OBJECT

    static constexpr quint64 fewSeeds = 40;
    static constexpr quint64 fewFiles = 12; // they share all of the way with songs

    static quint64 number(const char* variable, quint64 otherwise)
    {
        return qEnvironmentVariableIsSet(variable) ? qgetenv(variable).toULongLong() : otherwise;
    }

    static void run(const char* what, quint64 usual, StormAccount (*storm)(quint64 seed))
    {
        const quint64 first = number("RIFFDESK_STORM_FIRST", 1);
        const quint64 seeds = number("RIFFDESK_STORM_SEEDS", usual);
        const quint64 atOnce = number("RIFFDESK_STORM_AT_ONCE", 6); // each waits most of the time
        StormAccount all;
        std::mutex mutex;
        std::atomic<quint64> next = first;
        std::vector<std::thread> threads;
        for (quint64 i = 0; i < atOnce; ++i) {
            threads.emplace_back([&] {
                for (quint64 seed = next++; seed < first + seeds; seed = next++) {
                    const StormAccount account = storm(seed);
                    const std::lock_guard lock(mutex);
                    all += account;
                    for (const QString& breach : account.breaches)
                        std::fprintf(stderr, "%s\n", qPrintable(breach));
                    if (!account.breaches.isEmpty() || seeds == 1)
                        std::fprintf(stderr, "%s\n", account.transcript.constData());
                    if (all.seeds % 100 == 0)
                        std::fprintf(stderr, "%s: %s\n", what, qPrintable(all.line()));
                }
            });
        }
        for (std::thread& thread : threads)
            thread.join();
        const QString line =
            QStringLiteral("%1 from seed %2: ").arg(QLatin1String(what)).arg(first) + all.line();
        std::fprintf(stderr, "%s\n", qPrintable(line));
        QVERIFY2(all.breaches.isEmpty(), qPrintable(line));
        QCOMPARE(all.taken, all.made + all.failures + all.askedAbout);
        // It was no calm sea.
        QVERIFY2(seeds < fewSeeds
                     || (all.made > 0 && all.failures > 0 && all.askedAbout > 0 && all.kills > 0),
                 qPrintable(line));
    }

public:
    TestStorm() { qputenv("QTEST_FUNCTION_TIMEOUT", "2000000000"); } // ms; Qt would end the test after 5 min

private Q_SLOTS:
    void songs() { run("songs", fewSeeds, songsInAStorm); }
    void files() { run("files", fewFiles, filesInAStorm); }
    void lyrics() { run("lyrics", 5 * fewSeeds, lyricsInAStorm); } // no processes: they are quick
    void uploads() { run("uploads", 5 * fewSeeds, uploadsInAStorm); }
};

RIFFDESK_TEST(tst_storm, runTest<TestStorm>);

#include "tst_storm.moc"
