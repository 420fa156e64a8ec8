#include "api/catalogue.h"
#include "form/preset.h"
#include "playerctl.h"
#include "songshelf.h"
#include "support/patience.h"
#include "support/privatebus.h"
#include "support/program.h"
#include "support/testhome.h"
#include "support/testprogram.h"

#include <QDir>
#include <QTest>

using namespace riffdesk;
using namespace riffdesk::test;

/// What the desktop does with the program: opens a file with it, and chooses from the menu of its icon,
/// whether it runs or not.
class TestOpened : public QObject
{
    Q_OBJECT

    TestHome m_home;
    PrivateBus m_bus;
    SongShelf m_shelf;
    QTemporaryDir m_files;
    QProcess m_studio;

    [[nodiscard]] QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = bareEnvironment();
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QString::fromLatin1(m_bus.address()));
        return environment;
    }
    [[nodiscard]] QStringList arguments(const QStringList& words) const
    {
        return QStringList{QStringLiteral("--practice"), QStringLiteral("--data-dir"), m_shelf.dataDir()}
               + words;
    }
    /// A start while the studio runs.
    [[nodiscard]] int startAgain(const QStringList& words) const
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(QStringLiteral(RIFFDESK_PROGRAM), arguments(words));
        return process.waitForFinished(patienceMs) && process.exitStatus() == QProcess::NormalExit
                   ? process.exitCode()
                   : -1;
    }
    [[nodiscard]] QString recipe(const QString& prompt) const
    {
        const Catalogue catalogue = Catalogue::builtIn();
        Preset preset;
        preset.name = prompt;
        preset.request.setAction(QStringLiteral("generate"));
        preset.request.set(QStringLiteral("prompt"), prompt);
        const QString path = m_files.filePath(preset.fileName());
        return writeBytes(path, preset.toJson(catalogue, Preset::Kind::Recipe)) ? path : QString();
    }
    /// Of all drafts on disk.
    [[nodiscard]] QByteArray drafts() const
    {
        QByteArray all;
        const QDir folder(m_shelf.dataDir() + QStringLiteral("/drafts"));
        const QStringList names = folder.entryList(QDir::Files);
        for (const QString& name : names) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }
    [[nodiscard]] qsizetype draftFiles() const
    {
        return QDir(m_shelf.dataDir() + QStringLiteral("/drafts")).entryList(QDir::Files).size();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(!m_bus.address().isEmpty());
        QVERIFY(m_shelf.fill());
    }

    void cleanupTestCase()
    {
        m_studio.terminate();
        QVERIFY(m_studio.waitForFinished(patienceMs));
    }

    void itStartsWithAFile()
    {
        const QString path = recipe(QStringLiteral("Rain on a tin roof"));
        m_studio.setProcessEnvironment(environment());
        m_studio.setStandardOutputFile(QProcess::nullDevice());
        m_studio.setStandardErrorFile(QProcess::nullDevice());
        m_studio.start(QStringLiteral(RIFFDESK_PROGRAM), arguments({path}));
        QTRY_VERIFY(drafts().contains("Rain on a tin roof"));
        QTRY_COMPARE(playerctl("status"), QStringLiteral("Paused"));
    }

    void anotherFileGoesToTheOneThatRuns()
    {
        QCOMPARE(startAgain({recipe(QStringLiteral("Snow on the moor"))}), 0);
        QTRY_VERIFY(drafts().contains("Snow on the moor"));
        QVERIFY(drafts().contains("Rain on a tin roof")); // in a draft of its own
        QCOMPARE(m_studio.state(), QProcess::Running);
    }

    void newSongIsAnotherDraft()
    {
        const qsizetype before = draftFiles();
        const QString path = m_files.filePath(QStringLiteral("broken.riffdesk"));
        QVERIFY(writeBytes(path, "[]"));
        QCOMPARE(startAgain({path}), 0); // shown in the form, which stays
        QCOMPARE(startAgain({QStringLiteral("gone.riffdesk")}), 2);
        QCOMPARE(startAgain({QStringLiteral("--new-song")}), 0);
        QTRY_COMPARE(draftFiles(), before + 1);
    }

    void playAndPause()
    {
        for (const char* wanted : {"Playing", "Paused"}) {
            QCOMPARE(startAgain({QStringLiteral("--play-pause")}), 0);
            QTRY_COMPARE(playerctl("status"), QLatin1String(wanted));
        }
    }

    void songsAreImported()
    {
        const QString song = m_files.filePath(QStringLiteral("Found.mp3"));
        const QString wav = m_files.filePath(QStringLiteral("tone.wav"));
        QVERIFY(writeWav(wav, sine(1, 220, 0.3), 48'000, 2) && encode(wav, song));
        QCOMPARE(startAgain({song}), 0);
        const QStringList list{QStringLiteral("--data-dir"), m_shelf.dataDir(), QStringLiteral("songs")};
        QTRY_VERIFY(runProgram(list).output.contains("Found"));
    }
};

RIFFDESK_TEST(tst_opened, runTest<TestOpened>);
#include "tst_opened.moc"
