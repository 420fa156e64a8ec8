#include "audio/player.h"
#include "compare/comparedsound.h"
#include "library/songfolder.h"
#include "playback/playback.h"
#include "studio/translate.h"
#include "support/edited.h"
#include "support/testprogram.h"
#include "tests/support/tone.h"
#include "ui/jobs/jobcard.h"
#include "ui/library/librarypanel.h"
#include "windowbench.h"
#include "windowwalk.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTabBar>
#include <QTranslator>

#include <algorithm>

using namespace riffdesk;
using namespace riffdesk::test;

/// The whole window in every language, as small as it gets: nothing is cut off, and no key means two things.
class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void everythingFits_data();
    void everythingFits();
    void everythingFitsAtTwiceTheScale();

private:
    static void speak(const QString& language) { translate(*qApp, language); }
    static bool isDoubled() { return qApp->devicePixelRatio() > 1; }
    void walkWelcome(QStringList& faults);
    void walkForm(WindowBench& bench, WindowWalk& walk);
    void walkSongs(WindowBench& bench, WindowWalk& walk);
    void walkComparison(WindowBench& bench, WindowWalk& walk);
    void walkJobs(WindowBench& bench, WindowWalk& walk);
    /// Where the mixer or a comparison has taken its place.
    static void showLibrary(WindowBench& bench)
    {
        for (const char* search : {"x", ""})
            bench.need<QLineEdit>("searchEdit")->setText(QLatin1String(search));
        QVERIFY(QTest::qWaitFor(
            [&] { return bench.seen("libraryView") && bench.songs()->model()->rowCount() >= 2; },
            test::patienceMs));
    }

    /// What ends the walk, loses what it goes through, or opens another program.
    const QStringList spared{QStringLiteral("quitAction"),           QStringLiteral("openFolderAction"),
                             QStringLiteral("trashSongsAction"),     QStringLiteral("trashAction"),
                             QStringLiteral("showInFolderAction"),   QStringLiteral("filesFolderButton"),
                             QStringLiteral("createAction"),         QStringLiteral("addDraftButton"),
                             QStringLiteral("cornerAddDraftButton"), QStringLiteral("createButton"),
                             QStringLiteral("restartButton"),        QStringLiteral("spliceKeepButton"),
                             QStringLiteral("refetchButton"),        QStringLiteral("refetchAction"),
                             QStringLiteral("pasteFilesAction"),     QStringLiteral("importAccountAction")};
    static constexpr QSize smallest{1024, 640};
    std::unique_ptr<QTemporaryDir> m_songs; ///< with a song that has stems, and an edit of it
    QString m_parent;
    QString m_edit;
};

void TestLanguages::initTestCase()
{
    QVERIFY(isDoubled() == (qEnvironmentVariable("QT_SCALE_FACTOR") == QLatin1String("2")));
    m_songs = WindowBench::folderWithSong();
    WindowBench bench(*m_songs);
    m_parent = bench.song();
    QVERIFY(!m_parent.isEmpty());
    Library& library = bench.studio().library();
    Song edit = library.song(m_parent).value_or(Song());
    edit.remoteId = QStringLiteral("the-edit");
    edit.id = songIdOf(edit.service, edit.remoteId);
    edit.parentId = m_parent;
    edit.taskId.clear(); // no take of the other one
    edit.press.clear();
    edit.action = QStringLiteral("replace_section");
    edit.createdAt = edit.createdAt.addSecs(60);
    const SongFolder parent(library.songsDir(), m_parent);
    const SongFolder folder(library.songsDir(), edit.id);
    edit.files.clear(); // the check of the library would find them changed, and fetch them again
    auto sound = ComparedSound::read(parent.file(edit.audioFile));
    QVERIFY(sound && sound->seconds() > 6);
    const auto second = [&sound](int at) { return sound->samples.begin() + qint64(sound->rate) * 2 * at; };
    std::fill(second(3), second(5), qint16(0));
    QVERIFY(folder.make().ok());
    QVERIFY(writeWav(folder.file(edit.audioFile), sound->samples, sound->rate, 2));
    QVERIFY(library.add(edit).ok());
    m_edit = edit.id;
    QVERIFY(QDir().mkpath(parent.stemsDir()));
    for (const char* name : {"bass.wav", "vocals.wav"})
        QVERIFY(writeWav(parent.stemsDir() + QLatin1Char('/') + QLatin1String(name), sine(1, 220, 0.2), 48000,
                         2));
    QVERIFY(library.setHasStems(m_parent, true).ok());
}

