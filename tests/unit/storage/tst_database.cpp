#include "storage/database.h"
#include "storage/migration.h"
#include "support/testprogram.h"
#include "tests/support/testhome.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QTest>

#include <sys/stat.h>

#include <thread>

using namespace riffdesk;

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anEmptyFileGetsTheWholeSchema();
    void onlyItsOwnerMayReadIt();
    void openingAgainChangesNothing();
    void theSearchTableFollowsTheSongs();
    void statementsAreSplitAtMarkers();
    void aLaterScriptKeepsACopyFirst();
    void aBrokenScriptLeavesTheOldState();
    void aNewerDatabaseIsRefused();
    void aWrongVersionNumberIsDamage();
    void anOlderDatabaseTellsItsSteps();
    void anOlderDatabaseIsKnownByItsFileOrItsLog();
    void aFolderThatVanishesIsToldAndNotMadeAnew();
    void aForeignDatabaseIsRefused();
    void aCorruptFileIsRefused();
    void aDamagedPageIsFound();
    void rowsThatCannotBeReadAreAnError();
    void aFolderThatCannotBeMadeIsRefused();
    void settingAsideMakesRoom();
    void transactionsCommitAndRollBack();
    void transactionsDoNotNest();
    void twoWritersWaitForEachOther();
    void readOnlyConnectionsReadButDoNotWrite();
    void nullTextIsEmptyText();
    void aKeptStatementIsAsGoodAsANewOne();
    void jobStatesAreChecked();
    void connectionsAreRemoved();

private:
    static QVariant value(Database& database, const QString& sql)
    {
        return database.first(sql, {}, [](const QSqlQuery& row) { return row.value(0); })
            .valueOr({})
            .value_or(QVariant());
    }
    static Result<void> insertSong(Database& database, const QString& id, const QString& title)
    {
        auto done = database.run(
            QStringLiteral("INSERT INTO songs (id, service, remote_id, title, created_at, added_at) "
                           "VALUES (?, 's', ?, ?, 1, 1)"),
            {id, id, title});
        return done ? Result<void>() : Result<void>(done.error());
    }
    std::unique_ptr<Database> open()
    {
        auto opened = Database::open(m_path);
        return opened ? std::move(opened).value() : nullptr;
    }
    std::unique_ptr<test::TestHome> m_home;
    QString m_path;
};

void TestDatabase::init()
{
    m_home = std::make_unique<test::TestHome>();
    m_path = m_home->path(QStringLiteral("new/library.db"));
}

void TestDatabase::cleanup()
{
    QVERIFY(QSqlDatabase::connectionNames().isEmpty());
}

void TestDatabase::anEmptyFileGetsTheWholeSchema()
{
    auto database = open();
    QVERIFY(database);
    QCOMPARE(value(*database, QStringLiteral("PRAGMA user_version")).toInt(),
             static_cast<int>(migration::shippedScripts().size()));
    QVERIFY(!migration::shippedScripts().isEmpty());
    QCOMPARE(value(*database, QStringLiteral("PRAGMA journal_mode")).toString(), QStringLiteral("wal"));
    QCOMPARE(value(*database, QStringLiteral("PRAGMA synchronous")).toInt(), 2);
    QCOMPARE(value(*database, QStringLiteral("PRAGMA foreign_keys")).toInt(), 1);
    QCOMPARE(value(*database, QStringLiteral("PRAGMA busy_timeout")).toInt(), 5000);
    QCOMPARE(value(*database, QStringLiteral("SELECT count(*) FROM songs")), QVariant(0));
    QCOMPARE(value(*database, QStringLiteral("SELECT count(*) FROM jobs")), QVariant(0));
    QVERIFY(!QFile::exists(m_path + QStringLiteral(".before-001")));
}

void TestDatabase::onlyItsOwnerMayReadIt()
{
    const mode_t before = umask(0);
    const auto database = open();
    QVERIFY(database);
    QVERIFY(insertSong(*database, QStringLiteral("a"), QStringLiteral("One")));
    umask(before);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const char* suffix : {"", "-wal", "-shm"})
        QVERIFY2(!(QFile::permissions(m_path + QLatin1String(suffix)) & others), suffix);
}

