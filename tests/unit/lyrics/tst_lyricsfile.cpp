#include "lyrics/documenttext.h"
#include "lyrics/lyricsfile.h"
#include "lyrics/rtftext.h"
#include "support/testprogram.h"
#include "tests/support/bytesread.h"
#include "tests/support/testhome.h"
#include "tests/support/zip.h"

#include <QTest>

using namespace riffdesk;

namespace {

QByteArray wordXml(const QByteArray& body)
{
    return "<?xml version=\"1.0\"?><w:document xmlns:w=\"w\" xmlns:mc=\"mc\"><w:body>" + body
           + "</w:body></w:document>";
}

QByteArray odtXml(const QByteArray& body)
{
    return "<?xml version=\"1.0\"?><office:document-content xmlns:office=\"o\" xmlns:text=\"t\"><office:body>"
           + body + "</office:body></office:document-content>";
}

} // namespace

class TestLyricsFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainText_data();
    void plainText();
    void rtf_data();
    void rtf();
    void docx();
    void odt();
    void titlesOfDocuments_data();
    void titlesOfDocuments();
    void timedFilesKeepTheirTimes();
    void hostile_data();
    void hostile();
    void refusalsSayWhatToDo();
    void pasteIsCleaned_data();
    void pasteIsCleaned();
    void pasteAmongOtherWords_data();
    void pasteAmongOtherWords();

private:
    QString write(const QString& name, const QByteArray& bytes)
    {
        const QString path = m_home.path(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

    test::TestHome m_home;
};

void TestLyricsFile::plainText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const QString words = QString::fromUtf8("Schnee fällt – süß");
    QTest::newRow("UTF-8") << words.toUtf8() << words;
    QTest::newRow("UTF-8 with a mark") << QByteArray("\xef\xbb\xbf" + words.toUtf8()) << words;
    QByteArray little;
    QByteArray big;
    for (const QChar c : words) {
        little += char(c.unicode() & 0xff);
        little += char(c.unicode() >> 8);
        big += char(c.unicode() >> 8);
        big += char(c.unicode() & 0xff);
    }
    QTest::newRow("UTF-16 little endian") << QByteArray("\xff\xfe" + little) << words;
    QTest::newRow("UTF-16 big endian") << QByteArray("\xfe\xff" + big) << words;
    QTest::newRow("UTF-16 without a mark") << little << words;
    QTest::newRow("UTF-16 big endian without a mark") << big << words;
    QTest::newRow("Windows-1252") << QByteArray("Schnee f\xe4llt \x96 s\xfc\xdf") << words;
    QTest::newRow("newlines") << QByteArray("[Verse]\r\na\rb\n\n\n\nc  \n\n")
                              << QStringLiteral("[Verse]\na\nb\n\nc");
    QTest::newRow("written newlines") << QByteArray("[Verse]\\na\\r\\nb") << QStringLiteral("[Verse]\na\nb");
}

void TestLyricsFile::plainText()
{
    QFETCH(QByteArray, bytes);
    const auto read = LyricsFile::read(write(QStringLiteral("words.TXT"), bytes));
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().text()));
    QTEST(read->text, "text");
    QVERIFY(!read->timed);
}

void TestLyricsFile::rtf_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("text");
    QTest::newRow("paragraphs") << QByteArray("{\\rtf1\\ansi one\\par two\\line three}")
                                << QStringLiteral("one\ntwo\nthree");
    QTest::newRow("formatting is left out") << QByteArray(
        "{\\rtf1{\\fonttbl{\\f0 Times;}}{\\colortbl;\\red1;}{\\info{\\title No}}{\\*\\generator X;}"
        "\\f0\\b so\\b0  {\\i ft} snow}") << QStringLiteral("so ft snow");
    QTest::newRow("bytes of the code page")
        << QByteArray("{\\rtf1 f\\'e4llt \\'97 \\'80}") << QString::fromUtf8("fällt — €");
    QTest::newRow("Unicode with its stand-ins")
        << QByteArray("{\\rtf1\\uc1 s\\u252 u\\u223?{\\uc2\\u8364 ab}c\\u-10179?\\u-8704?}")
        << QString::fromUtf8("süß€c\xf0\x9f\x98\x80");
    QTest::newRow("escaped") << QByteArray("{\\rtf1 \\{a\\} \\\\ b\\~c\\_d}")
                             << QStringLiteral("{a} \\ b c-d");
    QTest::newRow("a picture") << QByteArray("{\\rtf1 a{\\pict\\bin5 }}}}}x}b}") << QStringLiteral("ab");
    QTest::newRow("raw newlines are none") << QByteArray("{\\rtf1 a\r\nb\\\nc}") << QStringLiteral("ab\nc");
    QTest::newRow("half a character") << QByteArray("{\\rtf1 a\\u-10179?b}") << QStringLiteral("a?b");
    QTest::newRow("what follows the document") << QByteArray("{\\rtf1 a}} junk \\par") << QStringLiteral("a");
}

