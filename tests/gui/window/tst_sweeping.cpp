#include "support/fakeservice.h"
#include "support/testprogram.h"
#include "textcheck.h"
#include "windowbench.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>

#include <cstdlib>

using namespace riffdesk;
using namespace riffdesk::test;

/// A sweep from its dialog to the service and back, into the comparison.
class TestSweeping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void sixRequestsGoOutOnce();
    void manyAreAskedAboutFirst();
    void theAnswerIsForOnePress();
    void theAnswerIsForOneService();
    void aRepeatDoesNotHideTheCost();
    void aRepeatAmongOthersIsToldAsOne();
    void undoneBeforeTheyAreSent();
    void theSongsAreComparedAsAGrid();
    void nothingIsCutOff();

private:
    /// Weirdness across, two models down, as a user does it; not sent yet.
    void sweep(const char* prompt);
    /// Presses Create until it asks: a press soon after another is none.
    bool pressUntilAsked() const
    {
        return QTest::qWaitFor([this] {
            m_bench->click("createButton");
            return m_bench->seen("createProblem") != nullptr;
        });
    }
    qsizetype jobs() { return m_bench->studio().jobs().jobs().size(); }
    QString question() const { return m_bench->need("createProblem")->property("text").toString(); }

    std::unique_ptr<FakeService> m_service;
    std::unique_ptr<WindowBench> m_bench;
};

void TestSweeping::init()
{
    m_service = std::make_unique<FakeService>();
    Studio::Options options;
    options.service = m_service->endpoint().baseUrl;
    options.token = m_service->endpoint().token;
    m_bench = std::make_unique<WindowBench>(options);
    QTRY_VERIFY(m_bench->studio().endpoint(m_bench->studio().serviceId()));
}

void TestSweeping::cleanup()
{
    m_bench.reset();
    m_service.reset();
}

void TestSweeping::sweep(const char* prompt)
{
    m_bench->need<QPlainTextEdit>("styleOrIdeaEdit")->setPlainText(QLatin1String(prompt));
    m_bench->need<QPushButton>("takesButton")
        ->menu()
        ->findChild<QAction*>(QStringLiteral("sweepAction"))
        ->trigger();
    QTRY_VERIFY(m_bench->seen("sweepDialog"));
    auto* values = m_bench->need<QLineEdit>("sweepAcrossEdit");
    values->selectAll();
    QTest::keyClicks(values, QStringLiteral("0.1 0.5 0.9"));
    auto* down = m_bench->need<QComboBox>("sweepDownCombo");
    down->setCurrentIndex(down->findData(QStringLiteral("model")));
    m_bench->click("useSweepButton");
    QTRY_VERIFY(!m_bench->seen("sweepDialog"));
}

void TestSweeping::sixRequestsGoOutOnce()
{
    sweep("harp and rain");
    m_bench->click("createButton");
    QTRY_COMPARE(m_service->paid(), 6);
    QTRY_VERIFY(m_bench->studio().jobs().isIdle());
    QCOMPARE(m_service->submits(), 6); // each once
    QSet<QString> cells;
    QSet<QString> seeds;
    for (const QByteArray& each : m_service->bodies()) {
        const QJsonObject body = QJsonDocument::fromJson(each).object();
        QVERIFY(body.value(QLatin1String("weirdness")).isDouble());
        cells.insert(body.value(QLatin1String("model")).toString() + QLatin1Char(' ')
                     + QString::number(body.value(QLatin1String("weirdness")).toDouble()));
        seeds.insert(body.value(QLatin1String("seed")).toString());
    }
    QSet<QString> expected;
    const QStringList models = m_bench->studio().catalogue().models();
    for (const char* weirdness : {"0.1", "0.5", "0.9"}) {
        expected.insert(models.at(0) + QLatin1Char(' ') + QLatin1String(weirdness));
        expected.insert(models.at(1) + QLatin1Char(' ') + QLatin1String(weirdness));
    }
    QCOMPARE(cells, expected);
    QCOMPARE(seeds.size(), 1);
    QVERIFY(!seeds.contains(QString()));
    QSet<QString> presses;
    for (const Job& job : m_bench->studio().jobs().latestJobs(10))
        presses.insert(job.press);
    QCOMPARE(presses.size(), 1); // they fold together
    QCOMPARE(m_bench->need<QPushButton>("createButton")->text(), QStringLiteral("Create"));
}

