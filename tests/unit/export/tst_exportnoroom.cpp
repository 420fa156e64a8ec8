#include "export/exportrun.h"
#include "support/testprogram.h"
#include "support/volumes.h"
#include "tests/gui/library/librarybench.h"
#include "tests/unit/export/exportbench.h"

#include <QDir>
#include <QTest>

using namespace riffdesk;

namespace {
QString mountFault;
}

/// The volume that is exported to becomes full or can only be read: a sentence, nothing half-written, the
/// rest goes on, and what failed is written when there is room.
class TestExportNoRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (!mountFault.isEmpty())
            QSKIP(qPrintable(mountFault));
        m = std::make_unique<test::LibraryBench>();
        m_plan = {};
        for (int i = 1; i <= 3; ++i) {
            m_plan.ids << m->add(i, QStringLiteral("Song %1").arg(i));
            QVERIFY(m->addMedia(m_plan.ids.last(), 1));
        }
        m_plan.folder = m->home.path(QStringLiteral("volume"));
        QVERIFY(QDir().mkpath(m_plan.folder));
        m_volume = std::make_unique<test::SmallVolume>(m_plan.folder, 4096);
        QVERIFY(m_volume->isThere());
        m_run = std::make_unique<ExportRun>(m->library);
    }
    void cleanup()
    {
        m_run.reset();
        m_volume.reset();
        m.reset();
    }

    void aFullVolumeIsNamed_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("copied") << QStringLiteral("original");
        QTest::newRow("encoded") << QStringLiteral("wav-24");
    }
    void aFullVolumeIsNamed()
    {
        QFETCH(QString, format);
        m_plan.options.format = format;
        m_volume->fill();
        QVERIFY(run([this] { m_run->start(m_plan); }));
        QCOMPARE(m_run->written(), 0);
        QCOMPARE(m_run->failures().size(), 3);
        for (const auto& failure : m_run->failures())
            QCOMPARE(toString(failure.error.category), toString(Error::Category::DiskFull));
        QCOMPARE(files(), QStringList{QStringLiteral("ballast")});
        m_volume->makeRoom();
        QVERIFY(run([this] { m_run->retryFailed(); }));
        QVERIFY(m_run->failures().isEmpty());
        QCOMPARE(files(), (QStringList{QStringLiteral("Song 1.wav"), QStringLiteral("Song 2.wav"),
                                       QStringLiteral("Song 3.wav")}));
    }

    void aFullVolumeTakesNoStems_data()
    {
        QTest::addColumn<bool>("isSession");
        QTest::newRow("stems") << false;
        QTest::newRow("session, which has no room beside them") << true;
    }
    void aFullVolumeTakesNoStems()
    {
        QFETCH(bool, isSession);
        const SongFolder folder(m->library.songsDir(), m_plan.ids.first());
        QVERIFY(QDir().mkpath(folder.stemsDir()));
        for (const char* name : {"/a.wav", "/b.wav"})
            QVERIFY(test::writeWav(folder.stemsDir() + QLatin1String(name), test::texture(6), 48'000, 2));
        m_plan.ids.resize(1);
        m_plan.contents = ExportRun::Contents::Stems;
        m_plan.options.format = QStringLiteral("wav-16");
        if (isSession)
            m_plan.session = DawFormat::DawProject; // twice 1.1 MB, and the same in its archive
        else
            m_volume->fill();
        QVERIFY(run([this] { m_run->start(m_plan); }));
        QCOMPARE(m_run->failures().size(), 1);
        QCOMPARE(toString(m_run->failures().first().error.category), toString(Error::Category::DiskFull));
        QCOMPARE(files(), isSession ? QStringList() : QStringList{QStringLiteral("ballast")});
    }

    void aReadOnlyVolumeIsRefused()
    {
        QVERIFY(m_volume->setReadOnly(true));
        QVERIFY(run([this] { m_run->start(m_plan); }));
        QCOMPARE(m_run->failures().size(), 3);
        QVERIFY(!m_run->failures().first().error.text().isEmpty());
        QCOMPARE(files(), QStringList());
        QVERIFY(m_volume->setReadOnly(false));
        QVERIFY(run([this] { m_run->retryFailed(); }));
        QCOMPARE(files().size(), 3);
    }

private:
    template <typename Start> bool run(Start start)
    {
        QSignalSpy finished(m_run.get(), &ExportRun::finished);
        start();
        return QTest::qWaitFor([&] { return finished.size() == 1; }, test::patienceMs);
    }
    /// But for the list of what was exported.
    [[nodiscard]] QStringList files() const
    {
        QStringList names =
            QDir(m_plan.folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        names.removeAll(QStringLiteral(".riffdesk-export.jsonl"));
        return names;
    }

    std::unique_ptr<test::LibraryBench> m;
    std::unique_ptr<test::SmallVolume> m_volume;
    std::unique_ptr<ExportRun> m_run;
    ExportRun::Plan m_plan;
};

RIFFDESK_TEST(tst_exportnoroom, [](int argc, char** argv) {
    mountFault = test::startOwnMounts();
    return test::runTest<TestExportNoRoom>(argc, argv);
});

#include "tst_exportnoroom.moc"