void TestDatabase::openingAgainChangesNothing()
{
    QVERIFY(insertSong(*open(), QStringLiteral("a"), QStringLiteral("One")));
    auto again = open();
    QVERIFY(again);
    QCOMPARE(value(*again, QStringLiteral("SELECT title FROM songs")).toString(), QStringLiteral("One"));
    QCOMPARE(QDir(QFileInfo(m_path).path()).entryList({QStringLiteral("*.before-*")}), QStringList());
}

void TestDatabase::theSearchTableFollowsTheSongs()
{
    auto database = open();
    const auto hits = [&](const char* word) {
        return value(*database, QStringLiteral("SELECT count(*) FROM songs_fts WHERE songs_fts MATCH '%1'")
                                    .arg(QString::fromLatin1(word)))
            .toInt();
    };
    QVERIFY(insertSong(*database, QStringLiteral("a"), QStringLiteral("Café")));
    QCOMPARE(hits("cafe"), 1);
    QVERIFY(database->run(QStringLiteral("UPDATE songs SET title = 'Bistro'")));
    QCOMPARE(hits("cafe"), 0);
    QCOMPARE(hits("bis*"), 1);
    QVERIFY(database->run(QStringLiteral("UPDATE songs SET rating = 3")));
    QCOMPARE(hits("bis*"), 1);
    QVERIFY(database->run(QStringLiteral("DELETE FROM songs")));
    QCOMPARE(hits("bis*"), 0);
    QVERIFY(database->run(
        QStringLiteral("INSERT INTO songs_fts (songs_fts, rank) VALUES ('integrity-check', 1)")));
}

void TestDatabase::statementsAreSplitAtMarkers()
{
    const QString script =
        QStringLiteral("CREATE TABLE a (x);\n----\nCREATE TRIGGER t AFTER INSERT ON a BEGIN\n"
                       "  SELECT 1; SELECT '----';\nEND\n----  \n\n----\n");
    const QStringList statements = migration::statements(script);
    QCOMPARE(statements.size(), 2);
    QVERIFY(statements.at(1).endsWith(QStringLiteral("END")));
}

void TestDatabase::aLaterScriptKeepsACopyFirst()
{
    auto database = open();
    QVERIFY(insertSong(*database, QStringLiteral("a"), QStringLiteral("One")));
    QStringList scripts = migration::shippedScripts();
    const int next = static_cast<int>(scripts.size()) + 1;
    scripts << QStringLiteral("ALTER TABLE songs ADD COLUMN mood TEXT\n----\nUPDATE songs SET mood = 'blue'");
    QVERIFY(migration::apply(*database, scripts));
    QCOMPARE(value(*database, QStringLiteral("SELECT mood FROM songs")).toString(), QStringLiteral("blue"));
    QCOMPARE(value(*database, QStringLiteral("PRAGMA user_version")).toInt(), next);

    const QString copy = m_path + QStringLiteral(".before-%1").arg(next, 3, 10, QLatin1Char('0'));
    QVERIFY(QFile::exists(copy));
    auto kept = Database::open(copy);
    QVERIFY(kept);
    QCOMPARE(value(**kept, QStringLiteral("SELECT title FROM songs")).toString(), QStringLiteral("One"));
    QVERIFY(!(*kept)->run(QStringLiteral("SELECT mood FROM songs")));
}

