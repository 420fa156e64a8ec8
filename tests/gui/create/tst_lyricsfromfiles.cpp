#include "createbench.h"
#include "support/dropping.h"
#include "support/testprogram.h"
#include "support/tone.h"

#include <QCheckBox>
#include <QMenu>
#include <QMimeData>

using namespace riffdesk;
using test::CreateBench;
using test::dropFiles;
using test::dropText;

/// Words that come from files, and text from elsewhere, into the form: which encoding they were read in and
/// how to change it, their title, one step of undo. What is read of a file and which line is its title:
/// unit/lyrics; what it does to the form: unit/form/tst_formsong; what is taken: unit/form/tst_formdrops.
class TestLyricsFromFiles : public QObject
{
    Q_OBJECT

    [[nodiscard]] CreatePanel& panel() const { return *m_bench->panel; }
    [[nodiscard]] QString lyrics() const { return m_bench->lyrics()->toPlainText(); }
    [[nodiscard]] QString title() const { return m_bench->title()->text(); }
    [[nodiscard]] bool isSeen(const char* name) const { return m_bench->isSeen(name); }
    [[nodiscard]] QWidget* numberLine() const
    {
        return m_bench->find<QWidget>("weirdnessSpin")->findChild<QLineEdit*>();
    }
    [[nodiscard]] QString put(const char* name, const QByteArray& bytes) const
    {
        const QString path = m_bench->file(QLatin1String(name));
        if (!test::writeBytes(path, bytes))
            qFatal("cannot write");
        return path;
    }
    void undo() const { QTest::keySequence(m_bench->lyrics(), QKeySequence::Undo); }
    void choose(const char* encoding) const
    {
        auto* menu = m_bench->find<QMenu>("encodingMenu");
        Q_EMIT menu->aboutToShow();
        for (QAction* each : menu->actions()) {
            if (each->data().toString() == QLatin1String(encoding))
                return each->trigger();
        }
        qFatal("there is no %s", encoding);
    }

    const QString m_readAsCyrillic = QStringLiteral("Read as Cyrillic (Windows-1251)");
    std::unique_ptr<CreateBench> m_bench;

private Q_SLOTS:
    void init() { m_bench = std::make_unique<CreateBench>(); }
    void cleanup() { m_bench.reset(); }

    void aFileBecomesTheLyrics()
    {
        const QString path = put("song.txt", "Snow\n\n[Verse]\nla\n");
        for (QWidget* target :
             {static_cast<QWidget*>(&panel()), m_bench->prompt()->viewport(),
              static_cast<QWidget*>(m_bench->title()), m_bench->lyrics()->viewport(), numberLine()}) {
            QVERIFY(dropFiles(target, {path}));
            QTRY_COMPARE(lyrics(), QStringLiteral("[Verse]\nla"));
            QCOMPARE(title(), QStringLiteral("Snow"));
            QVERIFY(!isSeen("titleHint"));
            undo();
            QCOMPARE(panel().form(), Form::fresh(m_bench->catalogue)); // all in one step
        }
    }

    void textBecomesTheLyrics()
    {
        m_bench->write(QStringLiteral("mine"));
        QVERIFY(dropText(&panel(), QStringLiteral("[Verse]\\nla\r\n")));
        QCOMPARE(lyrics(), QStringLiteral("[Verse]\nla"));
        undo();
        QCOMPARE(lyrics(), QStringLiteral("mine"));
        QVERIFY(!dropText(&panel(), QStringLiteral(" \n")));
        QVERIFY(dropText(numberLine(), QStringLiteral("12 monkeys")));
        QCOMPARE(lyrics(), QStringLiteral("12 monkeys"));
        QVERIFY(dropText(m_bench->prompt()->viewport(), QStringLiteral("harp"))); // fields of text keep it
        QVERIFY(dropText(m_bench->title(), QStringLiteral("Rain")));
        QCOMPARE(m_bench->prompt()->toPlainText(), QStringLiteral("harp"));
        QCOMPARE(title(), QStringLiteral("Rain"));
        QCOMPARE(lyrics(), QStringLiteral("12 monkeys"));
    }

    void theFormIsLitWhileItHovers()
    {
        const auto isLit = [this](QWidget* target, const QString& path) {
            QMimeData data;
            data.setUrls({QUrl::fromLocalFile(path)});
            const bool lit = test::dragOver(target, data) && isSeen("formDropHighlight");
            test::dragAway(target);
            return lit && !isSeen("formDropHighlight");
        };
        const QString path = put("song.txt", "la");
        QWidget* const editor = m_bench->lyrics()->viewport();
        for (QWidget* target : {static_cast<QWidget*>(&panel()), m_bench->prompt()->viewport(), editor})
            QVERIFY(isLit(target, path));
        m_bench->write(QStringLiteral("mine"));
        QVERIFY(!isLit(editor, path)); // its caret says where the words will go
        QVERIFY(!isLit(&panel(), QStringLiteral("/tmp/picture.png")));
        QVERIFY(dropFiles(&panel(), {path}));
        QVERIFY(!isSeen("formDropHighlight"));
    }

