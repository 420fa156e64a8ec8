#include "library/songquery.h"
#include "support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

using namespace riffdesk;

class TestSongQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void saysWhatItDoesNotUnderstand_data();
    void saysWhatItDoesNotUnderstand();
    void tellsWhereAProblemStands();
    void isBounded();
    void textReadsAsTheSameQuery();
    void partsAreTakenOut();
    void ordersHaveNames();
    void filtersExplainThemselves();
};

void TestSongQuery::reads_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text"); // its parts, as they are written out
    QTest::addColumn<int>("filters");
    const auto row = [](const char* name, const char* typed, const char* text, int filters) {
        QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(text) << filters;
    };
    row("nothing", "", "", 0);
    row("blanks", "  \t ", "", 0);
    row("words", " sea   gulls ", "sea gulls", 0);
    row("a phrase", "\"by the  sea\"", "\"by the sea\"", 0);
    row("a phrase that is not closed", "\"by the s", "\"by the s", 0);
    row("an empty phrase", "\"\" sea", "sea", 0);
    row("a quote in a phrase", "\"say \"\"hi\"\" now\"", "\"say \"\"hi\"\" now\"", 0);
    row("a quote in a word", "rock\"n\"roll", "rock\"n\"roll", 0);
    row("behind a phrase", "\"a b\"c", "\"a b\" c", 0);
    row("without a word", "-sea", "-sea", 0);
    row("without a phrase", "-\"by the sea\"", "-\"by the sea\"", 0);
    row("a dash alone", "sea - gulls", "sea - gulls", 0);
    row("two dashes", "--sea", "--sea", 0);
    row("a dash within", "lo-fi", "lo-fi", 0);
    row("without an emoji", "-🎸", "-🎸", 0);
    row("model", "Model:FUZZ", "model:FUZZ", 1);
    row("without a model", "-model:fuzz", "-model:fuzz", 1);
    row("a quoted tag", "tag:\"two  words\"", "tag:\"two words\"", 1);
    row("a quoted tag that needs no quotes", "tag:\"demo\"", "tag:demo", 1);
    row("a tag that is not closed", "tag:\"two wo", "tag:\"two wo\"", 1);
    row("a tag with quotes", "tag:\"a \"\"b\"\"\"", "tag:\"a \"\"b\"\"\"", 1);
    row("states", "is:KEPT -is:rejected is:trashed", "is:kept -is:rejected is:trashed", 3);
    row("possessions", "has:Stems has:notes", "has:stems has:notes", 2);
    row("ratings", "rating:3 rating:>=3 rating:<2 rating:2..4", "rating:3 rating:>=3 rating:<2 rating:2..4",
        4);
    row("dates", "after:2026 after:2026-11 before:2026-11-05 before:Today",
        "after:2026 after:2026-11 before:2026-11-05 before:today", 4);
    row("days ago", "after:7d after:3w after:6M after:1y", "after:7d after:3w after:6m after:1y", 4);
    row("lengths", "longer:90 longer:1:30 shorter:2m shorter:1:00:00",
        "longer:90 longer:1:30 shorter:2m shorter:1:00:00", 4);
    row("a source", "from:\"Harbour lights\"", "from:\"Harbour lights\"", 1);
    row("a family", "FAMILY:\"Harbour lights\" -family:0f-1", "family:\"Harbour lights\" -family:0f-1", 2);
    row("no filter: another key", "foo:bar", "foo:bar", 0);
    row("no filter: a time", "3:15", "3:15", 0);
    row("no filter: an address", "https://example.org/a?b", "https://example.org/a?b", 0);
    row("no filter: a colon", ": :a a:", ": :a a:", 0);
    row("without what is no filter", "-foo:bar", "-foo:bar", 0);
}

void TestSongQuery::reads()
{
    QFETCH(QString, typed);
    const SongQuery query(typed);
    QTEST(query.text(), "text");
    int filters = 0;
    for (const SongQuery::Part& part : query.parts())
        filters += part.kind == SongQuery::Part::Kind::Filter ? 1 : 0;
    QTEST(filters, "filters");
    QVERIFY(query.problems().isEmpty());
    QCOMPARE(SongQuery(query.text()), query);
}

void TestSongQuery::saysWhatItDoesNotUnderstand_data()
{
    QTest::addColumn<QString>("typed");
    for (const char* typed : {"rating:",        "rating:6",
                              "rating:>=",      "rating:2..",
                              "rating:-1",      "rating:x",
                              "-rating:9",      "tag:",
                              "tag:\"\"",       "tag:\" \"",
                              "playlist:",      "model:",
                              "action:",        "is:",
                              "is:kep",         "is:kepts",
                              "has:audio",      "before:",
                              "before:2026-13", "before:2026-02-30",
                              "before:soon",    "before:99999d1",
                              "after:7x",       "longer:",
                              "longer:1:60",    "longer:-3",
                              "shorter:long",   "from:",
                              "family:"})
        QTest::newRow(typed) << QString::fromLatin1(typed);
}

