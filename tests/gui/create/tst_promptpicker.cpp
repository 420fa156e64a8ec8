#include "createbench.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QToolButton>

using namespace riffdesk;
using riffdesk::test::CreateBench;

/// Prompts that were sent come back. Which are kept: unit/form/tst_prompthistory.
class TestPromptPicker : public QObject
{
    Q_OBJECT

    std::unique_ptr<CreateBench> m_bench;

    [[nodiscard]] QListView* list() const { return m_bench->find<QListView>("promptHistoryList"); }
    [[nodiscard]] QLineEdit* search() const { return m_bench->find<QLineEdit>("promptSearchEdit"); }
    [[nodiscard]] QByteArray shown() const
    {
        QStringList rows;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            rows.append(list()->model()->index(row, 0).data().toString());
        return rows.join(QLatin1Char('|')).toUtf8();
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<CreateBench>();
        for (const char* text : {"harp and rain", "drums\nat night", "Harp at dawn"}) {
            m_bench->prompt()->setPlainText(QString::fromUtf8(text));
            m_bench->panel->create();
        }
        m_bench->prompt()->clear();
    }

    void wordsAreSearchedFor()
    {
        m_bench->click("promptHistoryButton");
        const QAbstractItemModelTester tester(list()->model());
        QVERIFY(list()->isVisible());
        QCOMPARE(shown(), QByteArrayLiteral("Harp at dawn|drums at night|harp and rain"));
        QTest::keyClicks(search(), QStringLiteral("at HARP"));
        QCOMPARE(shown(), QByteArrayLiteral("Harp at dawn"));
        search()->setText(QStringLiteral("nothing like it"));
        QVERIFY(!list()->isVisible());
        search()->setText(QStringLiteral("harp"));
        QVERIFY(list()->isVisible());
        QTest::keyClick(search(), Qt::Key_Home);
        QTest::keyClick(search(), Qt::Key_Delete); // of the text
        QCOMPARE(search()->text(), QStringLiteral("arp"));
        QCOMPARE(shown(), QByteArrayLiteral("Harp at dawn|harp and rain"));
    }

    void returnTakesItAndUndoBringsTheOldBack()
    {
        m_bench->prompt()->setFocus();
        QTest::keyClicks(m_bench->prompt(), QStringLiteral("typed"));
        QTest::keyClick(m_bench->prompt(), Qt::Key_H, Qt::ControlModifier);
        QVERIFY(search()->hasFocus());
        QTest::keyClick(search(), Qt::Key_Down);
        QTest::keyClick(search(), Qt::Key_Return);
        QCOMPARE(m_bench->prompt()->toPlainText(), QStringLiteral("drums\nat night")); // as it was written
        QVERIFY(!list()->isVisible());
        QTest::keySequence(m_bench->prompt(), QKeySequence::Undo);
        QCOMPARE(m_bench->prompt()->toPlainText(), QStringLiteral("typed"));
    }

    void removedOnesCanBeBroughtBack()
    {
        m_bench->click("promptHistoryButton");
        list()->setFocus();
        list()->setCurrentIndex(list()->model()->index(1, 0));
        QTest::keyClick(list(), Qt::Key_Delete);
        QCOMPARE(shown(), QByteArrayLiteral("Harp at dawn|harp and rain"));
        QCOMPARE(list()->currentIndex().row(), 1);
        m_bench->find<QPushButton>("promptUndoButton")->click();
        QCOMPARE(shown(), QByteArrayLiteral("Harp at dawn|drums at night|harp and rain"));
        m_bench->find<QPushButton>("promptClearButton")->click();
        QCOMPARE(list()->model()->rowCount(), 0);
        QVERIFY(!search()->isEnabled());
        m_bench->find<QPushButton>("promptUndoButton")->click();
        QCOMPARE(list()->model()->rowCount(), 3);
    }

    void withoutAHistoryThereIsNoButton()
    {
        CreatePanel panel(m_bench->catalogue, *m_bench->library, *m_bench->settings);
        panel.show();
        auto* button = panel.findChild<QToolButton*>(QStringLiteral("promptHistoryButton"));
        QVERIFY(button && !button->isVisible());
    }
};

RIFFDESK_TEST(tst_promptpicker, riffdesk::test::runCreateTest<TestPromptPicker>);

#include "tst_promptpicker.moc"
