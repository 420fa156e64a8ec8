#include "support/testprogram.h"
#include "tests/support/testhome.h"
#include "ui/jobs/jobcard.h"
#include "ui/widgets/progressline.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace riffdesk;

class TestJobCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void eachStateSaysWhatItIs_data();
    void eachStateSaysWhatItIs();
    void tellsTheRangeInItsTitle();
    void countsTheTime();
    void aDraftIsCancelledAtOnce();
    void aHeldDraftIsSentByTheUser();
    void aFileThatWaitsForTheNetworkIsFetchedByTheUser();
    void whyItIsNotSentYetIsSaid();
    void aRunningJobIsCancelledOnlyWhenConfirmed();
    void aDoubleClickConfirmsNothing();
    void failureOffersWhatHelps();
    void aRefusedTextCannotBeTriedAgain();
    void theTraceIdIsCopied();
    void theUnknownIsDecidedByTheUser();
    void oneOfTheNearestTasksIsChosen();
    void buttonsWrapWhereThereIsNoRoom();
    void whatWasNotFetchedIsPaidForAndFetchedAgain();
    void aFileOfASongIsNoSong();

private:
    static Job job(Job::State state)
    {
        Job job;
        job.id = QStringLiteral("j1");
        job.state = state;
        job.action = QStringLiteral("generate");
        job.title = QStringLiteral("A song for Christmas");
        job.createdAt = QDateTime::currentDateTimeUtc();
        return job;
    }
    static Job failed(ApiError::Category category, ApiError::Accepted accepted)
    {
        Job failure = job(Job::State::Failed);
        ApiError error;
        error.category = category;
        error.accepted = accepted;
        error.traceId = QStringLiteral("trace-77");
        failure.error = error;
        return failure;
    }
    [[nodiscard]] QAbstractButton* button(const char* name) const
    {
        return m_card->findChild<QAbstractButton*>(QLatin1String(name));
    }
    [[nodiscard]] bool shows(const char* name) const { return !button(name)->isHidden(); }
    void click(const char* name) { QTest::mouseClick(button(name), Qt::LeftButton); }
    [[nodiscard]] QString status() const
    {
        return m_card->findChild<QLabel*>(QStringLiteral("jobStatus"))->text();
    }

    test::TestHome m_home;
    std::unique_ptr<JobCard> m_card;
};

void TestJobCard::init()
{
    m_card = std::make_unique<JobCard>();
    m_card->resize(720, 120);
    m_card->show();
}

void TestJobCard::cleanup()
{
    m_card.reset();
}

void TestJobCard::eachStateSaysWhatItIs_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("bar");
    QTest::addColumn<bool>("cancel");
    QTest::newRow("draft") << int(Job::State::Draft) << QStringLiteral("Waiting for its turn") << true
                           << true;
    QTest::newRow("submitting") << int(Job::State::Submitting) << QStringLiteral("Sending") << true << true;
    QTest::newRow("running") << int(Job::State::Running) << QStringLiteral("Composing, 64 %") << true << true;
    QTest::newRow("fetching") << int(Job::State::Fetching) << QStringLiteral("Saving the audio") << true
                              << false;
    QTest::newRow("unknown") << int(Job::State::Unknown) << QStringLiteral("Looking for it") << false
                             << false;
}

void TestJobCard::eachStateSaysWhatItIs()
{
    QFETCH(const int, state);
    QFETCH(const QString, words);
    QFETCH(const bool, bar);
    QFETCH(const bool, cancel);
    Job shown = job(Job::State(state));
    shown.progress = 0.64;
    m_card->setJob(shown);
    QVERIFY2(status().contains(words), qPrintable(status()));
    QCOMPARE(!m_card->findChild<ProgressLine*>(QStringLiteral("jobProgress"))->isHidden(), bar);
    QCOMPARE(shows("jobCancelButton"), cancel);
    for (const char* other : {"jobEditButton", "jobRetryButton", "jobSendAgainButton", "jobDismissButton"})
        QVERIFY2(!shows(other), other);
    QVERIFY(m_card->accessibleName().contains(QStringLiteral("A song for Christmas")));
    QVERIFY(!m_card->accessibleDescription().isEmpty());
    QVERIFY(!m_card->accessibleDescription().contains(QStringLiteral("64")));
    if (Job::State(state) == Job::State::Running)
        QCOMPARE(m_card->findChild<ProgressLine*>()->share(), 0.64);
}

