#include "support/testhome.h"
#include "support/testprogram.h"
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
    void whatCannotBeReadGetsASentence();
    void aFileGoesWhereItIsDropped();
    void controlReplacesEverything();
    void typingGoesOnWhileAFileIsRead();
    void severalFiles();
    void textFromABrowser();
    void songsGiveTheirLyrics();
    void songsWithoutLyrics();
    void otherDropsAreLeftAlone();

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

/// What cannot: unit/lyrics/tst_lyricsfile, tst_lyricsreader.
void TestLyricsDrop::whatCannotBeReadGetsASentence()
{
    m_editor->setText(QStringLiteral("mine"));
    QSignalSpy problem(m_editor.get(), &LyricsEditor::problem);
    QCOMPARE(drop(*files({write(QStringLiteral("program.exe"), "MZ")})), Qt::CopyAction);
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
    const auto two = files(
        {write(QStringLiteral("1.txt"), "[Verse]\na\n"), write(QStringLiteral("2.txt"), "\n[Chorus]\nb")});
    // A file is never moved.
    QCOMPARE(drop(*two, 0, Qt::NoModifier, Qt::MoveAction | Qt::CopyAction), Qt::CopyAction);
    QTRY_COMPARE(text(), QStringLiteral("[Verse]\na\n\n[Chorus]\nb"));
    m_editor->undo();
    QCOMPARE(text(), QString());
    QVERIFY(!m_editor->document()->isUndoAvailable());
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

void TestLyricsDrop::otherDropsAreLeftAlone()
{
    QCOMPARE(drop(*songs("a")), Qt::IgnoreAction); // without a library
    QCOMPARE(drop(*files({QStringLiteral("/music/take.WAV")})), Qt::IgnoreAction);
}

RIFFDESK_TEST(tst_lyricsdrop, test::runTest<TestLyricsDrop, QApplication>);
#include "tst_lyricsdrop.moc"
