#include "support/testprogram.h"
#include "tests/support/testhome.h"
#include "ui/ledger/ledgerdialog.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace riffdesk;
using Outcome = PaidRequest::Outcome;

class TestLedgerDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLatestIsOnTop();
    void wordsNarrowIt();
    void onlyWhatMayBeChargedCounts();
    void selectedRowsAreCopied();
    void withoutRequestsItSaysSo();

private:
    static PaidRequest request(int number, Outcome outcome, const char* service = "https://api.example")
    {
        PaidRequest request;
        request.id = QString::number(number);
        request.service = QLatin1String(service);
        request.action = QStringLiteral("cover");
        request.title = QStringLiteral("Song %1").arg(number);
        request.sentAt = QDateTime(QDate(2026, 11, 29), QTime(12, number), Qt::UTC);
        request.taskId = QStringLiteral("task-%1").arg(number);
        request.outcome = outcome;
        return request;
    }
    static void fill(LedgerDialog& dialog)
    {
        Ledger::Contents contents;
        contents.requests = {request(1, Outcome::Done), request(2, Outcome::Refused),
                             request(3, Outcome::Unknown), request(4, Outcome::Done),
                             request(5, Outcome::Done, "practice")};
        dialog.setContents(contents, 2, QStringLiteral("practice"));
    }
    static QTableView* table(LedgerDialog& dialog)
    {
        return dialog.findChild<QTableView*>(QStringLiteral("ledgerTable"));
    }
    static QString cell(LedgerDialog& dialog, int row, int column)
    {
        return table(dialog)->model()->index(row, column).data().toString();
    }
    static QString sum(LedgerDialog& dialog)
    {
        return dialog.findChild<QLabel*>(QStringLiteral("ledgerSum"))->text();
    }

    test::TestHome m_home;
};

void TestLedgerDialog::theLatestIsOnTop()
{
    LedgerDialog dialog;
    const QAbstractItemModelTester tester(table(dialog)->model());
    fill(dialog);
    QCOMPARE(table(dialog)->model()->rowCount(), 5);
    QVERIFY(cell(dialog, 0, 1).contains(QStringLiteral("Song 5")));
    QVERIFY(cell(dialog, 4, 1).startsWith(QStringLiteral("Cover")));
    QCOMPARE(cell(dialog, 3, 3), QStringLiteral("not taken, not charged"));
}

void TestLedgerDialog::wordsNarrowIt()
{
    LedgerDialog dialog;
    const QAbstractItemModelTester tester(table(dialog)->model());
    fill(dialog);
    auto* search = dialog.findChild<QLineEdit*>(QStringLiteral("ledgerSearch"));
    QTest::keyClicks(search, QStringLiteral("cover task-3"));
    QCOMPARE(table(dialog)->model()->rowCount(), 1);
    QTest::keyClicks(search, QStringLiteral(" nowhere"));
    QCOMPARE(table(dialog)->model()->rowCount(), 0);
    QVERIFY(table(dialog)->isHidden());
    QVERIFY(!dialog.findChild<QPushButton*>(QStringLiteral("ledgerSaveButton"))->isEnabled());
}

void TestLedgerDialog::onlyWhatMayBeChargedCounts()
{
    LedgerDialog dialog;
    fill(dialog);
    QVERIFY2(sum(dialog).startsWith(QStringLiteral("3 requests")), qPrintable(sum(dialog)));
    QVERIFY2(sum(dialog).contains(QStringLiteral("1.5 for each song")), qPrintable(sum(dialog)));
}

void TestLedgerDialog::selectedRowsAreCopied()
{
    LedgerDialog dialog;
    fill(dialog);
    dialog.show();
    table(dialog)->setFocus();
    table(dialog)->selectRow(2);
    QTest::keyClick(table(dialog), Qt::Key_C, Qt::ControlModifier);
    const QString copied = QApplication::clipboard()->text();
    QVERIFY2(copied.contains(QStringLiteral("task-3")), qPrintable(copied));
    QVERIFY(!copied.contains(QStringLiteral("task-2")));
}

void TestLedgerDialog::withoutRequestsItSaysSo()
{
    LedgerDialog dialog;
    dialog.setContents({}, 0, QStringLiteral("practice"));
    QVERIFY(table(dialog)->isHidden());
    QVERIFY(!sum(dialog).contains(QStringLiteral("for each song")));
}

RIFFDESK_TEST(tst_ledgerdialog, test::runTest<TestLedgerDialog, QApplication>);
#include "tst_ledgerdialog.moc"
