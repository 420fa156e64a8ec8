#include "createbench.h"
#include "form/prompthistory.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QToolButton>

using namespace riffdesk;
using riffdesk::test::CreateBench;

/// Prompts that were sent come back.
class TestPromptPicker : public QObject
{
    Q_OBJECT

    std::unique_ptr<CreateBench> m_bench;

    [[nodiscard]] QPlainTextEdit* prompt() const { return m_bench->find<QPlainTextEdit>("styleOrIdeaEdit"); }
    [[nodiscard]] QListView* list() const { return m_bench->find<QListView>("promptHistoryList"); }
    [[nodiscard]] QLineEdit* search() const { return m_bench->find<QLineEdit>("promptSearchEdit"); }
    void send(const char* text) const
    {
        prompt()->setPlainText(QString::fromUtf8(text));
        m_bench->panel->create();
    }
    void open() const { m_bench->find<QToolButton>("promptHistoryButton")->click(); }
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
        for (const char* text : {"harp and rain", "drums\nat night", "Harp at dawn"})
            send(text);
        prompt()->clear();
    }

    void theLatestComesFirst()
    {
        open();
        const QAbstractItemModelTester tester(list()->model());
        QVERIFY(list()->isVisible());
        QCOMPARE(shown(), QByteArrayLiteral("Harp at dawn|drums at night|harp and rain"));
        QTest::keyClicks(search(), QStringLiteral("at HARP"));
        QCOMPARE(shown(), QByteArrayLiteral("Harp at dawn"));
        search()->setText(QStringLiteral("nothing like it"));
        QVERIFY(!list()->isVisible());
        search()->clear();
        QVERIFY(list()->isVisible());
    }

    void returnTakesItAndUndoBringsTheOldBack()
    {
        prompt()->setFocus();
        QTest::keyClicks(prompt(), QStringLiteral("typed"));
        QTest::keyClick(prompt(), Qt::Key_H, Qt::ControlModifier);
        QVERIFY(search()->hasFocus());
        QTest::keyClick(search(), Qt::Key_Down);
        QTest::keyClick(search(), Qt::Key_Return);
        QCOMPARE(prompt()->toPlainText(), QStringLiteral("drums\nat night")); // as it was written
        QVERIFY(!list()->isVisible());
        QTest::keySequence(prompt(), QKeySequence::Undo);
        QCOMPARE(prompt()->toPlainText(), QStringLiteral("typed"));
    }

    void removedOnesCanBeBroughtBack()
    {
        open();
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

    void deletingWhileSearchingDeletesText()
    {
        open();
        QTest::keyClicks(search(), QStringLiteral("harp"));
        QTest::keyClick(search(), Qt::Key_Home);
        QTest::keyClick(search(), Qt::Key_Delete);
        QCOMPARE(search()->text(), QStringLiteral("arp"));
        QCOMPARE(shown(), QByteArrayLiteral("Harp at dawn|harp and rain"));
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
