#include "base/plaintext.h"
#include "support/testprogram.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace riffdesk;
using namespace riffdesk::test;

/// What comes from outside cannot make a terminal, a label or a reader of JSON see something else.
class TestPlainText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printable_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("printed");
        const auto row = [](const char* name, const char16_t* text, const char16_t* printed) {
            QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(printed);
        };
        row("plain", u"Möwe  – 海 👨‍👩‍👧", u"Möwe  – 海 👨‍👩‍👧");
        row("an escape sequence", u"a\x1b[31mb\x07", u"a [31mb ");
        row("one in a single character",
            u"a\x9b"
            u"31mb\x85"
            u"c",
            u"a 31mb c");
        row("turned around",
            u"song\x202e"
            u"gpj.exe\x202c",
            u"songgpj.exe");
        row("isolated",
            u"a\x2066"
            u"b\x2067"
            u"c\x2068"
            u"d\x2069"
            u"e\x202a\x202b\x202d",
            u"abcde");
        row("marks",
            u"a\x200e"
            u"b\x200f"
            u"c\x061c"
            u"d",
            u"abcd");
        row("lines",
            u"a\nb\x2028"
            u"c\x2029"
            u"d\x7f",
            u"a b c d ");
        row("Persian's joiner stays", u"می‌روم", u"می‌روم");
    }

    void printable()
    {
        QFETCH(QString, text);
        QTEST(plaintext::printable(text), "printed");
        QCOMPARE(plaintext::line(text), plaintext::printable(text).simplified());
    }

    void json()
    {
        QString all = QStringLiteral("Möwe 海 \"quoted\" \\ ");
        for (char16_t c = 1; c < 0x2070; ++c) {
            if (plaintext::isMisleading(QChar(c)))
                all += QChar(c);
        }
        const QJsonObject object{{all, all}};
        const QByteArray written = plaintext::json(QJsonDocument(object).toJson());
        QCOMPARE(QJsonDocument::fromJson(written).object(), object); // nothing is lost
        QVERIFY(written.contains("\\u202e") && written.contains("\\u009b"));
        QVERIFY(written.contains("Möwe 海"));
        for (const QChar c : QString::fromUtf8(written))
            QVERIFY2(!plaintext::isMisleading(c), qPrintable(QString::number(c.unicode(), 16)));
    }
};

RIFFDESK_TEST(tst_plaintext, runTest<TestPlainText>);

#include "tst_plaintext.moc"
