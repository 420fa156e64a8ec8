#include "support/testhome.h"
#include "support/testprogram.h"
#include "support/zip.h"
#include "ui/lyrics/lyricseditor.h"
#include "ui/widgets/songlistmodel.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTextBlock>
#include <QtTest>

using namespace riffdesk;

/// What can be dropped on the lyrics.
class TestLyricsDrop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void filesOfEveryKind_data();
    void filesOfEveryKind();
    void hostileFilesGetASentence_data();
    void hostileFilesGetASentence();
    void aFileGoesWhereItIsDropped();
    void controlReplacesEverything();
    void typingGoesOnWhileAFileIsRead();
    void severalFiles();
    void tooManyFiles();
    void textFromABrowser();
    void aFileIsNeverMoved();
    void songsGiveTheirLyrics();
    void songsWithoutLyrics();
    void songsAreNotTakenWithoutALibrary();
    void audioIsLeftToOthers();

private:
    [[nodiscard]] QString text() const { return m_editor->toPlainText(); }
    QString write(const QString& name, const QByteArray& bytes)
    {
        const QString path = m_home.path(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    [[nodiscard]] static std::unique_ptr<QMimeData> files(const QStringList& paths)
    {
        auto data = std::make_unique<QMimeData>();
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data->setUrls(urls);
        return data;
    }
    [[nodiscard]] static std::unique_ptr<QMimeData> songs(const char* ids)
    {
        auto data = std::make_unique<QMimeData>();
        data->setData(QLatin1String(SongListModel::songMimeType), ids);
        data->setUrls({QUrl::fromLocalFile(QStringLiteral("/nowhere/song.m4a"))});
        return data;
    }
    /// Drops at the start of a line; what came of it. Ignored: the action is Ignore.
    Qt::DropAction drop(const QMimeData& data, int line = 0, Qt::KeyboardModifiers keys = Qt::NoModifier,
                        Qt::DropActions actions = Qt::CopyAction)
    {
        const QTextCursor place(m_editor->document()->findBlockByNumber(line));
        const QPoint point = m_editor->cursorRect(place).center();
        QWidget* target = m_editor->viewport();
        QDragEnterEvent enter(point, actions, &data, Qt::LeftButton, keys);
        QApplication::sendEvent(target, &enter);
        if (!enter.isAccepted())
            return Qt::IgnoreAction;
        QDragMoveEvent move(point, actions, &data, Qt::LeftButton, keys);
        QApplication::sendEvent(target, &move);
        QDropEvent dropped(point, actions, &data, Qt::LeftButton, keys);
        QApplication::sendEvent(target, &dropped);
        return dropped.isAccepted() ? dropped.dropAction() : Qt::IgnoreAction;
    }

    test::TestHome m_home;
    std::unique_ptr<LyricsEditor> m_editor;
};

void TestLyricsDrop::init()
{
    m_editor = std::make_unique<LyricsEditor>();
    m_editor->resize(360, 300);
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_editor.get(), test::patienceMs));
}

void TestLyricsDrop::filesOfEveryKind_data()
{
    QTest::addColumn<QString>("path");
    const auto row = [this](const char* name, const QByteArray& bytes) {
        QTest::newRow(name) << write(QLatin1String(name), bytes);
    };
    row("song.txt", "[Verse]\r\ncaf\xc3\xa9\r\n");
    row("latin.txt", "[Verse]\ncaf\xe9\n");
    row("wide.txt", QByteArray("\xff\xfe[\0V\0e\0r\0s\0e\0]\0\n\0c\0a\0f\0\xe9\0", 26));
    row("song.md", "[Verse]\ncaf\xc3\xa9\n\n\n");
    row("song.lrc", "[ti:Snow]\n[00:01.00][Verse]\n[00:02.50]caf\xc3\xa9\n");
    row("song.srt",
        "1\n00:00:01,000 --> 00:00:02,000\n[Verse]\n\n2\n00:00:02,000 --> 00:00:03,000\ncaf\xc3\xa9\n");
    row("song.rtf", "{\\rtf1\\ansi [Verse]\\par caf\\'e9\\par}");
    const QString docx = m_home.path(QStringLiteral("song.docx"));
    QVERIFY(test::writeZip(
        docx, {{"word/document.xml",
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                "<w:body><w:p><w:r><w:t>[Verse]</w:t></w:r></w:p>"
                "<w:p><w:r><w:t>caf\xc3\xa9</w:t></w:r></w:p></w:body></w:document>"}}));
    QTest::newRow("song.docx") << docx;
    const QString odt = m_home.path(QStringLiteral("song.odt"));
    QVERIFY(test::writeZip(
        odt,
        {{"content.xml", "<o:c xmlns:o=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                         "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><o:body><o:text>"
                         "<text:p>[Verse]</text:p><text:p>caf\xc3\xa9</text:p></o:text></o:body></o:c>"}}));
    QTest::newRow("song.odt") << odt;
}