void TestLyricsFile::rtf()
{
    QFETCH(QByteArray, document);
    const auto text = rtfText(document);
    QVERIFY(text.ok());
    QTEST(text->text, "text");
}

void TestLyricsFile::docx()
{
    const QByteArray xml = wordXml(
        "<w:p><w:pPr><w:t>no</w:t></w:pPr><w:r><w:t>[Ver</w:t></w:r><w:r><w:t>se]</w:t></w:r></w:p>"
        "<w:p><w:r><w:t xml:space=\"preserve\">snow </w:t><w:br/><w:t>falls</w:t></w:r>"
        "<w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:r><w:instrText>PAGE</w:instrText></w:r></"
        "w:p>"
        "<mc:AlternateContent><mc:Fallback><w:p><w:t>twice</w:t></w:p></mc:Fallback></mc:AlternateContent>");
    const QString path = m_home.path(QStringLiteral("song.docx"));
    QVERIFY(test::writeZip(path, {{"[Content_Types].xml", "<Types/>"}, {"word/document.xml", xml}}));
    const auto read = LyricsFile::read(path);
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().text()));
    QCOMPARE(read->text, QStringLiteral("[Verse]\nsnow\nfalls"));
}

void TestLyricsFile::odt()
{
    const QByteArray xml = odtXml(
        "<text:h>[Verse]</text:h>\n <text:p>snow<text:s/>falls<text:line-break/><text:span>down</text:span>"
        "<text:note><text:p>a note</text:p></text:note></text:p><text:p/><text:p>end</text:p>");
    const QString path = m_home.path(QStringLiteral("song.odt"));
    QVERIFY(test::writeZip(path, {{"content.xml", xml}}));
    const auto read = LyricsFile::read(path);
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().text()));
    QCOMPARE(read->text, QStringLiteral("[Verse]\nsnow falls\ndown\n\nend"));
}

