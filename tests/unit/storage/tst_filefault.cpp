#include "storage/filefault.h"
#include "support/testprogram.h"
#include "tests/support/testhome.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTest>

#include <sys/stat.h>

#include <cerrno>

using namespace riffdesk;

/// Why something cannot be written is said as it is.
class TestFileFault : public QObject
{
    Q_OBJECT

    test::TestHome m_home;

private Q_SLOTS:
    void theSystemsErrorsHaveSentencesOfTheirOwn_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("full");
        QTest::newRow("read-only volume") << EROFS << QStringLiteral("can only be read") << false;
        QTest::newRow("no permission") << EACCES << QStringLiteral("may not write") << false;
        QTest::newRow("not permitted") << EPERM << QStringLiteral("may not write") << false;
        QTest::newRow("not a folder") << ENOTDIR << QStringLiteral("not a folder") << false;
        QTest::newRow("full disk") << ENOSPC << QStringLiteral("no room left") << true;
        QTest::newRow("quota") << EDQUOT << QStringLiteral("no room left") << true;
        QTest::newRow("broken disk") << EIO << QStringLiteral("reports a fault") << false;
        QTest::newRow("anything else") << ENAMETOOLONG << QStringLiteral("could not be written") << false;
    }
    void theSystemsErrorsHaveSentencesOfTheirOwn()
    {
        QFETCH(const int, number);
        QFETCH(const QString, word);
        QFETCH(const bool, full);
        const Error error = filefault::writing(m_home.path(), number);
        QVERIFY2(error.message.contains(word), qPrintable(error.message));
        QVERIFY2(error.message.contains(m_home.path()), qPrintable(error.message));
        QVERIFY(!error.nextStep.isEmpty());
        QCOMPARE(toString(error.category),
                 toString(full ? Error::Category::DiskFull : Error::Category::File));
    }

    void aFolderThatCanBeWrittenHasNoProblemAndNothingNewInIt()
    {
        const QString folder = m_home.path(QStringLiteral("a/b"));
        QVERIFY(!filefault::folderProblem(folder));
        QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList());
    }

    void aFolderThatIsMadeIsItsOwnersOnly()
    {
        const mode_t before = umask(0);
        const QString folder = m_home.path(QStringLiteral("private"));
        QVERIFY(!filefault::folderProblem(folder));
        umask(before);
        const auto others = QFile::ReadGroup | QFile::ExeGroup | QFile::WriteGroup | QFile::ReadOther
                            | QFile::ExeOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(folder) & others));
    }

    void aFileInPlaceOfTheFolderIsNamed()
    {
        QFile file(m_home.path(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (const char* below : {"", "/library", "/library/deeper"}) {
            const auto problem = filefault::folderProblem(file.fileName() + QLatin1String(below));
            QVERIFY(problem);
            QVERIFY2(problem->message.contains(file.fileName() + QStringLiteral("”")),
                     qPrintable(problem->message));
            QVERIFY2(problem->message.contains(QStringLiteral("not a folder")), qPrintable(problem->message));
        }
    }
};

RIFFDESK_TEST(tst_filefault, test::runTest<TestFileFault>);

#include "tst_filefault.moc"
