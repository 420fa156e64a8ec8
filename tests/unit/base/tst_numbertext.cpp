#include "base/numbertext.h"
#include "support/testprogram.h"

#include <QTest>

using namespace riffdesk;

class TestNumberText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("number");
        const auto row = [](const char* name, const char* text, double number) {
            QTest::newRow(name) << QString::fromUtf8(text) << number;
        };
        row("point", "0.85", 0.85);
        row("comma", "0,85", 0.85);
        row("Arabic sign", "0٫85", 0.85);
        row("no digit before", ".4", 0.4);
        row("no digit before the comma", ",4", 0.4);
        row("no digit behind", "4.", 4);
        row("whole", "12", 12);
        row("zeros before", "007.50", 7.5);
        row("Arabic-Indic", "٠٫٨٥", 0.85);
        row("Arabic-Indic with a comma", "٠,٨٥", 0.85);
        row("Persian", "۰٫۸۵", 0.85);
        row("Devanagari", "०.८५", 0.85);
        row("full width", "０.８５", 0.85);
        row("Adlam, beyond the first plane", "𞥐.𞥘𞥕", 0.85);
        row("spaces around", "  0.85\t", 0.85);
        row("hard spaces around",
            "\u00a0"
            "0,85"
            "\u202f",
            0.85);
    }

    void numbers()
    {
        QFETCH(QString, text);
        const std::optional<double> number = numberFromText(text);
        QVERIFY(number);
        QTEST(*number, "number");
    }

    void refused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"",        " ",       ".",         ",",     "..",           "0..5",
                                 "1,234.5", "1.234,5", "1.234.567", "1 234", "1\u202f234,5", "1'234",
                                 "1٬234",   "-1",      "+1",        "1e3",   "0x1f",         "½",
                                 "²",       "inf",     "nan",       "0.8 5", "0.85x",        "eight",
                                 "1:02"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void refused()
    {
        QFETCH(QString, text);
        QVERIFY(!numberFromText(text));
    }

    void times_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::optional<double>>("seconds");
        const auto row = [](const char* name, const char* text, std::optional<double> seconds) {
            QTest::newRow(name) << QString::fromUtf8(text) << seconds;
        };
        row("point", "62.4", 62.4);
        row("comma", "62,4", 62.4);
        row("minutes", " 1:02.4 ", 62.4);
        row("hours", "1:00:01", 3601);
        row("Arabic-Indic", "١:٠٢٫٤", 62.4);
        row("sixty seconds after a colon", "1:60", {});
        row("fraction of a minute", "1.5:00", {});
        row("days", "1:00:00:00", {});
        row("negative", "-3", {});
        row("exponent", "1e3", {});
        row("words", "later", {});
        row("nothing", "", {});
        row("no seconds yet", "1:", {});
    }

    void times()
    {
        QFETCH(QString, text);
        QFETCH(std::optional<double>, seconds);
        QCOMPARE(secondsFromText(text), seconds);
    }
};

RIFFDESK_TEST(tst_numbertext, test::runTest<TestNumberText>);
#include "tst_numbertext.moc"
