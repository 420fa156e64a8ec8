#include "audiotags/tagger.h"
#include "support/testprogram.h"
#include "tests/unit/export/exportbench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <attachedpictureframe.h>
#include <flacfile.h>
#include <generalencapsulatedobjectframe.h>
#include <id3v2tag.h>
#include <mp4file.h>
#include <mpegfile.h>
#include <opusfile.h>
#include <synchronizedlyricsframe.h>
#include <tpropertymap.h>
#include <wavfile.h>
#include <xiphcomment.h>

#include <cmath>

using namespace riffdesk;

namespace {

// Prints, for each file, what mutagen reads: a reader that shares no code with TagLib or libav.
constexpr const char* mutagenScript = R"(
import json, sys, mutagen
from mutagen.id3 import ID3
out = []
for name in sys.argv[1:]:
    f = mutagen.File(name)
    t = {}
    kind = type(f).__name__
    tags = f.tags
    if kind == 'MP4':
        for key in tags:
            v = tags[key]
            if key == 'covr': t['cover'] = len(v[0])
            elif key == 'trkn': t['TRCK'] = '%d/%d' % v[0]
            else: t[key] = v[0].decode() if isinstance(v[0], bytes) else str(v[0])
    elif kind in ('MP3', 'WAVE'):
        for key in tags:
            v = tags[key]
            if v.FrameID == 'APIC': t['cover'] = len(v.data)
            elif v.FrameID == 'SYLT': t['SYLT'] = v.text
            else: t[v.FrameID] = '\n'.join(str(x) for x in v.text) if isinstance(v.text, list) else str(v.text)
    else:
        for key, v in tags: t[key.upper()] = v
        if kind == 'FLAC': t['cover'] = len(f.pictures[0].data)
        t.pop('METADATA_BLOCK_PICTURE', None)
    out.append({'kind': kind, 'seconds': f.info.length, 'tags': t})
print(json.dumps(out))
)";

TagLib::ByteVector coverOf(const TagLib::List<TagLib::FLAC::Picture*>& pictures)
{
    return pictures.isEmpty() ? TagLib::ByteVector() : pictures.front()->data();
}

} // namespace

