#include "library/songfolder.h"
#include "support/testprogram.h"
#include "ui/widgets/songmenu.h"
#include "windowbench.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QMessageBox>
#include <QTabBar>

using namespace riffdesk;
using namespace riffdesk::test;

/// From a song with stems to a session of a music program.
class TestOpenInDaw : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keyAsksForStemsAndNothingIsPaidUnasked();
    void twoClicksOpenASession();
    void theFolderIsAskedForOnce();
    void stemsGoWhereTheyAreWanted();
    void ofALibraryThatCannotBeWrittenToo();

public Q_SLOTS:
    void openUrl(const QUrl& url) { m_opened << url.toLocalFile(); }

private:
    void getStems()
    {
        QVERIFY(m_bench->studio().jobs().addFile(m_id, QStringLiteral("stems")));
        QTRY_VERIFY(m_bench->studio().library().song(m_id)->hasStems && m_bench->studio().jobs().isIdle());
    }
    [[nodiscard]] SongMenu* menu()
    {
        QMetaObject::invokeMethod(m_bench->songs(), "customContextMenuRequested",
                                  Q_ARG(QPoint, m_bench->placeOf(0)));
        return m_bench->seen<SongMenu>("songMenu");
    }
    /// What the menu of stems offers, in its order.
    [[nodiscard]] QStringList offered()
    {
        QStringList names;
        SongMenu* const opened = menu();
        if (auto* stems = opened ? opened->findChild<QMenu*>(QStringLiteral("filesMenu_stems")) : nullptr) {
            for (const QAction* entry : stems->actions())
                names << entry->objectName();
        }
        if (opened)
            opened->close();
        return names;
    }
    void choose(const char* entry)
    {
        SongMenu* const opened = menu();
        auto* action = opened ? opened->findChild<QAction*>(QLatin1String(entry)) : nullptr;
        QVERIFY2(action && action->isEnabled(), entry);
        action->trigger();
        opened->close();
    }
    void answerFolder()
    {
        QTRY_VERIFY(m_bench->window().findChild<QFileDialog*>(QStringLiteral("stemsFolderDialog")));
        auto* dialog = m_bench->window().findChild<QFileDialog*>(QStringLiteral("stemsFolderDialog"));
        QVERIFY(dialog->isVisible());
        Q_EMIT dialog->fileSelected(out());
        dialog->close();
        QTRY_VERIFY(!m_bench->window().findChild<QFileDialog*>(QStringLiteral("stemsFolderDialog")));
    }
    [[nodiscard]] QString out() const { return m_folder->filePath(QStringLiteral("out")); }
    [[nodiscard]] int requests() const
    {
        return static_cast<int>(m_bench->studio().jobs().latestJobs(100).size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowBench> m_bench;
    QString m_id;
    QStringList m_opened;
};

void TestOpenInDaw::init()
{
    m_folder = WindowBench::folderWithSong();
    m_bench = std::make_unique<WindowBench>(*m_folder);
    m_id = m_bench->song();
    QVERIFY(!m_id.isEmpty());
    QTRY_VERIFY(m_bench->studio().jobs().isIdle());
    QVERIFY(QDir().mkpath(out()));
    QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "openUrl");
    m_opened.clear();
    QTest::mouseClick(m_bench->songs()->viewport(), Qt::LeftButton, {}, m_bench->placeOf(0));
}

void TestOpenInDaw::cleanup()
{
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
    m_bench.reset();
}

