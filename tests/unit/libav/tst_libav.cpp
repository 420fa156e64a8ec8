#include "libav/libav.h"
#include "support/testprogram.h"

#include <QFile>
#include <QProcess>
#include <QTest>

#include <atomic>
#include <latch>
#include <thread>
#include <vector>

namespace {

/// What this process has loaded, as Linux tells it; empty elsewhere.
QByteArray loaded()
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    return maps.open(QIODevice::ReadOnly) ? maps.readAll() : QByteArray();
}

} // namespace

/// The libraries that come with the first call.
class TestLibav : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstCallsMayComeFromManyThreads()
    {
        constexpr int threads = 16;
        QVERIFY(!loaded().contains("libavcodec"));
        std::latch start(threads);
        std::atomic<int> right = 0;
        std::vector<std::thread> all;
        for (int i = 0; i < threads; ++i) {
            all.emplace_back([&] {
                start.arrive_and_wait();
                AVPacket* packet = riffdesk::av_packet_alloc();
                const bool isRight = packet && riffdesk::av_rescale(6, 7, 3) == 14
                                     && riffdesk::av_get_bytes_per_sample(AV_SAMPLE_FMT_FLT) == 4
                                     && riffdesk::sws_getCoefficients(SWS_CS_ITU709);
                riffdesk::av_packet_free(&packet);
                right += isRight && !packet ? 1 : 0;
            });
        }
        for (std::thread& thread : all)
            thread.join();
        QCOMPARE(right.load(), threads);
        QVERIFY(loaded().isEmpty() || loaded().contains("libavcodec"));
    }

    /// Ninety libraries less to load and bind for each start.
    void theProgramIsNotLinkedWithThem()
    {
#ifdef Q_OS_LINUX
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LD_TRACE_LOADED_OBJECTS"), QStringLiteral("1"));
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(RIFFDESK_PROGRAM), {});
        QVERIFY(program.waitForFinished());
        const QByteArray libraries = program.readAllStandardOutput();
        QVERIFY(libraries.contains("libQt6Core"));
        QVERIFY(!libraries.contains("libav"));
#endif
    }
};

RIFFDESK_TEST(tst_libav, riffdesk::test::runTest<TestLibav>);

#include "tst_libav.moc"
