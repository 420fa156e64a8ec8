#include "form/filekeeper.h"
#include "support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <atomic>

using namespace riffdesk;

namespace {

FileKeeper::Content textContent(const QByteArray& bytes)
{
    return [bytes]() -> Result<QByteArray> { return bytes; };
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArrayLiteral("<none>");
}

/// A disk that blocks until released, and fails while it is full.
struct Disk
{
    Result<void> write(const QString& path, const QByteArray& content)
    {
        std::unique_lock lock(mutex);
        ++started;
        changed.notify_all();
        changed.wait(lock, [this] { return !stuck; });
        if (full)
            return Error{Error::Category::DiskFull, QStringLiteral("The disk is full."),
                         QStringLiteral("Free some space.")};
        files.insert(path, content);
        written.append(content);
        return {};
    }

    void letGo()
    {
        const std::lock_guard lock(mutex);
        stuck = false;
        changed.notify_all();
    }

    void waitUntilStarted()
    {
        std::unique_lock lock(mutex);
        changed.wait(lock, [this] { return started > 0; });
    }

    std::mutex mutex;
    std::condition_variable changed;
    QHash<QString, QByteArray> files;
    QList<QByteArray> written;
    int started = 0;
    bool stuck = false;
    std::atomic_bool full = false;
};

} // namespace

class TestFileKeeper : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

private Q_SLOTS:
    void everythingIsThereAtTheEnd()
    {
        const QString folder = m_dir.filePath(QStringLiteral("new/folder"));
        {
            FileKeeper keeper;
            for (int i = 0; i < 20; ++i)
                keeper.keep(folder + QStringLiteral("/%1").arg(i), textContent(QByteArray::number(i)));
            keeper.keep(folder + QStringLiteral("/7"), textContent("seven"));
            keeper.remove(folder + QStringLiteral("/8"));
        }
        QCOMPARE(contentOf(folder + QStringLiteral("/0")), QByteArrayLiteral("0"));
        QCOMPARE(contentOf(folder + QStringLiteral("/19")), QByteArrayLiteral("19"));
        QCOMPARE(contentOf(folder + QStringLiteral("/7")), QByteArrayLiteral("seven"));
        QVERIFY(!QFile::exists(folder + QStringLiteral("/8")));
    }

    void aSlowDiskHoldsNobodyUpAndTheLatestWins()
    {
        Disk disk;
        disk.stuck = true;
        {
            FileKeeper keeper(
                [&](const QString& path, const QByteArray& bytes) { return disk.write(path, bytes); });
            const QString path = QStringLiteral("draft");
            keeper.keep(path, textContent("first"));
            disk.waitUntilStarted();
            for (int i = 0; i < 1000; ++i)
                keeper.keep(path,
                            textContent(QByteArray::number(i))); // a disk that waits would wait for ever here
            disk.letGo();
        }
        QCOMPARE(disk.files.value(QStringLiteral("draft")), QByteArrayLiteral("999"));
        QCOMPARE(disk.written, (QList<QByteArray>{"first", "999"}));
    }

    void aFullDiskIsToldOnceAndTriedAgain()
    {
        Disk disk;
        disk.full = true;
        const auto write = [&](const QString& path, const QByteArray& bytes) {
            return disk.write(path, bytes);
        };
        {
            FileKeeper keeper(write);
            QSignalSpy told(&keeper, &FileKeeper::failed);
            keeper.keep(QStringLiteral("one"), textContent("1"));
            QTRY_COMPARE(told.size(), 1);
            QVERIFY(told.first().first().toString().startsWith(QStringLiteral("The disk is full.")));
            keeper.keep(QStringLiteral("two"), textContent("2"));
            QTRY_VERIFY([&] {
                const std::lock_guard lock(disk.mutex);
                return disk.started >= 3; // both again
            }());
            disk.full = false;
            keeper.keep(QStringLiteral("three"), textContent("3"));
            QTRY_COMPARE(
                [&] {
                    const std::lock_guard lock(disk.mutex);
                    return disk.files.size();
                }(),
                3);
            QCOMPARE(told.size(), 1);
            disk.full = true;
            keeper.keep(QStringLiteral("one"), textContent("new"));
            QTRY_COMPARE(told.size(), 2); // it had worked in between
            disk.full = false;
        }
        QCOMPARE(disk.files.value(QStringLiteral("one")), QByteArrayLiteral("new"));
        QCOMPARE(disk.files.value(QStringLiteral("two")), QByteArrayLiteral("2"));
    }

    void contentThatCannotBeMadeIsTold()
    {
        FileKeeper keeper;
        QSignalSpy told(&keeper, &FileKeeper::failed);
        keeper.keep(m_dir.filePath(QStringLiteral("never")), []() -> Result<QByteArray> {
            return Error{Error::Category::Input, QStringLiteral("Too long."), QStringLiteral("Shorten it.")};
        });
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(!QFile::exists(m_dir.filePath(QStringLiteral("never"))));
    }

    void aFolderThatCannotBeIsTold()
    {
        const QString file = m_dir.filePath(QStringLiteral("file"));
        QVERIFY(QFile(file).open(QIODevice::WriteOnly));
        FileKeeper keeper;
        QSignalSpy told(&keeper, &FileKeeper::failed);
        keeper.keep(file + QStringLiteral("/below/it"), textContent("x"));
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(!told.first().first().toString().isEmpty());
    }
};

RIFFDESK_TEST(tst_filekeeper, test::runTest<TestFileKeeper>);

#include "tst_filekeeper.moc"