/// What each row of the table makes, read by others. All files are made once, in one run.
class TestExportFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m.makeSong());
        m.song.lyrics = QStringLiteral("[Verse]\nWellen, волны\n\n[Chorus]\n海");
        QVector<ExportItem> items;
        for (const ExportFormat& format : ExportFormat::all()) {
            ExportItem one = m.item(format.word, format.name());
            one.options.artist = QStringLiteral("Die Möwen");
            one.options.albumArtist = QStringLiteral("Various Möwen");
            one.options.copyright = QStringLiteral("© 2025 Möwe");
            one.playlist = QStringLiteral("Küste");
            one.number = 3;
            one.count = 12;
            one.timedLyrics = TimedLyrics{
                {{0.25, QStringLiteral("Wellen, волны")}, {1.0, QStringLiteral("海")}}, m.song.title};
            items.append(one);
        }
        QVERIFY(m.runAll(items));
        QVERIFY2(m.errors.isEmpty(), m.problem().constData());
        QCOMPARE(m.paths.size(), ExportFormat::all().size());
        QCOMPARE(m.written().size(), m.paths.size()); // and nothing else
        m_all = m.paths;
        QCOMPARE(m.notes.size(), 1); // that WAV takes no cover is told once
    }

    void wordsAndSuffixes()
    {
        for (const ExportFormat& format : ExportFormat::all()) {
            QVERIFY(ExportFormat::find(format.name().toUpper()) == &format);
            QVERIFY(ExportFormat::find(QString::fromLatin1(format.family))); // its first row
            if (!format.isOriginal())
                QCOMPARE(ExportFormat::forSuffix(format.suffix())->family, format.family);
        }
        QVERIFY(!ExportFormat::find(QStringLiteral("exe"))
                && !ExportFormat::forSuffix(QStringLiteral("exe")));
        QVERIFY(!ExportFormat::find(QString()) && !ExportFormat::forSuffix(QString()));
    }

    void ffprobeReadsThem()
    {
        const QHash<QString, QPair<QString, int>> expected{
            {QStringLiteral("original"), {QStringLiteral("aac"), 0}},
            {QStringLiteral("m4a"), {QStringLiteral("aac"), 0}},
            {QStringLiteral("mp3"), {QStringLiteral("mp3"), 0}},
            {QStringLiteral("mp3-v0"), {QStringLiteral("mp3"), 0}},
            {QStringLiteral("flac"), {QStringLiteral("flac"), 16}},
            {QStringLiteral("flac-16"), {QStringLiteral("flac"), 16}},
            {QStringLiteral("flac-24"), {QStringLiteral("flac"), 24}},
            {QStringLiteral("wav"), {QStringLiteral("pcm_s16le"), 16}},
            {QStringLiteral("wav-16"), {QStringLiteral("pcm_s16le"), 16}},
            {QStringLiteral("wav-24"), {QStringLiteral("pcm_s24le"), 24}},
            {QStringLiteral("wav-32f"), {QStringLiteral("pcm_f32le"), 32}},
            {QStringLiteral("wav-48k"), {QStringLiteral("pcm_s24le"), 24}},
            {QStringLiteral("opus"), {QStringLiteral("opus"), 0}},
        };
        for (int i = 0; i < ExportFormat::all().size(); ++i) {
            const ExportFormat& format = ExportFormat::all().at(i);
            const QString file = m_all.value(i);
            QCOMPARE(QFileInfo(file).suffix(), format.isOriginal() ? QStringLiteral("m4a") : format.suffix());
            const QJsonObject probe =
                QJsonDocument::fromJson(
                    test::outputOf("ffprobe", test::wordsOf("-v error -of json -show_format -show_streams")
                                                  + QStringList{file}))
                    .object();
            const QJsonArray streams = probe[QLatin1String("streams")].toArray();
            const QJsonObject sound = streams.at(0).toObject();
            const auto [codec, bits] = expected.value(format.name());
            QCOMPARE(sound[QLatin1String("codec_name")].toString(), codec);
            const int raw = sound[QLatin1String("bits_per_raw_sample")].toString().toInt();
            QCOMPARE(raw > 0 ? raw : sound[QLatin1String("bits_per_sample")].toInt(), bits);
            QCOMPARE(streams.size(), format.container == tagger::Container::Wav ? 1 : 2); // the cover
            const QJsonObject whole = probe[QLatin1String("format")].toObject();
            const double length = whole[QLatin1String("duration")].toString().toDouble();
            QVERIFY2(std::abs(length - test::ExportBench::seconds) < 0.1, qPrintable(file));
            QJsonObject tags = whole[QLatin1String("tags")].toObject();
            const QJsonObject ofStream = sound[QLatin1String("tags")].toObject(); // Ogg
            for (auto tag = ofStream.begin(); tag != ofStream.end(); ++tag)
                tags.insert(tag.key(), tag.value());
            const auto read = [&tags](const char* key) {
                for (auto tag = tags.begin(); tag != tags.end(); ++tag) {
                    if (tag.key().compare(QLatin1String(key), Qt::CaseInsensitive) == 0)
                        return tag.value().toString();
                }
                return QString();
            };
            QCOMPARE(read("title"), m.song.title);
            QCOMPARE(read("artist"), QStringLiteral("Die Möwen"));
            QCOMPARE(read("album"), QStringLiteral("Küste"));
            if (format.container != tagger::Container::Wav) // ffmpeg reads no ID3 there
                QCOMPARE(read("album_artist"), QStringLiteral("Various Möwen"));
            QVERIFY(read("track").startsWith(QLatin1Char('3')));
            QCOMPARE(read("date"), QStringLiteral("2025-12-24"));
            QCOMPARE(read("copyright"), QStringLiteral("© 2025 Möwe"));
        }
    }

    void tagLibReadsThem()
    {
        const QByteArray picture = test::readBytes(m.cover);
        for (int i = 0; i < ExportFormat::all().size(); ++i) {
            using namespace TagLib;
            const ExportFormat& format = ExportFormat::all().at(i);
            const QByteArray native = QFile::encodeName(m_all.value(i));
            PropertyMap all;
            ByteVector cover;
            const auto fromId3 = [&cover](const ID3v2::Tag& tag) {
                if (!tag.frameList("APIC").isEmpty())
                    cover =
                        static_cast<ID3v2::AttachedPictureFrame*>(tag.frameList("APIC").front())->picture();
                QCOMPARE(tag.frameList("SYLT").size(), 1U);
                const auto lines = static_cast<ID3v2::SynchronizedLyricsFrame*>(tag.frameList("SYLT").front())
                                       ->synchedText();
                QCOMPARE(lines.size(), 2U);
                QCOMPARE(lines[1].time, 1000U);
                QCOMPARE(QString::fromStdString(lines[1].text.to8Bit(true)), QStringLiteral("海"));
            };
            switch (format.container) {
            case tagger::Container::Mp3: {
                MPEG::File file(native.constData());
                all = file.properties();
                fromId3(*file.ID3v2Tag());
                break;
            }
            case tagger::Container::Wav: {
                RIFF::WAV::File file(native.constData());
                all = file.properties();
                fromId3(*file.ID3v2Tag());
                QCOMPARE(QString::fromStdString(file.InfoTag()->title().to8Bit(true)), m.song.title);
                break;
            }
            case tagger::Container::Flac: {
                FLAC::File file(native.constData());
                all = file.properties();
                cover = coverOf(file.pictureList());
                break;
            }
            case tagger::Container::Opus: {
                Ogg::Opus::File file(native.constData());
                all = file.properties();
                cover = coverOf(file.tag()->pictureList());
                break;
            }
            default: {
                MP4::File file(native.constData());
                all = file.properties();
                cover = file.tag()->item("covr").toCoverArtList().front().data();
                const auto own = [&file](const char* key) { return file.tag()->item(key).toStringList(); };
                all.insert("RIFFDESK_RECIPE", own("----:app.riffdesk:recipe"));
                all.insert("SYNCEDLYRICS", own("----:com.apple.iTunes:SYNCEDLYRICS"));
                all.insert("REPLAYGAIN_TRACK_GAIN", own("----:com.apple.iTunes:replaygain_track_gain"));
                all.insert("REPLAYGAIN_TRACK_PEAK", own("----:com.apple.iTunes:replaygain_track_peak"));
            }
            }
            const auto read = [&all](const char* key) {
                return QString::fromStdString(all[key].toString().to8Bit(true));
            };
            QCOMPARE(read("TITLE"), m.song.title);
            QCOMPARE(read("ARTIST"), QStringLiteral("Die Möwen"));
            QCOMPARE(read("ALBUMARTIST"), QStringLiteral("Various Möwen"));
            QCOMPARE(read("ALBUM"), QStringLiteral("Küste"));
            QCOMPARE(read("COMMENT"), m.song.prompt);
            QCOMPARE(read("GENRE").toLower(), m.song.style);
            QCOMPARE(read("DATE"), QStringLiteral("2025-12-24"));
            QCOMPARE(read("LYRICS"), m.song.lyrics);
            QCOMPARE(read("COPYRIGHT"), QStringLiteral("© 2025 Möwe"));
            QVERIFY(read("RIFFDESK_RECIPE").contains(QStringLiteral("\"action\":\"generate\"")));
            const bool isXiph =
                format.container == tagger::Container::Flac || format.container == tagger::Container::Opus;
            QCOMPARE(read("TRACKNUMBER"), isXiph ? QStringLiteral("3") : QStringLiteral("3/12"));
            const bool isId3 =
                format.container == tagger::Container::Mp3 || format.container == tagger::Container::Wav;
            QCOMPARE(read("SYNCEDLYRICS").contains(QStringLiteral("[00:01.00]海")), !isId3);
            if (format.container == tagger::Container::Opus) { // RFC 7845: 256ths of a decibel to −23 LUFS
                QCOMPARE(read("R128_TRACK_GAIN"), QString::number(qRound((-23 + 12.5) * 256)));
            } else {
                QCOMPARE(read("REPLAYGAIN_TRACK_GAIN"), QStringLiteral("-5.50 dB"));
                QCOMPARE(read("REPLAYGAIN_TRACK_PEAK"), QStringLiteral("0.707946"));
            }
            QCOMPARE(QByteArray(cover.data(), qsizetype(cover.size())),
                     format.container == tagger::Container::Wav ? QByteArray() : picture);
        }
    }

    void mutagenReadsThem()
    {
        if (test::outputOf("/usr/bin/python3",
                           test::wordsOf("-c print(__import__('mutagen').version_string)"))
                .isEmpty())
            QSKIP("python3-mutagen is not installed");
        const QByteArray output = test::outputOf(
            "/usr/bin/python3",
            QStringList{QStringLiteral("-c"), QString::fromLatin1(mutagenScript)} + m_all.values());
        const QJsonArray files = QJsonDocument::fromJson(output).array();
        QCOMPARE(files.size(), m_all.size());
        const qint64 coverBytes = QFileInfo(m.cover).size();
        for (int i = 0; i < files.size(); ++i) {
            const ExportFormat& format = ExportFormat::all().at(i);
            const QJsonObject tags = files.at(i)[QLatin1String("tags")].toObject();
            QVERIFY(std::abs(files.at(i)[QLatin1String("seconds")].toDouble() - test::ExportBench::seconds)
                    < 0.1);
            const QString kind = files.at(i)[QLatin1String("kind")].toString();
            const bool isMp4 = kind == QLatin1String("MP4");
            const bool isId3 = kind == QLatin1String("MP3") || kind == QLatin1String("WAVE");
            const auto read = [&](const char* mp4, const char* id3, const char* xiph) {
                return tags[QString::fromUtf8(isMp4 ? mp4 : isId3 ? id3 : xiph)].toString();
            };
            QCOMPARE(read("©nam", "TIT2", "TITLE"), m.song.title);
            QCOMPARE(read("©ART", "TPE1", "ARTIST"), QStringLiteral("Die Möwen"));
            QCOMPARE(read("aART", "TPE2", "ALBUMARTIST"), QStringLiteral("Various Möwen"));
            QCOMPARE(read("©alb", "TALB", "ALBUM"), QStringLiteral("Küste"));
            QCOMPARE(read("©lyr", "USLT", "LYRICS"), m.song.lyrics);
            QCOMPARE(read("cprt", "TCOP", "COPYRIGHT"), QStringLiteral("© 2025 Möwe"));
            QVERIFY(read("©day", "TDRC", "DATE").startsWith(QStringLiteral("2025-12-24")));
            QCOMPARE(read("TRCK", "TRCK", "TRACKNUMBER").section(QLatin1Char('/'), 0, 0),
                     QStringLiteral("3"));
            if (isId3)
                QCOMPARE(tags[QLatin1String("SYLT")][1][1].toInt(), 1000);
            if (format.container != tagger::Container::Wav && format.container != tagger::Container::Opus)
                QCOMPARE(tags[QLatin1String("cover")].toInt(), int(coverBytes));
        }
    }

    void otherReadersAcceptThem()
    {
        for (int i = 0; i < ExportFormat::all().size(); ++i) {
            const ExportFormat& format = ExportFormat::all().at(i);
            QProcess reader;
            if (format.container == tagger::Container::Flac)
                reader.start(QStringLiteral("flac"),
                             test::wordsOf("--test --silent") + QStringList{m_all.value(i)});
            else if (format.container == tagger::Container::Opus)
                reader.start(QStringLiteral("opusinfo"), {m_all.value(i)});
            else
                continue;
            if (!reader.waitForStarted())
                QSKIP("flac or opus-tools is not installed");
            QVERIFY(reader.waitForFinished(60'000));
            QCOMPARE(reader.exitCode(), 0);
            QVERIFY2(!reader.readAllStandardOutput().contains("WARNING"), qPrintable(m_all.value(i)));
        }
    }

    void theOriginalSoundIsUntouched()
    {
        QVERIFY(!test::packetSum(m.audio).isEmpty());
        QCOMPARE(test::packetSum(pathOf("original")), test::packetSum(m.audio));
        QCOMPARE(test::packetSum(pathOf("m4a")), test::packetSum(m.audio)); // is one already
    }

    void losslessFilesHaveTheDecodersSamples()
    {
        const QByteArray source = test::decoded(m.audio, "-c:a pcm_s16le -f md5");
        QVERIFY(!source.isEmpty());
        for (const char* word : {"flac", "flac-16", "wav", "wav-16"})
            QCOMPARE(test::decoded(pathOf(word), "-c:a pcm_s16le -f md5"), source);
        const QByteArray deep = test::decoded(m.audio, "-c:a pcm_s24le -f md5");
        QCOMPARE(test::decoded(pathOf("wav-24"), "-c:a pcm_s24le -f md5"), deep);
        QCOMPARE(test::decoded(pathOf("flac-24"), "-c:a pcm_s24le -f md5"), deep);
        QCOMPARE(test::decoded(pathOf("wav-32f"), "-c:a pcm_f32le -f md5"),
                 test::decoded(m.audio, "-c:a pcm_f32le -f md5"));
    }

    void textsThatTagsDoNotLikeComeBack()
    {
        ExportItem one = m.item("mp3", QStringLiteral("texts"));
        one.song.title = QString::fromLatin1("a\0b\r\nc", 6);
        one.song.style = QStringLiteral("80 (12) 7/8");
        one.song.lyrics = QStringLiteral("eins\r\nzwei\rdrei") + QChar(0);
        one.song.prompt = QStringLiteral(" / ; \\ ");
        QVector<ExportItem> items;
        for (const char* word : {"original", "mp3", "flac", "wav", "opus"}) {
            one.options.format = QString::fromLatin1(word);
            items.append(one);
        }
        QVERIFY(m.runAll(items));
        QVERIFY2(m.errors.isEmpty(), m.problem().constData());
        TagLib::MPEG::File file(QFile::encodeName(m.paths.value(1)).constData());
        QCOMPARE(QString::fromStdString(file.properties()["LYRICS"].toString().to8Bit(true)),
                 QStringLiteral("eins\nzwei\ndrei"));
    }

    void contentCredentialsAreKeptOrTold_data()
    {
        QTest::addColumn<QString>("suffix");
        for (const char* suffix : {"m4a", "mp3", "wav", "flac"})
            QTest::newRow(suffix) << QString::fromLatin1(suffix);
    }
    void contentCredentialsAreKeptOrTold()
    {
        QFETCH(QString, suffix);
        const QString file = m.path(QStringLiteral("signed.") + suffix);
        if (suffix == QLatin1String("m4a"))
            QVERIFY(QFile::copy(m.audio, file));
        else
            QVERIFY(test::encode(m.audio, file));
        const tagger::Container container = tagger::containerOf(file);
        QVERIFY(!tagger::hasContentCredentials(file, container));
        if (suffix == QLatin1String("m4a")) {
            const QByteArray box = QByteArray::fromHex("00000020") + "uuid"
                                   + QByteArray::fromHex("d8fec3d61b0e483c92975828877ec481")
                                   + QByteArray(8, 'x');
            QVERIFY(test::writeBytes(file, test::readBytes(file) + box));
        } else if (suffix == QLatin1String("wav")) {
            QVERIFY(test::writeBytes(file, test::readBytes(file) + "C2PA" + QByteArray::fromHex("04000000")
                                               + "sign"));
        } else {
            using namespace TagLib;
            auto* object = new ID3v2::GeneralEncapsulatedObjectFrame;
            object->setMimeType("application/x-c2pa-manifest-store");
            object->setObject(ByteVector("jumb"));
            if (suffix == QLatin1String("mp3")) {
                MPEG::File mp3(QFile::encodeName(file).constData());
                mp3.ID3v2Tag(true)->addFrame(object);
                QVERIFY(mp3.save());
            } else {
                FLAC::File flac(QFile::encodeName(file).constData());
                flac.ID3v2Tag(true)->addFrame(object);
                QVERIFY(flac.save());
            }
        }
        QVERIFY(tagger::hasContentCredentials(file, container));
        ExportItem original = m.item("original", QStringLiteral("signed"));
        original.audioPath = file;
        ExportItem converted = m.item("opus", QStringLiteral("converted"));
        converted.audioPath = file;
        QVERIFY(m.runAll({original, converted}));
        QVERIFY2(m.errors.isEmpty(), m.problem().constData());
        QCOMPARE(test::readBytes(m.paths.value(0)), test::readBytes(file));
        QCOMPARE(m.notes.filter(QStringLiteral("byte for byte")).size(), 1);
        QCOMPARE(m.notes.filter(QStringLiteral("are lost by the conversion")).size(), 1);
    }

private:
    [[nodiscard]] QString pathOf(const char* word) const
    {
        for (int i = 0; i < ExportFormat::all().size(); ++i) {
            if (ExportFormat::all().at(i).name() == QLatin1String(word))
                return m_all.value(i);
        }
        return {};
    }

    test::ExportBench m;
    QMap<int, QString> m_all;
};

RIFFDESK_TEST(tst_exportformats, test::runTest<TestExportFormats>);
#include "tst_exportformats.moc"
