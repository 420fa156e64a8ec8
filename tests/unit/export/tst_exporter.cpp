#include "audiotags/tagger.h"
#include "export/exporter.h"
#include "support/testprogram.h"
#include "tests/support/fixtures.h"
#include "tests/support/testhome.h"
#include "tests/support/tone.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <attachedpictureframe.h>
#include <flacfile.h>
#include <id3v2tag.h>
#include <mp4file.h>
#include <mpegfile.h>
#include <opusfile.h>
#include <wavfile.h>
#include <xiphcomment.h>

#include <cmath>

using namespace riffdesk;

namespace {

constexpr double seconds = 4;

QString text(const TagLib::String& string)
{
    return QString::fromStdString(string.to8Bit(true));
}

/// Runs a program to its end and gives what it wrote to standard output.
QByteArray run(const char* program, const QStringList& arguments)
{
    QProcess process;
    process.start(QString::fromLatin1(program), arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0) {
        return {};
    }
    return process.readAllStandardOutput();
}

} // namespace

class TestExporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void formatsAndSuffixes();
    void everyFormatCarriesItsTags_data();
    void everyFormatCarriesItsTags();
    void theOriginalSoundIsUntouched();
    void soundFilesOfEveryKindAreWritten_data();
    void soundFilesOfEveryKindAreWritten();
    void theStreamThatIsHeardIsWritten();
    void twentyFourBitsStay_data();
    void twentyFourBitsStay();
    void m4aIsMadeOfOtherSources();
    void coversThatAFormatCannotCarryAreConverted_data();
    void coversThatAFormatCannotCarryAreConverted();
    void whatCannotGoAlongIsTold();
    void theSuffixFollowsTheFile();
    void nothingIsOverwritten();
    void oneFailureDoesNotStopTheRun();
    void damagedSongsAreRefused_data();
    void damagedSongsAreRefused();
    void aPlaylistIsNoSong();
    void anUnwritableFolderIsNamed();
    void cancelLeavesNothing();
    void destroyingLeavesNothing();
    void whatKilledExportsLeftGoes();
    void progressGrowsToOne();
    void runsCanFollowEachOther();
    void anEmptyRunFinishes();
    void callbackAddressesStayHome();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_home->path(name); }
    [[nodiscard]] QStringList written() const
    {
        return QDir(path(QStringLiteral("out")))
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    [[nodiscard]] ExportItem item(ExportFormat format, const QString& name = QStringLiteral("Lied")) const
    {
        return {m_song, m_audio, m_cover, path(QStringLiteral("out/%1.%2").arg(name, suffixOf(format))),
                format};
    }
    void make(const QString& file, const QStringList& codec, double length = seconds) const
    {
        run("ffmpeg",
            QStringList{
                QStringLiteral("-nostdin"), QStringLiteral("-v"), QStringLiteral("error"),
                QStringLiteral("-y"), QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"),
                QStringLiteral("aevalsrc=0.3*sin(440*t*6.28)|0.3*sin(550*t*6.28):s=44100:d=%1").arg(length)}
                + codec + QStringList{file});
        QVERIFY2(QFileInfo(file).size() > 0, qPrintable(file));
    }
    /// Runs the items to the end; false when there was not exactly one finished().
    bool runAll(const QVector<ExportItem>& items)
    {
        Exporter exporter;
        m_notes.clear();
        connect(&exporter, &Exporter::itemNoted, this,
                [this](const QString&, const QString& note) { m_notes << note; });
        QSignalSpy finished(&exporter, &Exporter::finished);
        m_paths.clear();
        m_errors.clear();
        connect(&exporter, &Exporter::itemFinished, this,
                [this](const QString&, const QString& p) { m_paths << p; });
        connect(&exporter, &Exporter::itemFailed, this,
                [this](const QString&, const Error& e) { m_errors << e; });
        exporter.start(items);
        const bool ended = QTest::qWaitFor([&] { return !finished.isEmpty(); }, test::patienceMs);
        return ended && finished.size() == 1 && finished.at(0).at(0).toInt() == m_paths.size()
               && finished.at(0).at(1).toInt() == m_errors.size() && !finished.at(0).at(2).toBool()
               && !exporter.isRunning();
    }
    void checkTags(const QString& file, ExportFormat format) const;

    std::unique_ptr<test::TestHome> m_made = std::make_unique<test::TestHome>(); ///< for all tests
    std::unique_ptr<test::TestHome> m_home;
    QString m_audio;
    QString m_cover;
    Song m_song;
    QStringList m_paths;
    QStringList m_notes;
    QVector<Error> m_errors;
};