void TestDatabase::aBrokenScriptLeavesTheOldState()
{
    auto database = open();
    QVERIFY(insertSong(*database, QStringLiteral("a"), QStringLiteral("One")));
    const int before = value(*database, QStringLiteral("PRAGMA user_version")).toInt();
    QStringList scripts = migration::shippedScripts();
    scripts << QStringLiteral("UPDATE songs SET title = 'gone'\n----\nCREATE TABEL typo (x)");
    const auto applied = migration::apply(*database, scripts);
    QVERIFY(!applied);
    QCOMPARE(toString(applied.error().category), toString(Error::Category::Database));
    QCOMPARE(value(*database, QStringLiteral("PRAGMA user_version")).toInt(), before);
    QCOMPARE(value(*database, QStringLiteral("SELECT title FROM songs")).toString(), QStringLiteral("One"));
    QVERIFY(insertSong(*database, QStringLiteral("b"), QStringLiteral("Two"))); // no transaction is left open
    QCOMPARE(value(*database, QStringLiteral("SELECT count(*) FROM songs")).toInt(), 2);
}

void TestDatabase::aNewerDatabaseIsRefused()
{
    QVERIFY(open()->run(QStringLiteral("ALTER TABLE songs ADD COLUMN mood TEXT")));
    QVERIFY(open()->run(QStringLiteral("PRAGMA user_version = 999")));
    const auto opened = Database::open(m_path);
    QVERIFY(!opened);
    QCOMPARE(toString(opened.error().category), toString(Error::Category::Database));
    QVERIFY(opened.error().message.contains(QStringLiteral("newer")));
}

/// The tables are ours, so it is the number that is wrong: a library to be rebuilt, not one to be updated.
void TestDatabase::aWrongVersionNumberIsDamage()
{
    for (const int version : {0, 1, 2, 999}) {
        QVERIFY(QFile::remove(m_path) || !QFile::exists(m_path));
        QVERIFY(open()->run(QStringLiteral("PRAGMA user_version = %1").arg(version)));
        const auto opened = Database::open(m_path);
        QVERIFY2(!opened, qPrintable(QString::number(version)));
        QCOMPARE(toString(opened.error().category), toString(Error::Category::Damaged));
    }
}

void TestDatabase::anOlderDatabaseTellsItsSteps()
{
    auto database = open();
    QVERIFY(!*Database::isOutdated(m_path));
    const QStringList scripts = migration::shippedScripts();
    QVector<QPair<int, int>> told;
    const auto note = [&told](int done, int total) { told.append({done, total}); };
    QVERIFY(migration::apply(*database, scripts, note));
    QVERIFY(told.isEmpty());
    QVERIFY(migration::apply(
        *database, scripts + QStringList{QStringLiteral("SELECT 1"), QStringLiteral("SELECT 2")}, note));
    QCOMPARE(told, (QVector<QPair<int, int>>{{0, 3}, {1, 3}, {2, 3}}));
}

void TestDatabase::anOlderDatabaseIsKnownByItsFileOrItsLog()
{
    const QFileInfo log(m_path + QStringLiteral("-wal"));
    {
        auto database = open();
        QVERIFY(database->run(QStringLiteral("PRAGMA user_version = 3")));
        QVERIFY(log.size() > 0);
        QVERIFY(*Database::isOutdated(m_path));
    }
    QVERIFY(!QFileInfo::exists(log.filePath()));
    QVERIFY(*Database::isOutdated(m_path));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(0) && file.write("anything else   ") == 16);
    file.close();
    QVERIFY(!Database::isOutdated(m_path));
}

/// What is written after a folder was moved or removed would be lost, or found by none.
void TestDatabase::aFolderThatVanishesIsToldAndNotMadeAnew()
{
    auto database = open();
    QVERIFY(insertSong(*database, QStringLiteral("a"), QStringLiteral("One")));
    const QString folder = QFileInfo(m_path).path();
    const QString away = folder + QStringLiteral("-away");
    QVERIFY(QDir().rename(folder, away));
    const auto add = [&] { return insertSong(*database, QStringLiteral("b"), QStringLiteral("Two")); };
    const auto refused = database->transaction(add);
    QVERIFY(!refused);
    QCOMPARE(toString(refused.error().category), toString(Error::Category::File));
    QVERIFY2(refused.error().message.contains(folder), qPrintable(refused.error().message));
    QVERIFY(!database->run(QStringLiteral("DELETE FROM songs")));
    QVERIFY(!QFileInfo::exists(folder));
    QVERIFY(QDir().mkpath(folder)); // another one of that name
    QVERIFY(!database->transaction(add));
    QVERIFY(QDir().rmdir(folder) && QDir().rename(away, folder));
    QVERIFY(database->transaction(add));
    QCOMPARE(value(*database, QStringLiteral("SELECT count(*) FROM songs")).toInt(), 2);
}

