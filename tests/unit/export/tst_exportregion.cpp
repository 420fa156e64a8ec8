#include "audio/mediafile.h"
#include "export/filenametemplate.h"
#include "support/testprogram.h"
#include "tests/unit/export/exportbench.h"

#include <QTest>

#include <cmath>

using namespace riffdesk;

/// A stretch of a song as a file: the source's samples from one place to another, no more and no less.
class TestExportRegion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samplesAreTheSources_data()
    {
        QTest::addColumn<QString>("source"); ///< suffix and encoder
        QTest::addColumn<int>("rate");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("suffix");
        const auto row = [](const char* source, int rate, const char* format, const char* suffix) {
            QTest::addRow("%s %d %s", source, rate, format)
                << QString::fromLatin1(source) << rate << QString::fromLatin1(format)
                << QString::fromLatin1(suffix);
        };
        row("m4a", 44'100, "original", "wav");
        row("m4a", 48'000, "original", "wav");
        row("mp3", 44'100, "original", "wav");
        row("flac", 44'100, "original", "flac");
        row("wav", 48'000, "original", "wav");
        row("opus", 48'000, "original", "wav");
        row("m4a", 48'000, "flac", "flac");
    }
    void samplesAreTheSources()
    {
        QFETCH(QString, source);
        QFETCH(int, rate);
        QFETCH(QString, format);
        QFETCH(QString, suffix);
        const TimeRange region{0.37, 1.21};
        test::ExportBench m;
        m.audio = m.path(QStringLiteral("song.") + source);
        const QString wav = m.path(QStringLiteral("made.wav"));
        QVERIFY(test::writeWav(wav, test::texture(2, rate), rate, 2));
        QVERIFY(test::encode(wav, m.audio));
        ExportItem item = m.item(format.toLatin1().constData());
        item.region = region;
        item.options.loudness = -30; // of a stretch, only the kind of file is asked for
        item.options.fadeIn = 1;
        item.options.trimsSilence = true;
        QVERIFY2(m.runAll(QVector{item}), m.problem().constData());
        QVERIFY2(m.paths.value(0).endsWith(QLatin1Char('.') + suffix), qPrintable(m.paths.value(0)));
        const QByteArray whole = test::decoded(m.audio, "-f s16le");
        const auto frame = [rate](double seconds) { return qsizetype(std::llround(seconds * rate)) * 4; };
        const QByteArray wanted = whole.mid(frame(region.start), frame(region.end) - frame(region.start));
        QCOMPARE(wanted.size(), frame(region.end) - frame(region.start));
        const QByteArray made = test::decoded(m.paths.value(0), "-f s16le");
        QCOMPARE(made.size(), wanted.size());
        QVERIFY(made == wanted);
    }

    /// Where the player says that a stretch begins, it begins.
    void placesAreThePlayers()
    {
        test::ExportBench m;
        m.audio = m.path(QStringLiteral("song.m4a"));
        const QString wav = m.path(QStringLiteral("made.wav"));
        QVERIFY(test::writeWav(wav, test::texture(2, 48'000), 48'000, 2) && test::encode(wav, m.audio));
        const auto samples = [](const QString& path, int from, int count) {
            std::vector<float> all;
            auto file = MediaFile::open(path);
            while (file && (*file)->next() == MediaFile::Step::Frame) {
                const AVFrame& frame = (*file)->frame();
                if (frame.format != AV_SAMPLE_FMT_FLTP && frame.format != AV_SAMPLE_FMT_FLT)
                    return std::vector<float>();
                const auto* left = reinterpret_cast<const float*>(frame.extended_data[0]);
                const int step = frame.format == AV_SAMPLE_FMT_FLT ? 2 : 1;
                for (int i = 0; i < frame.nb_samples; ++i)
                    all.push_back(left[i * step]);
            }
            return int(all.size()) < from + count
                       ? std::vector<float>()
                       : std::vector<float>(all.begin() + from, all.begin() + from + count);
        };
        ExportItem item = m.item("wav-32f");
        item.region = TimeRange{0.5, 1.5};
        QVERIFY2(m.runAll(QVector{item}), m.problem().constData());
        const auto wanted = samples(m.audio, 24'000, 48'000);
        QCOMPARE(wanted.size(), 48'000U);
        QVERIFY(samples(m.paths.value(0), 0, 48'000) == wanted);
    }

    void namesKeepTheirEnd()
    {
        const QString end = QStringLiteral(" (3599.99-3600.00 s) (2)");
        const QString name = FileNameTemplate::safeName(QString(300, QChar(0x6d77)), end);
        QVERIFY(name.endsWith(end));
        QVERIFY(name.toUtf8().size() <= 120);
        QCOMPARE(FileNameTemplate::safeName(QStringLiteral("..."), end).right(end.size()), end);
    }
};

RIFFDESK_TEST(tst_exportregion, test::runTest<TestExportRegion>);
#include "tst_exportregion.moc"
