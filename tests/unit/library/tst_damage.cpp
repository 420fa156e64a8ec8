#include "library/library.h"
#include "library/rebuild.h"
#include "samplesong.h"
#include "storage/atomicfile.h"
#include "storage/database.h"
#include "support/testprogram.h"
#include "tests/support/edited.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace riffdesk;
using namespace riffdesk::test;

/// Whatever happens to the database: at the next start everything is there, by itself or by the rebuild that
/// is offered; and what was damaged is kept.
class TestDamage : public QObject
{
    Q_OBJECT

    static constexpr int songs = 9;
    static constexpr qsizetype headerBytes = 100;

    std::unique_ptr<TestHome> m_home;
    QString m_path;
    QString m_songs;
    QByteArray m_sound; ///< the database as it was left
    QMap<QString, Song> m_all; ///< and what it knew
    int m_rebuilt = 0;

    [[nodiscard]] static int times(int usual)
    {
        const int factor = qEnvironmentVariableIntValue("RIFFDESK_SEEDS");
        return factor > 0 ? usual * factor : usual;
    }
    static QMap<QString, Song> read(Library& library, Database& database)
    {
        QMap<QString, Song> all;
        const auto ids = database.all(QStringLiteral("SELECT id FROM songs"), {},
                                      [](const QSqlQuery& row) { return row.value(0).toString(); });
        for (const QString& id : ids.valueOr({})) {
            if (const auto song = library.song(id))
                all.insert(id, *song);
        }
        return all;
    }
    /// What the program's start finds wrong with the library, if anything.
    std::optional<Error> fault() const
    {
        auto database = Database::open(m_path);
        if (!database)
            return database.error();
        Library library(**database, m_songs);
        const auto missing = rebuild::missingSongs(**database, m_songs);
        if (!missing)
            return missing.error();
        if (!missing->isEmpty())
            return Error{Error::Category::Damaged, QStringLiteral("%1 missing").arg(missing->size()), {}};
        if (const auto checked = (*database)->check(); !checked)
            return checked.error();
        return std::nullopt;
    }
    [[nodiscard]] QStringList setAside() const
    {
        return QDir(QFileInfo(m_path).path())
            .entryList({QStringLiteral("library.db.damaged-*")}, QDir::Files);
    }
    void rebuildAndCompare(const QByteArray& what)
    {
        const auto report = rebuild::run(m_path, m_songs);
        QVERIFY2(report, what.constData());
        QVERIFY2(QFile::exists(report->setAside), what.constData());
        auto database = Database::open(m_path);
        QVERIFY2(database, what.constData());
        Library library(**database, m_songs);
        const auto now = read(library, **database);
        QCOMPARE(now.keys(), m_all.keys());
        for (const Song& song : now)
            QVERIFY2(song == m_all.value(song.id), qPrintable(QString::fromLatin1(what) + song.id));
        for (const QString& name : setAside())
            QVERIFY(QFile::remove(QFileInfo(m_path).dir().filePath(name)));
        ++m_rebuilt;
    }
    /// Starts on `bytes` in the place of the database. True when that finds something wrong with it: it is
    /// offered, and taken, to rebuild the library, which then is whole.
    bool startWith(const QByteArray& bytes, const QByteArray& what)
    {
        for (const char* suffix : {"", "-wal", "-shm"})
            QFile::remove(m_path + QLatin1String(suffix));
        const bool isPut = atomicfile::write(m_path, bytes).ok();
        const auto found = isPut ? fault() : std::nullopt;
        if (!found)
            return false;
        if (found->category != Error::Category::Damaged) {
            qWarning("%s: %s", what.constData(), qPrintable(found->text()));
            QTest::qFail("which is not known to be damage", __FILE__, __LINE__);
        }
        rebuildAndCompare(what);
        return true;
    }
    [[nodiscard]] int differing() const
    {
        auto database = Database::open(m_path);
        if (!database)
            return songs;
        Library library(**database, m_songs);
        const auto now = read(library, **database);
        int count = static_cast<int>(m_all.size() - now.size());
        for (const Song& song : now)
            count += song == m_all.value(song.id) ? 0 : 1;
        return count;
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<TestHome>();
        m_path = m_home->path(QStringLiteral("library.db"));
        m_songs = m_home->path(QStringLiteral("songs"));
        m_rebuilt = 0;
        {
            auto database = Database::open(m_path);
            QVERIFY(database);
            Library library(**database, m_songs);
            for (int number = 1; number <= songs; ++number) {
                Song song = sampleSong(number);
                if (number % 3 == 0) // the last of three generations
                    song.parentId = sampleSong(number - 1).id;
                if (number % 4 == 0)
                    song.title.clear(); // goes by its words
                QVERIFY(library.add(song));
            }
            QVERIFY(rate(library, {sampleSong(2).id, sampleSong(5).id}, 4));
            QVERIFY(trash(library, {sampleSong(7).id, sampleSong(8).id}));
            QVERIFY(library.writeFiles());
            m_all = read(library, **database);
            QCOMPARE(m_all.size(), songs);
        }
        m_sound = *atomicfile::read(m_path, 10'000'000);
        QVERIFY(!fault());
    }

