#include "songtimes/linetimes.h"
#include "songtimes/songtimes.h"
#include "support/testhome.h"
#include "support/testprogram.h"

#include <QFile>
#include <QSignalSpy>
#include <QtTest>

#include <limits>
#include <memory>

using namespace riffdesk;

namespace {

const QStringList lines{QStringLiteral("[Verse]"),    QStringLiteral("Woke up with the frost"),
                        QStringLiteral("on my side"), QStringLiteral("[Chorus]"),
                        QStringLiteral("Snow, snow"), QStringLiteral("Snow, snow")};

TimedLyrics timed(const QVector<TimedLyrics::Line>& moments)
{
    TimedLyrics made;
    made.lines = moments;
    return made;
}

TimedLyrics fitting()
{
    return timed({{1.5, QStringLiteral("WOKE UP WITH THE FROST!")},
                  {4, QStringLiteral("on my side")},
                  {9, QStringLiteral("[Chorus]")},
                  {9, QStringLiteral("Snow snow")},
                  {12.25, QStringLiteral("Snow snow")}});
}

} // namespace

/// Times of a file on the words of a song.
class TestSongTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void linesGetTheirMoments();
    void aLineMoreOrLessShiftsNothing();
    void otherWordsAreRefused_data();
    void otherWordsAreRefused();
    void noMoreThanTwoThousandLinesAreLookedAt();
    void lrcComesBackAsItWas();
    void areKeptWithTheSong();
    void sectionsBeginWithTheirFirstLine();
    void aDamagedFileIsNone_data();
    void aDamagedFileIsNone();
    void wordsThatChangedLoseTheirTimes();
    void waitForASongOfTheseWords();
    void onlySoManyWait();

private:
    [[nodiscard]] std::unique_ptr<SongTimes> open() const
    {
        return std::make_unique<SongTimes>(m_home.path(QStringLiteral("songs")),
                                           m_home.path(QStringLiteral("times")));
    }
    test::TestHome m_home;
    Song m_song;
};

void TestSongTimes::init()
{
    QDir(m_home.path(QStringLiteral("songs"))).removeRecursively();
    QVERIFY(QDir().mkpath(m_home.path(QStringLiteral("songs")))); // as the library makes it
    QDir(m_home.path(QStringLiteral("times"))).removeRecursively();
    m_song.id = songIdOf(QStringLiteral("practice"), QStringLiteral("r-1"));
    m_song.durationSeconds = 30;
}

void TestSongTimes::linesGetTheirMoments()
{
    const auto times = linetimes::align(lines, fitting(), 30);
    QVERIFY(times.ok());
    QCOMPARE(times.value(), QVector<double>({-1, 1.5, 4, -1, 9, 12.25}));
}

void TestSongTimes::aLineMoreOrLessShiftsNothing()
{
    TimedLyrics file = fitting();
    file.lines.insert(1, {2, QStringLiteral("(oh)")});
    QStringList sung = lines;
    sung.append({QStringLiteral("Snow on all the roofs"), QStringLiteral("Snow snow")});
    file.lines.append({20, QStringLiteral("snow, snow")});
    const auto times = linetimes::align(sung, file, 0);
    QVERIFY(times.ok());
    QCOMPARE(times.value(), QVector<double>({-1, 1.5, 4, -1, 9, 12.25, -1, 20}));
}

void TestSongTimes::otherWordsAreRefused_data()
{
    QTest::addColumn<QStringList>("sung");
    QTest::addColumn<QVector<TimedLyrics::Line>>("moments");
    QTest::newRow("another song") << lines
                                  << QVector<TimedLyrics::Line>{{1, QStringLiteral("Rain")},
                                                                {2, QStringLiteral("Snow snow")}};
    QTest::newRow("no words") << QStringList() << fitting().lines;
    QTest::newRow("tags alone") << QStringList{QStringLiteral("[Verse]")} << fitting().lines;
    QTest::newRow("no times") << lines << QVector<TimedLyrics::Line>();
    auto late = fitting().lines;
    for (auto& line : late)
        line.seconds += 30;
    QTest::newRow("behind the song's end") << lines << late;
    auto odd = fitting().lines;
    odd[0].seconds = std::numeric_limits<double>::quiet_NaN();
    odd[1].seconds = std::numeric_limits<double>::infinity();
    QTest::newRow("no moments") << lines << odd;
    auto backwards = fitting().lines;
    std::reverse(backwards.begin(), backwards.end());
    QTest::newRow("in another order") << lines << backwards;
}

void TestSongTimes::otherWordsAreRefused()
{
    QFETCH(QStringList, sung);
    QFETCH(QVector<TimedLyrics::Line>, moments);
    const auto times = linetimes::align(sung, timed(moments), 30);
    QVERIFY(!times.ok());
    QVERIFY(times.error().message.endsWith(QLatin1Char('.')));
}

void TestSongTimes::noMoreThanTwoThousandLinesAreLookedAt()
{
    constexpr int looked = 2'000;
    QStringList sung;
    TimedLyrics file;
    for (int i = 0; i < 10 * looked; ++i) {
        sung.append(QStringLiteral("line %1").arg(i % 7));
        file.lines.append({i * 0.01, sung.last()});
    }
    const auto times = linetimes::align(sung, file, 0);
    QVERIFY(times.ok());
    QVERIFY(times->at(looked - 1) != linetimes::untimed);
    QVERIFY(std::all_of(times->cbegin() + looked, times->cend(),
                        [](double time) { return time == linetimes::untimed; }));
}