void TestDatabase::aForeignDatabaseIsRefused()
{
    {
        auto database = open();
        QVERIFY(database->run(QStringLiteral("DROP TABLE jobs")));
        QVERIFY(database->run(QStringLiteral("PRAGMA user_version = 0")));
    }
    const auto opened = Database::open(m_path);
    QVERIFY(!opened);
    QCOMPARE(toString(opened.error().category), toString(Error::Category::Database));
    QVERIFY(opened.error().message.contains(QStringLiteral("another program")));
}

void TestDatabase::aCorruptFileIsRefused()
{
    QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("no database at all ").repeated(1000));
    file.close();
    const auto opened = Database::open(m_path);
    QVERIFY(!opened);
    QCOMPARE(toString(opened.error().category), toString(Error::Category::Damaged));
    QVERIFY(opened.error().message.contains(QStringLiteral("damaged")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("no database at all")); // untouched
}

void TestDatabase::aDamagedPageIsFound()
{
    {
        auto database = open();
        QVERIFY(database->transaction([&]() -> Result<void> {
            for (int i = 0; i < 500; ++i) {
                if (auto done = insertSong(*database, QString::number(i), QStringLiteral("Song %1").arg(i));
                    !done) {
                    return done;
                }
            }
            return {};
        }));
    }
    QVERIFY(open()->check());
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 half = file.size() * 3 / 4; // behind what tells the tables
    QVERIFY(file.seek(half));
    file.write(QByteArray(static_cast<qsizetype>(file.size() - half), '\xff'));
    file.close();
    auto reader = Database::open(m_path, Database::Access::ReadOnly);
    QVERIFY(reader);
    const auto checked = (*reader)->check();
    QVERIFY(!checked);
    QCOMPARE(toString(checked.error().category), toString(Error::Category::Damaged));
    const CancelToken stop;
    stop.cancel();
    QVERIFY((*reader)->check(stop)); // was not looked at
}

void TestDatabase::rowsThatCannotBeReadAreAnError()
{
    constexpr int songs = 200;
    {
        auto database = open();
        QVERIFY(database->transaction([&]() -> Result<void> {
            for (int i = 0; i < songs; ++i) {
                if (auto done = insertSong(*database, QString::number(i), QString(100, QLatin1Char('x')));
                    !done) {
                    return done;
                }
            }
            return {};
        }));
    }
    QFile sound(m_path);
    QVERIFY(sound.open(QIODevice::ReadOnly));
    const QByteArray bytes = sound.readAll();
    sound.close();
    constexpr qsizetype pageSize = 4096;
    int damaged = 0;
    for (qsizetype page = 1; page < bytes.size() / pageSize; ++page) {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QByteArray hurt = bytes;
        hurt.replace(page * pageSize, pageSize, QByteArray(pageSize, '\xa5'));
        QCOMPARE(file.write(hurt), hurt.size());
        file.close();
        auto database = open();
        if (!database) {
            continue; // refused as a whole
        }
        int told = 0;
        database->setDamageHandler([&told](const Error&) { ++told; });
        const auto title = [](const QSqlQuery& row) { return row.value(0).toString(); };
        const auto all = database->all(QStringLiteral("SELECT title FROM songs NOT INDEXED"), {}, title);
        if (all) {
            QCOMPARE(all->size(), songs);
            QVERIFY(!database->damage());
            continue;
        }
        ++damaged;
        QCOMPARE(toString(all.error().category), toString(Error::Category::Damaged));
        QVERIFY(!database->all(QStringLiteral("SELECT title FROM songs NOT INDEXED"), {}, title));
        QCOMPARE(told, 1);
        QCOMPARE(database->damage(), std::optional(all.error()));
    }
    QVERIFY2(damaged > 5, qPrintable(QString::number(damaged)));
}

