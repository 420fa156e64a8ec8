#include "platform/singleinstance.h"
#include "support/testhome.h"
#include "support/testprogram.h"

#include <QFileInfo>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/file.h>

#include <thread>

using namespace riffdesk;

class TestSingleInstance : public QObject
{
    Q_OBJECT

    test::TestHome m_home;

    /// As QLockFile writes it.
    static void writeLock(const QString& folder, qint64 process, const QByteArray& host)
    {
        QFile file(folder + QStringLiteral("/library.lock"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray program = QFileInfo(QCoreApplication::applicationFilePath()).fileName().toUtf8();
        file.write(QByteArray::number(process) + '\n' + program + '\n' + host + "\n\n\n");
    }

private Q_SLOTS:
    void oneOwnerALibrary()
    {
        QTemporaryDir dir;
        QTemporaryDir other;
        SingleInstance first(dir.path());
        QVERIFY(first.lock());
        SingleInstance second(dir.path());
        QVERIFY(!second.lock());
        SingleInstance elsewhere(other.path());
        QVERIFY(elsewhere.lock());
    }

    void theLockGoesWithItsOwner()
    {
        QTemporaryDir dir;
        {
            SingleInstance first(dir.path());
            QVERIFY(first.lock());
        }
        SingleInstance second(dir.path());
        QVERIFY(second.lock());
    }

    void theOwnerIsNamed()
    {
        QTemporaryDir dir;
        SingleInstance first(dir.path());
        QVERIFY(first.lock());
        SingleInstance second(dir.path());
        const auto refused = second.lock();
        QVERIFY(!refused);
        QCOMPARE(toString(refused.error().category), toString(Error::Category::Database));
        const QString process = QString::number(QCoreApplication::applicationPid());
        QVERIFY2(refused.error().message.contains(process), qPrintable(refused.error().message));
    }

    void anotherComputerIsNamed()
    {
        QTemporaryDir dir;
        writeLock(dir.path(), 4711, "studio-2");
        const auto refused = SingleInstance(dir.path()).lock();
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(QStringLiteral("studio-2")),
                 qPrintable(refused.error().message));
    }

    /// Killed, and its number unused, or, as in a container, to this process.
    void theLockOfADeadProcessIsTakenOver()
    {
        QProcess dead;
        dead.start(QCoreApplication::applicationFilePath(), {QStringLiteral("-functions")});
        const qint64 number = dead.processId();
        QVERIFY(dead.waitForFinished());
        for (const qint64 process : {number, QCoreApplication::applicationPid()}) {
            QTemporaryDir dir;
            writeLock(dir.path(), process, QSysInfo::machineHostName().toUtf8());
            const auto locked = SingleInstance(dir.path()).lock();
            QVERIFY2(locked, qPrintable(locked ? QString() : locked.error().text()));
        }
    }

    void aLockThatWasNeverFinishedIsTakenOver_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut off") << QByteArray("12");
        QTest::newRow("after a power cut") << QByteArray(40, '\0');
    }
    void aLockThatWasNeverFinishedIsTakenOver()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("library.lock")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QFETCH(QByteArray, content);
        file.write(content);
        file.close();
        SingleInstance instance(folder.path());
        QVERIFY(instance.lock()); // its maker was killed
    }
    void aLockThatIsBeingMadeIsNot()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("library.lock")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(::flock(file.handle(), LOCK_EX | LOCK_NB), 0);
        SingleInstance instance(folder.path());
        const auto locked = instance.lock();
        QVERIFY(!locked);
        QVERIFY2(locked.error().message.contains(QStringLiteral("has this library open")),
                 qPrintable(locked.error().message));
        QVERIFY(file.exists());
    }
    void aFolderThatIsNoneIsNamed()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("library"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto refused = SingleInstance(path).lock();
        QVERIFY(!refused);
        QCOMPARE(toString(refused.error().category), toString(Error::Category::File));
        QVERIFY2(refused.error().message.contains(QStringLiteral("not a folder")),
                 qPrintable(refused.error().message));
    }

    void theSecondHandsItsWishesToTheFirst()
    {
        QTemporaryDir dir;
        SingleInstance first(dir.path());
        QVERIFY(first.lock());
        first.listen();
        QSignalSpy asked(&first, &SingleInstance::asked);
        const QStringList wishes{QStringLiteral("--new-song"), QString::fromUtf8("/tmp/Früh \n雪.riffdesk")};
        for (const QStringList& each : {wishes, QStringList()}) { // none: to come to the front
            bool taken = false;
            std::thread otherProcess([&] { taken = SingleInstance(dir.path()).askOther(each); });
            QTRY_COMPARE(asked.count(), 1);
            otherProcess.join();
            QVERIFY(taken);
            QCOMPARE(asked.takeFirst().first().toStringList(), each);
        }
    }

    void whatIsNoWishIsNone_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("\x01\xff[");
        QTest::newRow("another kind") << QByteArray(R"({"wish": "--new-song"})");
        QTest::newRow("without end") << '[' + QByteArray(3 << 20, ' ');
    }
    void whatIsNoWishIsNone()
    {
        const QTemporaryDir dir;
        SingleInstance first(dir.path());
        QVERIFY(first.lock());
        first.listen();
        QSignalSpy asked(&first, &SingleInstance::asked);
        QFETCH(QByteArray, message);
        QLocalSocket other;
        other.connectToServer(SingleInstance::serverName(dir.path()));
        QVERIFY(other.waitForConnected());
        other.write(message);
        other.disconnectFromServer(); // once it is written
        QTRY_COMPARE(asked.count(), 1);
        QVERIFY(asked.first().first().toStringList().isEmpty());
    }
};

RIFFDESK_TEST(tst_singleinstance, test::runTest<TestSingleInstance>);
#include "tst_singleinstance.moc"
