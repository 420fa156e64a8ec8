#include "library/library.h"
#include "library/songfolder.h"
#include "storage/database.h"
#include "support/program.h"
#include "support/testprogram.h"
#include "support/tone.h"
#include "tests/unit/library/samplesong.h"

#include <QJsonArray>
#include <QTest>

#include <unistd.h>

using namespace riffdesk;
using namespace riffdesk::test;

/// What cannot be written is named, and can still be listed and exported. The program runs where it has no
/// rights, on a read-only or on a small volume: with mount namespaces, where the test may make some.
class TestUnwritable : public QObject
{
    Q_OBJECT

    QString path(const QString& name = {}) const { return m_home->path(QStringLiteral("library") + name); }
    Song song() const { return sampleSong(1); }

    /// Runs the program, with `setUp` of the shell done before in a mount namespace of its own.
    ProgramRun run(const QString& setUp, const QStringList& arguments) const
    {
        QProcess process;
        process.setProcessEnvironment(bareEnvironment());
        process.start(QStringLiteral("unshare"),
                      QStringList{QStringLiteral("-m"), QStringLiteral("sh"), QStringLiteral("-c"),
                                  setUp + QStringLiteral("; exec \"$0\" \"$@\""),
                                  QStringLiteral(RIFFDESK_PROGRAM), QStringLiteral("--data-dir"), path()}
                          + arguments);
        ProgramRun run;
        const bool ended = process.waitForFinished(60'000);
        if (!ended)
            process.kill();
        process.waitForFinished(5'000);
        run.output = process.readAllStandardOutput();
        run.errors = process.readAllStandardError();
        if (ended && process.exitStatus() == QProcess::NormalExit)
            run.exitCode = process.exitCode();
        return run;
    }
    static bool mayMount()
    {
        return geteuid() == 0
               && QProcess::execute(QStringLiteral("unshare"),
                                    {QStringLiteral("-m"), QStringLiteral("mount"), QStringLiteral("-t"),
                                     QStringLiteral("tmpfs"), QStringLiteral("none"), QStringLiteral("/mnt")})
                      == 0;
    }
    static QString readOnlyOf()
    {
        return QStringLiteral("mount --bind '%1' '%1' && mount -o remount,ro,bind '%1'");
    }
    QString readOnly() const { return readOnlyOf().arg(path()); }

    std::unique_ptr<TestHome> m_home;

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<TestHome>();
        QVERIFY(QDir().mkpath(path()));
        auto database = Database::open(path(QStringLiteral("/library.db")));
        QVERIFY(database);
        Library library(**database, path(QStringLiteral("/songs")));
        QVERIFY(library.add(song()));
        const SongFolder folder(library.songsDir(), song().id);
        QVERIFY(writeWav(folder.file(QStringLiteral("audio.wav")), sine(0.5, 440, 0.5), 48000, 2));
        QVERIFY(library.setMedia(song().id, Song::Media::Ready, QStringLiteral("audio.wav"), {}));
    }

    void aReadOnlyLibraryIsListedAndExported_data()
    {
        QTest::addColumn<bool>("logLeft");
        QTest::newRow("closed in order") << false;
        QTest::newRow("left by a killed process") << true;
    }
    void aReadOnlyLibraryIsListedAndExported()
    {
        if (!mayMount())
            QSKIP("No right to mount here");
        QFETCH(const bool, logLeft);
        QString title = song().title;
        if (logLeft) { // what was written last is only in the log
            const QString database = path(QStringLiteral("/library.db"));
            auto open = Database::open(database);
            QVERIFY(open);
            title = QStringLiteral("Newest");
            QVERIFY((*open)->run(QStringLiteral("UPDATE songs SET title = ?"), {title}));
            for (const char* suffix : {"", "-wal"})
                QVERIFY(QFile::copy(database + QLatin1String(suffix),
                                    m_home->path(QStringLiteral("kept") + QLatin1String(suffix))));
            open = Error{};
            for (const char* suffix : {"", "-wal"}) {
                QFile::remove(database + QLatin1String(suffix));
                QVERIFY(QFile::rename(m_home->path(QStringLiteral("kept") + QLatin1String(suffix)),
                                      database + QLatin1String(suffix)));
            }
        }
        const ProgramRun listed = run(readOnly(), {QStringLiteral("songs"), QStringLiteral("--json")});
        QVERIFY2(listed.exitCode == 0, listed.errors.constData());
        const QJsonArray songs = QJsonDocument::fromJson(listed.output).array();
        QCOMPARE(songs.size(), 1);
        QCOMPARE(songs.first().toObject().value(QStringLiteral("title")).toString(), title);

        const QString exports = m_home->path(QStringLiteral("exports"));
        const ProgramRun exported = run(
            readOnly(), {QStringLiteral("export"), QStringLiteral("--all"), QStringLiteral("--to"), exports});
        QVERIFY2(exported.exitCode == 0, exported.errors.constData());
        QCOMPARE(QDir(exports).entryList(QDir::Files).size(), 1);
    }

    void whatCannotBeMadeThereIsSaid_data()
    {
        QTest::addColumn<QString>("setUp");
        QTest::addColumn<QString>("word");
        QTest::newRow("read-only volume") << readOnlyOf() << QStringLiteral("can only be read");
        QTest::newRow("full disk") << QStringLiteral(
            "mount -t tmpfs -o size=256k none '%1' && head -c 1M /dev/zero > '%1/ballast' 2>/dev/null; true")
                                   << QStringLiteral("no room left");
        QTest::newRow("no permission")
            << QStringLiteral("chmod 755 '%1'/.. '%1'/../.. ; chmod 555 '%1' && set -- setpriv --reuid 65534 "
                              "--regid 65534 --clear-groups \"$0\" \"$@\" && exec \"$@\"")
            << QStringLiteral("may not write");
        QTest::newRow("not a folder")
            << QStringLiteral("rm -r '%1' && touch '%1'") << QStringLiteral("not a folder");
    }
    void whatCannotBeMadeThereIsSaid()
    {
        if (!mayMount())
            QSKIP("No right to mount here");
        QFETCH(const QString, setUp);
        QFETCH(const QString, word);
        const ProgramRun made =
            run(QString(setUp).arg(path()), {QStringLiteral("--practice"), QStringLiteral("create"),
                                             QStringLiteral("--prompt"), QStringLiteral("A song")});
        QVERIFY2(made.exitCode == 2, made.errors.constData());
        QVERIFY2(made.errors.contains(word.toUtf8()), made.errors.constData());
        QVERIFY(!made.errors.contains("Another Riffdesk"));
    }

    /// The song was made; there is no room for its audio.
    void aDiskThatBecomesFullIsNamed()
    {
        if (!mayMount())
            QSKIP("No right to mount here");
        const ProgramRun made = run(QStringLiteral("mount -t tmpfs -o size=64k none '%1/songs'").arg(path()),
                                    {QStringLiteral("--practice"), QStringLiteral("create"),
                                     QStringLiteral("--prompt"), QStringLiteral("A song")});
        QVERIFY2(made.exitCode == 1, made.errors.constData());
        QVERIFY2(made.errors.contains("no room left"), made.errors.constData());
    }

    void theOtherProcessIsNamed()
    {
        QProcess studio;
        studio.setProcessEnvironment(bareEnvironment());
        studio.start(QStringLiteral(RIFFDESK_PROGRAM),
                     {QStringLiteral("--practice"), QStringLiteral("--data-dir"), path()});
        QTRY_VERIFY(QFile::exists(path(QStringLiteral("/library.lock"))));
        const ProgramRun refused =
            runProgram({QStringLiteral("--data-dir"), path(), QStringLiteral("--practice"),
                        QStringLiteral("create"), QStringLiteral("--prompt"), QStringLiteral("A song")});
        QCOMPARE(refused.exitCode, 2);
        QVERIFY2(refused.errors.contains(QByteArray::number(studio.processId())), refused.errors.constData());
        studio.kill();
        QVERIFY(studio.waitForFinished());
    }
};

RIFFDESK_TEST(tst_unwritable, runTest<TestUnwritable>);

#include "tst_unwritable.moc"