void TestLyricsDrop::filesOfEveryKind()
{
    QFETCH(QString, path);
    QSignalSpy problem(m_editor.get(), &LyricsEditor::problem);
    QCOMPARE(drop(*files({path})), Qt::CopyAction);
    QTRY_VERIFY(!text().isEmpty() || !problem.isEmpty());
    QCOMPARE(text().remove(QLatin1String("\n\n")).remove(QLatin1Char('\n')), QStringLiteral("[Verse]café"));
    QVERIFY(text().startsWith(QLatin1String("[Verse]\n")));
    QCOMPARE(problem.size(), 0);
    m_editor->undo();
    QCOMPARE(text(), QString());
    QVERIFY(!m_editor->document()->isUndoAvailable());
}

void TestLyricsDrop::hostileFilesGetASentence_data()
{
    QTest::addColumn<QString>("path");
    const auto row = [this](const char* name, const QByteArray& bytes) {
        QTest::newRow(name) << write(QLatin1String(name), bytes);
    };
    row("binary.lrc", QByteArray("\x7f"
                                 "ELF\0\1\2\0\0\0",
                                 10));
    row("invalid.txt", "la \xc3\x28 \xe2\x81 lo");
    row("empty.txt", "");
    row("program.exe", "MZ");
    row("deep.rtf", QByteArray("{\\rtf1") + QByteArray(100'000, '{'));
    row("noarchive.docx", "words");
    const QString huge = write(QStringLiteral("huge.txt"), "");
    QFile::resize(huge, qint64(2) << 30); // holds nothing, so takes no room
    QTest::newRow("2 GiB of text") << huge;
    const QString bomb = m_home.path(QStringLiteral("bomb.docx"));
    QVERIFY(test::writeZip(bomb, {{"word/document.xml", QByteArray(40'000'000, ' ')}}));
    QTest::newRow("bomb.docx") << bomb;
    const QString other = m_home.path(QStringLiteral("bomb.odt"));
    QVERIFY(test::writeZip(other, {{"content.xml", QByteArray(40'000'000, ' ')}}));
    QTest::newRow("bomb.odt") << other;
    QTest::newRow("folder") << m_home.path(QStringLiteral("home"));
    QTest::newRow("not there") << m_home.path(QStringLiteral("gone.txt"));
}

void TestLyricsDrop::hostileFilesGetASentence()
{
    QFETCH(QString, path);
    m_editor->setText(QStringLiteral("mine"));
    QSignalSpy problem(m_editor.get(), &LyricsEditor::problem);
    QCOMPARE(drop(*files({path})), Qt::CopyAction);
    QCOMPARE(problem.size(), 0); // it is read behind the window
    QTRY_COMPARE(problem.size(), 1);
    const QString sentence = problem.first().first().toString();
    QVERIFY2(sentence.size() > 20 && sentence.endsWith(QLatin1Char('.')), qPrintable(sentence));
    QCOMPARE(text(), QStringLiteral("mine"));
}

void TestLyricsDrop::aFileGoesWhereItIsDropped()
{
    m_editor->setText(QStringLiteral("[Verse]\na\n[Outro]\nb"));
    drop(*files({write(QStringLiteral("mid.txt"), "[Chorus]\nring\n")}), 2);
    QTRY_COMPARE(text(), QStringLiteral("[Verse]\na\n[Chorus]\nring\n[Outro]\nb"));
    m_editor->undo();
    QCOMPARE(text(), QStringLiteral("[Verse]\na\n[Outro]\nb"));
    QVERIFY(!m_editor->document()->isUndoAvailable());
}

void TestLyricsDrop::controlReplacesEverything()
{
    m_editor->setText(QStringLiteral("[Verse]\na\n[Outro]\nb"));
    drop(*files({write(QStringLiteral("new.txt"), "[Chorus]\nring\n")}), 2, Qt::ControlModifier);
    QTRY_COMPARE(text(), QStringLiteral("[Chorus]\nring"));
    m_editor->undo();
    QCOMPARE(text(), QStringLiteral("[Verse]\na\n[Outro]\nb"));
}

void TestLyricsDrop::typingGoesOnWhileAFileIsRead()
{
    m_editor->setText(QStringLiteral("one\ntwo"));
    drop(*files({write(QStringLiteral("slow.txt"), "read")}), 1);
    m_editor->moveCursor(QTextCursor::Start);
    QTest::keyClicks(m_editor.get(), QStringLiteral("typed "));
    QTRY_COMPARE(text(), QStringLiteral("typed one\nread\ntwo")); // where it was dropped
}

void TestLyricsDrop::severalFiles()
{
    drop(*files(
        {write(QStringLiteral("1.txt"), "[Verse]\na\n"), write(QStringLiteral("2.txt"), "\n[Chorus]\nb")}));
    QTRY_COMPARE(text(), QStringLiteral("[Verse]\na\n\n[Chorus]\nb"));
    QSignalSpy problem(m_editor.get(), &LyricsEditor::problem);
    drop(*files({write(QStringLiteral("3.txt"), "fine"), write(QStringLiteral("4.txt"), "")}));
    QTRY_COMPARE(problem.size(), 1); // all or nothing, and which of them it was
    QVERIFY(problem.first().first().toString().contains(QLatin1String("4.txt")));
    QCOMPARE(text(), QStringLiteral("[Verse]\na\n\n[Chorus]\nb"));
}

void TestLyricsDrop::tooManyFiles()
{
    QSignalSpy problem(m_editor.get(), &LyricsEditor::problem);
    drop(*files(QStringList(500, write(QStringLiteral("same.txt"), "words"))));
    QTRY_COMPARE(problem.size(), 1);
    QCOMPARE(text(), QString());
}

void TestLyricsDrop::textFromABrowser()
{
    m_editor->setText(QStringLiteral("one\ntwo"));
    QMimeData data;
    data.setText(QStringLiteral("[Verse]\\nsnow\u2028ice\r\n"));
    data.setHtml(QStringLiteral("<b>[Verse]</b><script>x</script>"));
    QCOMPARE(drop(data, 1), Qt::CopyAction);
    QCOMPARE(text(), QStringLiteral("one\n[Verse]\nsnow\nice\ntwo"));
    m_editor->undo();
    QCOMPARE(text(), QStringLiteral("one\ntwo"));
}

void TestLyricsDrop::aFileIsNeverMoved()
{
    const auto data = files({write(QStringLiteral("precious.txt"), "words")});
    QCOMPARE(drop(*data, 0, Qt::NoModifier, Qt::MoveAction | Qt::CopyAction), Qt::CopyAction);
    QTRY_COMPARE(text(), QStringLiteral("words"));
}

void TestLyricsDrop::songsGiveTheirLyrics()
{
    m_editor->setSongLyrics([](const QString& id) {
        return id == QLatin1String("a") ? QStringLiteral("[Verse]\\nof a\n\n\n")
                                        : QStringLiteral("[Verse]\nof b");
    });
    m_editor->setText(QStringLiteral("mine"));
    QCOMPARE(drop(*songs("a\nb\n"), 0, Qt::ControlModifier), Qt::CopyAction);
    QCOMPARE(text(), QStringLiteral("[Verse]\nof a\n\n[Verse]\nof b"));
    m_editor->undo();
    QCOMPARE(text(), QStringLiteral("mine"));
    QCOMPARE(drop(*songs("b"), 0), Qt::CopyAction);
    QCOMPARE(text(), QStringLiteral("[Verse]\nof b\nmine"));
}

void TestLyricsDrop::songsWithoutLyrics()
{
    m_editor->setSongLyrics([](const QString&) { return QString(); });
    m_editor->setText(QStringLiteral("mine"));
    QSignalSpy problem(m_editor.get(), &LyricsEditor::problem);
    drop(*songs("a"), 0, Qt::ControlModifier);
    QCOMPARE(problem.size(), 1);
    QCOMPARE(text(), QStringLiteral("mine"));
}

void TestLyricsDrop::songsAreNotTakenWithoutALibrary()
{
    QCOMPARE(drop(*songs("a")), Qt::IgnoreAction);
}

void TestLyricsDrop::audioIsLeftToOthers()
{
    QCOMPARE(drop(*files({QStringLiteral("/music/take.WAV")})), Qt::IgnoreAction);
}

RIFFDESK_TEST(tst_lyricsdrop, test::runTest<TestLyricsDrop, QApplication>);
#include "tst_lyricsdrop.moc"