void TestSweeping::manyAreAskedAboutFirst()
{
    Settings& settings = m_bench->studio().settings();
    settings.setSendDelay(10);
    settings.setAskAbovePerCreate(6);
    sweep("six are fine");
    m_bench->click("createButton");
    QCOMPARE(jobs(), 6);
    settings.setAskAbovePerCreate(5);
    sweep("six are too many");
    m_bench->click("createButton");
    QCOMPARE(jobs(), 6);
    QVERIFY(question().contains(QLatin1Char('6')));
    // What the answer was for has changed: it is asked again.
    m_bench->need<QPushButton>("takesButton")
        ->menu()
        ->findChild<QAction*>(QStringLiteral("sweepAction"))
        ->trigger();
    QTRY_VERIFY(m_bench->seen("sweepDialog"));
    QTest::keyClick(m_bench->need("sweepTakesSpin"), Qt::Key_Up);
    m_bench->click("useSweepButton");
    QTRY_VERIFY(!m_bench->seen("sweepDialog"));
    QVERIFY(pressUntilAsked());
    QCOMPARE(jobs(), 6);
    QVERIFY(question().contains(QStringLiteral("12")));
    QVERIFY(QTest::qWaitFor([&] {
        m_bench->click("createButton");
        return jobs() > 6;
    }));
    QCOMPARE(jobs(), 18);
    settings.setAskAbovePerCreate(0);
    settings.setAskAbovePerDay(20);
    sweep("over the day");
    m_bench->click("createButton");
    QCOMPARE(jobs(), 18);
    QVERIFY(question().contains(QStringLiteral("24")));
}

void TestSweeping::theAnswerIsForOnePress()
{
    m_bench->studio().settings().setSendDelay(10);
    m_bench->studio().settings().setAskAbovePerCreate(5);
    sweep("harp and rain");
    m_bench->click("createButton");
    QVERIFY(question().contains(QLatin1Char('6')));
    QVERIFY(QTest::qWaitFor([this] {
        m_bench->click("createButton");
        return jobs() > 0;
    }));
    QCOMPARE(jobs(), 6);
    QTest::keySequence(m_bench->need("styleOrIdeaEdit"), QKeySequence::Undo); // the sweep is there again
    QCOMPARE(m_bench->need<QPushButton>("createButton")->text(), QStringLiteral("Create ×6"));
    QVERIFY(pressUntilAsked());
    QCOMPARE(jobs(), 6);
}

/// What costs nothing on Practice does on the account.
void TestSweeping::theAnswerIsForOneService()
{
    Studio& studio = m_bench->studio();
    const Endpoint account = m_service->endpoint();
    studio.settings().setSendDelay(10);
    studio.settings().setAskAbovePerCreate(5);
    QVERIFY(studio.usePractice());
    sweep("harp and rain");
    m_bench->click("createButton");
    QCOMPARE(jobs(), 6);
    QTest::keySequence(m_bench->need("styleOrIdeaEdit"), QKeySequence::Undo);
    QVERIFY(pressUntilAsked()); // it is a repeat
    studio.connectAccount(account.baseUrl, account.token, &studio, [](const auto&) {});
    QTRY_VERIFY(studio.serviceId() != Endpoint::practiceId());
    QVERIFY(QTest::qWaitFor([this] {
        m_bench->click("createButton");
        return !m_bench->seen("createProblem") || question().contains(QStringLiteral("6 paid requests"));
    }));
    QCOMPARE(jobs(), 6);
}

