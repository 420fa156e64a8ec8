#include "audio/player.h"
#include "playback/playback.h"
#include "support/fakeservice.h"
#include "support/testprogram.h"
#include "windowbench.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSet>

using namespace riffdesk;
using namespace riffdesk::test;

/// Several takes of one form, from the window to a service that counts what it is asked for.
class TestTakes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void undoneTakesAreNotPaidFor();
    void manyAreAskedAboutFirst();
    void takesHaveSeedsOfTheirOwn_data();
    void takesHaveSeedsOfTheirOwn();
    void takesAreToldOfTogether();
    void aJobEndsWithItsSong();
    void whatIsThereIsHeardAndCompared();

private:
    void ask(int takes, int delaySeconds);

    std::unique_ptr<FakeService> m_service;
    std::unique_ptr<WindowBench> m_bench;
};

void TestTakes::init()
{
    m_service = std::make_unique<FakeService>();
    Studio::Options options;
    options.service = m_service->endpoint().baseUrl;
    options.token = m_service->endpoint().token;
    m_bench = std::make_unique<WindowBench>(options);
    QTRY_VERIFY(m_bench->studio().endpoint(m_bench->studio().serviceId()));
}

void TestTakes::cleanup()
{
    m_bench.reset();
    m_service.reset();
}

/// As a user does it, with a queue that delays sending this long.
void TestTakes::ask(int takes, int delaySeconds)
{
    m_bench->studio().settings().setSendDelay(delaySeconds);
    JobOptions options;
    options.pollYoungMs = 50;
    options.pollOldMs = 100;
    m_bench->studio().jobs().setOptions(options);
    m_bench->need<QPlainTextEdit>("styleOrIdeaEdit")
        ->setPlainText(QStringLiteral("harp, rain, %1 times").arg(takes));
    chooseTakes(m_bench->window(), takes);
    m_bench->click("createButton");
    QCOMPARE(m_bench->studio().jobs().jobs().size(), takes);
}

void TestTakes::manyAreAskedAboutFirst()
{
    Settings& settings = m_bench->studio().settings();
    const auto jobs = [this] { return m_bench->studio().jobs().jobs().size(); };
    const auto write = [this](const char* words) {
        m_bench->need<QPlainTextEdit>("styleOrIdeaEdit")->setPlainText(QLatin1String(words));
    };
    // A second press that comes as fast as a double click is none.
    const auto answer = [&] {
        const auto before = jobs();
        return QTest::qWaitFor([&] {
            m_bench->click("createButton");
            return jobs() > before;
        });
    };
    settings.setSendDelay(10);
    settings.setAskAbovePerCreate(2);
    write("three at once");
    chooseTakes(m_bench->window(), 3);
    m_bench->click("createButton");
    QCOMPARE(jobs(), 0);
    QVERIFY(answer());
    QCOMPARE(jobs(), 3);
    settings.setAskAbovePerDay(4);
    write("the fourth");
    m_bench->click("createButton");
    QCOMPARE(jobs(), 4);
    write("the fifth");
    m_bench->click("createButton");
    QCOMPARE(jobs(), 4);
    QVERIFY(answer());
    QCOMPARE(jobs(), 5);
}

void TestTakes::undoneTakesAreNotPaidFor()
{
    ask(6, 10);
    QTRY_VERIFY(m_bench->seen("toastButton"));
    m_bench->click("toastButton");
    QVERIFY(m_bench->studio().jobs().jobs().isEmpty());
    // Whatever is asked for next goes out first and alone: nothing of the six was still on its way.
    ask(1, 0);
    QTRY_COMPARE(m_service->submits(), 1);
    QTRY_VERIFY(m_bench->studio().jobs().isIdle());
    QCOMPARE(m_service->paid(), 1);
    QCOMPARE(m_service->prompts(), QStringList(QStringLiteral("harp, rain, 1 times")));
}

void TestTakes::takesHaveSeedsOfTheirOwn_data()
{
    QTest::addColumn<bool>("locked");
    QTest::newRow("thrown") << false;
    QTest::newRow("locked") << true;
}

