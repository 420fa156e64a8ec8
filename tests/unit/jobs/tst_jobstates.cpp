#include "jobs/jobstates.h"
#include "support/testprogram.h"

#include <QTest>

using riffdesk::Job;
using riffdesk::mayMove;
using State = Job::State;

class TestJobStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsGoThereAndBack();
    void theTable_data();
    void theTable();
};

namespace {
const QVector<State> all{State::Draft,  State::Submitting, State::Running, State::Fetching, State::Done,
                         State::Failed, State::Cancelled,  State::Unknown, State::Unfetched};
}

void TestJobStates::wordsGoThereAndBack()
{
    QSet<QString> words;
    for (const State state : all) {
        words.insert(toString(state));
        QCOMPARE(riffdesk::jobStateFromString(toString(state)), std::optional(state));
    }
    QCOMPARE(words.size(), all.size());
    QCOMPARE(riffdesk::jobStateFromString(QStringLiteral("sleeping")), std::optional<State>());
}

void TestJobStates::theTable_data()
{
    QTest::addColumn<State>("from");
    QTest::addColumn<QVector<State>>("to");
    QTest::newRow("draft") << State::Draft << QVector{State::Submitting, State::Failed, State::Cancelled};
    QTest::newRow("submitting") << State::Submitting
                                << QVector{State::Draft,  State::Running,   State::Fetching,
                                           State::Failed, State::Cancelled, State::Unknown};
    QTest::newRow("running") << State::Running
                             << QVector{State::Fetching, State::Failed, State::Cancelled, State::Unknown,
                                        State::Unfetched};
    QTest::newRow("fetching") << State::Fetching << QVector{State::Done, State::Unfetched, State::Cancelled};
    QTest::newRow("unfetched") << State::Unfetched << QVector{State::Fetching, State::Running};
    QTest::newRow("done") << State::Done << QVector<State>{};
    QTest::newRow("failed") << State::Failed << QVector{State::Draft};
    QTest::newRow("cancelled") << State::Cancelled << QVector<State>{};
    QTest::newRow("unknown") << State::Unknown << QVector{State::Running, State::Draft, State::Cancelled};
}

void TestJobStates::theTable()
{
    QFETCH(State, from);
    QFETCH(QVector<State>, to);
    for (const State state : all)
        QVERIFY2(mayMove(from, state) == to.contains(state),
                 qPrintable(toString(from) + QLatin1Char('>') + toString(state)));
}

RIFFDESK_TEST(tst_jobstates, riffdesk::test::runTest<TestJobStates>);
#include "tst_jobstates.moc"