void TestSweeping::aRepeatDoesNotHideTheCost()
{
    Settings& settings = m_bench->studio().settings();
    settings.setSendDelay(10);
    settings.setAskAbovePerCreate(5);
    const auto createUntil = [this](qsizetype count) {
        return QTest::qWaitFor([this, count] {
            m_bench->click("createButton");
            return jobs() >= count;
        });
    };
    m_bench->need<QPlainTextEdit>("styleOrIdeaEdit")->setPlainText(QStringLiteral("harp and rain"));
    m_bench->click("createButton"); // what the middle of the sweep is
    QCOMPARE(jobs(), 1);
    sweep("harp and rain");
    QVERIFY(pressUntilAsked());
    QCOMPARE(question(),
             QStringLiteral("One of these songs was asked for a moment ago. That is 6 paid requests "
                            "at once. Press Create again to ask for them."));
    QVERIFY(createUntil(7));
    settings.setAskAbovePerCreate(0);
    settings.setAskAbovePerDay(12);
    sweep("harp and rain");
    QVERIFY(pressUntilAsked());
    QCOMPARE(question(),
             QStringLiteral("You asked for the same a moment ago. That makes 13 paid requests today. "
                            "Press Create again to go on."));
    settings.setAskAbovePerDay(0);
    QVERIFY(QTest::qWaitFor([this] {
        m_bench->click("createButton");
        return !m_bench->seen("createProblem")
               || question()
                      == QStringLiteral(
                          "You asked for the same a moment ago. Press Create again to make another.");
    }));
    QCOMPARE(jobs(), 7);
}

void TestSweeping::aRepeatAmongOthersIsToldAsOne()
{
    m_bench->studio().settings().setSendDelay(10);
    m_bench->need<QPlainTextEdit>("styleOrIdeaEdit")->setPlainText(QStringLiteral("harp and rain"));
    m_bench->click("createButton");
    sweep("harp and rain");
    QVERIFY(pressUntilAsked());
    QCOMPARE(question(),
             QStringLiteral("One of these songs was asked for a moment ago. Press Create again to make "
                            "them all."));
    QCOMPARE(jobs(), 1);
}

void TestSweeping::undoneBeforeTheyAreSent()
{
    m_bench->studio().settings().setSendDelay(10);
    sweep("harp and rain");
    m_bench->click("createButton");
    QCOMPARE(m_bench->studio().jobs().jobs().size(), 6);
    QTRY_VERIFY(m_bench->seen("toastButton"));
    m_bench->click("toastButton");
    QVERIFY(m_bench->studio().jobs().jobs().isEmpty());
    QCOMPARE(m_service->submits(), 0);
}

/// Also not what comes when another parameter is chosen.
void TestSweeping::nothingIsCutOff()
{
    m_bench->openWindow({1024, 640});
    m_bench->need<QPlainTextEdit>("styleOrIdeaEdit")->setPlainText(QStringLiteral("harp"));
    m_bench->need<QPushButton>("takesButton")
        ->menu()
        ->findChild<QAction*>(QStringLiteral("sweepAction"))
        ->trigger();
    QTRY_VERIFY(m_bench->seen("sweepDialog"));
    const QWidget* dialog = m_bench->need("sweepDialog");
    QTRY_COMPARE(cutOff(*dialog), QStringList());
    auto* down = m_bench->need<QComboBox>("sweepDownCombo");
    down->setCurrentIndex(down->findData(QStringLiteral("model")));
    QTRY_VERIFY(m_bench->seen("sweepDownChoice7"));
    const QWidget* last = m_bench->need("sweepDownChoice7");
    QTRY_VERIFY(last->parentWidget()->rect().contains(last->geometry()));
    QTRY_VERIFY(last->height() >= last->minimumSizeHint().height());
    QTRY_COMPARE(cutOff(*dialog), QStringList());
    QVERIFY2(dialog->height() < 600, qPrintable(QString::number(dialog->height())));
    auto* values = m_bench->need<QLineEdit>("sweepAcrossEdit");
    values->setText(QStringLiteral("0 0.1 0.2 0.3 0.4 1"));
    for (const int box : {2, 3, 4, 5})
        m_bench->need<QAbstractButton>(qPrintable(QStringLiteral("sweepDownChoice%1").arg(box)))->click();
    QTRY_VERIFY(m_bench->seen("sweepCell_5_5")); // all 36
    QTRY_COMPARE(cutOff(*dialog), QStringList());
    QVERIFY2(dialog->height() < 600, qPrintable(QString::number(dialog->height())));
}

