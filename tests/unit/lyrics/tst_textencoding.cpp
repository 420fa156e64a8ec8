#include "lyrics/textbytes.h"
#include "lyrics/textencoding.h"
#include "support/testprogram.h"

#include <QStringEncoder>
#include <QTest>

using namespace riffdesk;

namespace {

struct Verse
{
    const char* language;
    const char* text;
    QStringList encodings; ///< that it is recognised in
};

QVector<Verse> verses()
{
    const auto names = [](const char* all) { return QString::fromLatin1(all).split(QLatin1Char(' ')); };
    return {
        {"Russian",
         "Белый снег ложится на крыши\nНад рекой гаснут огни\nЯ тебя почти не слышу\nМы остались здесь одни",
         names("windows-1251 KOI8-U IBM866 ISO-8859-5 x-mac-cyrillic")},
        {"Ukrainian",
         "Білий сніг лягає на дахи\nНад рікою гаснуть вогні\nЇду я додому в тумані\nІ співаю пісні свої",
         names("windows-1251 KOI8-U")},
        {"Bulgarian", "Белият сняг пада над покривите\nНад реката гаснат светлините\nАз почти не те чувам",
         names("windows-1251")},
        {"Chinese", "窗外的雪慢慢地落下\n我想起了你说过的话\n河边的灯一盏盏熄灭\n轻轻的一个吻\n带我回家吧",
         names("GB18030")},
        {"traditional Chinese",
         "窗外的雪慢慢地落下\n我想起了你說過的話\n河邊的燈一盞盞熄滅\n輕輕的一個吻\n帶我回家吧",
         names("Big5")},
        {"Japanese",
         "夜の海に星が落ちて\n君の声が聞こえる\n雪の降る町で\nふたり歩いた道\nカタカナのメロディー",
         names("Shift_JIS EUC-JP ISO-2022-JP")},
        {"Korean",
         "하얀 눈이 지붕 위에 내리고\n강가의 불빛이 꺼져 가네\n너의 목소리가 들리지 않아\n우리만 여기 "
         "남았네",
         names("windows-949")},
        {"German",
         "Der Schnee fällt leise auf die Dächer\nüber dem Fluss verlöschen Lichter\nGrüß mir das Meer",
         names("windows-1252 IBM850 macintosh")},
        {"French",
         "La neige tombe sur les toits\nles lumières s’éteignent au bord de l’eau\noù le cœur d’été brûle",
         names("windows-1252 macintosh")},
        {"Spanish", "La nieve cae sobre los tejados\n¿dónde estás, mañana?\n¡Llámame a casa, niña, corazón!",
         names("windows-1252 IBM850")},
        {"English", "It’s late and I don’t know\nwhere you go – “come home,” you said",
         names("windows-1252")},
        {"English, a word of another language", "Down at the café\nwhere we used to play",
         names("windows-1252")},
        {"Italian", "La neve cade sui tetti\nle luci del fiume si spengono già", names("windows-1252")},
        {"Danish", "Sneen falder på tagene\nlysene slukkes ved åen\njeg hører dig næsten ikke",
         names("windows-1252")},
        {"Polish",
         "Śnieg pada na dachy\nnad rzeką gasną światła\nprawie cię nie słyszę\nzostaliśmy tu sami\n"
         "przez łąki i źródła, żółty księżyc",
         names("windows-1250 ISO-8859-2 IBM852")},
        {"Czech", "Sníh padá na střechy\nnad řekou hasnou světla\nskoro tě neslyším\nkde žije můj příběh",
         names("windows-1250 ISO-8859-2 IBM852")},
        {"Hungarian", "Hull a hó a tetőkre\nkialszanak a fények a folyó fölött\nőszi szél fúj, űzött felhők",
         names("windows-1250 ISO-8859-2")},
        {"Greek", "Το χιόνι πέφτει στις στέγες\nσβήνουν τα φώτα στο ποτάμι\nΆνοιξε την πόρτα",
         names("windows-1253 ISO-8859-7")},
        {"Turkish", "Çatılara kar yağıyor\nnehirde ışıklar sönüyor\nseni artık duymuyorum\nşarkı söyle bana",
         names("windows-1254")},
        {"Hebrew", "השלג יורד על הגגות\nהאורות כבים ליד הנהר\nאני כמעט לא שומע אותך", names("windows-1255")},
        {"Arabic", "الثلج يسقط على السطوح\nتنطفئ الأضواء عند النهر\nلا أكاد أسمعك",
         names("windows-1256 ISO-8859-6")},
        {"Lithuanian", "Sniegas krinta ant stogų\nprie upės gęsta šviesos\nšauk mane namo, žemė graži",
         names("windows-1257")},
        {"Thai", "หิมะตกบนหลังคา\nแสงไฟริมแม่น้ำดับลง\nฉันแทบไม่ได้ยินเสียงเธอ", names("windows-874")},
    };
}

QByteArray encoded(const QString& text, const QString& encoding)
{
    QStringEncoder encoder(encoding.toLatin1().constData());
    return encoder.encode(text);
}

QString withTimes(const QString& text)
{
    QString timed = QStringLiteral("[ti:x]\n");
    int seconds = 10;
    for (const QString& line : text.split(QLatin1Char('\n')))
        timed += QStringLiteral("[00:%1.00]%2\n").arg(seconds += 4).arg(line);
    return timed;
}

} // namespace