void TestExporter::initTestCase()
{
    m_audio = m_made->path(QStringLiteral("audio.m4a"));
    m_cover = m_made->path(QStringLiteral("cover.jpg"));
    make(m_audio, {QStringLiteral("-c:a"), QStringLiteral("aac"), QStringLiteral("-metadata"),
                   QStringLiteral("title=from the service"), QStringLiteral("-metadata"),
                   QStringLiteral("artist=someone")});
    run("ffmpeg",
        {QStringLiteral("-nostdin"), QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-f"),
         QStringLiteral("lavfi"), QStringLiteral("-i"), QStringLiteral("testsrc=size=64x64"),
         QStringLiteral("-frames:v"), QStringLiteral("1"), m_cover});
    QVERIFY(QFileInfo(m_cover).size() > 0);
    m_song.id = QStringLiteral("id-1");
    m_song.service = QStringLiteral("practice");
    m_song.remoteId = QStringLiteral("r1");
    m_song.title = QStringLiteral("Möwen – 海 🎸");
    m_song.prompt = QStringLiteral("a song about the sea");
    m_song.style = QStringLiteral("folk");
    m_song.lyrics = QStringLiteral("[Verse]\nWellen, волны\n\n[Chorus]\n海");
    m_song.createdAt = QDateTime(QDate(2025, 12, 24), QTime(12, 0), Qt::UTC);
    m_song.durationSeconds = seconds;
    m_song.request = {{QStringLiteral("action"), QStringLiteral("generate")}};
}

void TestExporter::init()
{
    m_home = std::make_unique<test::TestHome>();
}

void TestExporter::formatsAndSuffixes()
{
    for (const auto format :
         {ExportFormat::M4a, ExportFormat::Mp3, ExportFormat::Flac, ExportFormat::Wav, ExportFormat::Opus}) {
        QVERIFY(exportFormatFromSuffix(suffixOf(format)) == format);
    }
    QVERIFY(exportFormatFromSuffix(QStringLiteral("MP3")) == ExportFormat::Mp3);
    QVERIFY(!exportFormatFromSuffix(QStringLiteral("exe")));
    QVERIFY(!exportFormatFromSuffix(QString()));
}

void TestExporter::everyFormatCarriesItsTags_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("codec");
    QTest::newRow("m4a") << static_cast<int>(ExportFormat::Original) << QStringLiteral("aac");
    QTest::newRow("mp3") << static_cast<int>(ExportFormat::Mp3) << QStringLiteral("mp3");
    QTest::newRow("flac") << static_cast<int>(ExportFormat::Flac) << QStringLiteral("flac");
    QTest::newRow("wav") << static_cast<int>(ExportFormat::Wav) << QStringLiteral("pcm_s16le");
    QTest::newRow("opus") << static_cast<int>(ExportFormat::Opus) << QStringLiteral("opus");
}

void TestExporter::everyFormatCarriesItsTags()
{
    QFETCH(int, format);
    QFETCH(QString, codec);
    const auto kind = static_cast<ExportFormat>(format);
    QVERIFY(runAll({item(kind)}));
    QVERIFY2(m_errors.isEmpty(), m_errors.isEmpty() ? "" : qPrintable(m_errors.constFirst().text()));
    QCOMPARE(written(), QStringList{QStringLiteral("Lied.") + suffixOf(kind)});
    QCOMPARE(m_paths, QStringList{item(kind).targetPath});

    const QByteArray probed =
        run("ffprobe",
            {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-of"), QStringLiteral("json"),
             QStringLiteral("-show_format"), QStringLiteral("-show_streams"), m_paths.constFirst()});
    const QJsonObject probe = QJsonDocument::fromJson(probed).object();
    QCOMPARE(probe[QLatin1String("streams")][0][QLatin1String("codec_name")].toString(), codec);
    const double length = probe[QLatin1String("format")][QLatin1String("duration")].toString().toDouble();
    QVERIFY2(std::abs(length - seconds) < 0.2, qPrintable(QString::number(length)));
    QVERIFY(!run("ffmpeg", {QStringLiteral("-nostdin"), QStringLiteral("-v"), QStringLiteral("error"),
                            QStringLiteral("-xerror"), QStringLiteral("-i"), m_paths.constFirst(),
                            QStringLiteral("-map"), QStringLiteral("0:a"), QStringLiteral("-f"),
                            QStringLiteral("md5"), QStringLiteral("-")})
                 .isEmpty());
    checkTags(m_paths.constFirst(), kind);
}

