#include "base/textchange.h"
#include "support/testprogram.h"

#include <QtTest>

using namespace riffdesk;

/// Where two texts differ.
class TestTextChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhereTheyDiffer_data();
    void saysWhereTheyDiffer();
};

void TestTextChange::saysWhereTheyDiffer_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("removed");
    QTest::addColumn<QString>("inserted");
    const auto row = [](const char* name, const char* before, const char* after, int position, int removed,
                        const char* inserted) {
        QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(after) << position << removed
                            << QString::fromUtf8(inserted);
    };
    row("equal", "la la", "la la", 5, 0, "");
    row("typed at the end", "la", "lab", 2, 0, "b");
    row("typed in the middle", "lb", "lab", 1, 0, "a");
    row("doubled letter", "la", "laa", 2, 0, "a");
    row("removed", "la la", "la", 2, 3, "");
    row("replaced", "a big day", "a sad day", 2, 3, "sad");
    row("all of it", "xyz", "abc", 0, 3, "abc");
    row("from nothing", "", "abc", 0, 0, "abc");
    row("to nothing", "abc", "", 0, 3, "");
    // Both begin with the same half of a pair, or end with one.
    row("another picture", "a😀b", "a😁b", 1, 2, "😁");
    row("same low half", "a\xF0\x90\x80\x81z", "a\xF0\x90\x90\x81z", 1, 2, "\xF0\x90\x90\x81");
}

void TestTextChange::saysWhereTheyDiffer()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const TextChange change = TextChange::between(before, after);
    QTEST(int(change.position), "position");
    QTEST(int(change.removed), "removed");
    QTEST(change.inserted, "inserted");
    QCOMPARE(before.replace(change.position, change.removed, change.inserted), after);
}

RIFFDESK_TEST(tst_textchange, test::runTest<TestTextChange>);
#include "tst_textchange.moc"