void TestTakes::takesHaveSeedsOfTheirOwn()
{
    QFETCH(bool, locked);
    m_bench->need<QLineEdit>("seedEdit")->setText(QStringLiteral("42"));
    if (locked)
        m_bench->click("seedLock");
    ask(4, 0);
    QTRY_COMPARE(m_service->paid(), 4);
    QTRY_VERIFY(m_bench->studio().jobs().isIdle());
    QCOMPARE(m_service->submits(), 4); // each once
    QSet<QString> seeds;
    for (const QByteArray& each : m_service->bodies()) {
        const QJsonValue seed = QJsonDocument::fromJson(each).object().value(QLatin1String("seed"));
        QVERIFY(seed.isString());
        seeds.insert(seed.toString());
    }
    QVERIFY(seeds.contains(QStringLiteral("42")));
    QCOMPARE(seeds.size(), locked ? 1 : 4);
    QCOMPARE(m_bench->need<QLineEdit>("seedEdit")->text(), locked ? QStringLiteral("42") : QString());
}

void TestTakes::takesAreToldOfTogether()
{
    ask(3, 0);
    QTRY_VERIFY(m_bench->seen("toastText"));
    const QString told = m_bench->need<QLabel>("toastText")->text();
    QVERIFY2(told.startsWith(QStringLiteral("3 takes of ")), qPrintable(told));
    QCOMPARE(m_bench->studio().library().count(), 3);
    QSet<int> takes; // by which they are told apart
    for (const Job& job : m_bench->studio().jobs().latestJobs(3))
        takes.insert(m_bench->studio().library().song(job.songIds.value(0)).value_or(Song()).take);
    QCOMPARE(takes, QSet<int>({1, 2, 3}));
    m_bench->click("toastButton");
    QVERIFY(!m_bench->studio().playback().songId().isEmpty());
    QVERIFY(!m_bench->seen("toast"));
}

void TestTakes::aJobEndsWithItsSong()
{
    ask(1, 0);
    QTRY_VERIFY(m_bench->seen("jobPlayButton"));
    const std::optional<Song> song = m_bench->studio().library().song(
        m_bench->studio().jobs().latestJobs(1).constFirst().songIds.constFirst());
    QCOMPARE(m_bench->need("jobTitle")->property("text").toString(), song->title);
    m_bench->click("jobPlayButton");
    QCOMPARE(m_bench->studio().playback().songId(), song->id);
    QTRY_VERIFY(!m_bench->seen("jobCard"));
}

void TestTakes::whatIsThereIsHeardAndCompared()
{
    m_service->nextSubmit(FakeService::Submit::Task, 2);
    m_service->nextSubmit(FakeService::Submit::Hold);
    ask(3, 0);
    QTRY_COMPARE(m_bench->studio().library().count(), 2);
    QTRY_VERIFY(m_bench->studio().library().pendingMedia().isEmpty());
    QTRY_VERIFY(m_bench->seen("libraryView"));
    QTRY_COMPARE(m_bench->songs()->model()->rowCount(), 1); // one card
    QAbstractItemView* songs = m_bench->songs();
    songs->setFocus();
    songs->setCurrentIndex(songs->model()->index(0, 0));
    QTest::keyClick(songs, Qt::Key_D);
    QTRY_VERIFY(m_bench->seen("compareHear_2"));
    QTest::keyClick(m_bench->need("compareView"), Qt::Key_2);
    QTest::keyClick(m_bench->need("compareView"), Qt::Key_Space);
    QTRY_COMPARE(m_bench->studio().player().state(), Player::State::Playing);
    QVERIFY(!m_bench->studio().jobs().isIdle());
    const QString heard = m_bench->studio().playback().songId();
    m_service->releaseSubmits();
    QTRY_COMPARE(m_bench->studio().library().count(), 3);
    QTRY_VERIFY(m_bench->studio().jobs().isIdle());
    QVERIFY(m_bench->seen("compareHear_2") && !m_bench->seen("compareHear_3")); // what is compared stays
    QCOMPARE(m_bench->studio().playback().songId(), heard);
    QCOMPARE(m_bench->studio().player().state(), Player::State::Playing);
}

RIFFDESK_TEST(tst_takes, runWindowTest<TestTakes>);

#include "tst_takes.moc"
