#include "storage/atomicfile.h"
#include "studio/librarymove.h"
#include "support/testprogram.h"
#include "support/volumes.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QTest>

using namespace riffdesk;
using namespace riffdesk::test;

namespace {
QString ownMountProblem;
}

/// The files of a library, copied whole or not at all.
class TestLibraryMove : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestHome> m_home;

    [[nodiscard]] QString from() const { return m_home->path(QStringLiteral("old")); }
    [[nodiscard]] QString to() const { return m_home->path(QStringLiteral("new")); }
    static void put(const QString& path, const QByteArray& bytes)
    {
        QVERIFY2(atomicfile::write(path, bytes), qPrintable(path));
    }
    /// Every file and link below a folder, with its content and time.
    static QMap<QString, QPair<QByteArray, QDateTime>> filesIn(const QString& folder)
    {
        QMap<QString, QPair<QByteArray, QDateTime>> files;
        QDirIterator each(folder, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden,
                          QDirIterator::Subdirectories);
        while (each.hasNext()) {
            const QString path = each.next();
            const QFileInfo info = each.fileInfo();
            const QByteArray content = info.isSymLink() ? info.symLinkTarget().toUtf8()
                                       : info.isDir()   ? QByteArray("folder")
                                                        : atomicfile::read(path, 10'000'000).valueOr({});
            files.insert(path.mid(folder.size()),
                         {content, info.isFile() ? info.lastModified() : QDateTime()});
        }
        return files;
    }
    static Result<void> move(const QString& from, const QString& to, const CancelToken& cancel = {})
    {
        return librarymove::copy(from, to, {}, cancel);
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<TestHome>();
        put(from() + QStringLiteral("/library.db"), QByteArray(100'000, 'd'));
        put(from() + QStringLiteral("/library.db-wal"), "log");
        put(from() + QStringLiteral("/library.db.before-009"), "older");
        put(from() + QStringLiteral("/ledger.jsonl"), "{}\n");
        put(from() + QStringLiteral("/drafts/1.json"), "draft");
        put(from() + QStringLiteral("/backups/library-2026-11-01.db"), "copy");
        for (int song = 0; song < 20; ++song) {
            const QString folder = from() + QStringLiteral("/songs/%1/").arg(song);
            put(folder + QStringLiteral("audio.m4a"), QByteArray(50'000 + song, 'a'));
            put(folder + QStringLiteral("stems/vocals.m4a"), "v");
        }
        QFile song(from() + QStringLiteral("/songs/3/audio.m4a"));
        QVERIFY(song.open(QIODevice::ReadWrite));
        QVERIFY(song.setFileTime(QDateTime::fromSecsSinceEpoch(1'600'000'000), QFile::FileModificationTime));
        QVERIFY(QDir().mkpath(to()));
    }

    void allOfItIsThere_data()
    {
        QTest::addColumn<bool>("isOtherVolume");
        QTest::newRow("same volume") << false;
        QTest::newRow("another volume") << true;
    }
    void allOfItIsThere()
    {
        QFETCH(const bool, isOtherVolume);
        if (isOtherVolume && !ownMountProblem.isEmpty())
            QSKIP(qPrintable(QStringLiteral("No volume can be mounted here: ") + ownMountProblem));
        std::unique_ptr<SmallVolume> volume;
        if (isOtherVolume) {
            volume = std::make_unique<SmallVolume>(to(), 100 * 1024);
            QVERIFY(volume->isThere());
        }
        const auto before = filesIn(from());
        int last = 0;
        const auto copied = librarymove::copy(from(), to(),
                                              [&](int done, int total) {
                                                  QCOMPARE(done, ++last);
                                                  QCOMPARE(total, before.size());
                                              },
                                              {});
        QVERIFY2(copied, copied ? "" : qPrintable(copied.error().text()));
        QCOMPARE(last, before.size());
        librarymove::finish(to());
        QVERIFY(filesIn(to()) == before);
        QVERIFY(filesIn(from()) == before);
        QCOMPARE(QFile::permissions(to() + QStringLiteral("/library.db"))
                     & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        // What is written to the new one does not reach the old one.
        QFile database(to() + QStringLiteral("/library.db"));
        QVERIFY(database.open(QIODevice::ReadWrite) && database.write("new") == 3);
        database.close();
        QVERIFY(filesIn(from()) == before);
        QVERIFY(librarymove::remove(from()));
        QCOMPARE(filesIn(from()).size(), 0);
        QVERIFY(QFileInfo::exists(to() + QStringLiteral("/songs/19/stems/vocals.m4a")));
    }

    /// A folder that holds other things keeps them.
    void whatIsNotOursStays()
    {
        put(from() + QStringLiteral("/holiday.jpg"), "mine");
        put(from() + QStringLiteral("/Other/notes.txt"), "mine");
        QVERIFY(move(from(), to()));
        QVERIFY(librarymove::remove(from()));
        QCOMPARE(filesIn(from()).size(), 3); // two files and a folder
        QVERIFY(!QFileInfo::exists(to() + QStringLiteral("/holiday.jpg")));
    }

    void linksAreTakenAsLinks()
    {
        const QString elsewhere = m_home->path(QStringLiteral("elsewhere"));
        put(elsewhere + QStringLiteral("/1/audio.m4a"), "far");
        QVERIFY(QDir(from() + QStringLiteral("/songs")).removeRecursively());
        QVERIFY(QFile::link(elsewhere, from() + QStringLiteral("/songs")));
        QVERIFY(move(from(), to()));
        QVERIFY(QFileInfo(to() + QStringLiteral("/songs")).isSymLink());
        QVERIFY(librarymove::remove(from()));
        QVERIFY(QFileInfo::exists(to() + QStringLiteral("/songs/1/audio.m4a")));
    }

    void cancelledNothingIsLeft()
    {
        const auto before = filesIn(from());
        for (const int at : {1, 10, static_cast<int>(before.size())}) {
            const CancelToken cancel;
            const auto copied = librarymove::copy(
                from(), to(),
                [&](int done, int) {
                    if (done == at)
                        cancel.cancel();
                },
                cancel);
            QVERIFY(!copied);
            QCOMPARE(toString(copied.error().category), toString(Error::Category::Cancelled));
            QCOMPARE(filesIn(to()).size(), 0);
            QVERIFY(filesIn(from()) == before);
        }
    }

    /// At any entry: the old place holds, and the move can be begun again.
    void killedTheOldPlaceHolds()
    {
        const auto before = filesIn(from());
        put(to() + QStringLiteral("/.riffdesk-moving"), "old");
        put(to() + QStringLiteral("/library.db"), "half of");
        put(to() + QStringLiteral("/songs/3/audio.m4a"), "half of");
        QVERIFY(filesIn(from()) == before);
        QVERIFY(!librarymove::problem(from(), to()));
        QVERIFY(move(from(), to()));
        librarymove::finish(to());
        QVERIFY(filesIn(to()) == before);
    }

    /// What is there then has no marker beside it, and is of no other.
    void killedAtItsFirstStepItCanBeBegunAgain()
    {
        const auto before = filesIn(from());
        put(to() + QStringLiteral("/.riffdesk-4711.probe"), "xxxx");
        put(to() + QStringLiteral("/.riffdesk-moving.KbzTqd"), "/ho");
        QVERIFY(!librarymove::problem(from(), to()));
        QVERIFY(move(from(), to()));
        librarymove::finish(to());
        QVERIFY(filesIn(to()) == before);

        const QString other = m_home->path(QStringLiteral("other"));
        put(other + QStringLiteral("/.riffdesk-notes"), "of the user");
        QVERIFY(librarymove::problem(from(), other));
    }

    void aFullVolumeIsNamedBeforeAnythingIsWritten()
    {
        if (!ownMountProblem.isEmpty())
            QSKIP(qPrintable(QStringLiteral("No volume can be mounted here: ") + ownMountProblem));
        const SmallVolume volume(to(), 512);
        QVERIFY(volume.isThere());
        const auto copied = move(from(), to());
        QVERIFY(!copied);
        QCOMPARE(toString(copied.error().category), toString(Error::Category::DiskFull));
        QVERIFY2(copied.error().message.contains(QStringLiteral("no room")),
                 qPrintable(copied.error().message));
        QCOMPARE(filesIn(to()).size(), 0);
    }

    void whatCannotBeIsRefused_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("word");
        QTest::newRow("the same") << QStringLiteral("old") << QStringLiteral("already");
        QTest::newRow("within it") << QStringLiteral("old/songs/new") << QStringLiteral("within");
        QTest::newRow("within it, by a link") << QStringLiteral("link/new") << QStringLiteral("within");
        QTest::newRow("not empty") << QStringLiteral("full") << QStringLiteral("not empty");
        QTest::newRow("another library") << QStringLiteral("other") << QStringLiteral("another library");
        QTest::newRow("above it") << QString() << QStringLiteral("not empty");
        QTest::newRow("a file") << QStringLiteral("file") << QStringLiteral("not a folder");
        QTest::newRow("only to be read") << QStringLiteral("new") << QStringLiteral("can only be read");
    }
    void whatCannotBeIsRefused()
    {
        QFETCH(const QString, target);
        QFETCH(const QString, word);
        put(m_home->path(QStringLiteral("full/a.txt")), "a");
        put(m_home->path(QStringLiteral("other/library.db")), "a");
        put(m_home->path(QStringLiteral("file")), "a");
        QVERIFY(QFile::link(from(), m_home->path(QStringLiteral("link"))));
        std::unique_ptr<SmallVolume> volume;
        if (target == QLatin1String("new")) {
            if (!ownMountProblem.isEmpty())
                QSKIP(qPrintable(QStringLiteral("No volume can be mounted here: ") + ownMountProblem));
            volume = std::make_unique<SmallVolume>(to(), 100);
            QVERIFY(volume->setReadOnly(true));
        }
        const auto before = filesIn(m_home->path());
        const auto problem = librarymove::problem(from(), m_home->path(target));
        QVERIFY(problem);
        QVERIFY2(problem->message.contains(word), qPrintable(problem->message));
        QVERIFY(!problem->nextStep.isEmpty());
        QVERIFY(!move(from(), m_home->path(target)));
        QVERIFY(filesIn(m_home->path()) == before);
    }
};

RIFFDESK_TEST(tst_librarymove, [](int argc, char** argv) {
    ownMountProblem = startOwnMounts();
    return runTest<TestLibraryMove>(argc, argv);
});

#include "tst_librarymove.moc"