void TestSweeping::theSongsAreComparedAsAGrid()
{
    sweep("harp and rain");
    m_bench->click("createButton");
    QTRY_COMPARE(m_bench->studio().library().count(), 6);
    QTRY_VERIFY(m_bench->studio().jobs().isIdle());
    QTRY_COMPARE(m_bench->songs()->model()->rowCount(), 1); // they lie on one card
    m_bench->window().activateWindow(); // the dialog was
    QVERIFY(QTest::qWaitForWindowActive(&m_bench->window(), patienceMs));
    m_bench->songs()->setFocus();
    m_bench->songs()->setCurrentIndex(m_bench->songs()->model()->index(0, 0));
    QTest::keyClick(m_bench->songs(), Qt::Key_D);
    QTRY_VERIFY(m_bench->seen("compareView"));
    QTRY_VERIFY(m_bench->seen("compareColumn_3"));
    const auto edge = [this](const char* name) { return m_bench->need(name)->property("text").toString(); };
    QCOMPARE(edge("compareColumn_1"), QStringLiteral("Weirdness 0.1"));
    QCOMPARE(edge("compareColumn_3"), QStringLiteral("Weirdness 0.9"));
    const QStringList models = m_bench->studio().catalogue().models();
    QCOMPARE(edge("compareRow_1"), models.at(0));
    QCOMPARE(edge("compareRow_2"), models.at(1));
    // The numbers go row by row, each below its value and beside its model.
    for (int number = 1; number <= 6; ++number) {
        const auto* hear =
            m_bench->need<QPushButton>(qPrintable(QStringLiteral("compareHear_%1").arg(number)));
        const int row = (number - 1) / 3;
        const int column = (number - 1) % 3;
        QVERIFY(hear->accessibleName().contains(models.at(row)));
        const auto middle = [&](const QString& name) {
            QWidget* widget = m_bench->need(qPrintable(name));
            return widget->mapTo(&m_bench->window(), widget->rect().center());
        };
        const QPoint place = middle(QStringLiteral("compareWave_%1").arg(number));
        const QWidget* above = m_bench->need(qPrintable(QStringLiteral("compareColumn_%1").arg(column + 1)));
        const int left = above->mapTo(&m_bench->window(), QPoint()).x();
        QVERIFY(place.x() > left && place.x() < left + above->width());
        QVERIFY(std::abs(place.y() - middle(QStringLiteral("compareRow_%1").arg(row + 1)).y()) < 24);
    }
    QTest::keyClick(m_bench->need("compareView"), Qt::Key_6);
    QVERIFY(m_bench->need<QPushButton>("compareHear_6")->isChecked());
    QTest::keyClick(m_bench->need("compareView"), Qt::Key_B); // blind there are no edges
    QTRY_VERIFY(!m_bench->seen("compareColumn_1") && m_bench->seen("compareChoose_6"));
    QTest::keyClick(m_bench->need("compareView"), Qt::Key_B);
    QTRY_VERIFY(m_bench->seen("compareColumn_1"));
    QTest::keyClick(m_bench->need("compareView"), Qt::Key_Escape);
    QTRY_VERIFY(m_bench->seen("libraryView"));
}

RIFFDESK_TEST(tst_sweeping, runWindowTest<TestSweeping>);

#include "tst_sweeping.moc"