void TestLanguages::cleanup()
{
    qDeleteAll(qApp->findChildren<QTranslator*>());
    QLocale::setDefault(QLocale::c());
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestLanguages::everythingFits_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << QStringLiteral("en");
    const QStringList files = QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("riffdesk_*.qm")});
    QVERIFY(files.size() >= 12);
    for (const QString& file : files) {
        const QString language = file.section(QLatin1Char('_'), 1).section(QLatin1Char('.'), 0, 0);
        QTest::newRow(qPrintable(language)) << language;
    }
}

void TestLanguages::everythingFits()
{
    QFETCH(QString, language);
    speak(language);
    QCOMPARE(QApplication::layoutDirection(), QLocale().textDirection());
    QStringList faults;
    walkWelcome(faults);
    const QTemporaryDir folder;
    QVERIFY(WindowBench::copyFiles(m_songs->path(), folder.path()));
    WindowBench bench(folder);
    bench.openWindow(smallest);
    QTRY_COMPARE(bench.songs()->model()->rowCount(), 2);
    bench.window().findChild<LibraryPanel*>()->select(m_edit);
    WindowWalk walk(bench.window(), spared);
    const auto tidy = [&bench] {
        auto* drafts = bench.window().findChild<QTabBar*>(QStringLiteral("draftTabs"));
        while (drafts && drafts->count() > 2) // further ones scroll
            bench.window().findChild<QAction*>(QStringLiteral("closeDraftAction"))->trigger();
        if (!bench.seen("libraryView"))
            showLibrary(bench);
    };
    tidy();
    walk.setTidying(tidy);
    bench.window().setUpdatesEnabled(false); // what matters is where things are; painting takes the most time
    walk.look(QStringLiteral("studio"));
    walkForm(bench, walk);
    walkSongs(bench, walk);
    walk.pressMenus();
    showLibrary(bench);
    walkComparison(bench, walk);
    walkJobs(bench, walk);
    QCOMPARE(bench.window().size(), smallest); // no text has pushed the window apart
    faults += walk.faults();
    for (const QString& fault : std::as_const(faults)) // a failure's own text has an end
        qWarning("%s: %s", qPrintable(language), qPrintable(fault));
    QCOMPARE(faults.size(), 0);
}

void TestLanguages::walkWelcome(QStringList& faults)
{
    WindowBench bench{Studio::Options()};
    bench.openWindow(smallest);
    QVERIFY(bench.seen("welcomePage"));
    WindowWalk walk(bench.window(), {});
    walk.look(QStringLiteral("welcome"));
    faults += walk.faults();
    QCOMPARE(bench.window().size(), smallest);
}

void TestLanguages::walkForm(WindowBench& bench, WindowWalk& walk)
{
    bench.need<QPushButton>("advancedButton")->click();
    auto* actions = bench.need<QComboBox>("actionCombo");
    for (int i = 0; i < actions->count(); ++i) {
        actions->setCurrentIndex(i);
        walk.look(actions->itemText(i));
    }
    actions->setCurrentIndex(0);
    bench.need<QPlainTextEdit>("styleOrIdeaEdit")->setPlainText(QString(300, QLatin1Char('x')));
    bench.need<QPlainTextEdit>("lyricsEdit")
        ->setPlainText(QStringLiteral("[Verse]\nSnow\n\n[Chorus]\nRain\n\n[Nonsense]\n(((")); // hints
    QTRY_VERIFY(bench.seen("preflightRow"));
    walk.look(QStringLiteral("warned"));
    if (!isDoubled())
        walk.pressButtons(*bench.need("createPanel"));
}

