#include "library/songfolder.h"
#include "support/testprogram.h"
#include "ui/widgets/songmenu.h"
#include "windowbench.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QTabBar>

using namespace riffdesk;
using namespace riffdesk::test;

/// The service's lossless WAV and video of a song, asked for in the window.
class TestGetFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }
    void costIsNamedAndTheFileIsKept_data();
    void costIsNamedAndTheFileIsKept();
    void nothingIsAskedForWithoutTheUser();
    void importedSongsSayWhyNot();
    void theSpendingGuardSpeaks();
    void whatIsGoneIsFetched();

private:
    [[nodiscard]] SongMenu* menu();
    void choose(const QString& action);
    [[nodiscard]] QMessageBox* dialog() const { return m_bench->seen<QMessageBox>("fileDialog"); }
    [[nodiscard]] QString stateOf(const char* label) const ///< empty while the page is made anew
    {
        const auto* const shown = m_bench->seen<QLabel>(label);
        return shown ? shown->text() : QString();
    }
    [[nodiscard]] int requests() const
    {
        return static_cast<int>(m_bench->studio().jobs().latestJobs(100).size());
    }
    [[nodiscard]] QString path(const QString& name) const
    {
        return SongFolder(m_bench->studio().library().songsDir(), m_id).file(name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowBench> m_bench;
    QString m_id;
    int m_before = 0; ///< jobs
};

void TestGetFiles::init()
{
    m_folder = WindowBench::folderWithSong();
    m_bench = std::make_unique<WindowBench>(*m_folder);
    m_id = m_bench->song();
    QVERIFY(!m_id.isEmpty());
    QTRY_VERIFY(m_bench->studio().jobs().isIdle());
    m_before = requests();
    QTest::mouseClick(m_bench->songs()->viewport(), Qt::LeftButton, {}, m_bench->placeOf(0));
    auto* tabs = m_bench->need<QTabBar>("detailsTabs");
    for (int i = 0; i < tabs->count(); ++i) {
        if (tabs->tabText(i) == QLatin1String("Recipe"))
            tabs->setCurrentIndex(i);
    }
    QTRY_VERIFY(m_bench->seen("get_wav"));
}

SongMenu* TestGetFiles::menu()
{
    QMetaObject::invokeMethod(m_bench->songs(), "customContextMenuRequested",
                              Q_ARG(QPoint, m_bench->placeOf(0)));
    return m_bench->seen<SongMenu>("songMenu");
}

void TestGetFiles::choose(const QString& action)
{
    SongMenu* opened = menu();
    auto* entry = opened ? opened->findChild<QAction*>(QStringLiteral("file_") + action) : nullptr;
    if (!entry || !entry->isEnabled())
        qFatal("the menu does not offer it");
    QTest::mouseClick(opened, Qt::LeftButton, {}, opened->actionGeometry(entry).center());
    if (!QTest::qWaitFor([this] { return dialog() != nullptr; }, patienceMs))
        qFatal("nothing is asked");
}

void TestGetFiles::costIsNamedAndTheFileIsKept_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("name");
    QTest::newRow("wav") << QStringLiteral("wav") << Song::wavFile();
    QTest::newRow("video") << QStringLiteral("video") << Song::videoFile();
}

void TestGetFiles::costIsNamedAndTheFileIsKept()
{
    QFETCH(QString, action);
    QFETCH(QString, name);
    const QByteArray labelName = "state_" + action.toUtf8();
    const QByteArray buttonName = "get_" + action.toUtf8();
    const char* const label = labelName.constData();
    const char* const button = buttonName.constData();
    QVERIFY(stateOf(label).contains(QLatin1String("Not asked for")));
    choose(action);
    QVERIFY2(dialog()->text().contains(QLatin1String("costs nothing")),
             qPrintable(dialog()->text())); // Practice
    QVERIFY(dialog()->informativeText().contains(QLatin1String("xport")));
    m_bench->click("fileGetButton");
    QTRY_VERIFY(stateOf(label).contains(name));
    QVERIFY(QFile::exists(path(name)));
    QVERIFY(m_bench->studio().library().song(m_id)->file(name));
    QCOMPARE(requests(), m_before + 1);
    QTRY_VERIFY(!dialog());
    // Another press says that it is here, and pays only for the word that says so.
    QTRY_VERIFY(m_bench->studio().jobs().isIdle() && m_bench->seen(button));
    m_bench->click(button);
    QTRY_VERIFY(dialog());
    QVERIFY2(dialog()->text().contains(QLatin1String("already here")), qPrintable(dialog()->text()));
    QVERIFY(m_bench->seen("fileShowButton"));
    QTest::keyClick(dialog(), Qt::Key_Return); // Cancel
    QTRY_VERIFY(!dialog());
    QCOMPARE(requests(), m_before + 1);
    m_bench->click(button);
    QTRY_VERIFY(dialog());
    m_bench->click("fileGetButton");
    QCOMPARE(requests(), m_before + 2);
    QTRY_VERIFY(m_bench->studio().jobs().isIdle());
}