/// Which encoding a text is in.
class TestTextEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guesses_data();
    void guesses();
    void shortLines_data();
    void shortLines();
    void unicodeIsNoGuess_data();
    void unicodeIsNoGuess();
    void damagedUtf8IsStillUtf8();
    void anotherEncodingCanBeChosen();
    void everyNameHasALabelAndIsFound();
    void aliases_data();
    void aliases();
};

void TestTextEncoding::guesses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("encoding");
    for (const Verse& verse : verses()) {
        for (const QString& encoding : verse.encodings) {
            const QString text = QString::fromUtf8(verse.text);
            QTest::addRow("%s, %s", verse.language, qPrintable(encoding)) << text << encoding;
            QTest::addRow("%s, %s, with times", verse.language, qPrintable(encoding))
                << withTimes(text) << encoding;
        }
    }
}

void TestTextEncoding::guesses()
{
    QFETCH(QString, text);
    QFETCH(QString, encoding);
    const QByteArray bytes = encoded(text, encoding);
    QVERIFY(bytes != text.toUtf8() && bytes.size() >= text.size());
    const auto read = textbytes::decode(bytes);
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().text()));
    QCOMPARE(read->text, text);
    QVERIFY(read->isGuess);
    QVERIFY(textencoding::names().contains(read->encoding));
    QCOMPARE(textbytes::decode(bytes, read->encoding).valueOr({}).text, text);
}

void TestTextEncoding::shortLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("encoding");
    const auto row = [](const char* text, const char* encoding) {
        QTest::addRow("%s", text) << QString::fromUtf8(text) << QString::fromLatin1(encoding);
    };
    row("Белый снег", "windows-1251");
    row("窗外的雪慢慢地落下", "GB18030");
    row("窗外的雪慢慢地落下", "Big5");
    row("夜の海に星が落ちて", "Shift_JIS");
    row("하얀 눈이 지붕 위에 내리고", "windows-949");
    row("café", "windows-1252");
    row("I don’t", "windows-1252");
    row("à la maison", "windows-1252");
    row("Schnee fällt – süß", "windows-1252");
    row("Χιόνι στη στέγη", "windows-1253");
}

void TestTextEncoding::shortLines()
{
    QFETCH(QString, text);
    QFETCH(QString, encoding);
    const auto read = textbytes::decode(encoded(text, encoding));
    QVERIFY(read.ok());
    QCOMPARE(read->text, text);
    QVERIFY(read->isGuess);
}

void TestTextEncoding::unicodeIsNoGuess_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("ASCII") << QByteArray("la la") << QStringLiteral("la la");
    for (const Verse& verse : verses()) {
        const QString text = QString::fromUtf8(verse.text);
        QTest::addRow("%s, UTF-8", verse.language) << text.toUtf8() << text;
        for (const char* encoding : {"UTF-16LE", "UTF-16BE"}) {
            const QByteArray bytes = encoded(text, QLatin1String(encoding));
            QTest::addRow("%s, %s without a mark", verse.language, encoding) << bytes << text;
            const QByteArray mark = encoded(QString(QChar::ByteOrderMark), QLatin1String(encoding));
            QTest::addRow("%s, %s", verse.language, encoding) << QByteArray(mark + bytes) << text;
        }
    }
}

