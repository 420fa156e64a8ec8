#include "lyrics/syllables.h"
#include "support/testprogram.h"

#include <QTest>

using namespace riffdesk;

class TestSyllables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void lines_data();
    void lines();
};

void TestSyllables::words_data()
{
    QTest::addColumn<int>("syllables");
    const auto row = [](int syllables, const char* words) {
        for (const QByteArray& word : QByteArray(words).split(' '))
            QTest::newRow(word.constData()) << syllables;
    };
    row(1, "snow the love you eye fire rose moved walked dreams through yes night stone scenes don't we'll "
           "called world hymns I'd time");
    row(2, "silver roses table wanted handled lonely something someone sometimes going crying baby nation "
           "couldn't it'll it'd every quiet lion rhythm prism river empty candles whisper moments voices "
           "yellow runnin' today");
    row(3, "radio beautiful melody everything video diamond hurricane remember piano yesterday "
           "idea animal");
    row(4, "television everybody hallelujah impossible");
    row(5, "imagination");
}

void TestSyllables::words()
{
    QFETCH(int, syllables);
    const QString word = QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(syllables::count(word), syllables);
}

void TestSyllables::lines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("syllables");
    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("blank") << QStringLiteral(" \t ") << 0;
    QTest::newRow("tag") << QStringLiteral("[Pre-Chorus]") << 0;
    QTest::newRow("english") << QStringLiteral("Snow on the tin roof, all night long") << 8;
    QTest::newRow("brackets are sung") << QStringLiteral("Oh (oh oh)") << 3;
    QTest::newRow("curly apostrophe") << QStringLiteral("I couldn’t say") << 4;
    QTest::newRow("hyphens") << QStringLiteral("uh-huh – merry-go-round") << 6;
    QTest::newRow("digits") << QStringLiteral("24 hours") << 3;
    QTest::newRow("spanish") << QStringLiteral("Mañana te amaré") << 7;
    QTest::newRow("spanish decomposed") << QStringLiteral("Man\u0303ana te amare\u0301") << 7;
    QTest::newRow("german") << QStringLiteral("Über sieben Brücken") << 6;
    QTest::newRow("russian") << QStringLiteral("Белый снег и ёлка") << 6;
    QTest::newRow("greek") << QStringLiteral("Θάλασσα") << 3;
    QTest::newRow("chinese") << QStringLiteral("月亮代表我的心。") << 7;
    QTest::newRow("japanese") << QStringLiteral("きょうはラーメン") << 7;
    QTest::newRow("korean") << QStringLiteral("사랑해 baby") << 5;
    QTest::newRow("korean decomposed stays countable") << QStringLiteral("눈") << 1;
    QTest::newRow("arabic is not known") << QStringLiteral("حبيبي") << 0;
    QTest::newRow("signs") << QStringLiteral("… – ! ' ''") << 0;
    QTest::newRow("lone surrogate") << QString(QChar(0xd800)) << 0;
}

void TestSyllables::lines()
{
    QFETCH(QString, line);
    QTEST(syllables::count(line), "syllables");
}

RIFFDESK_TEST(tst_syllables, test::runTest<TestSyllables>);
#include "tst_syllables.moc"
