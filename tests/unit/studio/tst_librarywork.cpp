#include "library/library.h"
#include "library/songfolder.h"
#include "platform/settings.h"
#include "storage/atomicfile.h"
#include "storage/database.h"
#include "storage/filefault.h"
#include "studio/librarywork.h"
#include "studio/studio.h"
#include "support/heldpool.h"
#include "support/testprogram.h"
#include "tests/support/edited.h"
#include "tests/support/oldlibrary.h"
#include "tests/unit/library/samplesong.h"

#include <QSignalSpy>
#include <QTest>

#include <cerrno>

using namespace riffdesk;
using namespace riffdesk::test;

/// What is done with a whole library while the studio has it closed.
class TestLibraryWork : public QObject
{
    Q_OBJECT

    static constexpr int songs = 30;

    std::unique_ptr<TestHome> m_home;
    std::unique_ptr<Studio> m_studio;

    static Studio::Options practice()
    {
        Studio::Options options; // in the XDG folders, where the settings say where the library is
        options.practice = true;
        return options;
    }
    [[nodiscard]] QString to() const { return m_home->path(QStringLiteral("new place")); }
    /// Waits for the work's end.
    template <typename Start> std::optional<Result<QString>> outcome(const Start& start)
    {
        std::optional<Result<QString>> outcome;
        start([&outcome](const Result<QString>& done) { outcome = done; });
        static_cast<void>(QTest::qWaitFor([&] { return outcome.has_value(); }, patienceMs));
        return outcome;
    }
    void compareSongs()
    {
        QVERIFY(m_studio->isOpen());
        QCOMPARE(m_studio->library().count(), songs);
        for (int number = 1; number <= songs; ++number) {
            const auto song = m_studio->library().song(sampleSong(number).id);
            QVERIFY(song);
            QVERIFY(QFile::exists(m_studio->library().audioPath(*song)));
        }
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<TestHome>();
        QVERIFY(QDir().mkpath(to()));
        m_studio = std::make_unique<Studio>(practice());
        QVERIFY(m_studio->open());
        Library& library = m_studio->library();
        for (int number = 1; number <= songs; ++number) {
            const Song song = sampleSong(number);
            QVERIFY(library.add(song));
            QVERIFY(atomicfile::write(
                SongFolder(library.songsDir(), song.id).file(QStringLiteral("audio.m4a")), "sound"));
            QVERIFY(library.setMedia(song.id, Song::Media::Ready, QStringLiteral("audio.m4a"), {}));
        }
        QVERIFY(library.writeFiles());
    }
    void cleanup() { m_studio.reset(); }

    void aMovedLibraryIsThereAtTheNextStart()
    {
        const QString from = m_studio->dataDir();
        m_studio->resume(); // with the Practice service, which keeps its songs there
        QSignalSpy progressed(&m_studio->work(), &LibraryWork::progressed);
        const auto moved = outcome([this](auto done) { m_studio->work().move(to(), done); });
        QVERIFY(moved && *moved);
        QVERIFY2((*moved)->contains(to()), qPrintable(**moved));
        QCOMPARE(m_studio->dataDir(), to());
        QVERIFY(!progressed.isEmpty());
        compareSongs();
        QVERIFY(rate(m_studio->library(), sampleSong(1).id, 5)); // it can be worked with
        QVERIFY(!QFileInfo::exists(from + QStringLiteral("/library.db")));
        QVERIFY(!QFileInfo::exists(from + QStringLiteral("/songs")));
        m_studio = std::make_unique<Studio>(practice());
        QCOMPARE(m_studio->dataDir(), to());
        QVERIFY(m_studio->open());
        compareSongs();
        QCOMPARE(m_studio->library().song(sampleSong(1).id)->rating, 5);
    }

    void aCancelledMoveLeavesItWhereItWas()
    {
        const QString from = m_studio->dataDir();
        std::optional<Result<QString>> moved;
        {
            const HeldPool held(background::Pool::Io);
            m_studio->work().move(to(), [&moved](const Result<QString>& done) { moved = done; });
            m_studio->work().cancel();
        }
        QTRY_VERIFY(moved.has_value());
        QVERIFY(!*moved);
        QCOMPARE(toString(moved->error().category), toString(Error::Category::Cancelled));
        QCOMPARE(m_studio->dataDir(), from);
        QVERIFY(m_studio->settings().libraryFolder().isEmpty());
        QVERIFY(QDir(to()).isEmpty());
        compareSongs();
    }

    /// Until the settings name it, a copy is a leftover; from then on it is the library.
    void aMoveIsWholeWhereverItIsKilled()
    {
        const QString marker = to() + QStringLiteral("/.riffdesk-moving");
        QString folder = m_studio->dataDir();
        bool isLeftover = false;
        LibraryWork work({[this] { m_studio.reset(); },
                          [this] {
                              m_studio = std::make_unique<Studio>(practice());
                              return m_studio->open();
                          },
                          [&folder] { return folder; }, [&folder](const QString& next) { folder = next; },
                          [&](const QString&) -> Result<void> {
                              isLeftover = QFileInfo::exists(marker);
                              return {};
                          }});
        const auto moved = outcome([&](auto done) { work.move(to(), done); });
        QVERIFY(moved && *moved);
        QVERIFY(isLeftover);
        QVERIFY(!QFileInfo::exists(marker));

        QVERIFY(atomicfile::write(marker, "killed here"));
        m_studio->settings().setLibraryFolder(to());
        m_studio = std::make_unique<Studio>(practice());
        QVERIFY(m_studio->open());
        QVERIFY(!QFileInfo::exists(marker));
        compareSongs();
    }