void TestTextEncoding::unicodeIsNoGuess()
{
    QFETCH(QByteArray, bytes);
    const auto read = textbytes::decode(bytes);
    QVERIFY(read.ok());
    QTEST(read->text, "text");
    QVERIFY(!read->isGuess);
    QVERIFY(read->encoding.startsWith(QLatin1String("UTF-")));
}

void TestTextEncoding::damagedUtf8IsStillUtf8()
{
    const QByteArray torn = QStringLiteral("Белый снег ложится").toUtf8().chopped(1);
    const auto read = textbytes::decode(torn);
    QVERIFY(read.ok());
    QCOMPARE(read->text, QStringLiteral("Белый снег ложитс\ufffd"));
    QCOMPARE(read->encoding, QStringLiteral("UTF-8"));
    QVERIFY(read->isGuess);
    QVERIFY(!textbytes::decode("\xef\xbb\xbfla \xc3( lo").ok());
}

void TestTextEncoding::anotherEncodingCanBeChosen()
{
    const QByteArray bytes = encoded(QStringLiteral("Белый снег"), QStringLiteral("windows-1251"));
    const auto read = textbytes::decode(bytes, QStringLiteral("KOI8-U"));
    QVERIFY(read.ok());
    QCOMPARE(read->encoding, QStringLiteral("KOI8-U"));
    QVERIFY(!read->isGuess);
    QVERIFY(read->text != QStringLiteral("Белый снег"));

    const auto refused = textbytes::decode(bytes, QStringLiteral("UTF-8"));
    QVERIFY(!refused.ok());
    QVERIFY(refused.error().message.contains(QLatin1String("Unicode (UTF-8)")));
    QVERIFY(!refused.error().nextStep.isEmpty());

    // One byte that stands for nothing does not keep a text from its reader.
    const auto marked = textbytes::decode("Der Schnee f\xe4llt \xfc"
                                          "ber die D\xe4"
                                          "cher \x81",
                                          QStringLiteral("windows-1252"));
    QVERIFY(marked.ok());
    QCOMPARE(marked->text, QStringLiteral("Der Schnee fällt über die Dächer \ufffd"));
}

void TestTextEncoding::everyNameHasALabelAndIsFound()
{
    QStringList labels;
    QVERIFY(textencoding::names().size() > 30);
    for (const QString& name : textencoding::names()) {
        QCOMPARE(textencoding::find(name), name);
        QCOMPARE(textencoding::find(name.toUpper()), name);
        QVERIFY(textencoding::label(name) != name);
        labels.append(textencoding::label(name));
        QVERIFY2(textencoding::decode("la la\n", name) == QStringLiteral("la la\n"), qPrintable(name));
    }
    QCOMPARE(labels.removeDuplicates(), 0);
    QCOMPARE(textencoding::label(QStringLiteral("GB18030")), QStringLiteral("Chinese (GB 18030)"));
}

void TestTextEncoding::aliases_data()
{
    QTest::addColumn<QString>("alias");
    QTest::addColumn<QString>("name");
    const auto row = [](const char* alias, const char* name) {
        QTest::addRow("%s", alias) << QString::fromLatin1(alias) << QString::fromLatin1(name);
    };
    row("cp1251", "windows-1251");
    row("utf8", "UTF-8");
    row("latin1", "windows-1252");
    row("ISO-8859-1", "windows-1252");
    row("iso_8859-9", "windows-1254");
    row("GBK", "GB18030");
    row("gb2312", "GB18030");
    row("Shift-JIS", "Shift_JIS");
    row("SJIS", "Shift_JIS");
    row("koi8-r", "KOI8-U");
    row("euc-kr", "windows-949");
    row("nonsense", "");
    row("", "");
}

void TestTextEncoding::aliases()
{
    QFETCH(QString, alias);
    QTEST(textencoding::find(alias), "name");
}

RIFFDESK_TEST(tst_textencoding, test::runTest<TestTextEncoding>);
#include "tst_textencoding.moc"