void TestLyricsFile::titlesOfDocuments_data()
{
    QTest::addColumn<QByteArray>("core");
    QTest::addColumn<QString>("title");
    const auto row = [](const char* name, const QByteArray& inside, const char* title) {
        QTest::newRow(name) << QByteArray("<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\">" + inside
                                          + "</cp:coreProperties>")
                            << QString::fromUtf8(title);
    };
    row("there", "<dc:creator>me</dc:creator><dc:title> Snow &amp;\n Ice </dc:title>", "Snow & Ice");
    row("none", "<dc:creator>me</dc:creator>", "");
    row("too long", "<dc:title>" + QByteArray(201, 'a') + "</dc:title>", "");
    row("deep", QByteArray("<a>").repeated(300) + "<dc:title>Snow</dc:title>", "");
    row("torn", "<dc:title>Snow", "");
    QTest::newRow("an entity bomb") << QByteArray(
        "<!DOCTYPE a [<!ENTITY b \"boom\">]><a><title>&b;</title></a>")
                                    << QString();
    QTest::newRow("far too large") << QByteArray("<a><title>Snow</title>" + QByteArray(300'000, ' ') + "</a>")
                                   << QString();
    QTest::newRow("not XML") << QByteArray("Snow") << QString();
}

void TestLyricsFile::titlesOfDocuments()
{
    QFETCH(QByteArray, core);
    const QByteArray words =
        "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>white</w:t></w:r></w:p></w:body></w:document>";
    const QString path = m_home.path(QStringLiteral("titled.docx"));
    QVERIFY(test::writeZip(path, {{"word/document.xml", words}, {"docProps/core.xml", core}}));
    const auto file = LyricsFile::read(path);
    QVERIFY(file.ok());
    QCOMPARE(file->text, QStringLiteral("white")); // whatever it says about itself
    QTEST(file->title, "title");
}

void TestLyricsFile::timedFilesKeepTheirTimes()
{
    const auto read = LyricsFile::read(
        write(QStringLiteral("song.lrc"), "\xef\xbb\xbf[ti:Snow]\r\n[00:01.50]one\r\n[00:02.00]two"));
    QVERIFY(read.ok());
    QCOMPARE(read->text, QStringLiteral("one\ntwo"));
    QCOMPARE(read->title, QStringLiteral("Snow"));
    QCOMPARE(read->timed.value().lines.first().seconds, 1.5);
    const auto srt =
        LyricsFile::read(write(QStringLiteral("song.srt"), "1\n00:00:01,500 --> 00:00:02,000\none\n"));
    QVERIFY(srt.ok());
    QCOMPARE(srt->text, QStringLiteral("one"));
    QCOMPARE(srt->timed.value().lines.size(), 1);
}

void TestLyricsFile::hostile_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("a folder") << m_home.path(QStringLiteral("home"));
    QTest::newRow("no encoding") << write(QStringLiteral("invalid.txt"), "la \xc3\x28 \xe2\x81 lo");
    QTest::newRow("missing") << m_home.path(QStringLiteral("missing.txt"));
    QTest::newRow("empty") << write(QStringLiteral("empty.txt"), "");
    QTest::newRow("blank") << write(QStringLiteral("blank.txt"), " \n\n\t\n");
    QTest::newRow("unknown kind") << write(QStringLiteral("words.exe"), "words");
    QTest::newRow("binary named .txt")
        << write(QStringLiteral("binary.txt"), QByteArray("\x7f"
                                                          "ELF\x02\x01\x01\0\0\0\1\2\3",
                                                          13));
    QTest::newRow("binary named .lrc")
        << write(QStringLiteral("binary.lrc"), QByteArray("[00:01.00]\x01\x02\0\xff", 14));
    QTest::newRow("text named .docx") << write(QStringLiteral("text.docx"), "words");
    QTest::newRow("text named .rtf") << write(QStringLiteral("text.rtf"), "words");
    QTest::newRow("broken UTF-16") << write(QStringLiteral("broken.txt"), QByteArray("\xff\xfe\x00\xd8", 4));

    QFile huge(m_home.path(QStringLiteral("huge.txt")));
    QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(2'000'000'000));
    QTest::newRow("2 GB") << huge.fileName();
    QTest::newRow("too long for lyrics")
        << write(QStringLiteral("long.txt"), QByteArray("la la\n").repeated(50'000));
    QTest::newRow("4 MB of spaces and a word")
        << write(QStringLiteral("spaces.txt"), QByteArray(3'900'000, ' '));
    QTest::newRow("nested groups") << write(QStringLiteral("nested.rtf"), "{\\rtf1 " + QByteArray(10'000, '{')
                                                                              + "x" + QByteArray(10'000, '}')
                                                                              + "}");
    QTest::newRow("endless times") << write(QStringLiteral("times.lrc"),
                                            QByteArray("[00:01.00]a\n").repeated(300'000));

    const auto zipped = [this](const char* name, const char* entry, const QByteArray& xml) {
        const QString path = m_home.path(QString::fromLatin1(name));
        if (!test::writeZip(path, {{entry, xml}}))
            qFatal("cannot write %s", name);
        return path;
    };
    QTest::newRow("bomb named .docx")
        << zipped("bomb.docx", "word/document.xml",
                  wordXml("<w:p><w:t>" + QByteArray(60'000'000, 'a') + "</w:t></w:p>"));
    QTest::newRow("bomb named .odt") << zipped("bomb.odt", "content.xml", QByteArray(60'000'000, ' '));
    QTest::newRow("no words inside") << zipped("other.docx", "word/other.xml",
                                               wordXml("<w:p><w:t>a</w:t></w:p>"));
    QTest::newRow("entities") << zipped("entities.odt", "content.xml",
                                        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a "
                                        "\"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><x>&b;</x>");
    QTest::newRow("deep XML") << zipped("deep.odt", "content.xml",
                                        odtXml(QByteArray("<text:span>").repeated(100'000)));
    QTest::newRow("torn XML") << zipped("torn.docx", "word/document.xml",
                                        "<w:document xmlns:w=\"w\"><w:p><w:t>a");
}

void TestLyricsFile::hostile()
{
    QFETCH(QString, path);
    const qint64 before = test::bytesRead();
    const auto read = LyricsFile::read(path);
    const qint64 bytes = test::bytesRead() - before;
    QVERIFY2(bytes < 2 * LyricsFile::maxDocumentBytes, qPrintable(QString::number(bytes)));
    QVERIFY(!read.ok());
    QVERIFY(!read.error().message.isEmpty());
    QVERIFY(!read.error().nextStep.isEmpty());
}

void TestLyricsFile::refusalsSayWhatToDo()
{
    const auto advice = [&](const QByteArray& bytes) {
        return LyricsFile::read(write(QStringLiteral("refused.txt"), bytes)).error().nextStep;
    };
    QCOMPARE(advice(QByteArray("\x00\x01\x02\x03", 4)),
             QStringLiteral("Save the lyrics as a plain text file and try again."));
    QCOMPARE(advice(" \n"), QStringLiteral("Check that it is the right file."));
}

void TestLyricsFile::pasteIsCleaned_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("clean");
    QTest::newRow("literal") << QStringLiteral("[Verse]\\nla\\nli") << QStringLiteral("[Verse]\nla\nli");
    QTest::newRow("separators") << QString::fromUtf8("a\u2028b\u2029c\u000bd\u0085e")
                                << QStringLiteral("a\nb\nc\nd\ne");
    QTest::newRow("hard spaces") << QString::fromUtf8("a\u00a0b\u200b c\u00ad") << QStringLiteral("a b c");
    QTest::newRow("gaps") << QStringLiteral("\n\na  \n \n\t\nb\n\n") << QStringLiteral("a\n\nb");
    QTest::newRow("indents stay") << QStringLiteral("a\n  b") << QStringLiteral("a\n  b");
}

void TestLyricsFile::pasteIsCleaned()
{
    QFETCH(QString, pasted);
    QTEST(LyricsFile::cleaned(pasted), "clean");
}

void TestLyricsFile::pasteAmongOtherWords_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("clean");
    QTest::newRow("literal") << QStringLiteral("[Verse]\\nla\\r\\n\\nli")
                             << QStringLiteral("[Verse]\nla\n\nli");
    QTest::newRow("separators") << QString::fromUtf8("a\u2028b\u2029c\r\nd\re")
                                << QStringLiteral("a\nb\nc\nd\ne");
    QTest::newRow("gaps") << QStringLiteral("a  \n\n\n\nb") << QStringLiteral("a\n\nb");
    QTest::newRow("within a line") << QStringLiteral(" and more ") << QStringLiteral(" and more ");
    QTest::newRow("ends stay") << QStringLiteral("\n\n[Outro]\nbye\n")
                               << QStringLiteral("\n\n[Outro]\nbye\n");
    QTest::newRow("long ends") << QStringLiteral("\n\n\n\nbye\n \n\n\n") << QStringLiteral("\n\nbye\n\n");
    QTest::newRow("only newlines") << QStringLiteral("\n\n\n\n") << QStringLiteral("\n\n");
    QTest::newRow("hard spaces") << QString::fromUtf8("a\u00a0b\u200b") << QStringLiteral("a b");
}

void TestLyricsFile::pasteAmongOtherWords()
{
    QFETCH(QString, pasted);
    QTEST(LyricsFile::cleanedWithin(pasted), "clean");
}

RIFFDESK_TEST(tst_lyricsfile, test::runTest<TestLyricsFile>);
#include "tst_lyricsfile.moc"
