#include "library/library.h"
#include "library/songfolder.h"
#include "samplesong.h"
#include "storage/database.h"
#include "support/testprogram.h"
#include "support/volumes.h"
#include "tests/support/edited.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace riffdesk;
using namespace riffdesk::test;

namespace {
QString mountProblem;
}

/// A library whose volume becomes full, read-only or is taken away while it is open: a sentence, nothing
/// half-written, and work goes on afterwards.
class TestNoRoom : public QObject
{
    Q_OBJECT

    static constexpr int songs = 12;

    std::unique_ptr<TestHome> m_home;
    std::unique_ptr<SmallVolume> m_volume;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Library> m_library;

    [[nodiscard]] QString path(const char* name = "") const
    {
        return m_home->path(QStringLiteral("volume/") + QLatin1String(name));
    }
    [[nodiscard]] SongFolder folder(int number) const
    {
        return {m_library->songsDir(), sampleSong(number).id};
    }
    /// The edit's outcome from the writing thread.
    Result<void> edited(const SongEdit& edit)
    {
        std::optional<Result<void>> outcome;
        m_library->applySoon(edit, this, [&](const Result<SongEdit>& done) {
            outcome = done ? Result<void>() : Result<void>(done.error());
        });
        const bool isDone = QTest::qWaitFor([&] { return outcome.has_value(); }, patienceMs);
        return isDone ? *outcome : Result<void>(Error{});
    }
    [[nodiscard]] SongNumbers all() const
    {
        QStringList ids;
        for (int number = 1; number <= songs; ++number)
            ids << sampleSong(number).id;
        return m_library->numbers(ids);
    }
    /// Each song.json is whole and says what its row says, and nothing else lies beside it.
    void compareFiles()
    {
        QVERIFY(m_library->writeFiles());
        for (int number = 1; number <= songs; ++number) {
            const auto written = folder(number).readSong();
            QVERIFY2(written, qPrintable(QString::number(number)));
            QVERIFY(written->notes == m_library->song(written->id)->notes);
            QCOMPARE(written->rating, m_library->song(written->id)->rating);
            QCOMPARE(QDir(folder(number).path()).entryList(QDir::Files | QDir::Hidden),
                     QStringList{QStringLiteral("song.json")});
        }
    }
    void open(const char* songsDir = "songs")
    {
        auto database = Database::open(path("library.db"));
        QVERIFY(database);
        m_database = std::move(database).value();
        m_library = std::make_unique<Library>(*m_database, path(songsDir));
        for (int number = 1; number <= songs; ++number)
            QVERIFY(m_library->add(sampleSong(number)));
        QVERIFY(m_library->writeFiles());
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!mountProblem.isEmpty())
            QSKIP(qPrintable(QStringLiteral("No volume can be mounted here: ") + mountProblem));
    }
    void init()
    {
        m_home = std::make_unique<TestHome>();
        QVERIFY(QDir().mkpath(path()));
        m_volume = std::make_unique<SmallVolume>(path(), 6 * 1024);
        QVERIFY(m_volume->isThere());
    }
    void cleanup()
    {
        m_library.reset();
        m_database.reset();
        m_volume.reset();
    }

    void aFullDiskIsNamedAndWorkGoesOnLater()
    {
        open();
        m_volume->fill();
        const QString long1(60'000, QLatin1Char('n'));
        Result<void> outcome;
        int kept = 0;
        for (int number = 1; number <= songs && outcome; ++number) {
            outcome = edited(SongEdit::setNotes(m_library->numbers({sampleSong(number).id}), long1));
            kept += outcome ? 1 : 0;
        }
        QVERIFY(!outcome);
        QCOMPARE(toString(outcome.error().category), toString(Error::Category::DiskFull));
        QVERIFY2(outcome.error().text().contains(QStringLiteral("no room left")),
                 qPrintable(outcome.error().text()));
        // What was accepted stays, what was refused is not there by half.
        for (int number = 1; number <= songs; ++number)
            QCOMPARE(m_library->song(sampleSong(number).id)->notes == long1, number <= kept);
        const auto added = m_library->add(sampleSong(songs + 1));
        QVERIFY(added || added.error().category == Error::Category::DiskFull);
        QCOMPARE(m_library->count(), added ? songs + 1 : songs);

        m_volume->makeRoom();
        QVERIFY(edited(SongEdit::setNotes(m_library->numbers({sampleSong(songs).id}), long1)));
        QVERIFY(edited(SongEdit::rate(all(), 3)));
        QVERIFY(m_library->add(sampleSong(songs + 1)));
        QVERIFY(m_database->check());
        compareFiles();
    }

    /// The rows have room, the descriptions have none.
    void aDescriptionWithoutRoomIsWrittenLater()
    {
        QVERIFY(QDir().mkpath(path("small")));
        const SmallVolume small(path("small"), 512);
        QVERIFY(small.isThere());
        open("small");
        small.fill();
        m_library->startWritingFiles();
        QSignalSpy failed(m_library.get(), &Library::fileNotWritten);
        QVERIFY(edited(SongEdit::rate(all(), 5)));
        QTRY_VERIFY_WITH_TIMEOUT(!failed.isEmpty(), patienceMs);
        QCOMPARE(toString(failed.first().first().value<Error>().category),
                 toString(Error::Category::DiskFull));
        QVERIFY(folder(1).readSong()); // the old one is whole
        QCOMPARE(m_library->song(sampleSong(1).id)->rating, 5);
        small.makeRoom();
        compareFiles();
    }

    void aReadOnlyVolumeIsNamedAndWrittenLater()
    {
        QVERIFY(QDir().mkpath(path("other")));
        const SmallVolume other(path("other"), 1024);
        open("other");
        QVERIFY(other.setReadOnly(true));
        m_library->startWritingFiles();
        QSignalSpy failed(m_library.get(), &Library::fileNotWritten);
        QVERIFY(edited(SongEdit::rate(all(), 2)));
        QTRY_VERIFY_WITH_TIMEOUT(!failed.isEmpty(), patienceMs);
        QVERIFY(!failed.first().first().value<Error>().nextStep.isEmpty());
        QVERIFY(other.setReadOnly(false));
        compareFiles();
    }

    void aFolderThatVanishesIsNamedAndNotMadeAnew()
    {
        m_volume.reset(); // a folder, whose way back is a rename
        open();
        m_library->startWritingFiles();
        const QString place = m_home->path(QStringLiteral("volume"));
        const QString away = m_home->path(QStringLiteral("away"));
        QVERIFY(QDir().rename(place, away));
        const auto refused = edited(SongEdit::rate(all(), 4));
        QVERIFY(!refused);
        QVERIFY2(refused.error().text().contains(QStringLiteral("not there any more")),
                 qPrintable(refused.error().text()));
        QVERIFY(!m_library->add(sampleSong(songs + 1)));
        static_cast<void>(m_library->writeFiles().ok());
        QVERIFY(!QFileInfo::exists(place));
        QVERIFY(QDir().rename(away, place));
        QCOMPARE(m_library->song(sampleSong(1).id)->rating, sampleSong(1).rating);
        QVERIFY(edited(SongEdit::rate(all(), 4)));
        QVERIFY(m_library->add(sampleSong(songs + 1)));
        compareFiles();
    }
};

RIFFDESK_TEST(tst_noroom, [](int argc, char** argv) {
    mountProblem = startOwnMounts();
    return runTest<TestNoRoom>(argc, argv);
});

#include "tst_noroom.moc"
