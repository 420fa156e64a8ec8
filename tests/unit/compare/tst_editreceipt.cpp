#include "audio/decoder.h"
#include "compare/comparedsound.h"
#include "compare/editreceipt.h"
#include "support/testprogram.h"
#include "tests/support/tone.h"
#include "tests/unit/compare/comparedsongs.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace riffdesk;
using namespace riffdesk::test;

namespace {

constexpr double songSeconds = 16;
constexpr double edgeSeconds = 0.25; // how exactly a span is told

/// Played at another speed: a value between two samples by a cubic curve through four.
Samples stretched(const Samples& song, double factor)
{
    const auto frames = qint64(song.size()) / 2;
    Samples result(size_t(double(frames) * factor) * 2);
    for (size_t i = 0; i < result.size() / 2; ++i) {
        const double at = double(i) / factor;
        const auto whole = qint64(at);
        const double x = at - double(whole);
        for (size_t side = 0; side < 2; ++side) {
            double p[4];
            for (qint64 k = 0; k < 4; ++k)
                p[k] = song[size_t(std::clamp(whole + k - 1, qint64(0), frames - 1)) * 2 + side];
            const double value = p[1]
                                 + 0.5 * x
                                       * (p[2] - p[0]
                                          + x
                                                * (2 * p[0] - 5 * p[1] + 4 * p[2] - p[3]
                                                   + x * (3 * (p[1] - p[2]) + p[3] - p[0])));
            result[i * 2 + side] = qint16(std::clamp(std::lround(value), -32768L, 32767L));
        }
    }
    return result;
}

} // namespace

class TestEditReceipt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsWhatWasChanged();
    void partsThatMoved();
    void sentences();
    void oddSounds();
    void strangeRates();
    void severalAreReadInTheirOrder();
    void cancelEndsIt();

private:
    enum Way { Identical, Encoded, Shifted, Stretched, Leveled, NothingChanged, AllChanged, Ways };
    struct Case
    {
        Samples edit;
        std::optional<TimeRange> changed; ///< seconds of the edit
        double offset = 0;
        double drift = 0;
        double gain = 0;
    };
    Case make(Way way, const Samples& song, const Samples& other, std::mt19937& random);
    Samples encodedAndBack(const Samples& samples, int kilobits);
    [[nodiscard]] QString fileOf(const Samples& samples, const QString& name) const;

    std::vector<Samples> m_songs;
    QTemporaryDir m_folder;
};

void TestEditReceipt::initTestCase()
{
    for (const char* prompt : {"pop", "rock", "ambient", "techno"}) {
        for (const char* seed : {"3", "8"})
            m_songs.push_back(practiceSong(prompt, seed, songSeconds));
    }
}

QString TestEditReceipt::fileOf(const Samples& samples, const QString& name) const
{
    const QString path = m_folder.filePath(name);
    return writeWav(path, samples, rate, 2) ? path : QString();
}

Samples TestEditReceipt::encodedAndBack(const Samples& samples, int kilobits)
{
    const QString file = m_folder.filePath(QStringLiteral("song.m4a"));
    if (!encode(fileOf(samples, QStringLiteral("song.wav")), file,
                {QStringLiteral("-c:a"), QStringLiteral("aac"), QStringLiteral("-b:a"),
                 QString::number(kilobits) + QLatin1Char('k')}))
        return {};
    const auto sound = ComparedSound::read(file, rate);
    return sound ? sound->samples : Samples();
}

TestEditReceipt::Case TestEditReceipt::make(Way way, const Samples& song, const Samples& other,
                                            std::mt19937& random)
{
    const auto any = [&random](double from, double to) {
        return from + (to - from) * double(random()) / double(std::mt19937::max());
    };
    Case made;
    const double start = any(1, songSeconds - 6.5);
    const TimeRange range{start, start + any(1.5, 5)};
    made.edit = way == AllChanged       ? other
                : way == NothingChanged ? song
                                        : replaced(song, other, range.start, range.end);
    if (way != NothingChanged)
        made.changed = way == AllChanged ? TimeRange{0, songSeconds} : range;
    const Way more = way == NothingChanged ? Way(int(any(0, double(NothingChanged) - 0.001))) : way;
    switch (more) {
    case Encoded: {
        constexpr int rates[] = {96, 128, 192, 256};
        made.edit = encodedAndBack(made.edit, rates[int(any(0, 3.999))]);
        break;
    }
    case Shifted:
        made.offset = any(-0.05, 0.05);
        made.edit = shifted(made.edit, made.offset);
        break;
    case Stretched:
        made.drift = any(0, 1) < 0.5 ? 0.001 : -0.001;
        made.edit = stretched(made.edit, 1 + made.drift);
        break;
    case Leveled:
        made.gain = any(0, 1) < 0.5 ? 1 : -1;
        made.edit = louder(made.edit, made.gain);
        break;
    default:
        break;
    }
    if (made.changed && way != AllChanged) {
        for (double* edge : {&made.changed->start, &made.changed->end})
            *edge = *edge * (1 + made.drift) + made.offset;
    }
    return made;
}