void TestSongTimes::lrcComesBackAsItWas()
{
    TimedLyrics file = fitting();
    file.title = QStringLiteral("Snow");
    file.lines.append({3'725.5, QString()});
    const auto back = TimedLyrics::fromLrc(file.toLrc());
    QVERIFY(back.ok());
    QCOMPARE(back->lines, file.lines);
    QCOMPARE(back->title, file.title);
}

void TestSongTimes::areKeptWithTheSong()
{
    auto times = open();
    QCOMPARE(times->timesOf(m_song, lines), QVector<double>());
    QSignalSpy changed(times.get(), &SongTimes::changed);
    QVERIFY(times->save(m_song, lines, fitting()).ok());
    QCOMPARE(changed.size(), 1);
    times = open(); // the next run
    QCOMPARE(times->timesOf(m_song, lines), QVector<double>({-1, 1.5, 4, -1, 9, 12.25}));
    QVERIFY(times->remove(m_song.id).ok());
    QCOMPARE(times->timesOf(m_song, lines), QVector<double>());
    QVERIFY(!times->save(m_song, {QStringLiteral("Rain")}, fitting()).ok());
    QVERIFY(!QFile::exists(m_home.path(QStringLiteral("songs/%1/lyrics.lrc").arg(m_song.id))));
}

void TestSongTimes::sectionsBeginWithTheirFirstLine()
{
    const auto times = open();
    Song song = m_song;
    song.lyrics =
        QStringLiteral("Woke up with the frost\n[Verse]\non my side\n[Solo]\n\n[Chorus]\nSnow, snow\nSnow, "
                       "snow\n[Chorus]\nSnow, snow");
    QVERIFY(times->sectionStarts(song).isEmpty());
    const QStringList sung{QStringLiteral("Woke up with the frost"), QStringLiteral("on my side"),
                           QStringLiteral("Snow, snow"), QStringLiteral("Snow, snow"),
                           QStringLiteral("Snow, snow")};
    TimedLyrics all = fitting();
    all.lines.append({20, QStringLiteral("Snow snow")});
    QVERIFY(times->save(song, sung, all));
    QCOMPARE(times->sectionStarts(song), (QVector<TimedLyrics::Line>{{4, QStringLiteral("Verse")},
                                                                     {9, QStringLiteral("Chorus")},
                                                                     {20, QStringLiteral("Chorus")}}));
    song.lyrics = QStringLiteral("[Verse]\nother words");
    QVERIFY(times->sectionStarts(song).isEmpty());
}

void TestSongTimes::aDamagedFileIsNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\0\1\2",
                                          7);
    QTest::newRow("too large") << QByteArray("[00:01.00]Snow\n").repeated(200'000);
    QTest::newRow("half") << QByteArray("[00:01.00]Woke up with the fr");
}

void TestSongTimes::aDamagedFileIsNone()
{
    QFETCH(QByteArray, bytes);
    const QString folder = m_home.path(QStringLiteral("songs/%1").arg(m_song.id));
    QVERIFY(QDir().mkpath(folder));
    QFile file(folder + QStringLiteral("/lyrics.lrc"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QCOMPARE(open()->timesOf(m_song, lines), QVector<double>());
}

void TestSongTimes::wordsThatChangedLoseTheirTimes()
{
    const auto times = open();
    QVERIFY(times->save(m_song, lines, fitting()).ok());
    QCOMPARE(times->timesOf(m_song, {QStringLiteral("Rain"), QStringLiteral("More rain")}),
             QVector<double>());
}

void TestSongTimes::waitForASongOfTheseWords()
{
    auto times = open();
    QVERIFY(!times->offerFor(m_song, lines));
    times->addOffer(fitting());
    times->addOffer(timed({{1, QStringLiteral("Rain")}}));
    times = open(); // a song takes its time
    const auto offer = times->offerFor(m_song, lines);
    QVERIFY(offer);
    QCOMPARE(offer->lines, fitting().lines);
    QVERIFY(!times->offerFor(m_song, {QStringLiteral("Hail")}));
    Song brief = m_song;
    brief.durationSeconds = 3; // they are not within it
    QVERIFY(!times->offerFor(brief, lines));
    QVERIFY(times->save(m_song, lines, *offer).ok());
    QVERIFY(!times->offerFor(m_song, lines)); // has some
    QVERIFY(times->remove(m_song.id).ok());
    times->removeOffer(*offer);
    QVERIFY(!times->offerFor(m_song, lines));
    QVERIFY(!open()->offerFor(m_song, lines));
}

void TestSongTimes::onlySoManyWait()
{
    const auto times = open();
    times->addOffer(fitting());
    for (int i = 0; i < SongTimes::maxOffers; ++i)
        times->addOffer(timed({{1, QStringLiteral("Rain %1").arg(i)}}));
    QVERIFY(!times->offerFor(m_song, lines));
    QCOMPARE(QDir(m_home.path(QStringLiteral("times"))).entryList(QDir::Files).size(), SongTimes::maxOffers);
}

RIFFDESK_TEST(tst_songtimes, test::runTest<TestSongTimes>);
#include "tst_songtimes.moc"