void TestLanguages::walkSongs(WindowBench& bench, WindowWalk& walk)
{
    auto* library = bench.window().findChild<LibraryPanel*>();
    library->select(m_edit);
    QTest::keyClick(bench.songs(), Qt::Key_Return);
    QTRY_COMPARE(bench.studio().player().state(), Player::State::Playing);
    bench.studio().playback().pause();
    if (!bench.seen("detailsPanel"))
        bench.window().findChild<QAction*>(QStringLiteral("showDetailsAction"))->trigger();
    QTRY_VERIFY(bench.seen("detailsTabs"));
    auto* tabs = bench.need<QTabBar>("detailsTabs");
    for (const QString& song : {m_edit, m_parent}) {
        library->select(song);
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            walk.look(QStringLiteral("details / ") + tabs->tabText(i));
            if (!isDoubled() && song == m_edit)
                walk.pressButtons(*bench.need("detailsPanel"));
        }
    }
    if (bench.seen("detailsPanel")) // folded away, as usual
        bench.window().findChild<QAction*>(QStringLiteral("showDetailsAction"))->trigger();
    showLibrary(bench);
    for (const bool isGrid : {true, false}) {
        library->setGrid(isGrid);
        walk.look(isGrid ? QStringLiteral("grid") : QStringLiteral("table"));
        if (!isDoubled())
            walk.askForMenu(*bench.songs()->viewport(), bench.placeOf(0));
    }
    bench.songs()->selectAll();
    walk.look(QStringLiteral("several songs"));
    library->select(m_edit);
    if (!isDoubled())
        walk.pressButtons(*bench.need("playerBar"));
    for (const char* search : {"nothing of this kind", "flag:kept rating:>3 in:trash", "is:trash", "?:"}) {
        bench.need<QLineEdit>("searchEdit")->setText(QLatin1String(search));
        processDue();
        walk.look(QLatin1String(search));
    }
    showLibrary(bench);
    library->select(m_edit);
}

void TestLanguages::walkComparison(WindowBench& bench, WindowWalk& walk)
{
    // A search that was left may still take the selection away.
    const auto opens = [&bench](const char* view, const char* action, const QString& song) {
        if (bench.seen(view))
            return true;
        bench.window().findChild<LibraryPanel*>()->select(song);
        bench.window().findChild<QAction*>(QLatin1String(action))->trigger();
        return bench.seen(view) != nullptr;
    };
    QTRY_VERIFY(opens("compareView", "compareAction", m_edit) && bench.seen("spliceBar"));
    walk.look(QStringLiteral("comparison"));
    if (!isDoubled())
        walk.pressButtons(*bench.need("compareView"));
    showLibrary(bench);
    QTRY_VERIFY(opens("stemMixer", "stemsAction", m_parent));
    walk.look(QStringLiteral("mixer"));
    showLibrary(bench);
}

void TestLanguages::walkJobs(WindowBench& bench, WindowWalk& walk)
{
    int number = 0;
    for (const Job::State state : {Job::State::Draft, Job::State::Running, Job::State::Failed,
                                   Job::State::Unfetched, Job::State::Unknown}) {
        Job job;
        job.id = QString::number(++number);
        job.state = state;
        if (state >= Job::State::Failed)
            job.error.emplace().message = QString(120, QLatin1Char('x'));
        job.createdAt = QDateTime::currentDateTimeUtc().addSecs(number);
        Q_EMIT bench.studio().jobs().jobAdded(job);
        walk.look(QStringLiteral("job %1").arg(int(state)));
    }
}

void TestLanguages::everythingFitsAtTwiceTheScale()
{
    if (isDoubled())
        return; // it is what is running
    QProcess self;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QStringLiteral("2"));
    self.setProcessEnvironment(environment);
    self.setProcessChannelMode(QProcess::ForwardedChannels); // its faults are told there
    self.start(QCoreApplication::applicationFilePath(),
               {QStringLiteral("tst_languages"), QStringLiteral("everythingFits")});
    QVERIFY(self.waitForFinished(-1));
    QCOMPARE(self.exitStatus(), QProcess::NormalExit);
    QCOMPARE(self.exitCode(), 0);
}

RIFFDESK_TEST(tst_languages, runWindowTest<TestLanguages>);

#include "tst_languages.moc"