/// Two hundred edits of every kind, of which at least 95 in a hundred are told to a quarter of a second, and
/// none the wrong way round: nothing for something or something for nothing.
void TestEditReceipt::tellsWhatWasChanged()
{
    constexpr int cases = 200;
    int right = 0;
    int timed = 0;
    int withClock = 0;
    for (int seed = 0; seed < cases; ++seed) {
        std::mt19937 random(static_cast<unsigned>(seed));
        const auto way = Way(seed % Ways);
        const size_t song = random() % m_songs.size();
        const size_t other = (song + 1 + random() % (m_songs.size() - 1)) % m_songs.size();
        const Case made = make(way, m_songs[song], m_songs[other], random);
        const EditReceipt receipt =
            EditReceipt::of(ComparedSound::of(m_songs[song], rate), ComparedSound::of(made.edit, rate));
        const auto changed = receipt.changed();
        const QByteArray about = QStringLiteral("seed %1 way %2 songs %3 %4: %5 truth %6–%7")
                                     .arg(seed)
                                     .arg(int(way))
                                     .arg(song)
                                     .arg(other)
                                     .arg(receipt.sentence())
                                     .arg(made.changed ? made.changed->start : -1)
                                     .arg(made.changed ? made.changed->end : -1)
                                     .toUtf8();
        QVERIFY2(changed.has_value() == made.changed.has_value(), about.constData());
        const bool isRight = !changed
                             || (std::abs(changed->start - made.changed->start) <= edgeSeconds
                                 && std::abs(changed->end - made.changed->end) <= edgeSeconds);
        right += isRight ? 1 : 0;
        if (!isRight)
            qInfo("%s", about.constData());
        if (way == AllChanged)
            continue;
        ++withClock;
        // Where tones go on for long, a drift of one in a thousand cannot always be told from another offset.
        const bool isTimed = std::abs(receipt.offsetSeconds - made.offset) < 0.002
                             && std::abs(receipt.drift - made.drift) < 2e-4;
        timed += isTimed ? 1 : 0;
        if (isTimed)
            QVERIFY2(std::abs(receipt.gainDb - made.gain) < 0.3, about.constData());
    }
    qInfo("%d of %d spans to ±%.2f s, %d of %d clocks", right, cases, edgeSeconds, timed, withClock);
    QVERIFY(timed >= withClock * 90 / 100);
    QVERIFY(right >= cases * 95 / 100);
}

/// A section that became longer: what follows it has moved, and is the same all the same.
void TestEditReceipt::partsThatMoved()
{
    const Samples& song = m_songs[0];
    const Samples& other = m_songs[4];
    Samples edit(song.begin(), song.begin() + framesOf(8) * 2);
    edit.insert(edit.end(), other.begin(), other.begin() + framesOf(5.5) * 2);
    edit.insert(edit.end(), song.begin() + framesOf(11) * 2, song.end());
    const EditReceipt receipt = EditReceipt::of(ComparedSound::of(song, rate), ComparedSound::of(edit, rate));
    const auto changed = receipt.changed();
    QVERIFY(changed.has_value());
    QVERIFY2(std::abs(changed->start - 8) < edgeSeconds, qPrintable(receipt.sentence()));
    QVERIFY2(std::abs(changed->end - 13.5) < edgeSeconds, qPrintable(receipt.sentence()));
    const EditReceipt::Span last = receipt.spans.constLast();
    QVERIFY(last.kind == EditReceipt::Kind::Same);
    QVERIFY(std::abs(last.time.start - last.parentStart - 2.5) < 0.001);
    QCOMPARE(receipt.offsetSeconds, 0.0);
}

void TestEditReceipt::sentences()
{
    using Kind = EditReceipt::Kind;
    EditReceipt receipt;
    receipt.parentSeconds = 180;
    receipt.spans = {{{0, 180}, Kind::Same, -100, 0}};
    QCOMPARE(receipt.sentence(), QStringLiteral("The sound is the same from beginning to end."));
    receipt.spans = {{{0, 38.3}, Kind::Same, -100, 0},
                     {{38.3, 55.1}, Kind::Changed, 1, 38.3},
                     {{55.1, 180}, Kind::Alike, -20, 55.1}};
    QCOMPARE(receipt.sentence(TimeRange{40, 55}),
             QStringLiteral(
                 "Changed 38.3–55.1 s; asked 40.0–55.0 s. Everything before is the same; after it, the mix "
                 "is newly rendered."));
    receipt.gainDb = -1;
    receipt.offsetSeconds = 0.05;
    receipt.drift = 0.001;
    receipt.spans[2].kind = Kind::Same;
    QCOMPARE(receipt.sentence(),
             QStringLiteral("Changed 38.3–55.1 s. Everything else is the same. It is 1.0 dB softer. "
                            "It begins 0.050 s later. It runs 0.10 % slower."));
}