    void aFilledTitleIsOfferedAnother()
    {
        const QString whole = QStringLiteral("Snow\n\n[Verse]\nla");
        m_bench->title()->setText(QStringLiteral("Mine"));
        QVERIFY(dropFiles(&panel(), {put("a.txt", whole.toUtf8())}));
        QTRY_VERIFY(isSeen("titleHint"));
        QVERIFY(m_bench->said("titleHintText").contains(QLatin1String("Snow")));
        QCOMPARE(title(), QStringLiteral("Mine"));
        QCOMPARE(lyrics(), whole); // nothing is lost
        m_bench->click("titleHintButton");
        QCOMPARE(title(), QStringLiteral("Snow"));
        QCOMPARE(lyrics(), QStringLiteral("[Verse]\nla"));
        QVERIFY(!isSeen("titleHint"));
        undo();
        QCOMPARE(title(), QStringLiteral("Mine"));
        QCOMPARE(lyrics(), whole);
    }

    /// Beside the lyrics, or where they are hidden beside Create. Which: unit/lyrics/tst_lyricsfile.
    void refusalsSayWhatToDo()
    {
        for (const char* where : {"lyricsFileProblem", "createProblem"}) {
            QVERIFY(dropFiles(&panel(), {put("a.txt", QByteArray("\x00\x01\x02\x03", 4))}));
            QTRY_VERIFY(isSeen(where));
            QVERIFY(m_bench->said(where).endsWith(QLatin1String("plain text file and try again.")));
            QVERIFY(lyrics().isEmpty());
            m_bench->find<QCheckBox>("instrumentalCheck")->setChecked(true);
        }
    }

    void anotherEncodingIsOneStep()
    {
        const QByteArray bytes =
            QByteArrayLiteral("\xd1\xed\xe5\xe3\n\n") // "Снег"
            + QByteArrayLiteral("\xc1\xe5\xeb\xfb\xe9 \xf1\xed\xe5\xe3 \xeb\xee\xe6\xe8\xf2\xf1\xff\n"
                                "\xed\xe0 \xea\xf0\xfb\xf8\xe8 \xe8 \xe4\xee\xec\xe0");
        QVERIFY(dropFiles(&panel(), {put("song.txt", bytes)}));
        QTRY_COMPARE(lyrics(), QStringLiteral("Белый снег ложится\nна крыши и дома"));
        const Form before = panel().form();
        QCOMPARE(title(), QStringLiteral("Снег"));
        QVERIFY(isSeen("encodingHint"));
        QCOMPARE(m_bench->said("encodingHintText"), m_readAsCyrillic);

        choose("windows-1252");
        QTRY_COMPARE(lyrics(), QStringLiteral("Áåëûé ñíåã ëîæèòñÿ\níà êðûøè è äîìà"));
        QCOMPARE(title(), QStringLiteral("Ñíåã")); // it came with them
        QCOMPARE(m_bench->said("encodingHintText"),
                 QStringLiteral("Read as Western European (Windows-1252)"));
        undo();
        QCOMPARE(panel().form(), before);
        QCOMPARE(m_bench->said("encodingHintText"), m_readAsCyrillic); // it follows
        undo();
        QCOMPARE(lyrics(), QString());
        QVERIFY(!isSeen("encodingHint"));
        QTest::keySequence(m_bench->lyrics(), QKeySequence::Redo);
        m_bench->click("encodingHintDismiss");
        m_bench->lyrics()->moveCursor(QTextCursor::End);
        QTest::keyClicks(m_bench->lyrics(), QStringLiteral("!"));
        QVERIFY(!isSeen("encodingHint"));

        const QByteArray torn = QStringLiteral("Белый снег ложится на крыши").toUtf8().chopped(1);
        QVERIFY(
            dropFiles(&panel(), {put("torn.txt", torn)})); // and before paying: unit/form/tst_formwarnings
        QTRY_VERIFY(isSeen("encodingHint"));
        QVERIFY(m_bench->said("encodingHintText").contains(QChar(QChar::ReplacementCharacter)));
    }

    /// Among other words only those that were inserted change.
    void anotherEncodingOfInsertedLyrics()
    {
        const QString russian = QStringLiteral("Белый снег ложится на крыши\nНад рекой гаснут огни");
        m_bench->write(QStringLiteral("[Verse]\nmine"));
        m_bench->lyrics()->moveCursor(QTextCursor::End);
        QVERIFY(dropFiles(m_bench->lyrics()->viewport(),
                          {QStringLiteral(RIFFDESK_FIXTURES "/lyrics/w03-cp1251.txt")}));
        QTRY_VERIFY(lyrics().contains(russian));
        const QString before = lyrics();
        QCOMPARE(m_bench->said("encodingHintText"), m_readAsCyrillic);
        choose("KOI8-U");
        QTRY_VERIFY(!lyrics().contains(russian));
        QVERIFY(lyrics().contains(QStringLiteral("mine")));
        undo();
        QCOMPARE(lyrics(), before);
    }
};

RIFFDESK_TEST(tst_lyricsfromfiles, test::runCreateTest<TestLyricsFromFiles>);

#include "tst_lyricsfromfiles.moc"