    void deletedItComesBack()
    {
        QVERIFY(QFile::remove(m_path));
        const auto found = fault();
        QVERIFY(found);
        QCOMPARE(toString(found->category), toString(Error::Category::Damaged));
        QVERIFY(rebuild::run(m_path, m_songs));
        QVERIFY(!fault());
        QCOMPARE(differing(), 0);
    }

    void truncatedAnywhereItComesBack()
    {
        QRandomGenerator random(1);
        QList<qsizetype> sizes{0,   1,   15,  16, 17, headerBytes - 1, headerBytes, headerBytes + 1,
                               511, 512, 1024};
        constexpr qsizetype pageSize = 4096;
        for (const qsizetype page : {1, 2, 3, 10})
            sizes << page * pageSize - 1 << page * pageSize << page * pageSize + 1;
        for (int n = 0; n < times(20); ++n)
            sizes << random.bounded(static_cast<int>(m_sound.size()));
        sizes << m_sound.size() - pageSize << m_sound.size() - 1 << m_sound.size() - pageSize / 2;
        for (const qsizetype size : std::as_const(sizes)) {
            const bool isFound = startWith(m_sound.left(size), "cut to " + QByteArray::number(size) + ": ");
            if (QTest::currentTestFailed())
                return;
            if (!isFound) // what was cut off held nothing
                QVERIFY2(differing() == 0,
                         qPrintable(QStringLiteral("cut to %1 of %2").arg(size).arg(m_sound.size())));
        }
        QVERIFY(m_rebuilt > sizes.size() * 9 / 10);
    }

    /// SQLite's own header: what is said there of the file as a whole.
    void anyByteOfTheHeaderMayBeWrong()
    {
        QRandomGenerator random(2);
        for (qsizetype at = 0; at < headerBytes; ++at) {
            const int bits = at % 2 == 0 ? 1 << random.bounded(8) : 0xff;
            QByteArray hurt = m_sound;
            hurt[at] = static_cast<char>(hurt.at(at) ^ bits);
            const bool isFound = startWith(hurt, "header byte " + QByteArray::number(at) + " ^ "
                                                     + QByteArray::number(bits) + ": ");
            if (QTest::currentTestFailed())
                return;
            if (!isFound)
                QCOMPARE(differing(), 0);
        }
        QVERIFY(m_rebuilt > 20);
    }

    /// What SQLite itself cannot see, a letter within a text, is the only thing that may be left, and a
    /// rebuild mends that, too.
    void anyBytesMayBeFlipped()
    {
        int unseen = 0;
        const int seeds = times(40);
        for (int seed = 0; seed < seeds; ++seed) {
            QRandomGenerator random(static_cast<quint32>(seed) + 100);
            QByteArray hurt = m_sound;
            const int flips = 1 << random.bounded(6);
            for (int n = 0; n < flips; ++n) {
                const auto at = static_cast<qsizetype>(random.bounded(static_cast<int>(hurt.size())));
                hurt[at] = static_cast<char>(hurt.at(at) ^ (1 << random.bounded(8)));
            }
            const QByteArray what = "seed " + QByteArray::number(seed) + ": ";
            if (!startWith(hurt, what)) {
                const int wrong = differing();
                QVERIFY2(wrong <= flips, what.constData());
                unseen += wrong > 0 ? 1 : 0;
                rebuildAndCompare(what);
            }
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%d of %d starts did not see that a text had changed", unseen, seeds);
        QVERIFY2(unseen < seeds / 3, qPrintable(QString::number(unseen)));
    }

    void whatWasSetAsideIsNeverOverwritten()
    {
        QMap<QString, QByteArray> aside;
        for (int n = 0; n < 4; ++n) {
            const QByteArray hurt = "damaged " + QByteArray::number(n) + QByteArray(5000, 'x');
            QVERIFY(atomicfile::write(m_path, hurt));
            const auto report = rebuild::run(m_path, m_songs);
            QVERIFY(report);
            QVERIFY(!aside.contains(report->setAside));
            aside.insert(report->setAside, hurt);
            for (auto each = aside.cbegin(); each != aside.cend(); ++each)
                QVERIFY(*atomicfile::read(each.key(), 10'000) == each.value());
        }
    }
};

RIFFDESK_TEST(tst_damage, runTest<TestDamage>);

#include "tst_damage.moc"
