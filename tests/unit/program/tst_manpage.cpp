#include "commandtable.h"
#include "manpage.h"
#include "support/testprogram.h"

#include <QTest>

using namespace riffdesk;

/// Its words and that they are only words; what man makes of them is in tests/package/install.sh.
class TestManPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesEverythingOfTheTable()
    {
        const QByteArray page = manPage();
        const auto escaped = [](const char* word) { return QByteArray(word).replace('-', "\\-"); };
        for (const auto& row : commandtable::commands)
            QCOMPARE(page.contains(QByteArray("\n.SS " + escaped(row.name) + '\n')), row.help != nullptr);
        for (const auto& row : commandtable::options)
            QVERIFY2(page.contains(QByteArray("\\fB\\-\\-" + escaped(row.name) + "\\fR")), row.name);
        for (const auto& row : commandtable::exitCodes)
            QVERIFY2(page.contains(QByteArray("\\fB" + QByteArray::number(row.code) + "\\fR")), row.meaning);
    }

    void isTheSameEachTime()
    {
        QCOMPARE(manPage(), manPage());
        QVERIFY(manPage().contains(RIFFDESK_VERSION));
    }

    void textIsNoMacro()
    {
        static const QByteArrayList macros{"TH", "SH", "SS", "TP", "PP", "B ", "br", "nf", "fi"};
        const QByteArrayList lines = manPage().split('\n');
        for (const QByteArray& line : lines)
            QVERIFY2(!line.startsWith('\'') && (!line.startsWith('.') || macros.contains(line.mid(1, 2))),
                     line.constData());
    }
};

RIFFDESK_TEST(tst_manpage, test::runTest<TestManPage>);
#include "tst_manpage.moc"
