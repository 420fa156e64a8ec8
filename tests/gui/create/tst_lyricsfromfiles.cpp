#include "createbench.h"
#include "support/dropping.h"
#include "support/testprogram.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>

using namespace riffdesk;
using test::CreateBench;

/// Words that come from files, and text from elsewhere, into the form: which encoding they were read in and
/// how to change it, their title, one step of undo. What is read of a file: unit/lyrics; what it does to the
/// form: unit/form/tst_formsong.
class TestLyricsFromFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }
    void aFileBecomesTheLyrics_data();
    void aFileBecomesTheLyrics();
    void textBecomesTheLyrics();
    void theFormIsLitWhileItHovers();
    void textFieldsKeepText();
    void theUnsungLineIsTheTitle();
    void aFilledTitleIsOfferedAnother();
    void refusalsSayWhatToDo_data();
    void refusalsSayWhatToDo();
    void anotherEncodingIsOneStep();
    void anotherEncodingOfInsertedLyrics();
    void lostLettersAreTold();

private:
    template <typename T> T* find(const char* name) const { return m_bench->find<T>(name); }
    [[nodiscard]] CreatePanel& panel() const { return *m_bench->panel; }
    [[nodiscard]] QPlainTextEdit& lyrics() const { return *find<QPlainTextEdit>("lyricsEdit"); }
    [[nodiscard]] QLineEdit& title() const { return *find<QLineEdit>("titleEdit"); }
    [[nodiscard]] bool isSeen(const char* name) const { return find<QWidget>(name)->isVisible(); }
    [[nodiscard]] QString said(const char* name) const { return find<QLabel>(name)->text(); }
    [[nodiscard]] QString write(const char* name, const QByteArray& bytes) const
    {
        QFile file(m_bench->dir.filePath(QString::fromUtf8(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    static bool dropFiles(QWidget* target, const QStringList& paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data.setUrls(urls);
        return test::dropOn(target, data);
    }
    static bool dropText(QWidget* target, const QString& text)
    {
        QMimeData data;
        data.setText(text);
        return test::dropOn(target, data);
    }
    void undo() const { QTest::keyClick(&lyrics(), Qt::Key_Z, Qt::ControlModifier); }
    void choose(const char* encoding) const
    {
        auto* menu = find<QMenu>("encodingMenu");
        Q_EMIT menu->aboutToShow();
        for (QAction* each : menu->actions()) {
            if (each->data().toString() == QLatin1String(encoding))
                return each->trigger();
        }
        qFatal("there is no %s", encoding);
    }
    static QString fixture(const char* name)
    {
        return QStringLiteral(RIFFDESK_FIXTURES "/lyrics/") + QLatin1String(name);
    }

    std::unique_ptr<CreateBench> m_bench;
};

namespace {
const QString russian = QStringLiteral("Белый снег ложится на крыши\nНад рекой гаснут огни");
const QString readAsCyrillic = QStringLiteral("Read as Cyrillic (Windows-1251)");
} // namespace

void TestLyricsFromFiles::init()
{
    m_bench = std::make_unique<CreateBench>();
}

void TestLyricsFromFiles::aFileBecomesTheLyrics_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const char* target : {"createPanel", "styleOrIdeaEdit", "titleEdit", "lyricsEdit", "weirdnessSpin"})
        QTest::newRow(target) << QByteArray(target);
}

void TestLyricsFromFiles::aFileBecomesTheLyrics()
{
    QFETCH(QByteArray, target);
    auto* widget = target == "createPanel" ? &panel() : find<QWidget>(target.constData());
    if (auto* edit = qobject_cast<QPlainTextEdit*>(widget))
        widget = edit->viewport();
    else if (auto* spin = qobject_cast<QAbstractSpinBox*>(widget))
        widget = spin->findChild<QLineEdit*>();
    QVERIFY(dropFiles(widget, {write("song.txt", "[Verse]\nla\n")}));
    QTRY_COMPARE(lyrics().toPlainText(), QStringLiteral("[Verse]\nla"));
    QCOMPARE(panel().request().text(QStringLiteral("lyric")), QStringLiteral("[Verse]\nla"));
    QVERIFY(panel().request().text(QStringLiteral("prompt")).isEmpty());
    undo();
    QCOMPARE(lyrics().toPlainText(), QString());
}

void TestLyricsFromFiles::textBecomesTheLyrics()
{
    m_bench->write(QStringLiteral("mine"));
    QVERIFY(dropText(&panel(), QStringLiteral("[Verse]\\nla\r\n")));
    QCOMPARE(lyrics().toPlainText(), QStringLiteral("[Verse]\nla"));
    undo();
    QCOMPARE(lyrics().toPlainText(), QStringLiteral("mine"));
    QVERIFY(!dropText(&panel(), QStringLiteral(" \n")));
    QVERIFY(dropText(find<QWidget>("weirdnessSpin")->findChild<QLineEdit*>(), QStringLiteral("12 monkeys")));
    QCOMPARE(lyrics().toPlainText(), QStringLiteral("12 monkeys"));
}

void TestLyricsFromFiles::theFormIsLitWhileItHovers()
{
    QMimeData data;
    const auto enter = [&](QWidget* target) {
        QDragEnterEvent event(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        event.ignore();
        QApplication::sendEvent(target, &event);
        return isSeen("formDropHighlight");
    };
    const auto leave = [&](QWidget* target) {
        QDragLeaveEvent event;
        QApplication::sendEvent(target, &event);
        return !isSeen("formDropHighlight");
    };
    QVERIFY(!isSeen("formDropHighlight"));
    for (const char* file : {"/tmp/song.txt", "/tmp/song.LRC", "/tmp/song.docx"}) {
        data.setUrls({QUrl::fromLocalFile(QLatin1String(file))});
        QVERIFY2(enter(&panel()), file);
        QVERIFY(leave(&panel()));
    }
    QVERIFY(enter(find<QPlainTextEdit>("styleOrIdeaEdit")->viewport()));
    QVERIFY(leave(find<QPlainTextEdit>("styleOrIdeaEdit")->viewport()));
    QVERIFY(enter(lyrics().viewport()));
    QVERIFY(leave(lyrics().viewport()));
    m_bench->write(QStringLiteral("mine"));
    QVERIFY(!enter(lyrics().viewport())); // its caret says where the words will go
    QVERIFY(leave(lyrics().viewport()));
    for (const char* file : {"/tmp/picture.png", "/tmp/program.exe"}) {
        data.setUrls({QUrl::fromLocalFile(QLatin1String(file))});
        QVERIFY2(!enter(&panel()), file);
    }
    data.setUrls({QUrl::fromLocalFile(write("song.txt", "la"))});
    QVERIFY(enter(&panel()));
    QVERIFY(test::dropOn(&panel(), data));
    QVERIFY(!isSeen("formDropHighlight"));
}

void TestLyricsFromFiles::textFieldsKeepText()
{
    QVERIFY(dropText(find<QPlainTextEdit>("styleOrIdeaEdit")->viewport(), QStringLiteral("harp")));
    QCOMPARE(find<QPlainTextEdit>("styleOrIdeaEdit")->toPlainText(), QStringLiteral("harp"));
    QVERIFY(dropText(&title(), QStringLiteral("Rain")));
    QCOMPARE(title().text(), QStringLiteral("Rain"));
    QCOMPARE(lyrics().toPlainText(), QString());
}

/// Which line is: unit/lyrics/tst_lyricstitle.
void TestLyricsFromFiles::theUnsungLineIsTheTitle()
{
    for (QWidget* target : {static_cast<QWidget*>(&panel()), lyrics().viewport()}) {
        QVERIFY(dropFiles(target, {write("a.txt", "Snow\n\n[Verse]\nla")}));
        QTRY_COMPARE(lyrics().toPlainText(), QStringLiteral("[Verse]\nla"));
        QCOMPARE(title().text(), QStringLiteral("Snow"));
        QVERIFY(!isSeen("titleHint"));
        undo();
        QCOMPARE(lyrics().toPlainText(), QString());
        QCOMPARE(title().text(), QString()); // both in one step
    }
}

void TestLyricsFromFiles::aFilledTitleIsOfferedAnother()
{
    title().setText(QStringLiteral("Mine"));
    const QString path = write("a.txt", "Snow\n\n[Verse]\nla");
    QVERIFY(dropFiles(&panel(), {path}));
    QTRY_VERIFY(isSeen("titleHint"));
    QVERIFY(said("titleHintText").contains(QLatin1String("Snow")));
    QCOMPARE(title().text(), QStringLiteral("Mine"));
    QCOMPARE(lyrics().toPlainText(), QStringLiteral("Snow\n\n[Verse]\nla")); // nothing is lost
    find<QPushButton>("titleHintButton")->click();
    QCOMPARE(title().text(), QStringLiteral("Snow"));
    QCOMPARE(lyrics().toPlainText(), QStringLiteral("[Verse]\nla"));
    QVERIFY(!isSeen("titleHint"));
    undo();
    QCOMPARE(title().text(), QStringLiteral("Mine"));
    QCOMPARE(lyrics().toPlainText(), QStringLiteral("Snow\n\n[Verse]\nla"));

    title().setText(QStringLiteral("snow"));
    QVERIFY(dropFiles(&panel(), {path}));
    QTRY_COMPARE(lyrics().toPlainText(), QStringLiteral("[Verse]\nla")); // it has its place already
}

void TestLyricsFromFiles::refusalsSayWhatToDo_data()
{
    QTest::addColumn<bool>("instrumental");
    QTest::addColumn<QByteArray>("where");
    QTest::newRow("beside the lyrics") << false << QByteArray("lyricsFileProblem");
    QTest::newRow("where they are hidden") << true << QByteArray("createProblem");
}

/// What is refused, and with which words: unit/lyrics/tst_lyricsfile, unit/form/tst_formdrops.
void TestLyricsFromFiles::refusalsSayWhatToDo()
{
    QFETCH(bool, instrumental);
    QFETCH(QByteArray, where);
    find<QCheckBox>("instrumentalCheck")->setChecked(instrumental);
    QVERIFY(dropFiles(&panel(), {write("a.txt", QByteArray("\x00\x01\x02\x03", 4))}));
    QTRY_VERIFY(isSeen(where.constData()));
    QVERIFY(said(where.constData()).endsWith(QLatin1String("plain text file and try again.")));
    QVERIFY(lyrics().document()->isEmpty());
}

void TestLyricsFromFiles::anotherEncodingIsOneStep()
{
    const QByteArray bytes =
        QByteArrayLiteral("\xd1\xed\xe5\xe3\n\n") // "Снег"
        + QByteArrayLiteral("\xc1\xe5\xeb\xfb\xe9 \xf1\xed\xe5\xe3 \xeb\xee\xe6\xe8\xf2\xf1\xff\n"
                            "\xed\xe0 \xea\xf0\xfb\xf8\xe8 \xe8 \xe4\xee\xec\xe0");
    QVERIFY(dropFiles(&panel(), {write("song.txt", bytes)}));
    QTRY_COMPARE(lyrics().toPlainText(), QStringLiteral("Белый снег ложится\nна крыши и дома"));
    QCOMPARE(title().text(), QStringLiteral("Снег"));
    QVERIFY(isSeen("encodingHint"));
    QCOMPARE(said("encodingHintText"), readAsCyrillic);

    choose("windows-1252");
    const QString western = QStringLiteral("Áåëûé ñíåã ëîæèòñÿ\níà êðûøè è äîìà");
    QTRY_COMPARE(lyrics().toPlainText(), western);
    QCOMPARE(title().text(), QStringLiteral("Ñíåã")); // it came with them
    QCOMPARE(panel().request().text(QStringLiteral("lyric")), western);
    QCOMPARE(said("encodingHintText"), QStringLiteral("Read as Western European (Windows-1252)"));
    undo();
    QCOMPARE(lyrics().toPlainText(), QStringLiteral("Белый снег ложится\nна крыши и дома"));
    QCOMPARE(title().text(), QStringLiteral("Снег"));
    QCOMPARE(said("encodingHintText"), readAsCyrillic); // it follows
    undo();
    QCOMPARE(lyrics().toPlainText(), QString());
    QVERIFY(!isSeen("encodingHint"));
    QTest::keyClick(&lyrics(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(isSeen("encodingHint"));
    find<QAbstractButton>("encodingHintDismiss")->click();
    QVERIFY(!isSeen("encodingHint"));
    lyrics().moveCursor(QTextCursor::End);
    QTest::keyClicks(&lyrics(), QStringLiteral("!"));
    QVERIFY(!isSeen("encodingHint"));
}

/// Among other words only those that were inserted change.
void TestLyricsFromFiles::anotherEncodingOfInsertedLyrics()
{
    m_bench->write(QStringLiteral("[Verse]\nmine"));
    lyrics().moveCursor(QTextCursor::End);
    QVERIFY(dropFiles(lyrics().viewport(), {fixture("w03-cp1251.txt")}));
    QTRY_VERIFY(lyrics().toPlainText().contains(russian));
    QVERIFY(lyrics().toPlainText().contains(QStringLiteral("mine")));
    const QString before = lyrics().toPlainText();
    QCOMPARE(said("encodingHintText"), readAsCyrillic);
    choose("KOI8-U");
    QTRY_VERIFY(!lyrics().toPlainText().contains(russian));
    QVERIFY(lyrics().toPlainText().contains(QStringLiteral("mine")));
    undo();
    QCOMPARE(lyrics().toPlainText(), before);
}

/// And before paying: unit/form/tst_formwarnings.
void TestLyricsFromFiles::lostLettersAreTold()
{
    const QByteArray torn = QStringLiteral("Белый снег ложится на крыши").toUtf8().chopped(1);
    QVERIFY(dropFiles(&panel(), {write("torn.txt", torn)}));
    QTRY_VERIFY(!lyrics().document()->isEmpty());
    QVERIFY(isSeen("encodingHint"));
    QVERIFY(said("encodingHintText").contains(QChar(QChar::ReplacementCharacter)));
}

RIFFDESK_TEST(tst_lyricsfromfiles, test::runCreateTest<TestLyricsFromFiles>);

#include "tst_lyricsfromfiles.moc"
