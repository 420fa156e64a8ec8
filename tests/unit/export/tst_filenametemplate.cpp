#include "export/filenametemplate.h"
#include "support/testprogram.h"
#include "tests/support/testhome.h"

#include <QFile>
#include <QTest>

using namespace riffdesk;

class TestFileNameTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fields();
    void slashesMakeFoldersOnlyInTheTemplate();
    void emptyPartsAreLeftOut();
    void brokenTemplates_data();
    void brokenTemplates();
    void safeNames_data();
    void safeNames();
    void longNamesAreCutBetweenCharacters_data();
    void longNamesAreCutBetweenCharacters();
    void everyCharacterIsMadeSafe();
    void fieldsWithoutAValueLeaveNoGap_data();
    void fieldsWithoutAValueLeaveNoGap();
    void numbersOfTheSong();

private:
    static QString fill(const QString& text, const Song& song)
    {
        const auto made = FileNameTemplate::parse(text);
        return made ? made->fill({song, QStringLiteral("Möwen"), {}, QStringLiteral("Küste"), 7, 120})
                    : QStringLiteral("refused: ") + made.error().message;
    }
};

void TestFileNameTemplate::fields()
{
    Song song;
    song.id = QStringLiteral("abc-1");
    song.title = QStringLiteral("Sea");
    song.model = QStringLiteral("FUZZ-2.0");
    song.action = QStringLiteral("cover");
    song.style = QStringLiteral("folk");
    song.seed = QStringLiteral("42");
    song.createdAt = QDateTime(QDate(2025, 12, 24), QTime(12, 0), Qt::UTC);
    QCOMPARE(fill(FileNameTemplate::standard(), song), QStringLiteral("Sea"));
    QCOMPARE(fill(QStringLiteral("{date} {title} – {model} {action} {style} {seed} ({id})"), song),
             QStringLiteral("2025-12-24 Sea – FUZZ-2.0 cover folk 42 (abc-1)"));
    QCOMPARE(fill(QStringLiteral("no field"), song), QStringLiteral("no field"));
    song.title = QStringLiteral("{model}"); // values are not filled in again
    QCOMPARE(fill(FileNameTemplate::standard(), song), QStringLiteral("{model}"));
}

void TestFileNameTemplate::slashesMakeFoldersOnlyInTheTemplate()
{
    Song song;
    song.title = QStringLiteral("AC/DC\\..");
    song.model = QStringLiteral("../..");
    QCOMPARE(fill(QStringLiteral("{model}/{title}"), song), QStringLiteral("_/AC_DC_"));
    QCOMPARE(fill(QStringLiteral("a\\{title}"), song), QStringLiteral("a/AC_DC_"));
    QCOMPARE(fill(QStringLiteral("/etc/../{title}"), song), QStringLiteral("etc/AC_DC_"));
    QCOMPARE(fill(QStringLiteral("C:/{title}"), song), QStringLiteral("C_/AC_DC_"));
}

void TestFileNameTemplate::emptyPartsAreLeftOut()
{
    Song song;
    QCOMPARE(fill(QStringLiteral("{title}"), song), QStringLiteral("Untitled"));
    QCOMPARE(fill(QStringLiteral("{style}/{title}"), song), QStringLiteral("Untitled"));
    QCOMPARE(fill(QStringLiteral("{style}//x/"), song), QStringLiteral("x/Untitled"));
    song.title = QStringLiteral("...");
    QCOMPARE(fill(QStringLiteral("../{title}/{title}"), song), QStringLiteral("___/___"));
    song.title = QStringLiteral(" \n ");
    QCOMPARE(fill(QStringLiteral("{title}"), song), QStringLiteral("Untitled"));
}

void TestFileNameTemplate::brokenTemplates_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("spaces") << QStringLiteral("  ");
    QTest::newRow("unknown field") << QStringLiteral("{titel}");
    QTest::newRow("capitals") << QStringLiteral("{Title}");
    QTest::newRow("not closed") << QStringLiteral("{title");
    QTest::newRow("not opened") << QStringLiteral("title}");
    QTest::newRow("nested") << QStringLiteral("{{title}}");
    QTest::newRow("empty field") << QStringLiteral("a{}");
}