void TestJobCard::tellsTheRangeInItsTitle()
{
    Job replacing = job(Job::State::Running);
    replacing.action = QStringLiteral("replace_section");
    replacing.request = {{QStringLiteral("replace_section_start"), 62.4},
                         {QStringLiteral("replace_section_end"), 75}};
    m_card->setJob(replacing);
    QCOMPARE(m_card->accessibleName(), QString::fromUtf8("Replace 1:02–1:15 · A song for Christmas"));
}

void TestJobCard::countsTheTime()
{
    Job running = job(Job::State::Running);
    running.submittedAt = QDateTime::currentDateTimeUtc();
    m_card->setJob(running);
    m_card->tick(running.submittedAt.addSecs(98));
    const auto* elapsed = m_card->findChild<QLabel*>(QStringLiteral("jobElapsed"));
    QCOMPARE(elapsed->text(), QStringLiteral("1:38"));
    m_card->setJob(job(Job::State::Draft));
    QVERIFY(elapsed->isHidden());
}

void TestJobCard::aDraftIsCancelledAtOnce()
{
    QSignalSpy cancelled(m_card.get(), &JobCard::cancelRequested);
    m_card->setJob(job(Job::State::Draft));
    click("jobCancelButton");
    QCOMPARE(cancelled.size(), 1);
    QCOMPARE(cancelled.first().first().toString(), QStringLiteral("j1"));
}

void TestJobCard::aHeldDraftIsSentByTheUser()
{
    Job held = job(Job::State::Draft);
    held.held = true;
    held.sendAt = QDateTime::currentDateTimeUtc().addSecs(4);
    m_card->setJob(held);
    QVERIFY(!shows("jobSendButton")); // it goes by itself
    held.sendAt = {};
    m_card->setJob(held);
    QVERIFY2(status().contains(QStringLiteral("Not sent")), qPrintable(status()));
    QVERIFY(m_card->findChild<ProgressLine*>(QStringLiteral("jobProgress"))->isHidden());
    QVERIFY(shows("jobCancelButton"));
    QSignalSpy sent(m_card.get(), &JobCard::sendRequested);
    click("jobSendButton");
    QCOMPARE(sent.count(), 1);
    QCOMPARE(sent.first().first().toString(), held.id);
}

void TestJobCard::aFileThatWaitsForTheNetworkIsFetchedByTheUser()
{
    Job fetching = job(Job::State::Fetching);
    m_card->setJob(fetching);
    QVERIFY(!shows("jobFetchButton"));
    fetching.waits = true;
    m_card->setJob(fetching);
    QVERIFY2(status().contains(QStringLiteral("metered")), qPrintable(status()));
    QVERIFY(m_card->findChild<ProgressLine*>(QStringLiteral("jobProgress"))->isHidden());
    QSignalSpy fetched(m_card.get(), &JobCard::fetchRequested);
    click("jobFetchButton");
    QCOMPARE(fetched.size(), 1);
}

void TestJobCard::whyItIsNotSentYetIsSaid()
{
    Job waiting = failed(ApiError::Category::RateLimited, ApiError::Accepted::No);
    waiting.state = Job::State::Draft;
    m_card->setJob(waiting);
    QVERIFY2(status().contains(waiting.error->sentence()), qPrintable(status()));
    waiting.waits = true;
    m_card->setJob(waiting);
    QVERIFY2(status().contains(QStringLiteral("token")), qPrintable(status()));
    QVERIFY(!shows("jobFetchButton"));
}

void TestJobCard::aRunningJobIsCancelledOnlyWhenConfirmed()
{
    QSignalSpy cancelled(m_card.get(), &JobCard::cancelRequested);
    m_card->setJob(job(Job::State::Running));
    click("jobCancelButton");
    QCOMPARE(cancelled.size(), 0);
    QVERIFY(status().contains(QStringLiteral("may still charge")));
    click("jobKeepButton");
    QVERIFY(status().contains(QStringLiteral("Composing")));
    click("jobCancelButton");
    m_card->setJob(job(Job::State::Running)); // progress comes in between: the question stays
    QVERIFY(shows("jobCancelAnywayButton"));
    click("jobCancelAnywayButton");
    QCOMPARE(cancelled.size(), 1);
}