void TestExporter::checkTags(const QString& file, ExportFormat format) const
{
    using namespace TagLib;
    const QByteArray native = QFile::encodeName(file);
    QString title;
    QString artist;
    QString comment;
    QString date;
    QString lyrics;
    QString recipe;
    ByteVector cover;
    const auto common = [&](const Tag& tag) {
        title = text(tag.title());
        artist = text(tag.artist());
        comment = text(tag.comment());
        date = QString::number(tag.year());
    };
    const auto fromId3 = [&](ID3v2::Tag& tag) {
        common(tag);
        lyrics = text(tag.frameList("USLT").front()->toString());
        recipe = text(tag.frameList("TXXX").front()->toString());
        if (!tag.frameList("APIC").isEmpty()) {
            cover = static_cast<ID3v2::AttachedPictureFrame*>(tag.frameList("APIC").front())->picture();
        }
    };
    const auto fromXiph = [&](Ogg::XiphComment& tag, const List<FLAC::Picture*>& pictures) {
        common(tag);
        lyrics = text(tag.fieldListMap()["LYRICS"].front());
        recipe = text(tag.fieldListMap()["RIFFDESK_RECIPE"].front());
        QCOMPARE(pictures.size(), 1U);
        cover = pictures.front()->data();
    };
    if (format == ExportFormat::Original) {
        MP4::File mp4(native.constData());
        common(*mp4.tag());
        lyrics = text(mp4.tag()->item("\251lyr").toStringList().front());
        recipe = text(mp4.tag()->item("----:app.riffdesk:recipe").toStringList().front());
        cover = mp4.tag()->item("covr").toCoverArtList().front().data();
    } else if (format == ExportFormat::Mp3) {
        MPEG::File mp3(native.constData());
        fromId3(*mp3.ID3v2Tag());
    } else if (format == ExportFormat::Wav) {
        RIFF::WAV::File wav(native.constData());
        fromId3(*wav.ID3v2Tag());
        QCOMPARE(text(wav.InfoTag()->title()), m_song.title);
    } else if (format == ExportFormat::Flac) {
        FLAC::File flac(native.constData());
        fromXiph(*flac.xiphComment(), flac.pictureList());
    } else {
        Ogg::Opus::File opus(native.constData());
        fromXiph(*opus.tag(), opus.tag()->pictureList());
    }
    QCOMPARE(title, m_song.title);
    QCOMPARE(artist, QString());
    QCOMPARE(comment, m_song.prompt);
    QCOMPARE(date, QStringLiteral("2025"));
    QVERIFY2(lyrics.endsWith(m_song.lyrics), qPrintable(lyrics));
    QVERIFY2(recipe.contains(QStringLiteral("\"action\":\"generate\"")), qPrintable(recipe));
    QFile picture(m_cover);
    QVERIFY(picture.open(QIODevice::ReadOnly));
    const QByteArray expected = format == ExportFormat::Wav ? QByteArray() : picture.readAll();
    QCOMPARE(QByteArray(cover.data(), static_cast<qsizetype>(cover.size())), expected);
}

void TestExporter::theOriginalSoundIsUntouched()
{
    QVERIFY(runAll({item(ExportFormat::Original)}));
    const auto packets = [](const QString& file) {
        return run("ffmpeg", {QStringLiteral("-nostdin"), QStringLiteral("-v"), QStringLiteral("error"),
                              QStringLiteral("-i"), file, QStringLiteral("-map"), QStringLiteral("0:a"),
                              QStringLiteral("-c"), QStringLiteral("copy"), QStringLiteral("-f"),
                              QStringLiteral("md5"), QStringLiteral("-")});
    };
    QVERIFY(!packets(m_audio).isEmpty());
    QCOMPARE(packets(m_paths.constFirst()), packets(m_audio));
}