void TestOpenInDaw::keyAsksForStemsAndNothingIsPaidUnasked()
{
    const int before = requests();
    QTest::keyClick(m_bench->songs(), Qt::Key_S);
    QTRY_VERIFY(m_bench->seen<QMessageBox>("fileDialog"));
    auto* dialog = m_bench->need<QMessageBox>("fileDialog");
    QVERIFY2(dialog->text().contains(QLatin1String("costs nothing")), qPrintable(dialog->text())); // Practice
    QTest::keyClick(dialog, Qt::Key_Return); // Cancel
    QTRY_VERIFY(!m_bench->seen<QMessageBox>("fileDialog"));
    QCOMPARE(requests(), before);
    QTest::keyClick(m_bench->songs(), Qt::Key_S);
    QTRY_VERIFY(m_bench->seen<QMessageBox>("fileDialog"));
    m_bench->click("fileGetButton");
    QTRY_VERIFY(m_bench->studio().library().song(m_id)->hasStems);
    QCOMPARE(requests(), before + 1);
    QTRY_VERIFY(m_bench->studio().jobs().isIdle());
    // They are asked for once: now the key opens them.
    QTRY_VERIFY(!m_bench->seen<QMessageBox>("fileDialog"));
    m_bench->window().activateWindow();
    QTRY_VERIFY(m_bench->window().isActiveWindow());
    QTest::mouseClick(m_bench->songs()->viewport(), Qt::LeftButton, {}, m_bench->placeOf(0));
    QTest::keyClick(m_bench->songs(), Qt::Key_S);
    QVERIFY(m_bench->seen("stemMixer") && !m_bench->seen<QMessageBox>("fileDialog"));
    QCOMPARE(requests(), before + 1);
}

void TestOpenInDaw::twoClicksOpenASession()
{
    getStems();
    m_bench->studio().settings().setState(QStringLiteral("stems/sessionFolder"), out().toUtf8());
    QCOMPARE(offered().value(0), QStringLiteral("file_session_rpp"));
    choose("file_session_rpp");
    QTRY_COMPARE(m_opened.size(), 1);
    // No program is known for it: the folder. The whole session is there by then.
    const QDir folder(m_opened.first());
    QCOMPARE(QFileInfo(folder.path()).absolutePath(), out());
    QCOMPARE(folder.entryList({QStringLiteral("*.rpp")}).size(), 1);
    QCOMPARE(folder.entryList({QStringLiteral("*.wav")}).size(), 4);
    QTRY_VERIFY(m_bench->seen("exportText")
                && m_bench->need("exportText")->property("text").toString().contains(folder.dirName()));
    choose("file_session_dawproject");
    QTRY_COMPARE(m_opened.size(), 2);
    QCOMPARE(QDir(m_opened.last()).entryList({QStringLiteral("*.dawproject")}).size(), 1);
    QCOMPARE(offered().value(0), QStringLiteral("file_session_dawproject")); // chosen last
    // The details offer the same, where they tell how the song was made.
    m_bench->need<QTabBar>("detailsTabs")->setCurrentIndex(1);
    QTRY_VERIFY(m_bench->window().findChild<QMenu*>(QStringLiteral("get_stemsMenu")));
}

void TestOpenInDaw::theFolderIsAskedForOnce()
{
    getStems();
    choose("file_session_rpp");
    answerFolder();
    QTRY_COMPARE(m_opened.size(), 1);
    choose("file_session_rpp");
    QTRY_COMPARE(m_opened.size(), 2);
    QVERIFY(m_opened.first() != m_opened.last()); // what may have been worked on stays
    // Gone since: it is asked for anew.
    QVERIFY(QDir(out()).removeRecursively());
    choose("file_session_rpp");
    QVERIFY(QDir().mkpath(out()));
    answerFolder();
    QTRY_COMPARE(m_opened.size(), 3);
}

void TestOpenInDaw::stemsGoWhereTheyAreWanted()
{
    getStems();
    choose("file_export_stems");
    answerFolder();
    QTRY_VERIFY(m_bench->seen("exportShowButton"));
    const QStringList folders = QDir(out()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(folders.size(), 1);
    const QString folder = out() + QLatin1Char('/') + folders.first();
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 4);
    QVERIFY(m_opened.isEmpty());
    m_bench->click("exportShowButton");
    QCOMPARE(m_opened, QStringList{folder});
}

void TestOpenInDaw::ofALibraryThatCannotBeWrittenToo()
{
    getStems();
    SongMenu* const opened = menu();
    QVERIFY(opened);
    opened->setReadOnly();
    QVERIFY(opened->findChild<QAction*>(QStringLiteral("file_session_rpp"))->isEnabled());
    QVERIFY(!opened->findChild<QAction*>(QStringLiteral("file_stems"))->isEnabled()); // asks anew, and pays
    opened->close();
}

RIFFDESK_TEST(tst_openindaw, runWindowTest<TestOpenInDaw>);
#include "tst_openindaw.moc"
