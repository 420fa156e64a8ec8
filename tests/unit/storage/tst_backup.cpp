#include "storage/atomicfile.h"
#include "storage/backup.h"
#include "storage/database.h"
#include "support/testprogram.h"
#include "tests/support/testhome.h"

#include <QDir>
#include <QTest>

using namespace riffdesk;

class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oneForEachDayThatChanged();
    void theLastSevenAreKept();
    void aCopyIsWhole();
    void whatAKilledRunLeftGoes();
    void whereNothingCanBeWrittenItSaysSo();

private:
    [[nodiscard]] QString path() const { return m_home->path(QStringLiteral("library.db")); }
    [[nodiscard]] QDir folder() const { return QDir(m_home->path(QStringLiteral("backups"))); }
    void change(int value)
    {
        QVERIFY(
            m_database->run(QStringLiteral("INSERT INTO saved_searches (name, key, query) VALUES (?, ?, '')"),
                            {value, QString::number(value)}));
        // Later than any copy so far, whatever the file system's clock resolves.
        QFile log(path() + QStringLiteral("-wal"));
        QVERIFY(log.open(QIODevice::ReadWrite));
        QVERIFY(log.setFileTime(QDateTime::currentDateTime().addSecs(5 * value),
                                QFileDevice::FileModificationTime));
    }

    std::unique_ptr<test::TestHome> m_home;
    std::unique_ptr<Database> m_database;
};

void TestBackup::init()
{
    m_home = std::make_unique<test::TestHome>();
    auto opened = Database::open(path());
    QVERIFY(opened);
    m_database = std::move(opened).value();
}

void TestBackup::oneForEachDayThatChanged()
{
    const QDate day(2026, 11, 29);
    change(1);
    const auto first = backup::makeDaily(path(), day);
    QVERIFY(first);
    QCOMPARE(QFileInfo(*first).fileName(), QStringLiteral("library-2026-11-29.db"));
    QCOMPARE(QFileInfo(*first).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    change(2);
    QCOMPARE(backup::makeDaily(path(), day).valueOr(QStringLiteral("fault")), QString()); // one a day
    QVERIFY(!backup::makeDaily(path(), day.addDays(1))->isEmpty());
    QFile copy(folder().filePath(QStringLiteral("library-2026-11-30.db")));
    QVERIFY(copy.open(QIODevice::ReadWrite));
    QVERIFY(copy.setFileTime(QDateTime::currentDateTime().addDays(1), QFileDevice::FileModificationTime));
    QCOMPARE(backup::makeDaily(path(), day.addDays(2)).valueOr(QStringLiteral("fault")),
             QString()); // nothing new
}

void TestBackup::theLastSevenAreKept()
{
    for (int day = 1; day <= 9; ++day) {
        change(day);
        QVERIFY(backup::makeDaily(path(), QDate(2026, 1, day)));
    }
    const QStringList kept = folder().entryList(QDir::Files, QDir::Name);
    QCOMPARE(kept.size(), backup::mostKept);
    QCOMPARE(kept.first(), QStringLiteral("library-2026-01-03.db"));
}

void TestBackup::aCopyIsWhole()
{
    change(7); // only in the log as yet
    const auto made = backup::makeDaily(path(), QDate(2026, 1, 1));
    QVERIFY(made);
    auto copy = Database::open(*made, Database::Access::ReadOnly);
    QVERIFY(copy);
    QVERIFY((*copy)->check());
    const auto names = (*copy)->all(QStringLiteral("SELECT name FROM saved_searches"), {},
                                    [](const QSqlQuery& row) { return row.value(0).toString(); });
    QCOMPARE(*names, QVector<QString>{QStringLiteral("7")});
}

void TestBackup::whatAKilledRunLeftGoes()
{
    change(1);
    const QString left = folder().filePath(QStringLiteral("library-2026-01-01.db.part"));
    QVERIFY(atomicfile::write(left, "half"));
    QVERIFY(!backup::makeDaily(path(), QDate(2026, 1, 1))->isEmpty());
    QVERIFY(!QFile::exists(left));
}

void TestBackup::whereNothingCanBeWrittenItSaysSo()
{
    change(1);
    QVERIFY(atomicfile::write(folder().path(), "a file where the folder should be"));
    const auto made = backup::makeDaily(path(), QDate(2026, 1, 1));
    QVERIFY(!made);
    QVERIFY(!made.error().nextStep.isEmpty());
}

RIFFDESK_TEST(tst_backup, test::runTest<TestBackup>);

#include "tst_backup.moc"