void TestFileNameTemplate::brokenTemplates()
{
    QFETCH(QString, text);
    const auto made = FileNameTemplate::parse(text);
    QVERIFY(!made);
    QCOMPARE(toString(made.error().category), toString(Error::Category::Input));
    QVERIFY(made.error().nextStep.contains(QStringLiteral("{title}")));
}

void TestFileNameTemplate::safeNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("safe");
    const auto row = [](const char* tag, const QString& name, const QString& safe) {
        QTest::newRow(tag) << name << safe;
    };
    row("plain", QStringLiteral("Weihnachten für 2 – 🎄"), QStringLiteral("Weihnachten für 2 – 🎄"));
    row("empty", QString(), QStringLiteral("Untitled"));
    row("dot", QStringLiteral("."), QStringLiteral("_"));
    row("dots", QStringLiteral(".."), QStringLiteral("__"));
    row("dots apart", QStringLiteral(" . . ."), QStringLiteral("___"));
    row("only marks", QStringLiteral("?!?"), QStringLiteral("_!_"));
    row("only strokes", QStringLiteral("--- …"), QStringLiteral("--- …"));
    row("only emoji", QStringLiteral("🎸🔥"), QStringLiteral("🎸🔥"));
    row("emoji of several", QStringLiteral("❤️\u200d🔥 🏴\u200d☠️"),
        QStringLiteral("❤️\u200d🔥 🏴\u200d☠️"));
    row("emoji of Unicode 15", QStringLiteral("\U0001fae8"), QStringLiteral("\U0001fae8"));
    row("emoji of Unicode 16", QStringLiteral("\U0001fae9 \U0001fac6"),
        QStringLiteral("\U0001fae9 \U0001fac6"));
    row("hidden", QStringLiteral(".profile"), QStringLiteral("profile"));
    row("trailing dots", QStringLiteral("wait ..."), QStringLiteral("wait"));
    row("forbidden", QStringLiteral("a<b>c:d\"e/f\\g|h?i*j"), QStringLiteral("a_b_c_d_e_f_g_h_i_j"));
    row("controls", QStringLiteral("a\nb\tc\x7f"), QStringLiteral("a b c"));
    row("nul", QString::fromLatin1("a\0b", 3), QStringLiteral("a b"));
    row("spaces", QStringLiteral("  a   b "), QStringLiteral("a b"));
    row("direction override", QStringLiteral("song\u202egpj.exe"), QStringLiteral("songgpj.exe"));
    row("isolates", QStringLiteral("\u2066x\u2069\ufeff"), QStringLiteral("x"));
    row("right to left", QStringLiteral("أغنية البحر"), QStringLiteral("أغنية البحر"));
    row("persian joiner", QStringLiteral("می\u200cخواهم"), QStringLiteral("می\u200cخواهم"));
    row("emoji family", QStringLiteral("👩\u200d👧"), QStringLiteral("👩\u200d👧"));
    row("half a surrogate", QString(QStringLiteral("a") + QChar(0xd83c)), QStringLiteral("a"));
    row("decomposed", QStringLiteral("Cafe\u0301"), QStringLiteral("Café"));
    row("con", QStringLiteral("con"), QStringLiteral("_con"));
    row("nul with suffix", QStringLiteral("NUL.txt"), QStringLiteral("_NUL.txt"));
    row("com1", QStringLiteral("Com1"), QStringLiteral("_Com1"));
    row("lpt superscript", QStringLiteral("LPT\u00b9.x"), QStringLiteral("_LPT\u00b9.x"));
    row("console", QStringLiteral("console"), QStringLiteral("console"));
    row("con after dots", QStringLiteral("..con.."), QStringLiteral("_con"));
    row("com10", QStringLiteral("com10"), QStringLiteral("com10"));
}