    /// What is copied is no library that opens: back to the old place.
    void aCopyThatDoesNotOpenIsNoMove()
    {
        const QString from = m_studio->dataDir();
        std::optional<Result<QString>> moved;
        {
            const HeldPool held(background::Pool::Io);
            m_studio->work().move(to(), [&moved](const Result<QString>& done) { moved = done; });
            // Closed by now.
            QVERIFY(QFile::rename(from + QStringLiteral("/library.db"), from + QStringLiteral("/kept")));
            QVERIFY(atomicfile::write(from + QStringLiteral("/library.db"), QByteArray(5000, 'x')));
        }
        QTRY_VERIFY(moved.has_value());
        QVERIFY(!*moved);
        QCOMPARE(m_studio->dataDir(), from);
        QVERIFY(m_studio->settings().libraryFolder().isEmpty());
        QVERIFY(QDir(to()).isEmpty());
        QVERIFY(QFileInfo::exists(from + QStringLiteral("/songs/") + sampleSong(1).id));
    }

    void aCancelledRebuildIsNone()
    {
        std::optional<Result<QString>> rebuilt;
        {
            const HeldPool held(background::Pool::Io);
            m_studio->work().rebuild([&rebuilt](const Result<QString>& done) { rebuilt = done; });
            m_studio->work().cancel();
        }
        QTRY_VERIFY(rebuilt.has_value());
        QVERIFY(!*rebuilt);
        QCOMPARE(toString(rebuilt->error().category), toString(Error::Category::Cancelled));
        compareSongs();
        const auto again = outcome([this](auto done) { m_studio->work().rebuild(done); });
        QVERIFY(again && *again);
        compareSongs();
    }

    void anOlderLibraryIsBroughtUpToDateBesideTheWindow()
    {
        const QString path = m_home->path(QStringLiteral("older/library.db"));
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QVERIFY(makeOldDatabase(path, songs));
        QVERIFY(!m_studio->work().isUpdateDue());
        Studio::Options options = practice();
        options.dataDir = QFileInfo(path).path();
        m_studio = std::make_unique<Studio>(options);
        QVERIFY(m_studio->work().isUpdateDue());
        QVERIFY(!m_studio->isOpen());
        QSignalSpy progressed(&m_studio->work(), &LibraryWork::progressed);
        bool isUpdated = false;
        m_studio->work().update(false, [&isUpdated] { isUpdated = true; });
        QTRY_VERIFY(isUpdated);
        QTRY_VERIFY(!progressed.isEmpty());
        QCOMPARE(progressed.first().at(1).toInt(),
                 static_cast<int>(migration::shippedScripts().size() - oldVersion) + 1);
        QVERIFY(!m_studio->work().isUpdateDue());
        QVERIFY(m_studio->open());
    }

    /// A copy of it, made beside the window too; it stays what it was.
    void anOlderLibraryThatCannotBeWrittenIsRead()
    {
        const QString path = m_home->path(QStringLiteral("frozen/library.db"));
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QVERIFY(makeOldDatabase(path, songs));
        const auto before = atomicfile::read(path, QFileInfo(path).size());
        Studio::Options options = practice();
        options.dataDir = QFileInfo(path).path();
        m_studio = std::make_unique<Studio>(options);
        QVERIFY(m_studio->work().isUpdateDue(true));
        QSignalSpy progressed(&m_studio->work(), &LibraryWork::progressed);
        bool isUpdated = false;
        m_studio->work().update(true, [&isUpdated] { isUpdated = true; });
        QTRY_VERIFY(isUpdated);
        QTRY_VERIFY(!progressed.isEmpty());
        const auto after = atomicfile::read(path, QFileInfo(path).size());
        QVERIFY(before && after && *before == *after);
        QVERIFY(atomicfile::write(path, "what is copied once more")); // is no library
        QVERIFY(m_studio->open(filefault::writing(path, EACCES)));
        QCOMPARE(m_studio->library().count(), songs);
        QVERIFY(m_studio->library().isReadOnly());
    }

    void whatIsLongInTheTrashGoesIfThatIsWanted()
    {
        Library& library = m_studio->library();
        const QString old = sampleSong(1).id;
        const QString recent = sampleSong(2).id;
        QVERIFY(trash(library, {old, recent}));
        QVERIFY(m_studio->database().run(
            QStringLiteral("UPDATE songs SET trashed_at = ? WHERE id = ?"),
            {QDateTime::currentDateTimeUtc().addDays(-31).toMSecsSinceEpoch(), old}));
        QSignalSpy removed(&library, &Library::songsRemoved);
        m_studio->emptyOldTrash(); // off at first
        m_studio->settings().setTrashDays(31);
        QCOMPARE(Settings(m_studio->configDir() + QStringLiteral("/settings.ini")).trashDays(), 31);
        m_studio->settings().setTrashDays(30);
        m_studio->resume();
        QTRY_COMPARE(removed.size(), 1);
        QCOMPARE(removed.first().first().toStringList(), QStringList{old});
        QVERIFY(!library.song(old));
        QVERIFY(library.song(recent));
        QVERIFY(!QFileInfo::exists(SongFolder(library.songsDir(), old).path()));
    }
};

RIFFDESK_TEST(tst_librarywork, runTest<TestLibraryWork>);

#include "tst_librarywork.moc"
