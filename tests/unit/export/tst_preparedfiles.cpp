#include "export/preparedfiles.h"
#include "support/edited.h"
#include "support/testprogram.h"
#include "tests/gui/library/librarybench.h"
#include "tests/unit/export/exportbench.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

#include <chrono>
#include <filesystem>

using namespace riffdesk;

/// Files for other programs: named and whole, made once, in a folder that stays small.
class TestPreparedFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<test::LibraryBench>();
        for (int i = 1; i <= 3; ++i) {
            m_ids << m->add(i, i < 3 ? QStringLiteral("Sea") : QStringLiteral("Sun/Moon"));
            QVERIFY(m->addMedia(m_ids.last(), 2));
        }
        m_files = std::make_unique<PreparedFiles>(m->library, folder());
        m_options.format = QStringLiteral("flac");
        m_options.nameTemplate = QStringLiteral("{model}/{title}");
    }
    void cleanup()
    {
        m_files.reset();
        m.reset();
        m_ids.clear();
        m_options = {};
    }

    void filesAreNamedAndDiffer()
    {
        QVERIFY(prepare({m_ids, {}, {}}));
        QCOMPARE(names(), (QStringList{QStringLiteral("Sea.flac"), QStringLiteral("Sea (2).flac"),
                                       QStringLiteral("Sun_Moon.flac")}));
        for (const QString& path : m_files->paths())
            QCOMPARE(test::decoded(path, "-f s16le").size(), 2 * 8'000 * 2);
        // Only the user may look into the folder.
        QCOMPARE(int(QFileInfo(folder()).permissions() & 0x77), 0);
    }

    void whatIsThereIsNotMadeAgain()
    {
        QVERIFY(prepare({m_ids, {}, {}}));
        const QStringList paths = m_files->paths();
        const QDateTime made = QFileInfo(paths.first()).lastModified();
        m_files->prepare({m_ids, {}, {}}, m_options);
        QVERIFY(m_files->isReady() && !m_files->isRunning());
        // By itself, after the next start.
        m_files = std::make_unique<PreparedFiles>(m->library, folder());
        QVERIFY(prepare({m_ids.mid(0, 1), {}, {}}));
        QCOMPARE(m_files->paths(), paths.mid(0, 1));
        QCOMPARE(QFileInfo(paths.first()).lastModified(), made);
    }

    void whatHasChangedIsMadeAnew()
    {
        QVERIFY(prepare({m_ids.mid(0, 1), {}, {}}));
        QCOMPARE(names(), QStringList{QStringLiteral("Sea.flac")});
        QVERIFY(test::rename(m->library, m_ids.first(), QStringLiteral("Lake")).ok());
        m_files->prepare({m_ids.mid(0, 1), {}, {}}, m_options);
        QVERIFY(!m_files->isReady());
        QTRY_VERIFY(m_files->isReady());
        QCOMPARE(names(), QStringList{QStringLiteral("Lake.flac")});
        // Taken away by another program.
        QVERIFY(QFile::remove(m_files->paths().first()));
        m_files->prepare({m_ids.mid(0, 1), {}, {}}, m_options);
        QVERIFY(!m_files->isReady());
        QTRY_VERIFY(m_files->isReady());
        QVERIFY(QFileInfo::exists(m_files->paths().first()));
    }

    void aRegionIsAFileOfItsOwn()
    {
        m_options = {};
        QVERIFY(prepare({{m_ids.first()}, {}, TimeRange{0.5, 1.25}}));
        QCOMPARE(names(), QStringList{QStringLiteral("Sea (0.50-1.25 s).wav")});
        QCOMPARE(test::decoded(m_files->paths().first(), "-f s16le").size(), 6'000 * 2);
        const QString first = m_files->paths().first();
        QVERIFY(prepare({{m_ids.first()}, {}, TimeRange{0.5, 1.5}}));
        QVERIFY(m_files->paths().first() != first);
        QVERIFY(QFileInfo::exists(first));
    }

    void stemsAreFilesOfTheirOwn()
    {
        const QString song = m_ids.first();
        QVERIFY(addStem(song, "bass", 1) && addStem(song, "lead_vocals", 1.5));
        m_options.loudness = -14; // of songs: stems would no longer fit together
        m_options.length = 1;
        const QStringList stems{QStringLiteral("stems/bass.wav"), QStringLiteral("stems/lead_vocals.wav")};
        QVERIFY(prepare({{song}, {}, {}, stems}));
        QCOMPARE(names(),
                 (QStringList{QStringLiteral("Sea – Bass.flac"), QStringLiteral("Sea – Lead vocals.flac")}));
        // In step with each other.
        for (const QString& path : m_files->paths())
            QCOMPARE(test::decoded(path, "-f s16le").size(), qsizetype(1.5 * 48'000) * 4);
        QCOMPARE(test::decoded(m_files->paths().first(), "-t 1 -f s16le"),
                 test::decoded(stem(song, "bass"), "-f s16le"));
        // One of them is the same file.
        const QStringList both = m_files->paths();
        const QDateTime made = QFileInfo(both.last()).lastModified();
        QVERIFY(prepare({{song}, {}, {}, stems.mid(1)}));
        QCOMPARE(m_files->paths(), both.mid(1));
        QCOMPARE(QFileInfo(both.last()).lastModified(), made);
        // Until it has to be longer than it was.
        QVERIFY(addStem(song, "bass", 2));
        QVERIFY(prepare({{song}, {}, {}, stems.mid(1)}));
        QCOMPARE(test::decoded(m_files->paths().first(), "-f s16le").size(), qsizetype(2 * 48'000) * 4);
        QVERIFY(prepare({{song}, {}, {}, {}}));
        QCOMPARE(names(), QStringList{QStringLiteral("Sea.flac")});
    }

    void stemsThatCannotBeMadeAreTold()
    {
        const QString song = m_ids.first();
        QVERIFY(addStem(song, "bass", 1) && addStem(song, "drums", 1));
        const PreparedFiles::Wish wish{
            {song}, {}, {}, {QStringLiteral("stems/bass.wav"), QStringLiteral("stems/drums.wav")}};
        m_files->prepare(wish, m_options);
        m_files->cancel(); // while they are measured
        QVERIFY(!m_files->isRunning() && !m_files->isReady());
        QVERIFY(QFile::remove(stem(song, "drums")));
        QVERIFY(prepare(wish));
        QVERIFY(names().isEmpty() && !m_files->isReady());
        QCOMPARE(m_files->failures().size(), 2);
        QVERIFY(m_files->failures().first().error.message.contains(QLatin1String("Drums")));
    }

    void anotherWishTakesOver()
    {
        QSignalSpy finished(m_files.get(), &PreparedFiles::finished);
        m_files->prepare({m_ids, {}, {}}, m_options);
        m_files->prepare({m_ids.mid(2), {}, {}}, m_options);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(names(), QStringList{QStringLiteral("Sun_Moon.flac")});
        m_files->prepare({m_ids, {}, {}}, m_options);
        m_files->cancel();
        QVERIFY(!m_files->isRunning() && !m_files->isReady());
    }

    void whatCannotBeMadeIsTold()
    {
        QVERIFY(QFile::remove(m->library.audioPath(*m->library.song(m_ids.at(1)))));
        QVERIFY(prepare({m_ids, {}, {}}));
        QCOMPARE(names().size(), 2);
        QCOMPARE(m_files->failures().size(), 1);
        m_files->prepare({m_ids, {}, {}}, m_options);
        QVERIFY(!m_files->isReady()); // it is tried again
        QTRY_VERIFY(m_files->isReady());
    }

    void oldFilesGo()
    {
        QVERIFY(prepare({m_ids, {}, {}}));
        const QStringList paths = m_files->paths();
        const auto age = [&paths](int i, int hours) {
            std::filesystem::last_write_time(QFileInfo(paths.at(i)).absolutePath().toStdString(),
                                             std::filesystem::file_time_type::clock::now()
                                                 - std::chrono::hours(hours));
        };
        const auto there = [&paths] {
            QVector<bool> each;
            for (const QString& path : paths)
                each << QFileInfo::exists(path);
            return each;
        };
        age(0, 24 * 8);
        age(1, 24 * 6);
        PreparedFiles::clean(folder(), 7, 1'000'000);
        QCOMPARE(there(), (QVector{false, true, true}));
        PreparedFiles::clean(folder(), 7, QFileInfo(paths.at(2)).size() + 10);
        QCOMPARE(there(), (QVector{false, false, true}));
        PreparedFiles::clean(folder(), 7, 0); // what was handed out just now may not have been read yet
        QCOMPARE(there(), (QVector{false, false, true}));
    }

private:
    [[nodiscard]] QString stem(const QString& song, const char* name) const
    {
        return SongFolder(m->library.songsDir(), song).stemsDir()
               + QStringLiteral("/%1.wav").arg(QLatin1String(name));
    }
    bool addStem(const QString& song, const char* name, double seconds) const
    {
        const SongFolder folder(m->library.songsDir(), song);
        if (!QDir().mkpath(folder.stemsDir())
            || !test::writeWav(stem(song, name), test::sine(seconds, 220, 0.2), 48'000, 2))
            return false;
        const auto files = folder.measureStems();
        return files && m->library.setHasStems(song, true, *files).ok();
    }
    [[nodiscard]] QString folder() const { return m->home.path(QStringLiteral("cache/handed-out")); }
    bool prepare(const PreparedFiles::Wish& wish)
    {
        QSignalSpy finished(m_files.get(), &PreparedFiles::finished);
        m_files->prepare(wish, m_options);
        return QTest::qWaitFor([&] { return finished.size() == 1; }, test::patienceMs);
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (const QString& path : m_files->paths())
            names << QFileInfo(path).fileName();
        return names;
    }

    std::unique_ptr<test::LibraryBench> m;
    std::unique_ptr<PreparedFiles> m_files;
    QStringList m_ids;
    ExportOptions m_options;
};

RIFFDESK_TEST(tst_preparedfiles, test::runTest<TestPreparedFiles, QCoreApplication>);
#include "tst_preparedfiles.moc"
