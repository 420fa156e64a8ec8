#include "references/referencefile.h"
#include "support/testprogram.h"
#include "tests/support/bytesread.h"
#include "tests/support/testhome.h"
#include "tests/support/tone.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <sys/stat.h>

using namespace riffdesk;

class TestReferenceFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void takesEveryKind_data();
    void takesEveryKind();
    void hostileFilesAreRefused_data();
    void hostileFilesAreRefused();
    void stopsAtOnce();
    void aPlaylistReadsNoOtherFile();

private:
    [[nodiscard]] QString path(const char* name) const { return m_home.path(QString::fromUtf8(name)); }

    test::TestHome m_home;
};

void TestReferenceFile::initTestCase()
{
    QVERIFY(test::writeWav(path("tone.wav"), test::sine(3, 220, 0.3), 48000, 2));
}

void TestReferenceFile::takesEveryKind_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<bool>("converted");
    QTest::newRow("wav") << QStringLiteral("wav") << false;
    QTest::newRow("mp3") << QStringLiteral("mp3") << false;
    QTest::newRow("m4a") << QStringLiteral("m4a") << false;
    QTest::newRow("upper case") << QStringLiteral("MP3") << false;
    QTest::newRow("flac") << QStringLiteral("flac") << true;
    QTest::newRow("ogg") << QStringLiteral("ogg") << true;
    QTest::newRow("opus") << QStringLiteral("opus") << true;
    QTest::newRow("aac") << QStringLiteral("aac") << true;
}

void TestReferenceFile::takesEveryKind()
{
    QFETCH(QString, suffix);
    QFETCH(bool, converted);
    const QString file = m_home.path(QStringLiteral("Ünder way %1.").arg(suffix) + suffix);
    if (suffix == QLatin1String("wav"))
        QVERIFY(QFile::copy(path("tone.wav"), file));
    else
        QVERIFY(test::encode(path("tone.wav"), file));
    const auto checked = referencefile::check(file);
    QVERIFY2(checked.ok(), checked.ok() ? "" : qPrintable(checked.error().text()));
    QCOMPARE(checked->mustConvert, converted);
    QVERIFY2(qAbs(checked->durationSeconds - 3) < 0.1,
             QByteArray::number(checked->durationSeconds).constData());
}

void TestReferenceFile::hostileFilesAreRefused_data()
{
    QTest::addColumn<QString>("file");
    const auto row = [this](const char* name) { QTest::newRow(name) << path(name); };

    row("missing.mp3");
    QVERIFY(test::writeBytes(path("empty.mp3"), {}));
    row("empty.mp3");
    QVERIFY(test::writeBytes(path("zeros.wav"), QByteArray(1 << 20, '\0')));
    row("zeros.wav");
    QVERIFY(test::writeBytes(path("page.m4a"), "<html><body>404 not found</body></html>"));
    row("page.m4a");
    QVERIFY(test::writeBytes(path("notes.txt"), "la la la"));
    row("notes.txt");
    QVERIFY(QFile::copy(path("tone.wav"), path("tone.exe")));
    row("tone.exe");
    QVERIFY(QDir().mkpath(path("folder.mp3")));
    row("folder.mp3");
    QCOMPARE(mkfifo(QFile::encodeName(path("pipe.mp3")).constData(), 0600), 0);
    row("pipe.mp3");
    QVERIFY(test::writeWav(path("short.wav"), test::sine(0.5, 220, 0.3), 48000, 2));
    row("short.wav");
    QVERIFY(test::writeWav(path("long.wav"), std::vector<qint16>(size_t(8000) * 902, 5), 8000, 1));
    row("long.wav");
    QFile huge(path("huge.wav"));
    QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(referencefile::mostBytes + 1));
    row("huge.wav");
    QVERIFY(test::writeBytes(path("list.mp3"),
                             QByteArray("#EXTM3U\n#EXTINF:3,\n" + path("tone.wav").toUtf8() + "\n")));
    row("list.mp3");
    QVERIFY(test::writeBytes(path("script.mp3"), QByteArray("ffconcat version 1.0\nfile tone.wav\n")));
    row("script.mp3");
    // A header that promises ten seconds over nothing.
    QVERIFY(test::writeBytes(path("head.wav"), test::readBytes(path("tone.wav")).left(60)));
    row("head.wav");
}

void TestReferenceFile::hostileFilesAreRefused()
{
    QFETCH(QString, file);
    const qint64 before = test::bytesRead();
    const auto checked = referencefile::check(file);
    const qint64 read = test::bytesRead() - before;
    QVERIFY(!checked.ok());
    QVERIFY(!checked.error().message.isEmpty());
    QVERIFY(!checked.error().nextStep.isEmpty());
    QVERIFY2(read < 32'000'000, QByteArray::number(read).constData()); // of up to gigabytes
}

void TestReferenceFile::stopsAtOnce()
{
    const CancelToken stop;
    stop.cancel();
    const auto checked = referencefile::check(path("tone.wav"), stop);
    QVERIFY(!checked.ok());
    QVERIFY(checked.error().category == Error::Category::Cancelled);
}

/// The converter, too, must not follow a list under an audio file's name.
void TestReferenceFile::aPlaylistReadsNoOtherFile()
{
    QVERIFY(test::encode(path("tone.wav"), path("secret.aac")));
    QVERIFY(test::writeBytes(path("trap.flac"), QByteArray("ffconcat version 1.0\nfile secret.aac\n")));
    QProcess ffmpeg;
    const auto run = [&](const QString& source) {
        ffmpeg.start(QStringLiteral("ffmpeg"), QStringList{QStringLiteral("-nostdin")}
                                                   + referencefile::toMp3(source, 0, path("out.mp3")));
        return ffmpeg.waitForFinished() && ffmpeg.exitCode() == 0;
    };
    QVERIFY(!run(path("trap.flac")));
    QVERIFY(run(path("secret.aac"))); // the arguments are right
    const auto made = referencefile::check(path("out.mp3"));
    QVERIFY(made.ok());
    QVERIFY(!made->mustConvert);
}

RIFFDESK_TEST(tst_referencefile, test::runTest<TestReferenceFile>);
#include "tst_referencefile.moc"