void TestSongQuery::saysWhatItDoesNotUnderstand()
{
    QFETCH(QString, typed);
    const SongQuery query(QLatin1String("sea ") + typed + QLatin1String(" gulls"));
    QCOMPARE(query.text(), QStringLiteral("sea gulls"));
    QCOMPARE(query.problems().size(), 1);
    const SongQuery::Problem& problem = query.problems().first();
    QCOMPARE(problem.from, 4);
    QCOMPARE(problem.length, typed.size());
    const QString key = typed.left(typed.indexOf(QLatin1Char(':')) + 1).remove(QLatin1Char('-'));
    QVERIFY2(problem.sentence.startsWith(QStringLiteral("“%1” takes ").arg(key)),
             qPrintable(problem.sentence));
}

void TestSongQuery::tellsWhereAProblemStands()
{
    const SongQuery query(QStringLiteral("  rating:7  is:new"));
    QCOMPARE(query.problems().size(), 2);
    QCOMPARE(query.problems().at(0).from, 2);
    QCOMPARE(query.problems().at(0).length, 8);
    QCOMPARE(query.problems().at(0).sentence,
             QStringLiteral("“rating:” takes 0 to 5, as in rating:>=3 or rating:2..4."));
    QCOMPARE(query.problems().at(1).from, 12);
    QCOMPARE(query, SongQuery());
}

void TestSongQuery::isBounded()
{
    const SongQuery words(QStringLiteral("sea ").repeated(20));
    QCOMPARE(words.parts().size(), SongQuery::mostWords);
    QCOMPARE(words.problems().size(), 4);
    const SongQuery filters(QStringLiteral("rating:3 ").repeated(20));
    QCOMPARE(filters.parts().size(), SongQuery::mostFilters);
    QCOMPARE(filters.problems().size(), 4);
    const SongQuery longWord(QString(5000, QLatin1Char('x')));
    QCOMPARE(longWord.text().size(), SongQuery::mostCharacters);
    QCOMPARE(longWord.problems().size(), 1);
    QCOMPARE(longWord.problems().first().from, SongQuery::mostCharacters);
}

void TestSongQuery::textReadsAsTheSameQuery()
{
    const QStringList pieces{QStringLiteral("\""),      QStringLiteral(" "),        QStringLiteral("-"),
                             QStringLiteral(":"),       QStringLiteral("sea"),      QStringLiteral("tag:"),
                             QStringLiteral("rating:"), QStringLiteral(">=3"),      QStringLiteral("is:"),
                             QStringLiteral("kept"),    QStringLiteral("before:"),  QStringLiteral("2026"),
                             QStringLiteral("🎸"),       QString(QChar(u'\0')),      QStringLiteral("é"),
                             QStringLiteral("longer:"), QStringLiteral("1:30"),     QStringLiteral("("),
                             QStringLiteral("\t"),      QStringLiteral("playlist:")};
    QRandomGenerator random(7);
    for (int round = 0; round < 20'000; ++round) {
        QString typed;
        for (int i = random.bounded(12); i >= 0; --i)
            typed += pieces.at(random.bounded(int(pieces.size())));
        if (round % 100 == 0)
            typed = typed.repeated(200);
        const SongQuery query(typed);
        const SongQuery again(query.text());
        QVERIFY2(again == query, qPrintable(typed));
        QVERIFY2(again.problems().isEmpty(), qPrintable(typed));
    }
}

void TestSongQuery::partsAreTakenOut()
{
    SongQuery query(QStringLiteral("sea rating:9 rating:>=3 -\"by the\" tag:demo"), SongQuery::Order::Title);
    for (const char* rest : {"rating:>=3 -\"by the\" tag:demo", "-\"by the\" tag:demo", "tag:demo", ""}) {
        query = query.without(query.parts().first());
        QCOMPARE(query, SongQuery(QString::fromLatin1(rest), SongQuery::Order::Title));
        QVERIFY(query.problems().isEmpty());
    }
    QVERIFY(query.isEmpty());
    QCOMPARE(SongQuery(QStringLiteral("playlist:\"to do\"")).playlist(), QStringLiteral("to do"));
    QCOMPARE(SongQuery(QStringLiteral("-playlist:a playlist:b")).playlist(), QStringLiteral("b"));
    QCOMPARE(SongQuery(QStringLiteral("playlist:a playlist:b")).playlist(), QString());
    QVERIFY(SongQuery(QStringLiteral("is:trashed")).isOfTrash());
    QVERIFY(!SongQuery(QStringLiteral("-is:trashed")).isOfTrash());
}

void TestSongQuery::ordersHaveNames()
{
    QCOMPARE(songOrderNames().join(QLatin1Char(' ')),
             QStringLiteral("newest oldest title rating length played plays"));
    QVERIFY(songOrderFromString(QStringLiteral("length")) == SongQuery::Order::Longest);
    QVERIFY(!songOrderFromString(QStringLiteral("random")));
}

void TestSongQuery::filtersExplainThemselves()
{
    for (const SongQuery::Filter& filter : SongQuery::filters()) {
        QVERIFY2(filter.sentence.startsWith(QStringLiteral("“%1:”").arg(filter.key)),
                 qPrintable(filter.sentence));
        QCOMPARE(filter.values == SongQuery::Filter::Values::Listed, !filter.examples.isEmpty());
        for (const QString& example : filter.examples) {
            const SongQuery query(filter.key + QLatin1Char(':') + example);
            QVERIFY2(query.problems().isEmpty() && query.parts().size() == 1, qPrintable(query.text()));
        }
    }
}

RIFFDESK_TEST(tst_songquery, test::runTest<TestSongQuery>);
#include "tst_songquery.moc"