void TestEditReceipt::oddSounds()
{
    const ComparedSound song = ComparedSound::of(m_songs[0], rate);
    const ComparedSound empty = ComparedSound::of({}, rate);
    QVERIFY(EditReceipt::of(song, empty).spans.isEmpty());
    const ComparedSound silence = ComparedSound::of(Samples(size_t(rate) * 8), rate);
    QVERIFY(EditReceipt::of(silence, silence).isSame());
    QCOMPARE(EditReceipt::of(song, silence).changes().size(), 1);
    QCOMPARE(EditReceipt::of(empty, song).changes().size(), 1);
    const ComparedSound moment =
        ComparedSound::of(Samples(m_songs[0].begin() + rate * 8, m_songs[0].begin() + rate * 8 + 200), rate);
    QCOMPARE(EditReceipt::of(song, moment).spans.size(), 1);
    QVERIFY(EditReceipt::of(moment, moment).isSame());
    const EditReceipt longer = EditReceipt::of(
        ComparedSound::of(Samples(m_songs[0].begin(), m_songs[0].begin() + framesOf(10) * 2), rate), song);
    QVERIFY2(std::abs(longer.changed().value_or(TimeRange{}).start - 10) < edgeSeconds,
             qPrintable(longer.sentence()));
    QVERIFY(std::abs(longer.changed().value_or(TimeRange{}).end - songSeconds) < edgeSeconds);
}

/// What a file claims may be anything: it is heard at a rate that music has.
void TestEditReceipt::strangeRates()
{
    for (const int strange : {1, 100, 700'000}) {
        const QString path = m_folder.filePath(QStringLiteral("strange.wav"));
        QVERIFY(writeWav(path, Samples(m_songs[0].begin(), m_songs[0].begin() + 2000), strange, 2));
        const auto sound = ComparedSound::read(path);
        if (!sound)
            continue; // refused is as well
        QVERIFY(sound->rate >= 8000 && sound->rate <= 96'000);
        QVERIFY(EditReceipt::of(*sound, *sound).isSame());
    }
}

/// The long ones first, so that those behind them are done before.
void TestEditReceipt::severalAreReadInTheirOrder()
{
    QStringList files;
    for (int file = 0; file < 6; ++file) {
        const QString path = m_folder.filePath(QStringLiteral("part-%1.wav").arg(file));
        const Samples part(m_songs[0].begin(), m_songs[0].begin() + framesOf(6 - file) * 2);
        QVERIFY(writeWav(path, part, file == 0 ? rate : rate / 2, 2));
        files.append(path);
    }
    QVector<double> told;
    const auto sounds = ComparedSound::readAll(files, {}, [&told](double seconds) {
        told.append(seconds);
        return std::optional<Error>();
    });
    QVERIFY(sounds);
    QCOMPARE(sounds->size(), size_t(6));
    double seconds = 0;
    for (int file = 0; file < 6; ++file) {
        const ComparedSound& sound = sounds->at(size_t(file));
        QCOMPARE(sound.rate, rate);
        QVERIFY(std::abs(sound.seconds() - (file == 0 ? 6 : 2 * (6 - file))) < 0.01);
        seconds += sound.seconds();
    }
    QCOMPARE(told.size(), 6);
    QVERIFY(std::is_sorted(told.cbegin(), told.cend()) && std::abs(told.constLast() - seconds) < 0.001);

    const auto tooLong = ComparedSound::readAll(files, {}, [](double all) {
        return all > 10 ? std::optional(Error{Error::Category::Input, QStringLiteral("enough"), {}})
                        : std::nullopt;
    });
    QVERIFY(!tooLong && tooLong.error().message == QStringLiteral("enough"));
    const auto missing = ComparedSound::readAll({files[0], m_folder.filePath(QStringLiteral("none.wav"))});
    QVERIFY(!missing);
    QCOMPARE(toString(missing.error().category), toString(Error::Category::File));
    QVERIFY(ComparedSound::readAll({})->empty());
}

void TestEditReceipt::cancelEndsIt()
{
    CancelToken cancel;
    cancel.cancel();
    const auto sound = ComparedSound::read(fileOf(m_songs[0], QStringLiteral("one.wav")), rate, cancel);
    QVERIFY(!sound);
    QCOMPARE(int(sound.error().category), int(Error::Category::Cancelled));
    const ComparedSound song = ComparedSound::of(m_songs[0], rate);
    QVERIFY(EditReceipt::of(song, song, cancel).spans.isEmpty());
}

RIFFDESK_TEST(tst_editreceipt, runTest<TestEditReceipt>);

#include "tst_editreceipt.moc"