void TestExporter::soundFilesOfEveryKindAreWritten_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("suffix"); ///< of the original
    QTest::addColumn<double>("length");
    const auto made = [this](const char* name, const char* arguments) {
        const QString file = m_made->path(QLatin1String(name));
        return test::encode(m_audio, file, QString::fromLatin1(arguments).split(QLatin1Char(' ')))
                   ? file
                   : QString();
    };
    // Loud after a long silence: what its first frames need says nothing of the whole.
    const QString uneven = m_made->path(QStringLiteral("uneven.wav"));
    std::vector<qint16> samples = test::texture(20, 44'100);
    std::fill(samples.begin(), samples.begin() + 15 * 88'200, qint16(0));
    QVERIFY(test::writeWav(uneven, samples, 44'100, 2));
    const QString variable = m_made->path(QStringLiteral("variable.mp3"));
    QVERIFY(test::encode(uneven, variable,
                         QStringLiteral("-c:a libmp3lame -q:a 4 -write_xing 0").split(QLatin1Char(' '))));
    QTest::newRow("variable mp3 without a Xing header") << variable << QStringLiteral("mp3") << 20.0;
    const QString twice = m_made->path(QStringLiteral("twice.mp3"));
    QVERIFY(test::writeBytes(twice, test::readBytes(variable) + test::readBytes(variable)));
    QTest::newRow("two mp3 in one") << twice << QStringLiteral("mp3") << 40.0;
    QTest::newRow("webm") << test::fixture("media/song.webm") << QStringLiteral("webm") << 20.0;
    QTest::newRow("adts") << test::fixture("media/song.aac") << QStringLiteral("aac") << 20.0;
    QTest::newRow("own adts") << made("own.aac", "-c:a aac") << QStringLiteral("aac") << seconds;
    QTest::newRow("vorbis") << made("own.ogg", "-c:a libvorbis") << QStringLiteral("ogg") << seconds;
    QTest::newRow("opus under the name of Ogg")
        << made("harbour.ogg", "-c:a libopus") << QStringLiteral("opus") << seconds;
    QTest::newRow("matroska") << made("own.mka", "-c:a flac") << QStringLiteral("mka") << seconds;
    QTest::newRow("wav") << made("own.wav", "-c:a pcm_s16le") << QStringLiteral("wav") << seconds;
    QTest::newRow("flac") << made("own.flac", "-c:a flac") << QStringLiteral("flac") << seconds;
}

void TestExporter::soundFilesOfEveryKindAreWritten()
{
    QFETCH(QString, source);
    QFETCH(QString, suffix);
    QFETCH(double, length);
    QVector<ExportItem> items;
    QStringList expected;
    for (const auto format : {ExportFormat::Original, ExportFormat::Mp3, ExportFormat::Flac,
                              ExportFormat::Wav, ExportFormat::Opus, ExportFormat::M4a}) {
        ExportItem one = item(format, QStringLiteral("Harbour %1").arg(int(format)));
        one.audioPath = source;
        if (format == ExportFormat::Original) // as the window and the command line name it
            one.targetPath = path(QStringLiteral("out/Harbour 0.")) + QFileInfo(source).suffix();
        items << one;
        expected << QStringLiteral("Harbour %1.").arg(int(format))
                        + (format == ExportFormat::Original ? suffix : suffixOf(format));
    }
    QVERIFY(runAll(items));
    QVERIFY2(m_errors.isEmpty(), m_errors.isEmpty() ? "" : qPrintable(m_errors.constFirst().text()));
    QCOMPARE(written(), expected);
    for (const QString& file : std::as_const(m_paths)) {
        // Decoded by another program, to the end.
        const QByteArray raw =
            run("ffmpeg", {QStringLiteral("-nostdin"), QStringLiteral("-v"), QStringLiteral("error"),
                           QStringLiteral("-i"), file, QStringLiteral("-f"), QStringLiteral("s16le"),
                           QStringLiteral("-ar"), QStringLiteral("8000"), QStringLiteral("-ac"),
                           QStringLiteral("1"), QStringLiteral("-")});
        QVERIFY2(std::abs(double(raw.size()) / 16'000 - length) < 0.25,
                 qPrintable(file + QString::number(double(raw.size()) / 16'000)));
    }
}

void TestExporter::theStreamThatIsHeardIsWritten()
{
    for (const auto format : {ExportFormat::Mp3, ExportFormat::Flac, ExportFormat::Wav, ExportFormat::Opus}) {
        ExportItem one = item(format);
        one.audioPath = test::fixture("media/two-streams-second-default.m4a");
        QVERIFY(runAll({one}));
        QCOMPARE(m_paths.size(), 1);
        const QByteArray raw =
            run("ffmpeg", {QStringLiteral("-nostdin"), QStringLiteral("-v"), QStringLiteral("error"),
                           QStringLiteral("-i"), m_paths.constFirst(), QStringLiteral("-f"),
                           QStringLiteral("s16le"), QStringLiteral("-ar"), QStringLiteral("48000"),
                           QStringLiteral("-ac"), QStringLiteral("1"), QStringLiteral("-")});
        const auto* samples = reinterpret_cast<const qint16*>(raw.constData());
        const qsizetype count = raw.size() / 2;
        int crossings = 0;
        for (qsizetype i = 1; i < count; ++i)
            crossings += samples[i - 1] < 0 && samples[i] >= 0 ? 1 : 0;
        const double pitch = crossings * 48'000.0 / double(count);
        QVERIFY2(std::abs(pitch - 900) < 10, qPrintable(QString::number(pitch))); // the first has 300 Hz
    }
}

void TestExporter::twentyFourBitsStay_data()
{
    QTest::addColumn<QString>("codec");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("result");
    QTest::addColumn<int>("bits");
    const auto row = [](const char* name, const char* codec, const char* suffix, ExportFormat format,
                        const char* result, int bits) {
        QTest::newRow(name) << QString::fromLatin1(codec) << QString::fromLatin1(suffix) << int(format)
                            << QString::fromLatin1(result) << bits;
    };
    row("24 bit wav to flac", "-c:a pcm_s24le", "wav", ExportFormat::Flac, "flac", 24);
    row("24 bit wav to wav", "-c:a pcm_s24le", "wav", ExportFormat::Wav, "pcm_s24le", 24);
    row("24 bit flac to wav", "-c:a flac -sample_fmt s32", "flac", ExportFormat::Wav, "pcm_s24le", 24);
    row("24 bit flac to flac", "-c:a flac -sample_fmt s32", "flac", ExportFormat::Flac, "flac", 24);
    row("24 bit alac to flac", "-c:a alac -sample_fmt s32p", "m4a", ExportFormat::Flac, "flac", 24);
    row("32 bit wav to wav", "-c:a pcm_s32le", "wav", ExportFormat::Wav, "pcm_s32le", 32);
    row("float wav to wav", "-c:a pcm_f32le", "wav", ExportFormat::Wav, "pcm_f32le", 32);
    row("float wav to flac", "-c:a pcm_f32le", "wav", ExportFormat::Flac, "flac", 24);
    row("16 bit wav to flac", "-c:a pcm_s16le", "wav", ExportFormat::Flac, "flac", 16);
    row("aac to flac", "-c:a aac", "m4a", ExportFormat::Flac, "flac", 16);
    row("aac to wav", "-c:a aac", "m4a", ExportFormat::Wav, "pcm_s16le", 16);
}

void TestExporter::twentyFourBitsStay()
{
    QFETCH(QString, codec);
    QFETCH(QString, suffix);
    QFETCH(int, format);
    QFETCH(QString, result);
    QFETCH(int, bits);
    const QString source = path(QStringLiteral("source.") + suffix);
    make(source, codec.split(QLatin1Char(' ')), 1);
    ExportItem one = item(ExportFormat(format));
    one.audioPath = source;
    QVERIFY(runAll({one}));
    QVERIFY2(m_errors.isEmpty(), m_errors.isEmpty() ? "" : qPrintable(m_errors.constFirst().text()));
    const QJsonObject probe =
        QJsonDocument::fromJson(
            run("ffprobe", {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-of"),
                            QStringLiteral("json"), QStringLiteral("-show_streams"), m_paths.constFirst()}))
            .object();
    const QJsonObject stream = probe[QLatin1String("streams")][0].toObject();
    QCOMPARE(stream[QLatin1String("codec_name")].toString(), result);
    const int raw = stream[QLatin1String("bits_per_raw_sample")].toString().toInt();
    QCOMPARE(raw > 0 ? raw : stream[QLatin1String("bits_per_sample")].toInt(), bits);
    if (codec.contains(QStringLiteral("s24le")) || (codec.contains(QStringLiteral("flac")) && bits == 24)) {
        const auto sound = [](const QString& file) { // nothing was rounded on the way
            return run("ffmpeg", {QStringLiteral("-nostdin"), QStringLiteral("-v"), QStringLiteral("error"),
                                  QStringLiteral("-i"), file, QStringLiteral("-map"), QStringLiteral("0:a"),
                                  QStringLiteral("-c:a"), QStringLiteral("pcm_s24le"), QStringLiteral("-f"),
                                  QStringLiteral("md5"), QStringLiteral("-")});
        };
        QCOMPARE(sound(m_paths.constFirst()), sound(source));
    }
}

void TestExporter::m4aIsMadeOfOtherSources()
{
    const QString wav = path(QStringLiteral("source.wav"));
    make(wav, {QStringLiteral("-c:a"), QStringLiteral("pcm_s16le")});
    ExportItem made = item(ExportFormat::M4a, QStringLiteral("made"));
    made.audioPath = wav;
    const ExportItem copied = item(ExportFormat::M4a, QStringLiteral("copied"));
    QVERIFY(runAll({made, copied}));
    QVERIFY2(m_errors.isEmpty(), m_errors.isEmpty() ? "" : qPrintable(m_errors.constFirst().text()));
    QCOMPARE(written(), (QStringList{QStringLiteral("copied.m4a"), QStringLiteral("made.m4a")}));
    const auto packets = [](const QString& file) {
        return run("ffmpeg", {QStringLiteral("-nostdin"), QStringLiteral("-v"), QStringLiteral("error"),
                              QStringLiteral("-i"), file, QStringLiteral("-map"), QStringLiteral("0:a"),
                              QStringLiteral("-c"), QStringLiteral("copy"), QStringLiteral("-f"),
                              QStringLiteral("md5"), QStringLiteral("-")});
    };
    QCOMPARE(packets(path(QStringLiteral("out/copied.m4a"))), packets(m_audio));
    for (const QString& file : std::as_const(m_paths)) {
        checkTags(file, ExportFormat::Original);
        QVERIFY(run("ffprobe", {QStringLiteral("-v"), QStringLiteral("error"),
                                QStringLiteral("-show_entries"), QStringLiteral("stream=codec_name"), file})
                    .contains("aac"));
    }
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
    const SongTags tags = SongTags::of(m_song, cover);
    QVERIFY(tags.cover.startsWith("\xff\xd8\xff"));
    QVERIFY(!tags.coverIsPng() && !tags.coverProblem);
    ExportItem one = item(ExportFormat::Original);
    one.coverPath = cover;
    ExportItem two = item(ExportFormat::Mp3);
    two.coverPath = cover;
    QVERIFY(runAll({one, two}));
    QVERIFY(m_errors.isEmpty() && m_notes.isEmpty());
    for (const QString& file : std::as_const(m_paths)) {
        QVERIFY(run("ffprobe", {QStringLiteral("-v"), QStringLiteral("error"),
                                QStringLiteral("-show_entries"), QStringLiteral("stream=codec_name"), file})
                    .contains("mjpeg"));
    }
}

void TestExporter::whatCannotGoAlongIsTold()
{
    const QString broken = path(QStringLiteral("cover.webp"));
    QVERIFY(test::writeBytes(broken, test::readBytes(test::fixture("media/cover.webp")).left(60)));
    ExportItem unread = item(ExportFormat::Mp3);
    unread.coverPath = broken;
    QVERIFY(runAll({unread}));
    QCOMPARE(m_paths.size(), 1);
    QCOMPARE(m_notes.size(), 1);
    QVERIFY2(m_notes.constFirst().contains(QStringLiteral("cover")), qPrintable(m_notes.constFirst()));

    QVERIFY(runAll({item(ExportFormat::Wav), item(ExportFormat::Wav)}));
    QCOMPARE(m_notes.size(), 1); // that WAV takes none need be told only once
    QVERIFY2(m_notes.constFirst().contains(QStringLiteral("WAV")), qPrintable(m_notes.constFirst()));

    ExportItem bare = item(ExportFormat::Original);
    bare.audioPath = test::fixture("media/song.webm");
    bare.targetPath = path(QStringLiteral("out/bare.webm"));
    QVERIFY(runAll({bare}));
    QCOMPARE(m_notes.size(), 1);

    ExportItem without = item(ExportFormat::Wav);
    without.coverPath.clear();
    QVERIFY(runAll({without, item(ExportFormat::Original), item(ExportFormat::Opus)}));
    QVERIFY2(m_notes.isEmpty(), qPrintable(m_notes.join(QLatin1Char('\n'))));
}

void TestExporter::theSuffixFollowsTheFile()
{
    const QString mp3 = path(QStringLiteral("audio.m4a")); // the name lies
    make(mp3, {QStringLiteral("-f"), QStringLiteral("mp3")});
    ExportItem one = item(ExportFormat::Original);
    one.audioPath = mp3;
    ExportItem two = one;
    two.targetPath = path(QStringLiteral("out/Song No. 5"));
    QVERIFY(runAll({one, two}));
    QCOMPARE(written(), (QStringList{QStringLiteral("Lied.mp3"), QStringLiteral("Song No. 5.mp3")}));
    checkTags(path(QStringLiteral("out/Lied.mp3")), ExportFormat::Mp3);
}

void TestExporter::nothingIsOverwritten()
{
    QVERIFY(QDir().mkpath(path(QStringLiteral("out"))));
    QFile mine(path(QStringLiteral("out/Lied.m4a")));
    QVERIFY(mine.open(QIODevice::WriteOnly));
    mine.write("mine");
    mine.close();
    QVERIFY(runAll({item(ExportFormat::Original), item(ExportFormat::Original)}));
    QCOMPARE(m_paths, (QStringList{path(QStringLiteral("out/Lied (2).m4a")),
                                   path(QStringLiteral("out/Lied (3).m4a"))}));
    QCOMPARE(written().size(), 3);
    QVERIFY(mine.open(QIODevice::ReadOnly));
    QCOMPARE(mine.readAll(), QByteArray("mine"));
}

void TestExporter::oneFailureDoesNotStopTheRun()
{
    ExportItem missing = item(ExportFormat::Mp3);
    missing.audioPath = path(QStringLiteral("missing.m4a"));
    ExportItem nowhere = item(ExportFormat::Original);
    nowhere.targetPath = QStringLiteral("relative.m4a");
    QVERIFY(runAll({missing, nowhere, item(ExportFormat::Wav)}));
    QCOMPARE(m_errors.size(), 2);
    QCOMPARE(toString(m_errors.at(0).category), toString(Error::Category::File));
    QCOMPARE(toString(m_errors.at(1).category), toString(Error::Category::Input));
    QVERIFY(!m_errors.at(0).nextStep.isEmpty());
    QCOMPARE(written(), QStringList{QStringLiteral("Lied.wav")});
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
    QFile original(m_audio);
    QVERIFY(original.open(QIODevice::ReadOnly));
    const QByteArray whole = original.readAll();
    QFile damaged(path(QStringLiteral("damaged.m4a")));
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write(whole.left(whole.size() * keep / 100) + instead);
    damaged.close();
    ExportItem one = item(ExportFormat::Original);
    one.audioPath = damaged.fileName();
    ExportItem two = item(ExportFormat::Mp3);
    two.audioPath = damaged.fileName();
    QVERIFY(runAll({one, two}));
    QCOMPARE(m_errors.size(), 2);
    QVERIFY(!m_errors.at(0).message.isEmpty());
    QVERIFY(written().isEmpty());
}

void TestExporter::aPlaylistIsNoSong()
{
    QFile list(path(QStringLiteral("list.m4a")));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("ffconcat version 1.0\nfile '" + QFile::encodeName(m_audio) + "'\n");
    list.close();
    ExportItem one = item(ExportFormat::Wav);
    one.audioPath = list.fileName();
    QVERIFY(runAll({one}));
    QCOMPARE(m_errors.size(), 1);
    QVERIFY(written().isEmpty());
}

void TestExporter::anUnwritableFolderIsNamed()
{
    QFile wall(path(QStringLiteral("out")));
    QVERIFY(wall.open(QIODevice::WriteOnly));
    QVERIFY(runAll({item(ExportFormat::Original)}));
    QCOMPARE(m_errors.size(), 1);
    QCOMPARE(toString(m_errors.at(0).category), toString(Error::Category::File));
    QVERIFY(m_errors.at(0).message.contains(QStringLiteral("out")));
}

void TestExporter::cancelLeavesNothing()
{
    const QString longAudio = path(QStringLiteral("long.wav"));
    make(longAudio, {}, 400);
    ExportItem one = item(ExportFormat::Opus);
    one.audioPath = longAudio;
    Exporter exporter;
    QSignalSpy finished(&exporter, &Exporter::finished);
    QSignalSpy failed(&exporter, &Exporter::itemFailed);
    connect(&exporter, &Exporter::progressed, this, [&exporter](double share) {
        if (share > 0) { // the encoder is at work
            exporter.cancel();
        }
    });
    exporter.start({one, item(ExportFormat::Original)});
    QVERIFY(exporter.isRunning());
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.at(0), (QVariantList{0, 0, true}));
    QCOMPARE(failed.size(), 0);
    QVERIFY(written().isEmpty());
    QVERIFY(!exporter.isRunning());
}

void TestExporter::destroyingLeavesNothing()
{
    const QString longAudio = path(QStringLiteral("long.wav"));
    make(longAudio, {}, 400);
    ExportItem one = item(ExportFormat::Opus);
    one.audioPath = longAudio;
    auto exporter = std::make_unique<Exporter>();
    QSignalSpy progressed(exporter.get(), &Exporter::progressed);
    exporter->start({one});
    QTRY_VERIFY(progressed.size() > 1);
    QCOMPARE(written().size(), 1);
    QVERIFY(written().constFirst().endsWith(QStringLiteral(".part")));
    exporter.reset();
    QVERIFY(written().isEmpty());
}

void TestExporter::whatKilledExportsLeftGoes()
{
    QVERIFY(QDir().mkpath(path(QStringLiteral("out"))));
    const auto put = [this](const QString& name, qint64 secondsAgo) {
        QFile file(path(QStringLiteral("out/") + name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(
            file.setFileTime(QDateTime::currentDateTime().addSecs(-secondsAgo), QFile::FileModificationTime));
    };
    put(QStringLiteral("Old.m4a.0123abcd.part"), 7200);
    put(QStringLiteral("New.m4a.0123abcd.part"), 60); // of another process, perhaps
    put(QStringLiteral("Mine.part"), 7200); // the user's
    QVERIFY(runAll({item(ExportFormat::Original)}));
    QCOMPARE(written().filter(QStringLiteral(".part")),
             QStringList({QStringLiteral("Mine.part"), QStringLiteral("New.m4a.0123abcd.part")}));
}

void TestExporter::progressGrowsToOne()
{
    Exporter exporter;
    QSignalSpy finished(&exporter, &Exporter::finished);
    double last = 0;
    bool grows = true;
    connect(&exporter, &Exporter::progressed, this, [&](double share, const QString& title) {
        grows = grows && share >= last && share <= 1 && title == m_song.title;
        last = share;
    });
    exporter.start({item(ExportFormat::Original), item(ExportFormat::Mp3)});
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(grows);
    QCOMPARE(last, 1.0);
}

void TestExporter::runsCanFollowEachOther()
{
    Exporter exporter;
    QSignalSpy finished(&exporter, &Exporter::finished);
    for (int i = 1; i <= 3; ++i) {
        exporter.start({item(ExportFormat::Original)});
        QTRY_COMPARE(finished.size(), i);
    }
    QCOMPARE(written().size(), 3);
}

void TestExporter::anEmptyRunFinishes()
{
    QVERIFY(runAll({}));
    QVERIFY(m_paths.isEmpty());
}

void TestExporter::callbackAddressesStayHome()
{
    Song song = m_song;
    song.request[QStringLiteral("callback_url")] = QStringLiteral("https://me.example/secret-path");
    const SongTags tags = SongTags::of(song, QString());
    QVERIFY(tags.recipe.contains(QStringLiteral("generate")));
    QVERIFY(!tags.recipe.contains(QStringLiteral("secret-path")));
}

RIFFDESK_TEST(tst_exporter, test::runTest<TestExporter>);
#include "tst_exporter.moc"
