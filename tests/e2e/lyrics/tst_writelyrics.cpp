#include "api/endpoint.h"
#include "api/producerclient.h"
#include "lyricswriter/lyricswriter.h"
#include "studio/studio.h"
#include "support/testhome.h"
#include "support/testprogram.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QtTest>

#include <memory>

using namespace riffdesk;

/// The whole studio has the Practice service write lyrics.
class TestWriteLyrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_studio.reset(); }
    void writesAboutWhatIsAsked();
    void theProgramEndsBeforeTheAnswer();
    void troubleIsTold_data();
    void troubleIsTold();

private:
    void open(int delayMs)
    {
        m_studio.reset();
        Studio::Options options;
        options.dataDir = m_dir.filePath(QStringLiteral("data"));
        options.practice = true;
        options.practiceDelayMs = delayMs;
        m_studio = std::make_unique<Studio>(std::move(options));
        QVERIFY(m_studio->open());
        QVERIFY(m_studio->usePractice());
        m_studio->lyricsWriter().setRetries({2, 50, 400});
    }
    /// Whether the Practice service lists a task: the request has arrived there.
    [[nodiscard]] bool hasArrived() const
    {
        bool found = false;
        bool over = false;
        ProducerClient client;
        QObject context;
        const auto now = QDateTime::currentDateTimeUtc();
        client.lyricsHistory(*m_studio->endpoint(Endpoint::practiceId()), now.addSecs(-600), now.addSecs(600),
                             10, &context, [&](const auto& tasks) {
                                 over = true;
                                 found = tasks && !tasks->isEmpty();
                             });
        return QTest::qWaitFor([&] { return over; }, test::patienceMs) && found;
    }
    [[nodiscard]] LyricsWriter& writer() const { return m_studio->lyricsWriter(); }
    void ask(const QString& prompt) { QVERIFY(writer().start(Endpoint::practiceId(), prompt)); }

    test::TestHome m_home;
    QTemporaryDir m_dir;
    std::unique_ptr<Studio> m_studio;
};

void TestWriteLyrics::writesAboutWhatIsAsked()
{
    open(50);
    ask(QStringLiteral("a lighthouse in winter"));
    QTRY_VERIFY(writer().latestUnused());
    const WrittenLyrics first = *writer().latestUnused();
    QVERIFY(first.lyrics.startsWith(QLatin1String("[Verse 1]\n")));
    QVERIFY(first.lyrics.contains(QLatin1String("lighthouse"), Qt::CaseInsensitive));
    QVERIFY(first.title.contains(QLatin1String("Lighthouse")));
    open(50); // nothing used yet: it is there in the next run
    QCOMPARE(writer().latestUnused()->lyrics, first.lyrics);
    ask(QStringLiteral("a lighthouse in winter"));
    QTRY_COMPARE(writer().written().size(), 2);
    QVERIFY(writer().written().first().lyrics != first.lyrics); // each asking is another poem
    while (const auto fresh = writer().latestUnused())
        writer().archive(fresh->id);
}

void TestWriteLyrics::theProgramEndsBeforeTheAnswer()
{
    open(20'000);
    ask(QStringLiteral("harbour lights"));
    const auto isWrittenDown = [this] {
        QFile file(m_dir.filePath(QStringLiteral("data/written-lyrics.json")));
        return file.open(QIODevice::ReadOnly) && file.readAll().contains("harbour lights");
    };
    QTRY_VERIFY(isWrittenDown());
    QTRY_VERIFY(hasArrived());
    open(100);
    QVERIFY(writer().unresolved());
    writer().resume();
    QTRY_VERIFY(writer().latestUnused()); // found in the tasks, free of charge
    QVERIFY(writer().latestUnused()->lyrics.contains(QLatin1String("harbour"), Qt::CaseInsensitive));
    QVERIFY(!writer().unresolved());
    writer().archive(writer().latestUnused()->id);
}

void TestWriteLyrics::troubleIsTold_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<int>("kind");
    QTest::newRow("no credits") << QStringLiteral("practice:error=used_up")
                                << int(LyricsFault::Kind::Refused);
    QTest::newRow("moderation") << QStringLiteral("practice:error=moderation")
                                << int(LyricsFault::Kind::Refused);
    QTest::newRow("failed there") << QStringLiteral("practice:fail=moderation")
                                  << int(LyricsFault::Kind::Refused);
    QTest::newRow("gateway") << QStringLiteral("practice:error=bad_gateway")
                             << int(LyricsFault::Kind::Unknown);
}

void TestWriteLyrics::troubleIsTold()
{
    QFETCH(QString, prompt);
    QFETCH(int, kind);
    open(50);
    ask(prompt);
    QTRY_VERIFY(writer().state() == LyricsWriter::State::Idle && writer().fault());
    QCOMPARE(int(writer().fault()->kind), kind);
    QVERIFY(!writer().latestUnused());
    writer().dismiss();
    QVERIFY(!writer().unresolved());
}

RIFFDESK_TEST(tst_writelyrics, test::runTest<TestWriteLyrics, QGuiApplication>);
#include "tst_writelyrics.moc"