void TestGetFiles::nothingIsAskedForWithoutTheUser()
{
    choose(QStringLiteral("wav"));
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    choose(QStringLiteral("wav"));
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_VERIFY(!dialog());
    QCOMPARE(requests(), m_before);
    QVERIFY(!QFile::exists(path(Song::wavFile())));
}

void TestGetFiles::importedSongsSayWhyNot()
{
    Song imported = *m_bench->studio().library().song(m_id);
    imported.service = importedService();
    imported.id = songIdOf(imported.service, imported.remoteId);
    imported.createdAt = imported.createdAt.addDays(1);
    QVERIFY(m_bench->studio().library().add(imported).ok());
    QTRY_COMPARE(m_bench->songs()->model()->rowCount(), 2);
    QTest::mouseClick(m_bench->songs()->viewport(), Qt::LeftButton, {}, m_bench->placeOf(0));
    const auto button = [this] { return m_bench->seen<QAbstractButton>("get_wav"); };
    QTRY_VERIFY(button() && !button()->isEnabled());
    QVERIFY(!button()->toolTip().isEmpty());
    SongMenu* opened = menu();
    QVERIFY(opened);
    for (const char* name : {"file_wav", "file_video"}) {
        auto* entry = opened->findChild<QAction*>(QLatin1String(name));
        QVERIFY(entry);
        QVERIFY(!entry->isEnabled());
        QVERIFY2(entry->toolTip().contains(QLatin1String("No service")), qPrintable(entry->toolTip()));
    }
    opened->close();
}

/// At a service that charges, on a day on which much was asked for.
void TestGetFiles::theSpendingGuardSpeaks()
{
    m_bench.reset();
    Studio::Options options;
    options.service = QUrl(QStringLiteral("http://127.0.0.1:9"));
    options.token = "tok-0123456789";
    m_bench = std::make_unique<WindowBench>(options, m_folder->path());
    Studio& studio = m_bench->studio();
    const QString service = studio.serviceId();
    QTRY_VERIFY(studio.endpoint(service).has_value());
    Song song = *studio.library().song(m_id);
    song.service = service;
    song.id = songIdOf(song.service, song.remoteId);
    song.createdAt = song.createdAt.addDays(1);
    QVERIFY(studio.library().add(song).ok());
    QTRY_COMPARE(m_bench->songs()->model()->rowCount(), 2);
    m_id = song.id;
    QTest::mouseClick(m_bench->songs()->viewport(), Qt::LeftButton, {}, m_bench->placeOf(0));
    choose(QStringLiteral("wav"));
    QVERIFY2(dialog()->text().contains(QLatin1String("costs credits")), qPrintable(dialog()->text()));
    QVERIFY(!dialog()->text().contains(QLatin1String("today")));
    QVERIFY(dialog()->informativeText().contains(QLatin1String("lossless master")));
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());

    studio.settings().setAskAbovePerDay(2);
    studio.jobs().setPaused(true); // what waits to be sent counts, too
    SongRequest wish(QStringLiteral("generate"), studio.catalogue().defaultModel());
    wish.set(QStringLiteral("prompt"), songPrompt);
    QVERIFY(studio.jobs().add(service, wish, 2).ok());
    choose(QStringLiteral("wav"));
    QVERIFY2(dialog()->text().contains(QLatin1String("3 paid requests today")), qPrintable(dialog()->text()));
    const int before = requests();
    m_bench->click("fileGetButton");
    QCOMPARE(requests(), before + 1);
    QCOMPARE(studio.jobs().latestJobs(1).first().action, QStringLiteral("wav"));
    QCOMPARE(toString(studio.jobs().latestJobs(1).first().state), toString(Job::State::Draft));
}

void TestGetFiles::whatIsGoneIsFetched()
{
    choose(QStringLiteral("wav"));
    m_bench->click("fileGetButton");
    QTRY_VERIFY(QFile::exists(path(Song::wavFile())));
    QTRY_VERIFY(m_bench->studio().jobs().isIdle());
    QVERIFY(QFile::remove(path(Song::wavFile())));
    choose(QStringLiteral("wav"));
    QVERIFY2(dialog()->text().contains(QLatin1String("missing")), qPrintable(dialog()->text()));
    const int paid = requests();
    m_bench->click("fileFetchButton");
    QTRY_VERIFY(QFile::exists(path(Song::wavFile())));
    QTRY_VERIFY(m_bench->studio().jobs().isIdle());
    QCOMPARE(requests(), paid + 1);
    QVERIFY(!m_bench->studio().jobs().latestJobs(1).first().submittedAt.isValid()); // free
}

RIFFDESK_TEST(tst_getfiles, runTest<TestGetFiles, QApplication>);
#include "tst_getfiles.moc"
