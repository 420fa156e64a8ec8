#include "base/textlength.h"
#include "support/testprogram.h"

#include <QTest>
#include <QTextBoundaryFinder>

using namespace riffdesk;

/// How long a text is for the service, and where it is cut.
class TestTextLength : public QObject
{
    Q_OBJECT

    static QString letters(qsizetype count) { return QString(count, QLatin1Char('a')); }

private Q_SLOTS:
    void counted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("count");
        const auto row = [](const char* name, const QString& text, qsizetype count) {
            QTest::newRow(name) << text << count;
        };
        row("nothing", {}, 0);
        row("plain", QStringLiteral("la la"), 5);
        row("emoji", QStringLiteral("🌟"), 1);
        row("family", QStringLiteral("👨‍👩‍👧‍👦"), 7);
        row("skin", QStringLiteral("👍🏽"), 2);
        row("flag", QStringLiteral("🇩🇪"), 2);
        row("combining mark", QStringLiteral("e\u0301"), 2);
        row("half a pair, the first", QString(QChar(0xd83d)) + QLatin1Char('a'), 2);
        row("half a pair, the second", QString(QChar(0xdf1f)) + QLatin1Char('a'), 2);
        row("the wrong way round", QString(QChar(0xdf1f)) + QChar(0xd83d), 2);
    }

    void counted()
    {
        QFETCH(QString, text);
        QTEST(characterCount(text), "count");
    }

    void cut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("most");
        QTest::addColumn<QString>("left");
        const auto row = [](const char* name, const QString& text, qsizetype most, const QString& left) {
            QTest::newRow(name) << text << most << left;
        };
        row("exactly at the limit", letters(200), 200, letters(200));
        row("one beyond it", letters(201), 200, letters(200));
        row("emoji exactly at the limit", letters(199) + QStringLiteral("🌟"), 200,
            letters(199) + QStringLiteral("🌟"));
        row("behind a word", QStringLiteral("snow on the roof"), 9, QStringLiteral("snow on"));
        row("a word ends at the limit", QStringLiteral("snow on the roof"), 7, QStringLiteral("snow on"));
        row("behind a comma", QStringLiteral("snow, ice"), 6, QStringLiteral("snow"));
        row("without spaces", QStringLiteral("月亮代表我的心"), 4, QStringLiteral("月亮代表"));
        row("family", QStringLiteral("a👨‍👩‍👧‍👦b"), 5, QStringLiteral("a"));
        row("family alone", QStringLiteral("👨‍👩‍👧‍👦b"), 6, {});
        row("skin", QStringLiteral("ab👍🏽c"), 3, QStringLiteral("ab"));
        row("flag", QStringLiteral("ab🇩🇪🇫🇷"), 5, QStringLiteral("ab🇩🇪"));
        row("combining mark", QStringLiteral("cafe\u0301s"), 4, QStringLiteral("caf"));
        row("mark behind a space", QStringLiteral("ab \u0301cd"), 3, QStringLiteral("ab"));
        row("Devanagari", QStringLiteral("कि"), 1, {});
        row("half a pair before a letter", QString(QChar(0xd83d)) + QStringLiteral("bc"), 2,
            QString(QChar(0xd83d)) + QLatin1Char('b'));
        row("nothing is allowed", letters(3), 0, {});
    }

    void cut()
    {
        QFETCH(QString, text);
        QFETCH(qsizetype, most);
        QTEST(shortened(text, most), "left");
    }

    /// Wherever a text is cut, what is left is its beginning, no longer than allowed, and whole.
    void neverWithinACharacter()
    {
        const QString text = QStringLiteral(
            "né👨‍👩‍👧‍👦 🇩🇪🇫🇷, e\u0301\u0323 👍🏽 한국어 कि "
            "🏴󠁧󠁢󠁳󠁣󠁴󠁿.\r\nno");
        for (qsizetype most = 0; most <= characterCount(text) + 1; ++most) {
            const QString left = shortened(text, most);
            QVERIFY(text.startsWith(left));
            QVERIFY(characterCount(left) <= most);
            QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, text);
            graphemes.setPosition(left.size());
            QVERIFY2(graphemes.isAtBoundary(), qPrintable(QString::number(most)));
        }
        QCOMPARE(shortened(text, characterCount(text)), text);
    }

    void halfAPair_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isBroken");
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("whole") << QStringLiteral("a🌟🌟b") << false;
        QTest::newRow("first half at the end") << QStringLiteral("a🌟").chopped(1) << true;
        QTest::newRow("second half first") << QStringLiteral("🌟a").mid(1) << true;
        QTest::newRow("first half, letter") << QString(QChar(0xd83d)) + QLatin1Char('a') << true;
        QTest::newRow("first half, whole") << QString(QChar(0xd83d)) + QStringLiteral("🌟") << true;
    }

    void halfAPair()
    {
        QFETCH(QString, text);
        QTEST(hasLoneSurrogate(text), "isBroken");
    }
};

RIFFDESK_TEST(tst_textlength, test::runTest<TestTextLength>);
#include "tst_textlength.moc"