void TestFileNameTemplate::safeNames()
{
    QFETCH(QString, name);
    QTEST(FileNameTemplate::safeName(name), "safe");
}

void TestFileNameTemplate::longNamesAreCutBetweenCharacters_data()
{
    QTest::addColumn<QString>("character");
    QTest::newRow("one byte") << QStringLiteral("x");
    QTest::newRow("two bytes") << QStringLiteral("ü");
    QTest::newRow("three bytes") << QStringLiteral("歌");
    QTest::newRow("four bytes") << QStringLiteral("🎸");
    QTest::newRow("flag") << QStringLiteral("🇩🇪");
    QTest::newRow("family") << QStringLiteral("👩\u200d👩\u200d👧");
    QTest::newRow("devanagari") << QStringLiteral("क\u094dषि");
}

void TestFileNameTemplate::longNamesAreCutBetweenCharacters()
{
    QFETCH(QString, character);
    const QString safe = FileNameTemplate::safeName(QStringLiteral("a") + character.repeated(200));
    const qsizetype bytes = safe.toUtf8().size();
    QVERIFY(bytes <= 120);
    QVERIFY(bytes > 120 - character.toUtf8().size()); // no shorter than needed
    const QString tail = safe.mid(1);
    QCOMPARE(tail, character.repeated(tail.size() / character.size())); // whole characters only
}

void TestFileNameTemplate::everyCharacterIsMadeSafe()
{
    for (char32_t point = 0; point < 0x30000; ++point) {
        const QString name = FileNameTemplate::safeName(QString::fromUcs4(&point, 1));
        QVERIFY2(!name.isEmpty() && name.toUtf8().size() <= 120, qPrintable(QString::number(point, 16)));
        QCOMPARE(QString::fromUtf8(name.toUtf8()), name);
        for (const QChar c : name) {
            QVERIFY2(c.unicode() >= 32 && !QStringLiteral("<>:\"/\\|?*").contains(c),
                     qPrintable(QString::number(point, 16)));
        }
        QVERIFY(!name.startsWith(QLatin1Char('.')) && !name.endsWith(QLatin1Char('.')));
    }
}

void TestFileNameTemplate::fieldsWithoutAValueLeaveNoGap_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    const auto row = [](const char* text, const char* name) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(name);
    };
    row("{n} - {artist} - {title}", "007 - Möwen - Sea (1)");
    row("{title} ({bpm})", "Sea (1)");
    row("{title} [{bpm} {key}]", "Sea (1)");
    row("{album} - {title}", "Sea (1)");
    row("{album}/{n} {title}", "007 Sea (1)");
    row("{title} - {style}", "Sea (1)");
    row("{title} · {style} · {playlist}", "Sea (1) · Küste");
    row("{rating}{style}{bpm}", "Untitled");
    row("[{style}] {title}", "Sea (1)");
}

void TestFileNameTemplate::fieldsWithoutAValueLeaveNoGap()
{
    QFETCH(QString, text);
    Song song;
    song.title = QStringLiteral("Sea (1)");
    QTEST(fill(text, song), "name");
}

void TestFileNameTemplate::numbersOfTheSong()
{
    Song song;
    song.title = QStringLiteral("- Sea ()"); // a title's own marks stay
    song.rating = 4;
    song.reply = {{QStringLiteral("bpm"), 96.5}};
    song.request = {{QStringLiteral("bpm"), 100}, {QStringLiteral("key"), QStringLiteral("F# minor")}};
    QCOMPARE(fill(QStringLiteral("{rating} {bpm} {key} {title}"), song),
             QStringLiteral("4 96.5 F# minor - Sea ()"));
    for (const FileNameTemplate::Field& field : FileNameTemplate::fields())
        QVERIFY(FileNameTemplate::parse(QLatin1Char('{') + QLatin1String(field.word) + QLatin1Char('}')));
}

RIFFDESK_TEST(tst_filenametemplate, test::runTest<TestFileNameTemplate>);
#include "tst_filenametemplate.moc"