void TestDatabase::aFolderThatCannotBeMadeIsRefused()
{
    QFile file(m_home->path(QStringLiteral("new")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto opened = Database::open(m_path);
    QVERIFY(!opened);
    QCOMPARE(toString(opened.error().category), toString(Error::Category::File));
    QVERIFY(!opened.error().nextStep.isEmpty());
}

void TestDatabase::settingAsideMakesRoom()
{
    QVERIFY(insertSong(*open(), QStringLiteral("a"), QStringLiteral("One")));
    const auto first = Database::setAside(m_path);
    QVERIFY(first);
    QVERIFY(QFile::exists(*first));
    QVERIFY(!QFile::exists(m_path));
    {
        auto fresh = open();
        QCOMPARE(value(*fresh, QStringLiteral("SELECT count(*) FROM songs")).toInt(), 0);
    }
    const auto second = Database::setAside(m_path); // within the same second
    QVERIFY(second);
    QVERIFY(*first != *second);
}

void TestDatabase::transactionsCommitAndRollBack()
{
    auto database = open();
    QVERIFY(database->transaction(
        [&] { return insertSong(*database, QStringLiteral("a"), QStringLiteral("One")); }));
    const Error stop{Error::Category::Input, QStringLiteral("stop"), {}};
    const auto refused = database->transaction([&]() -> Result<void> {
        auto done = insertSong(*database, QStringLiteral("b"), QStringLiteral("Two"));
        return done ? Result<void>(stop) : done;
    });
    QVERIFY(!refused);
    QCOMPARE(refused.error(), stop);
    QCOMPARE(value(*database, QStringLiteral("SELECT group_concat(id) FROM songs")).toString(),
             QStringLiteral("a"));
}

void TestDatabase::transactionsDoNotNest()
{
    auto database = open();
    Result<void> inner;
    QVERIFY(database->transaction([&]() -> Result<void> {
        inner = database->transaction([] { return Result<void>(); });
        return insertSong(*database, QStringLiteral("a"), QStringLiteral("One"));
    }));
    QVERIFY(!inner);
    QCOMPARE(toString(inner.error().category), toString(Error::Category::Internal));
    QCOMPARE(value(*database, QStringLiteral("SELECT count(*) FROM songs")).toInt(), 1);
}

void TestDatabase::twoWritersWaitForEachOther()
{
    constexpr int each = 50;
    auto mine = open();
    QVERIFY(mine);
    std::atomic_int failures{0};
    const auto write = [&failures](Database& database, const QString& prefix) {
        for (int i = 0; i < each; ++i) {
            const auto done = database.transaction([&]() -> Result<void> {
                // Reading first is what makes a deferred transaction fail when another has written since.
                value(database, QStringLiteral("SELECT count(*) FROM songs"));
                return insertSong(database, prefix + QString::number(i), QStringLiteral("Song"));
            });
            failures += done ? 0 : 1;
        }
    };
    std::thread other([&] {
        auto theirs = Database::open(m_path);
        if (theirs) {
            write(**theirs, QStringLiteral("b"));
        }
    });
    write(*mine, QStringLiteral("a"));
    other.join();
    QCOMPARE(failures.load(), 0);
    QCOMPARE(value(*mine, QStringLiteral("SELECT count(*) FROM songs")).toInt(), 2 * each);
}

void TestDatabase::readOnlyConnectionsReadButDoNotWrite()
{
    auto writer = open();
    QVERIFY(insertSong(*writer, QStringLiteral("a"), QStringLiteral("One")));
    auto reader = Database::open(m_path, Database::Access::ReadOnly);
    QVERIFY(reader);
    QCOMPARE(value(**reader, QStringLiteral("SELECT title FROM songs")).toString(), QStringLiteral("One"));
    const auto written = insertSong(**reader, QStringLiteral("b"), QStringLiteral("Two"));
    QVERIFY(!written);
    QCOMPARE(toString(written.error().category), toString(Error::Category::Database));
    QVERIFY(!Database::open(m_home->path(QStringLiteral("none.db")), Database::Access::ReadOnly));
    QVERIFY(!QFile::exists(m_home->path(QStringLiteral("none.db"))));
}

void TestDatabase::nullTextIsEmptyText()
{
    auto database = open();
    QVERIFY(insertSong(*database, QStringLiteral("a"), QString()));
    QCOMPARE(value(*database, QStringLiteral("SELECT typeof(title) FROM songs")).toString(),
             QStringLiteral("text"));
    const auto isNull = database->first(QStringLiteral("SELECT ? IS NULL"), {QVariant()},
                                        [](const QSqlQuery& row) { return row.value(0).toInt(); });
    QVERIFY(isNull);
    QCOMPARE(*isNull, std::optional(1));
}

void TestDatabase::aKeptStatementIsAsGoodAsANewOne()
{
    auto database = open();
    const auto text = [](const QSqlQuery& row) { return row.value(0).toString(); };
    const QString select = QStringLiteral("SELECT ? FROM (SELECT 1 UNION SELECT 2)");
    const auto outer = database->all(select, {QStringLiteral("out")}, [&](const QSqlQuery& row) -> QString {
        // The same within itself: both go on with their own values and rows.
        const auto inner = database->all(select, {QStringLiteral("in")}, text);
        return row.value(0).toString()
               + (inner ? QStringList(inner->cbegin(), inner->cend()).join(QString()) : QString());
    });
    QVERIFY(outer);
    QCOMPARE(*outer, (QVector<QString>{QStringLiteral("outinin"), QStringLiteral("outinin")}));
    QCOMPARE(database->all(select, {QVariant()}, text)->first(), QString());
    // After a failure, and after another connection has changed what it reads.
    const QString insert = QStringLiteral("INSERT INTO tags (key, name) VALUES (?, ?)");
    const QVariantList tag{QStringLiteral("live"), QStringLiteral("Live")};
    QVERIFY(database->run(insert, tag));
    QVERIFY(!database->run(insert, tag));
    QVERIFY(database->run(insert, {QStringLiteral("demo"), QStringLiteral("Demo")}));
    const QString names = QStringLiteral("SELECT name FROM tags ORDER BY name");
    QCOMPARE(database->all(names, {}, text)->size(), 2);
    auto other = open();
    QVERIFY(other->run(QStringLiteral("ALTER TABLE tags ADD COLUMN mood TEXT")));
    QVERIFY(other->run(QStringLiteral("UPDATE tags SET name = 'Alive' WHERE key = 'live'")));
    other.reset();
    QCOMPARE(database->all(names, {}, text)->first(), QStringLiteral("Alive"));
    // What is not read to its end holds no lock.
    QVERIFY(database->first(QStringLiteral("SELECT key FROM tags"), {}, text));
    QVERIFY(open()->run(QStringLiteral("DELETE FROM tags")));
}

void TestDatabase::jobStatesAreChecked()
{
    auto database = open();
    const QString insert =
        QStringLiteral("INSERT INTO jobs (id, service, state, created_at) VALUES (?, 's', ?, 1)");
    for (const char* state :
         {"draft", "submitting", "running", "fetching", "done", "failed", "cancelled", "unknown"}) {
        QVERIFY(database->run(insert, {QString::fromLatin1(state), QString::fromLatin1(state)}));
    }
    QVERIFY(!database->run(insert, {QStringLiteral("x"), QStringLiteral("lost")}));
}

void TestDatabase::connectionsAreRemoved()
{
    auto one = open();
    auto two = open();
    QVERIFY(one && two);
    QCOMPARE(QSqlDatabase::connectionNames().size(), 2);
    one.reset();
    QCOMPARE(value(*two, QStringLiteral("SELECT count(*) FROM songs")).toInt(), 0);
}

RIFFDESK_TEST(tst_database, test::runTest<TestDatabase>);
#include "tst_database.moc"
