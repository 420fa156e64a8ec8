#include "library/textmatcher.h"
#include "support/testprogram.h"

#include <QTest>

using namespace riffdesk;

class TestTextMatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksWhatTheSearchFinds_data();
    void marksWhatTheSearchFinds();
};

void TestTextMatcher::marksWhatTheSearchFinds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("marked"); // in <…>
    const auto row = [](const char* name, const char* query, const char* text, const char* marked) {
        QTest::newRow(name) << QString::fromUtf8(query) << QString::fromUtf8(text)
                            << QString::fromUtf8(marked);
    };
    row("a beginning", "sno", "Snow on the snowy roof, unsnowed", "<Sno>w on the <sno>wy roof, unsnowed");
    row("accents of either", "élea MOWE", "Eléa und Möwen", "<Eléa> und <Möwe>n");
    row("accents of their own", "ele", "e\u0301le\u0301a", "<e\u0301le\u0301>a");
    row("a phrase", "\"on the\"", "Snow on the roof, on them, on, the",
        "Snow <on the> roof, on them, <on, the>");
    row("an open phrase", "\"on the", "Snow on them", "Snow <on the>m");
    row("a word with signs", "don't", "Don't, do not, don-tell", "<Don't>, do not, <don-t>ell");
    row("several", "roof snow", "Snow on a roof", "<Snow> on a <roof>");
    row("one within another", "sn snow", "Snow", "<Snow>");
    row("left out", "-snow roof", "Snow on a roof", "Snow on a <roof>");
    row("filters", "tag:snow is:kept", "Snow", "Snow");
    row("nothing", "", "Snow", "Snow");
    row("ligatures", "office", "O\uFB03ce", "<O\uFB03ce>");
    row("part of a ligature", "of", "o\uFB03ce", "<o\uFB03>ce");
    row("beyond the first plane", "𝒳", "a 𝒳𝒴 b", "a <𝒳>𝒴 b");
    row("sharp s", "straße", "Straße STRASSE", "<Straße> STRASSE");
    row("Chinese", "雪", "雪花 下雪", "<雪>花 下雪");
    row("half a pair", "a", "\xed\xa0\x80 a", "\xed\xa0\x80 <a>");
}

void TestTextMatcher::marksWhatTheSearchFinds()
{
    QFETCH(const QString, query);
    QFETCH(const QString, text);
    QFETCH(const QString, marked);
    QString found = text;
    const auto matches = TextMatcher(SongQuery(query)).matches(text);
    for (auto match = matches.crbegin(); match != matches.crend(); ++match) {
        found.insert(match->from + match->length, QLatin1Char('>'));
        found.insert(match->from, QLatin1Char('<'));
    }
    QCOMPARE(found, marked);
}

RIFFDESK_TEST(tst_textmatcher, test::runTest<TestTextMatcher>);
#include "tst_textmatcher.moc"