void TestJobCard::aDoubleClickConfirmsNothing()
{
    QSignalSpy cancelled(m_card.get(), &JobCard::cancelRequested);
    m_card->setJob(job(Job::State::Running));
    click("jobCancelButton");
    QMouseEvent second(QEvent::MouseButtonDblClick, QPointF(5, 5), m_card->mapToGlobal(QPointF(5, 5)),
                       Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(button("jobCancelAnywayButton"), &second);
    QTest::mouseRelease(button("jobCancelAnywayButton"), Qt::LeftButton);
    QCOMPARE(cancelled.size(), 0);
}

void TestJobCard::failureOffersWhatHelps()
{
    const Job lost = failed(ApiError::Category::Server, ApiError::Accepted::Yes);
    m_card->setJob(lost);
    QVERIFY(status().startsWith(lost.error->sentence()));
    QVERIFY(status().endsWith(lost.error->nextStep()));
    QSignalSpy edit(m_card.get(), &JobCard::editRequested);
    QSignalSpy retry(m_card.get(), &JobCard::retryRequested);
    QSignalSpy dismiss(m_card.get(), &JobCard::dismissRequested);
    click("jobEditButton");
    click("jobRetryButton");
    click("jobDismissButton");
    QCOMPARE(edit.size(), 1);
    QCOMPARE(retry.size(), 1);
    QCOMPARE(dismiss.size(), 1);
    QVERIFY(!shows("jobCancelButton"));
    const auto charge = [this] {
        return m_card->findChild<QWidget*>(QStringLiteral("jobCharge"))->property("text").toString();
    };
    QCOMPARE(charge(), QStringLiteral("may have been charged"));
    m_card->setJob(failed(ApiError::Category::Balance, ApiError::Accepted::No));
    QCOMPARE(charge(), QStringLiteral("not charged"));
}

void TestJobCard::aRefusedTextCannotBeTriedAgain()
{
    m_card->setJob(failed(ApiError::Category::Moderation, ApiError::Accepted::No));
    QVERIFY(!shows("jobRetryButton"));
    QVERIFY(shows("jobEditButton"));
    m_card->setJob(failed(ApiError::Category::Network, ApiError::Accepted::No));
    QVERIFY(shows("jobRetryButton"));
}

void TestJobCard::theTraceIdIsCopied()
{
    m_card->setJob(failed(ApiError::Category::Server, ApiError::Accepted::Yes));
    click("jobCopyTraceButton");
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("trace-77"));
    Job without = failed(ApiError::Category::Server, ApiError::Accepted::Yes);
    without.error->traceId.clear();
    m_card->setJob(without);
    QVERIFY(!shows("jobCopyTraceButton"));
}

void TestJobCard::theUnknownIsDecidedByTheUser()
{
    Job lost = job(Job::State::Unknown);
    lost.searched = true;
    m_card->setJob(lost);
    QVERIFY(status().contains(QStringLiteral("pay twice")));
    QSignalSpy check(m_card.get(), &JobCard::checkAgainRequested);
    QSignalSpy send(m_card.get(), &JobCard::sendAgainRequested);
    QSignalSpy dismiss(m_card.get(), &JobCard::dismissRequested);
    click("jobCheckAgainButton");
    click("jobSendAgainButton");
    click("jobDismissButton");
    QCOMPARE(check.size(), 1);
    QCOMPARE(send.size(), 1);
    QCOMPARE(dismiss.size(), 1);
    QVERIFY(!shows("jobRetryButton"));
    QVERIFY(!shows("jobCancelButton"));
}

void TestJobCard::oneOfTheNearestTasksIsChosen()
{
    Job unknown = job(Job::State::Unknown);
    unknown.searched = true;
    m_card->setJob(unknown);
    QVERIFY(!shows("jobChooseButton"));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    unknown.candidates = {{QStringLiteral("t1"), QStringLiteral("cover"), QStringLiteral("Snow & ice"), now},
                          {QStringLiteral("t2"), QStringLiteral("generate"), QString(), now}};
    m_card->setJob(unknown);
    QVERIFY(shows("jobChooseButton"));
    const QList<QAction*> choices = qobject_cast<QPushButton*>(button("jobChooseButton"))->menu()->actions();
    QCOMPARE(choices.size(), 2);
    QVERIFY2(choices.first()->text().contains(QStringLiteral("Cover · Snow && ice")),
             qPrintable(choices.first()->text()));
    QSignalSpy adopted(m_card.get(), &JobCard::adoptRequested);
    choices.last()->trigger();
    QCOMPARE(adopted.count(), 1);
    QCOMPARE(adopted.first().at(1).toString(), QStringLiteral("t2"));
}

