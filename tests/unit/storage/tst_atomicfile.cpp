#include "storage/atomicfile.h"
#include "support/testprogram.h"
#include "tests/support/testhome.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>
#endif

using namespace riffdesk;

class TestAtomicFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesAndReadsBack();
    void replacesWhole();
    void leavesNothingBesideTheFile();
    void aFolderThatCannotBeMade();
    void readIsBounded();
    void readRefusesFoldersAndMissingFiles();
    void replaceMovesInOneStep();
    void publishReplaces();
    void publishNewNeverReplaces();
    void publishOfAMissingPart();
    void keepsToItsOwner();
    void whatHasNoRoomReplacesNothing_data();
    void whatHasNoRoomReplacesNothing();

private:
    QString path(const char* name) const { return m_home->path(QString::fromLatin1(name)); }
    static QByteArray content(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }
    static void put(const QString& path, const QByteArray& content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    std::unique_ptr<test::TestHome> m_home;
};

void TestAtomicFile::init()
{
    m_home = std::make_unique<test::TestHome>();
}

void TestAtomicFile::writesAndReadsBack()
{
    QVERIFY(atomicfile::write(path("new/folder/a.json"), "hello"));
    const auto read = atomicfile::read(path("new/folder/a.json"), 5);
    QVERIFY(read);
    QCOMPARE(*read, QByteArray("hello"));
}

void TestAtomicFile::replacesWhole()
{
    QVERIFY(atomicfile::write(path("a"), QByteArray(10'000, 'x')));
    QVERIFY(atomicfile::write(path("a"), "short"));
    QCOMPARE(content(path("a")), QByteArray("short"));
}

void TestAtomicFile::leavesNothingBesideTheFile()
{
    QVERIFY(atomicfile::write(path("b/a"), "1"));
    QVERIFY(atomicfile::write(path("b/a"), "2"));
    QCOMPARE(QDir(path("b")).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{QStringLiteral("a")});
}

void TestAtomicFile::aFolderThatCannotBeMade()
{
    put(path("file"), "in the way");
    const auto written = atomicfile::write(path("file/a"), "1");
    QVERIFY(!written);
    QCOMPARE(toString(written.error().category), toString(Error::Category::File));
    QVERIFY(!written.error().nextStep.isEmpty());
    QCOMPARE(content(path("file")), QByteArray("in the way"));
}

void TestAtomicFile::readIsBounded()
{
    put(path("a"), "123456");
    const auto read = atomicfile::read(path("a"), 5);
    QVERIFY(!read);
    QCOMPARE(toString(read.error().category), toString(Error::Category::File));
}

void TestAtomicFile::readRefusesFoldersAndMissingFiles()
{
    QVERIFY(!atomicfile::read(m_home->path(), 100));
    QVERIFY(!atomicfile::read(path("missing"), 100));
}

void TestAtomicFile::replaceMovesInOneStep()
{
    put(path("a.part"), "new");
    put(path("a"), "old");
    QVERIFY(atomicfile::replace(path("a.part"), path("a")));
    QCOMPARE(content(path("a")), QByteArray("new"));
    QVERIFY(!QFile::exists(path("a.part")));
    const auto missing = atomicfile::replace(path("a.part"), path("a"));
    QVERIFY(!missing);
    QCOMPARE(toString(missing.error().category), toString(Error::Category::File));
    QCOMPARE(content(path("a")), QByteArray("new"));
}

void TestAtomicFile::publishReplaces()
{
    put(path("a.part"), "new");
    put(path("a"), "old");
    QVERIFY(atomicfile::publish(path("a.part"), path("a")));
    QCOMPARE(content(path("a")), QByteArray("new"));
    QVERIFY(!QFile::exists(path("a.part")));
}

void TestAtomicFile::publishNewNeverReplaces()
{
    put(path("a.part"), "new");
    put(path("a"), "old");
    const auto taken = atomicfile::publishNew(path("a.part"), path("a"));
    QVERIFY(taken);
    QVERIFY(!*taken);
    QCOMPARE(content(path("a")), QByteArray("old"));
    QCOMPARE(content(path("a.part")), QByteArray("new"));

    const auto moved = atomicfile::publishNew(path("a.part"), path("b"));
    QVERIFY(moved);
    QVERIFY(*moved);
    QCOMPARE(content(path("b")), QByteArray("new"));
    QVERIFY(!QFile::exists(path("a.part")));
}

void TestAtomicFile::publishOfAMissingPart()
{
    put(path("a"), "old");
    const auto published = atomicfile::publish(path("a.part"), path("a"));
    QVERIFY(!published);
    QCOMPARE(toString(published.error().category), toString(Error::Category::File));
    QCOMPARE(content(path("a")), QByteArray("old"));
    QVERIFY(!QFile::exists(path("a.part")));
}

void TestAtomicFile::keepsToItsOwner()
{
#ifdef Q_OS_UNIX
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    const mode_t umask = ::umask(0);
    put(path("old"), "of an earlier version");
    const bool written =
        atomicfile::write(path("new/folder/a"), "secret") && atomicfile::write(path("old"), "secret");
    const bool shared = bool(atomicfile::writeShared(path("shared"), "a recipe"));
    ::umask(umask);
    QVERIFY(written && shared);
    for (const char* name : {"new", "new/folder", "new/folder/a", "old"})
        QVERIFY2(!(QFile::permissions(path(name)) & (others | QFile::ExeGroup | QFile::ExeOther)), name);
    QVERIFY(QFile::permissions(path("new/folder")).testFlag(QFile::ExeOwner));
    QCOMPARE(QFile::permissions(path("shared")) & others, others);
#endif
}

void TestAtomicFile::whatHasNoRoomReplacesNothing_data()
{
    QTest::addColumn<int>("bytes");
    QTest::newRow("within a buffer") << 1400;
    QTest::newRow("more than that") << 200'000;
}

void TestAtomicFile::whatHasNoRoomReplacesNothing()
{
#ifdef Q_OS_UNIX
    QFETCH(const int, bytes);
    QVERIFY(atomicfile::write(path("a.json"), "the old one"));
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before = {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit little{rlim_t(bytes / 2), before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &little); // no file may be larger
    const auto written = atomicfile::write(path("a.json"), QByteArray(bytes, 'n'));
    setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(!written);
    QVERIFY(!written.error().text().isEmpty());
    QCOMPARE(content(path("a.json")), QByteArray("the old one"));
    QCOMPARE(QDir(m_home->path({})).entryList({QStringLiteral("a.json*")}),
             QStringList{QStringLiteral("a.json")});
#endif
}

RIFFDESK_TEST(tst_atomicfile, test::runTest<TestAtomicFile>);
#include "tst_atomicfile.moc"
