#include "audio/ffmpeg.h"
#include "support/testprogram.h"
#include "tests/support/testhome.h"
#include "tests/support/tone.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

using namespace riffdesk;
using namespace riffdesk::test;

namespace {

Result<void> outcome(const QSignalSpy& spy)
{
    return spy.first().first().value<Result<void>>();
}

/// An encoder with work for minutes, that writes nowhere.
QStringList endless()
{
    return QStringLiteral("-f lavfi -i anoisesrc=d=36000 -c:a flac -f null -").split(QLatin1Char(' '));
}

} // namespace

class TestFfmpeg : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void convertsAndReportsProgress();
    void failureSaysWhatFfmpegSaid();
    void aFullDiskIsNamed();
    void argumentsReachNoShell();
    void cancelStopsIt();
    void destroyingKillsIt();
    void missingProgramSaysWhatToDo();

private:
    TestHome m_home;
    QString m_wav;
};

void TestFfmpeg::initTestCase()
{
    m_wav = m_home.path(QStringLiteral("in.wav"));
    QVERIFY(writeWav(m_wav, texture(5), 48000, 2));
    QVERIFY(QFileInfo(Ffmpeg::program()).isExecutable());
}

void TestFfmpeg::convertsAndReportsProgress()
{
    Ffmpeg ffmpeg;
    QSignalSpy finished(&ffmpeg, &Ffmpeg::finished);
    QSignalSpy progressed(&ffmpeg, &Ffmpeg::progressed);
    const QString out = m_home.path(QStringLiteral("out.flac"));
    ffmpeg.start({QStringLiteral("-i"), m_wav, out}, 5);
    QVERIFY(finished.isEmpty());
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(outcome(finished).ok());
    QVERIFY(QFileInfo(out).size() > 1000);
    QVERIFY(!progressed.isEmpty());
    double last = 0;
    for (const QList<QVariant>& arguments : progressed) {
        const double share = arguments.first().toDouble();
        QVERIFY(share >= last && share <= 1);
        last = share;
    }
    QCOMPARE(last, 1.0);
}

void TestFfmpeg::failureSaysWhatFfmpegSaid()
{
    Ffmpeg ffmpeg;
    QSignalSpy finished(&ffmpeg, &Ffmpeg::finished);
    ffmpeg.start({QStringLiteral("-i"), m_home.path(QStringLiteral("nowhere.wav")), QStringLiteral("-f"),
                  QStringLiteral("null"), QStringLiteral("-")},
                 5);
    QTRY_COMPARE(finished.size(), 1);
    const Result<void> result = outcome(finished);
    QVERIFY(!result.ok());
    QVERIFY(result.error().category == Error::Category::Media);
    QVERIFY2(result.error().message.contains(QStringLiteral("No such file")),
             qPrintable(result.error().message));
    QVERIFY(!result.error().nextStep.isEmpty());
}

/// Also where so little is written that it shows only at the end, when ffmpeg 5.1 ends with 0 all the same.
void TestFfmpeg::aFullDiskIsNamed()
{
    for (const char* seconds : {"0.01", "5"}) {
        Ffmpeg ffmpeg;
        QSignalSpy finished(&ffmpeg, &Ffmpeg::finished);
        ffmpeg.start({QStringLiteral("-y"), QStringLiteral("-t"), QString::fromLatin1(seconds),
                      QStringLiteral("-i"), m_wav, QStringLiteral("-f"), QStringLiteral("wav"),
                      QStringLiteral("/dev/full")},
                     5);
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!outcome(finished));
        QCOMPARE(toString(outcome(finished).error().category), toString(Error::Category::DiskFull));
    }
}

void TestFfmpeg::argumentsReachNoShell()
{
    const QString marker = m_home.path(QStringLiteral("marker"));
    const QString out = m_home.path(QStringLiteral("a $(touch marker) `touch marker` ; & | ' \" name.wav"));
    Ffmpeg ffmpeg;
    QSignalSpy finished(&ffmpeg, &Ffmpeg::finished);
    ffmpeg.start({QStringLiteral("-i"), m_wav, out}, 5);
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(outcome(finished).ok());
    QVERIFY(QFileInfo::exists(out));
    QVERIFY(!QFileInfo::exists(marker));
}

void TestFfmpeg::cancelStopsIt()
{
    Ffmpeg ffmpeg;
    QSignalSpy finished(&ffmpeg, &Ffmpeg::finished);
    QSignalSpy progressed(&ffmpeg, &Ffmpeg::progressed);
    ffmpeg.start(endless(), 36000);
    QTRY_VERIFY(!progressed.isEmpty());
    ffmpeg.cancel();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!outcome(finished).ok());
    QVERIFY(outcome(finished).error().category == Error::Category::Cancelled);
    ffmpeg.cancel();
    QCoreApplication::processEvents(); // a second finished() would come now
    QCOMPARE(finished.size(), 1);
}

void TestFfmpeg::destroyingKillsIt()
{
    auto ffmpeg = std::make_unique<Ffmpeg>();
    QSignalSpy progressed(ffmpeg.get(), &Ffmpeg::progressed);
    ffmpeg->start(endless(), 36000);
    QTRY_VERIFY(!progressed.isEmpty());
    ffmpeg.reset(); // does not wait for the end, which never comes
}

void TestFfmpeg::missingProgramSaysWhatToDo()
{
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", QFile::encodeName(m_home.path()));
    Ffmpeg ffmpeg;
    QSignalSpy finished(&ffmpeg, &Ffmpeg::finished);
    const QString found = Ffmpeg::program();
    ffmpeg.start({QStringLiteral("-version")}, 0);
    qputenv("PATH", path);
    QVERIFY(found.isEmpty());
    QVERIFY(finished.isEmpty()); // not before start() has returned
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!outcome(finished).ok());
    QVERIFY(outcome(finished).error().nextStep.contains(QStringLiteral("Install ffmpeg")));
}

RIFFDESK_TEST(tst_ffmpeg, runTest<TestFfmpeg>);
#include "tst_ffmpeg.moc"
