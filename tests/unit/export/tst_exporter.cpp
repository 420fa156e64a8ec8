#include "audiotags/tagger.h"
#include "support/testprogram.h"
#include "tests/support/fixtures.h"
#include "tests/unit/export/exportbench.h"

#include <QTest>

#include <mp4file.h>
#include <mpegfile.h>

#include <cmath>

using namespace riffdesk;
using test::ExportBench;

/// How a run goes: what is written, what is refused, what is left behind. What each format is made of is
/// tst_exportformats's.
class TestExporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_made = std::make_unique<ExportBench>();
        QVERIFY(m_made->makeSong());
        QVERIFY(test::writeLongSilence(m_made->path(QStringLiteral("long.wav")), 1000));
    }
    void init()
    {
        m = std::make_unique<ExportBench>();
        m->audio = m_made->audio;
        m->cover = m_made->cover;
    }

    void soundFilesOfEveryKindAreWritten_data();
    void soundFilesOfEveryKindAreWritten();
    void theStreamThatIsHeardIsWritten();
    void twentyFourBitsStay();
    void coversThatAFormatCannotCarryAreConverted_data();
    void coversThatAFormatCannotCarryAreConverted();
    void whatCannotGoAlongIsTold();
    void importedSongsKeepTheirArtist();
    void theSuffixFollowsTheFile();
    void nothingIsOverwrittenUnlessChosen();
    void oneFailureDoesNotStopTheRun();
    void damagedSongsAreRefused_data();
    void damagedSongsAreRefused();
    void aPlaylistIsNoSong();
    void anUnwritableFolderIsNamed();
    void aFolderThatIsGoneIsNotMadeAnew();
    void withoutFfmpegTheRestIsWritten();
    void aKilledEncoderLeavesNothing();
    void cancelLeavesNothing();
    void destroyingLeavesNothing();
    void destroyingWhileOthersWaitEnds();
    void pausingHandsOutNoMore();
    void whatKilledExportsLeftGoes();
    void progressGrowsToOne();
    void runsCanFollowEachOther();
    void anEmptyRunFinishes();
    void callbackAddressesStayHome();

private:
    [[nodiscard]] ExportItem longItem(const char* format = "opus") const
    {
        ExportItem one = m->item(format, QStringLiteral("long"));
        one.audioPath = m_made->path(QStringLiteral("long.wav"));
        return one;
    }

    std::unique_ptr<ExportBench> m_made; ///< for all tests
    std::unique_ptr<ExportBench> m;
};