void TestJobCard::buttonsWrapWhereThereIsNoRoom()
{
    Job unknown = job(Job::State::Unknown);
    unknown.searched = true;
    unknown.traceId = QStringLiteral("trace-77");
    unknown.candidates = {{QStringLiteral("t1"), QStringLiteral("cover"), QString(80, QLatin1Char('w')),
                           QDateTime::currentDateTimeUtc()}};
    m_card->setJob(unknown);
    constexpr int narrow = 360;
    QVERIFY2(m_card->minimumSizeHint().width() <= narrow,
             qPrintable(QString::number(m_card->minimumSizeHint().width())));
    m_card->resize(narrow, m_card->heightForWidth(narrow));
    QTRY_VERIFY(button("jobSendAgainButton")->mapTo(m_card.get(), QPoint()).x() < narrow);
    QVector<QRect> places;
    for (const char* name : {"jobCheckAgainButton", "jobChooseButton", "jobCopyTraceButton",
                             "jobSendAgainButton", "jobDismissButton"}) {
        const QRect place(button(name)->mapTo(m_card.get(), QPoint()), button(name)->size());
        QVERIFY2(shows(name) && m_card->rect().contains(place), name);
        QVERIFY2(place.width() >= button(name)->sizeHint().width(), name);
        for (const QRect& other : std::as_const(places))
            QVERIFY2(!place.intersects(other), name);
        places.append(place);
    }
    const auto* menu = qobject_cast<QPushButton*>(button("jobChooseButton"))->menu();
    QVERIFY(menu->actions().constFirst()->text().endsWith(QStringLiteral("…")));
}

void TestJobCard::whatWasNotFetchedIsPaidForAndFetchedAgain()
{
    Job made = failed(ApiError::Category::Network, ApiError::Accepted::No); // of the download
    made.state = Job::State::Unfetched;
    made.songIds = QStringList{QStringLiteral("s1")};
    m_card->setJob(made);
    QVERIFY2(status().startsWith(QStringLiteral("It is made")), qPrintable(status()));
    QVERIFY(status().contains(made.error->sentence()));
    QCOMPARE(m_card->findChild<QWidget*>(QStringLiteral("jobCharge"))->property("text").toString(),
             QStringLiteral("charged"));
    for (const char* paying : {"jobEditButton", "jobRetryButton", "jobSendAgainButton", "jobCancelButton"})
        QVERIFY2(!shows(paying), paying);
    QSignalSpy fetch(m_card.get(), &JobCard::fetchRequested);
    click("jobFetchButton");
    QCOMPARE(fetch.size(), 1);
}

void TestJobCard::aFileOfASongIsNoSong()
{
    const auto text = [this](const char* name) {
        return m_card->findChild<QLabel*>(QLatin1String(name))->text();
    };
    const auto button = [this](const char* name) {
        return m_card->findChild<QAbstractButton*>(QLatin1String(name));
    };
    Job file = job(Job::State::Running);
    file.action = QStringLiteral("wav");
    file.request = {{QStringLiteral("audio_id"), QStringLiteral("song-1")}};
    m_card->setJob(file);
    QVERIFY2(m_card->accessibleName().startsWith(QLatin1String("Lossless WAV")),
             qPrintable(m_card->accessibleName()));
    QVERIFY(!text("jobStatus").contains(QLatin1String("Composing")));
    file.state = Job::State::Done;
    m_card->setJob(file);
    QVERIFY2(text("jobStatus").contains(QLatin1String("Its lossless WAV is here")),
             qPrintable(text("jobStatus")));
    file.action = QStringLiteral("video");
    m_card->setJob(file);
    QVERIFY(text("jobStatus").contains(QLatin1String("Its video is here")));
    Job refused = failed(ApiError::Category::Balance, ApiError::Accepted::No);
    QVERIFY(button("jobEditButton"));
    m_card->setJob(refused);
    QVERIFY(!button("jobEditButton")->isHidden());
    refused.action = QStringLiteral("video"); // the form has nothing to say about it
    m_card->setJob(refused);
    QVERIFY(button("jobEditButton")->isHidden());
    QVERIFY(!button("jobRetryButton")->isHidden());
}

RIFFDESK_TEST(tst_jobcard, test::runTest<TestJobCard, QApplication>);

#include "tst_jobcard.moc"