void TestExporter::soundFilesOfEveryKindAreWritten_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("suffix"); ///< of the original
    QTest::addColumn<double>("length");
    QTest::addColumn<QString>("format"); ///< that it is also written in, besides Original and WAV
    QStringList outputs;
    const auto made = [&](const char* name, const char* arguments) {
        const QString file = m_made->path(QLatin1String(name));
        outputs << test::wordsOf(arguments) << file;
        return file;
    };
    const auto row = [](const char* name, const QString& source, const char* suffix, double length,
                        const char* format) {
        QTest::newRow(name) << source << QString::fromLatin1(suffix) << length << QString::fromLatin1(format);
    };
    // Loud after a long silence: what its first frames need says nothing of the whole.
    const QString uneven = m_made->path(QStringLiteral("uneven.wav"));
    std::vector<qint16> samples = test::texture(6, 44'100);
    std::fill(samples.begin(), samples.begin() + 4 * 88'200, qint16(0));
    QVERIFY(test::writeWav(uneven, samples, 44'100, 2));
    const QString variable = m_made->path(QStringLiteral("variable.mp3"));
    QVERIFY(test::encode(uneven, variable, test::wordsOf("-c:a libmp3lame -q:a 4 -write_xing 0")));
    row("variable mp3 without a Xing header", variable, "mp3", 6, "m4a");
    const QString twice = m_made->path(QStringLiteral("twice.mp3"));
    QVERIFY(test::writeBytes(twice, test::readBytes(variable) + test::readBytes(variable)));
    row("two mp3 in one", twice, "mp3", 12, "opus");
    row("webm", test::fixture("media/song.webm"), "webm", 20, "wav-24");
    row("adts", test::fixture("media/song.aac"), "aac", 20, "wav-24");
    row("own adts", made("own.aac", "-c:a aac"), "aac", ExportBench::seconds, "m4a");
    row("vorbis", made("own.ogg", "-c:a libvorbis"), "ogg", ExportBench::seconds, "mp3");
    row("opus under the name of Ogg", made("harbour.ogg", "-c:a libopus"), "opus", ExportBench::seconds,
        "mp3");
    row("matroska", made("own.mka", "-c:a flac"), "mka", ExportBench::seconds, "opus");
    row("wav", made("own.wav", "-c:a pcm_s16le"), "wav", ExportBench::seconds, "m4a");
    row("flac", made("own.flac", "-c:a flac"), "flac", ExportBench::seconds, "mp3-v0");
    test::outputOf("ffmpeg", test::wordsOf("-nostdin -v error -i") + QStringList{m_made->audio} + outputs);
}

void TestExporter::soundFilesOfEveryKindAreWritten()
{
    QFETCH(QString, source);
    QFETCH(QString, suffix);
    QFETCH(double, length);
    QFETCH(QString, format);
    QVector<ExportItem> items{m->item("original", QStringLiteral("Harbour.") + QFileInfo(source).suffix()),
                              m->item("wav", QStringLiteral("Harbour 1")),
                              m->item(format.toLatin1().constData(), QStringLiteral("Harbour 2"))};
    for (ExportItem& one : items)
        one.audioPath = source;
    QVERIFY(m->runAll(items));
    QVERIFY2(m->errors.isEmpty(), m->problem().constData());
    QCOMPARE(m->paths.value(0), m->out(QStringLiteral("Harbour.") + suffix));
    QCOMPARE(m->paths.value(1), m->out(QStringLiteral("Harbour 1.wav")));
    // Decoded by another program, to the end.
    QStringList inputs;
    QStringList outputs;
    for (const QString& file : std::as_const(m->paths)) {
        outputs << test::wordsOf("-map") << QString::number(inputs.size() / 2) + QLatin1String(":a")
                << test::wordsOf("-f s16le -ar 8000 -ac 1") << file + QLatin1String(".raw");
        inputs << QStringLiteral("-i") << file;
    }
    test::outputOf("ffmpeg", test::wordsOf("-nostdin -v error") + inputs + outputs);
    for (const QString& file : std::as_const(m->paths)) {
        const double seconds = double(QFileInfo(file + QLatin1String(".raw")).size()) / 16'000;
        QVERIFY2(std::abs(seconds - length) < 0.25, qPrintable(file + QString::number(seconds)));
    }
}

void TestExporter::theStreamThatIsHeardIsWritten()
{
    QVector<ExportItem> items;
    for (const char* format : {"mp3", "flac", "wav", "opus"}) {
        items << m->item(format, QLatin1String(format));
        items.last().audioPath = test::fixture("media/two-streams-second-default.m4a");
    }
    QVERIFY(m->runAll(items));
    QCOMPARE(m->paths.size(), items.size());
    for (const QString& file : std::as_const(m->paths)) {
        const QByteArray raw = test::decoded(file, "-f s16le -ar 48000 -ac 1");
        const auto* samples = reinterpret_cast<const qint16*>(raw.constData());
        const qsizetype count = raw.size() / 2;
        int crossings = 0;
        for (qsizetype i = 1; i < count; ++i)
            crossings += samples[i - 1] < 0 && samples[i] >= 0 ? 1 : 0;
        const double pitch = crossings * 48'000.0 / double(count);
        QVERIFY2(std::abs(pitch - 900) < 10, qPrintable(QString::number(pitch))); // the first has 300 Hz
    }
}

void TestExporter::twentyFourBitsStay()
{
    struct Row
    {
        const char* source;
        const char* codec; ///< of the source
        const char* format;
        const char* result;
    };
    const Row rows[]{
        {"24.wav", "-c:a pcm_s24le", "flac", "flac 24"},
        {"24.wav", "-c:a pcm_s24le", "wav", "pcm_s24le 24"},
        {"24.flac", "-c:a flac -sample_fmt s32", "wav", "pcm_s24le 24"},
        {"24.flac", "-c:a flac -sample_fmt s32", "flac", "flac 24"},
        {"alac.m4a", "-c:a alac -sample_fmt s32p", "flac", "flac 24"},
        {"32.wav", "-c:a pcm_s32le", "wav", "pcm_s32le 32"},
        {"float.wav", "-c:a pcm_f32le", "wav", "pcm_f32le 32"},
        {"float.wav", "-c:a pcm_f32le", "flac", "flac 24"},
        {"16.wav", "-c:a pcm_s16le", "flac", "flac 16"},
        {"24.wav", "-c:a pcm_s24le", "wav-16", "pcm_s16le 16"},
    };
    // One program makes all sources, and another sums up all sounds.
    QStringList made;
    QVector<ExportItem> items;
    for (const Row& row : rows) {
        ExportItem one = m->item(row.format, QString::number(items.size()));
        one.audioPath = m->path(QLatin1String(row.source));
        if (!made.contains(one.audioPath))
            made << test::wordsOf(row.codec) << one.audioPath;
        items << one;
    }
    test::outputOf("ffmpeg", test::wordsOf("-nostdin -v error -i")
                                 + QStringList{m_made->path(QStringLiteral("tone.wav"))} + made);
    QVERIFY(m->runAll(items));
    QVERIFY2(m->errors.isEmpty(), m->problem().constData());
    QStringList inputs;
    QStringList sums;
    for (int i = 0; i < items.size(); ++i) {
        const QByteArray probed = test::outputOf(
            "ffprobe", test::wordsOf("-v error -select_streams a -of default=nw=1 -show_entries "
                                     "stream=codec_name,bits_per_sample,bits_per_raw_sample")
                           + QStringList{m->paths.value(i)});
        QMap<QByteArray, QByteArray> values;
        for (const QByteArray& line : probed.split('\n'))
            values.insert(line.left(line.indexOf('=')), line.mid(line.indexOf('=') + 1));
        const int raw = values["bits_per_raw_sample"].toInt();
        const int bits = raw > 0 ? raw : values["bits_per_sample"].toInt();
        QCOMPARE(values["codec_name"] + ' ' + QByteArray::number(bits), QByteArray(rows[i].result));
        const QByteArray codec(rows[i].codec);
        const bool isExact = QByteArray(rows[i].result).endsWith("24") && !codec.contains("f32");
        for (const QString& file : {m->paths.value(i), items.at(i).audioPath}) {
            if (isExact) {
                sums << QStringLiteral("-map") << QString::number(inputs.size() / 2) + QLatin1String(":a")
                     << test::wordsOf("-c:a pcm_s24le -f md5 -");
                inputs << QStringLiteral("-i") << file;
            }
        }
    }
    const QByteArrayList told =
        test::outputOf("ffmpeg", test::wordsOf("-nostdin -v error") + inputs + sums).trimmed().split('\n');
    QCOMPARE(told.size(), inputs.size() / 2);
    for (int i = 0; i < told.size(); i += 2) // nothing was rounded on the way
        QCOMPARE(told.at(i), told.at(i + 1));
}

void TestExporter::coversThatAFormatCannotCarryAreConverted_data()
{
    QTest::addColumn<QString>("cover");
    QTest::newRow("webp") << test::fixture("media/cover.webp");
    QTest::newRow("avif") << test::fixture("media/red-blue.avif");
}

void TestExporter::coversThatAFormatCannotCarryAreConverted()
{
    QFETCH(QString, cover);
    const SongTags tags = SongTags::of(m->song, cover);
    QVERIFY(tags.cover.startsWith("\xff\xd8\xff"));
    QVERIFY(!tags.coverIsPng() && !tags.coverProblem);
    QVector<ExportItem> items{m->item("original"), m->item("mp3")};
    for (ExportItem& one : items)
        one.coverPath = cover;
    QVERIFY(m->runAll(items));
    QVERIFY(m->errors.isEmpty() && m->notes.isEmpty());
    for (const QString& file : std::as_const(m->paths)) {
        QVERIFY(test::outputOf("ffprobe",
                               test::wordsOf("-v error -show_entries stream=codec_name") + QStringList{file})
                    .contains("mjpeg"));
    }
}

void TestExporter::whatCannotGoAlongIsTold()
{
    const QString broken = m->path(QStringLiteral("cover.webp"));
    QVERIFY(test::writeBytes(broken, test::readBytes(test::fixture("media/cover.webp")).left(60)));
    ExportItem unread = m->item("mp3");
    unread.coverPath = broken;
    QVERIFY(m->runAll({unread}));
    QCOMPARE(m->paths.size(), 1);
    QCOMPARE(m->notes.size(), 1);
    QVERIFY2(m->notes.constFirst().contains(QStringLiteral("cover")), qPrintable(m->notes.constFirst()));

    QVERIFY(m->runAll({m->item("wav"), m->item("wav")}));
    QCOMPARE(m->notes.size(), 1); // that WAV takes none need be told only once
    QVERIFY2(m->notes.constFirst().contains(QStringLiteral("WAV")), qPrintable(m->notes.constFirst()));

    ExportItem bare = m->item("original", QStringLiteral("bare.webm"));
    bare.audioPath = test::fixture("media/song.webm");
    QVERIFY(m->runAll({bare}));
    QCOMPARE(m->notes.size(), 1);

    ExportItem without = m->item("wav");
    without.coverPath.clear();
    QVERIFY(m->runAll({without, m->item("original"), m->item("opus")}));
    QVERIFY2(m->notes.isEmpty(), qPrintable(m->notes.join(QLatin1Char('\n'))));
}

void TestExporter::importedSongsKeepTheirArtist()
{
    const QVector<ExportItem> ofService{m->item("original")};
    QVERIFY(m->runAll(ofService)); // "someone" is what the service calls itself
    const auto artistOf = [](const QString& file) {
        return QString::fromStdString(
            TagLib::MP4::File(QFile::encodeName(file).constData()).tag()->artist().to8Bit(true));
    };
    QCOMPARE(artistOf(m->paths.value(0)), QString());
    m->song.service = importedService();
    ExportItem named = m->item("original");
    named.options.artist = QStringLiteral("Me");
    QVERIFY(m->runAll({m->item("original"), named}));
    QCOMPARE(artistOf(m->paths.value(0)), QStringLiteral("someone"));
    QCOMPARE(artistOf(m->paths.value(1)), QStringLiteral("Me"));
}

void TestExporter::theSuffixFollowsTheFile()
{
    const QString mp3 = m->path(QStringLiteral("audio.m4a")); // the name lies
    QVERIFY(test::encode(m_made->audio, mp3, test::wordsOf("-f mp3")));
    ExportItem one = m->item("original");
    one.audioPath = mp3;
    ExportItem two = one;
    two.targetPath = m->out(QStringLiteral("Song No. 5"));
    QVERIFY(m->runAll({one, two}));
    QCOMPARE(m->written(), (QStringList{QStringLiteral("Lied.mp3"), QStringLiteral("Song No. 5.mp3")}));
    QVERIFY(
        TagLib::MPEG::File(QFile::encodeName(m->out(QStringLiteral("Lied.mp3"))).constData()).hasID3v2Tag());
}

void TestExporter::nothingIsOverwrittenUnlessChosen()
{
    QVERIFY(QDir().mkpath(m->out()));
    const QString mine = m->out(QStringLiteral("Lied.m4a"));
    QVERIFY(test::writeBytes(mine, "mine"));
    QVERIFY(
        m->runAll({m->item("original"), m->item("original"), m->item("original", QStringLiteral("LIED"))}));
    QCOMPARE(m->paths.values(),
             (QStringList{m->out(QStringLiteral("Lied (2).m4a")), m->out(QStringLiteral("Lied (3).m4a")),
                          m->out(QStringLiteral("LIED (4).m4a"))}));
    QCOMPARE(test::readBytes(mine), QByteArray("mine"));

    QVector<ExportItem> items{m->item("original", QStringLiteral("lied")), m->item("original")};
    for (ExportItem& one : items)
        one.options.replacesFiles = true;
    QVERIFY(m->runAll(items));
    QCOMPARE(m->paths.value(0), mine); // as it is spelled there
    QCOMPARE(m->paths.value(1), m->out(QStringLiteral("Lied (2).m4a"))); // never a song of the same run
    QVERIFY(test::readBytes(mine).size() > 1000);
    QCOMPARE(m->written().size(), 4);
}

void TestExporter::oneFailureDoesNotStopTheRun()
{
    ExportItem missing = m->item("mp3");
    missing.audioPath = m->path(QStringLiteral("missing.m4a"));
    ExportItem nowhere = m->item("original");
    nowhere.targetPath = QStringLiteral("relative.m4a");
    const QVector<ExportItem> items{missing, nowhere, m->item("wav")};
    QVERIFY(m->runAll(
        Exporter::Source{4,
                         [items](int index) {
                             return index < 3 ? Result<ExportItem>(items.at(index))
                                              : Error{Error::Category::Input, QStringLiteral("gone"), {}};
                         },
                         {},
                         false}));
    QCOMPARE(m->errors.size(), 3);
    QCOMPARE(toString(m->errors.value(0).category), toString(Error::Category::File));
    QCOMPARE(toString(m->errors.value(1).category), toString(Error::Category::Input));
    QCOMPARE(m->errors.value(3).message, QStringLiteral("gone"));
    QVERIFY(!m->errors.value(0).nextStep.isEmpty());
    QCOMPARE(m->written(), QStringList{QStringLiteral("Lied.wav")});
}

void TestExporter::damagedSongsAreRefused_data()
{
    QTest::addColumn<int>("keep"); // of the original's bytes, in percent
    QTest::addColumn<QByteArray>("instead");
    QTest::newRow("empty") << 0 << QByteArray();
    QTest::newRow("text") << 0 << QByteArray("<html>not found</html>").repeated(100);
    QTest::newRow("cut, its index is gone") << 50 << QByteArray();
    QTest::newRow("only a beginning") << 0
                                      << QByteArray("\0\0\0\x20"
                                                    "ftypM4A \0\0\0\0",
                                                    16);
}

void TestExporter::damagedSongsAreRefused()
{
    QFETCH(int, keep);
    QFETCH(QByteArray, instead);
    const QByteArray whole = test::readBytes(m_made->audio);
    const QString damaged = m->path(QStringLiteral("damaged.m4a"));
    QVERIFY(test::writeBytes(damaged, whole.left(whole.size() * keep / 100) + instead));
    QVector<ExportItem> items{m->item("original"), m->item("mp3")};
    for (ExportItem& one : items)
        one.audioPath = damaged;
    QVERIFY(m->runAll(items));
    QCOMPARE(m->errors.size(), 2);
    QVERIFY(!m->errors.value(0).message.isEmpty());
    QVERIFY(m->written().isEmpty());
}

void TestExporter::aPlaylistIsNoSong()
{
    ExportItem one = m->item("wav");
    one.audioPath = m->path(QStringLiteral("list.m4a"));
    QVERIFY(test::writeBytes(one.audioPath,
                             "ffconcat version 1.0\nfile '" + QFile::encodeName(m_made->audio) + "'\n"));
    QVERIFY(m->runAll({one}));
    QCOMPARE(m->errors.size(), 1);
    QVERIFY(m->written().isEmpty());
}

void TestExporter::anUnwritableFolderIsNamed()
{
    QVERIFY(test::writeBytes(m->out(), "a file"));
    QVERIFY(m->runAll({m->item("original")}));
    QCOMPARE(m->errors.size(), 1);
    QCOMPARE(toString(m->errors.value(0).category), toString(Error::Category::File));
    QVERIFY(m->errors.value(0).message.contains(QStringLiteral("out")));
}

/// As of a memory stick that was pulled out while the run was on.
void TestExporter::aFolderThatIsGoneIsNotMadeAnew()
{
    QVERIFY(QDir().mkpath(m->out()));
    QVector<ExportItem> items;
    for (int i = 0; i < 3; ++i) {
        items << m->item("original", QStringLiteral("a/%1").arg(i));
        items.last().root = m->out();
    }
    QVERIFY(m->runAll(items));
    QCOMPARE(m->paths.size(), 3);
    QVERIFY(QDir(m->out()).removeRecursively());
    QVERIFY(m->runAll(items));
    QCOMPARE(m->errors.size(), 3);
    QVERIFY2(m->problem().contains("not there any more"), m->problem().constData());
    QVERIFY(!QFileInfo::exists(m->out()));
}

void TestExporter::withoutFfmpegTheRestIsWritten()
{
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", QFile::encodeName(m->home.path()));
    const bool ran = m->runAll({m->item("mp3"), m->item("original"), m->item("flac")});
    qputenv("PATH", path);
    QVERIFY(ran);
    QCOMPARE(m->errors.size(), 2);
    QVERIFY2(m->problem().contains("ffmpeg") && m->problem().contains("Install"), m->problem().constData());
    QCOMPARE(m->written(), QStringList{QStringLiteral("Lied.m4a")});
}

void TestExporter::aKilledEncoderLeavesNothing()
{
    const QByteArray path = qgetenv("PATH");
    const QString program = m->path(QStringLiteral("ffmpeg"));
    QVERIFY(test::writeBytes(program, "#!/bin/sh\nfor last; do :; done\necho half > \"${last#file:}\"\n"
                                      "kill -KILL $$\n"));
    QVERIFY(QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    qputenv("PATH", QFile::encodeName(m->home.path()) + ':' + path);
    const bool ran = m->runAll({m->item("mp3"), m->item("original")});
    qputenv("PATH", path);
    QVERIFY(ran);
    QCOMPARE(m->errors.size(), 1);
    QCOMPARE(m->written(), QStringList{QStringLiteral("Lied.m4a")});
}

void TestExporter::cancelLeavesNothing()
{
    Exporter exporter;
    QSignalSpy finished(&exporter, &Exporter::finished);
    QSignalSpy failed(&exporter, &Exporter::itemFailed);
    connect(&exporter, &Exporter::progressed, this, [&exporter](double share) {
        if (share > 0) { // an encoder is at work
            exporter.cancel();
        }
    });
    exporter.start({longItem(), longItem("mp3"), longItem("flac"), longItem()});
    QVERIFY(exporter.isRunning());
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(finished.at(0).at(2).toBool());
    QCOMPARE(failed.size(), 0);
    QCOMPARE(m->written().size(), finished.at(0).at(0).toInt());
    QVERIFY(m->written().filter(QStringLiteral("part")).isEmpty());
    QVERIFY(!exporter.isRunning());
}

void TestExporter::destroyingLeavesNothing()
{
    auto exporter = std::make_unique<Exporter>();
    QSignalSpy progressed(exporter.get(), &Exporter::progressed);
    exporter->start({longItem()});
    QTRY_VERIFY(progressed.size() > 1);
    QCOMPARE(m->written().size(), 1);
    QVERIFY(m->written().constFirst().endsWith(QStringLiteral(".part")));
    exporter.reset();
    QVERIFY(m->written().isEmpty());
}

/// Songs that wait for their turn must not wait for one whose thread has ended.
void TestExporter::destroyingWhileOthersWaitEnds()
{
    for (int round = 0; round < 20; ++round) {
        auto exporter = std::make_unique<Exporter>();
        int read = 0;
        exporter->start(Exporter::Source{1000,
                                         [&](int) {
                                             ++read;
                                             return Result<ExportItem>(m->item("original"));
                                         },
                                         {},
                                         false});
        QTRY_VERIFY(read > round);
        exporter.reset();
        QVERIFY(m->written().filter(QStringLiteral(".part")).isEmpty());
    }
}

void TestExporter::pausingHandsOutNoMore()
{
    Exporter exporter;
    QSignalSpy finished(&exporter, &Exporter::finished);
    QSignalSpy written(&exporter, &Exporter::itemFinished);
    int read = 0;
    exporter.start(Exporter::Source{20,
                                    [&](int) {
                                        if (++read == 3)
                                            exporter.pause();
                                        return Result<ExportItem>(m->item("original"));
                                    },
                                    {},
                                    false});
    QTRY_COMPARE(written.size(), 3);
    test::processDue();
    QVERIFY(exporter.isPaused() && exporter.isRunning());
    QCOMPARE(read, 3);
    exporter.resume();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(m->written().size(), 20);
    QCOMPARE(finished.at(0), (QVariantList{20, 0, false}));
}

void TestExporter::whatKilledExportsLeftGoes()
{
    // Killed, as a power cut would do it: what it wrote stays, under the name of a process that is over.
    auto exporter = std::make_unique<Exporter>();
    QSignalSpy progressed(exporter.get(), &Exporter::progressed);
    exporter->start({longItem()});
    QTRY_VERIFY(progressed.size() > 1);
    const QString part = m->written().value(0);
    exporter.reset();
    const QString own = QString::number(QCoreApplication::applicationPid());
    QProcess gone;
    gone.start(QStringLiteral("true"), QStringList());
    QVERIFY(gone.waitForStarted());
    const QString over = QString::number(gone.processId());
    QVERIFY(gone.waitForFinished());
    const auto put = [this](const QString& name, qint64 secondsAgo) {
        QFile file(m->out(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(
            file.setFileTime(QDateTime::currentDateTime().addSecs(-secondsAgo), QFile::FileModificationTime));
    };
    QString left = part;
    put(left.replace(own, over), 1);
    put(part, 60); // of this very process
    put(QStringLiteral(".riffdesk-000000-%1-0123abcd.part").arg(over), 60); // of another machine, perhaps
    put(QStringLiteral(".riffdesk-000000-%1-0123abce.part").arg(over), 7200);
    put(QStringLiteral("Mine.part"), 7200); // the user's
    QVERIFY(m->runAll({m->item("original")}));
    QStringList expected{part, QStringLiteral(".riffdesk-000000-%1-0123abcd.part").arg(over),
                         QStringLiteral("Mine.part")};
    expected.sort();
    QStringList there = m->written().filter(QStringLiteral(".part"));
    there.sort();
    QCOMPARE(there, expected);
}

void TestExporter::progressGrowsToOne()
{
    Exporter exporter;
    QSignalSpy finished(&exporter, &Exporter::finished);
    double last = 0;
    bool grows = true;
    connect(&exporter, &Exporter::progressed, this, [&](double share, const QString& title) {
        grows = grows && share >= last && share <= 1 && title == m->song.title;
        last = share;
    });
    exporter.start({m->item("original"), m->item("mp3"), m->item("opus")});
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(grows);
    QCOMPARE(last, 1.0);
}

void TestExporter::runsCanFollowEachOther()
{
    Exporter exporter;
    QSignalSpy finished(&exporter, &Exporter::finished);
    for (int i = 1; i <= 3; ++i) {
        exporter.start({m->item("original")});
        QTRY_COMPARE(finished.size(), i);
    }
    QCOMPARE(m->written().size(), 3);
}

void TestExporter::anEmptyRunFinishes()
{
    QVERIFY(m->runAll(QVector<ExportItem>()));
    QVERIFY(m->paths.isEmpty());
}

void TestExporter::callbackAddressesStayHome()
{
    Song song = m->song;
    song.request[QStringLiteral("callback_url")] = QStringLiteral("https://me.example/secret-path");
    const SongTags tags = SongTags::of(song, QString());
    QVERIFY(tags.recipe.contains(QStringLiteral("generate")));
    QVERIFY(!tags.recipe.contains(QStringLiteral("secret-path")));
}

RIFFDESK_TEST(tst_exporter, test::runTest<TestExporter>);
#include "tst_exporter.moc"
