#include "library/library.h"
#include "library/songfolder.h"
#include "storage/atomicfile.h"
#include "support/heldpool.h"
#include "support/testprogram.h"
#include "tests/unit/library/samplesong.h"
#include "ui/window/checkdialog.h"
#include "windowbench.h"

#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>

using namespace riffdesk;
using namespace riffdesk::test;

/// File ▸ Check library…: what it finds, and what can be done about it.
class TestCheckDialog : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowBench> m_bench;
    QString m_song;

    [[nodiscard]] CheckDialog* dialog() const { return m_bench->window().findChild<CheckDialog*>(); }
    template <typename T> [[nodiscard]] T* part(const char* name) const
    {
        T* found = dialog() ? dialog()->findChild<T*>(QLatin1String(name)) : nullptr;
        return found && found->isVisible() ? found : nullptr;
    }
    [[nodiscard]] QString said() const
    {
        const auto* text = part<QLabel>("checkText");
        return text ? text->text() : QString();
    }
    void check() const
    {
        auto* action = m_bench->window().findChild<QAction*>(QStringLiteral("checkLibraryAction"));
        QVERIFY(action);
        action->trigger();
        QVERIFY(dialog());
    }
    [[nodiscard]] QString audioPath() const
    {
        return m_bench->studio().library().audioPath(*m_bench->studio().library().song(m_song));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = WindowBench::folderWithSong();
        m_bench = std::make_unique<WindowBench>(*m_folder);
        m_song = m_bench->song();
        QVERIFY(!m_song.isEmpty());
    }
    void cleanup()
    {
        m_bench.reset();
        m_folder.reset();
    }

    void aWholeLibraryIsToldInOneLine()
    {
        check();
        QTRY_VERIFY2(said().startsWith(QStringLiteral("No file is damaged or missing.")), qPrintable(said()));
        QVERIFY(!part<QListWidget>("checkList"));
        QVERIFY(!part<QPushButton>("checkRebuildButton"));
        QVERIFY(!part<QProgressBar>("checkBar"));
        QTest::mouseClick(part<QPushButton>("checkCloseButton"), Qt::LeftButton);
        QTRY_VERIFY(!dialog());
    }

    void onlyCancelIsOfferedMeanwhile()
    {
        {
            const HeldPool held(background::Pool::Io);
            check();
            QVERIFY(part<QProgressBar>("checkBar"));
            QVERIFY(part<QPushButton>("checkCloseButton"));
            QVERIFY(!part<QPushButton>("checkRebuildButton"));
            QVERIFY(!part<QPushButton>("checkCopyButton"));
        }
        QTRY_VERIFY(!part<QProgressBar>("checkBar"));
        QVERIFY(!part<QPushButton>("checkRebuildButton"));
    }

    void whatIsDamagedIsFetchedWhileTheWindowIsUsed()
    {
        const QByteArray whole = *atomicfile::read(audioPath(), 100'000'000);
        QByteArray bytes = whole;
        bytes[bytes.size() / 2] = static_cast<char>(bytes.at(bytes.size() / 2) ^ 1);
        QVERIFY(atomicfile::write(audioPath(), bytes));
        QSignalSpy ended(&m_bench->studio().jobs(), &JobQueue::jobEnded);
        check();
        check(); // twice is one
        QCOMPARE(m_bench->window().findChildren<CheckDialog*>().size(), 1);
        QTRY_VERIFY(part<QListWidget>("checkList"));
        auto* list = part<QListWidget>("checkList");
        QCOMPARE(list->count(), 1);
        QVERIFY2(list->item(0)->text().contains(QStringLiteral("audio.m4a")),
                 qPrintable(list->item(0)->text()));
        QVERIFY(list->hasFocus());
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(*atomicfile::read(audioPath(), 100'000'000) == whole);
        QTest::mouseClick(part<QPushButton>("checkCopyButton"), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().contains(m_song));
        QSignalSpy chosen(dialog(), &CheckDialog::songChosen);
        Q_EMIT list->itemActivated(list->item(0));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), m_song);
    }

    /// However much is wrong: so many are asked for, and the others with the next check.
    void notEverythingIsFetchedAtOnce()
    {
        constexpr int many = int(LibraryCheck::mostFetched) + 30;
        Library& library = m_bench->studio().library();
        for (int number = 1; number <= many; ++number) {
            Song song = sampleSong(number);
            song.media = Song::Media::Ready; // whose files are gone
            song.audioFile = QStringLiteral("audio.m4a");
            QVERIFY(library.add(song));
        }
        QSignalSpy added(&m_bench->studio().jobs(), &JobQueue::jobAdded);
        LibraryCheck check(m_bench->studio());
        verify::Report report;
        connect(&check, &LibraryCheck::finished, this, [&report](const Result<verify::Report>& found) {
            if (found)
                report = *found;
        });
        check.start();
        QTRY_COMPARE(report.problems, many);
        int fetching = 0;
        for (const verify::Finding& each : std::as_const(report.findings)) {
            QVERIFY(each.canFetch);
            fetching += each.isFetching ? 1 : 0;
        }
        QCOMPARE(fetching, int(LibraryCheck::mostFetched));
        QCOMPARE(added.size(), int(LibraryCheck::mostFetched));
    }

    void whatARebuildMendsOffersIt()
    {
        const Song other = sampleSong(1);
        QVERIFY(SongFolder(m_bench->studio().library().songsDir(), other.id).writeSong(other));
        QSignalSpy wanted(&m_bench->window(), &MainWindow::rebuildRequested);
        check();
        QTRY_VERIFY(part<QPushButton>("checkRebuildButton"));
        QTest::mouseClick(part<QPushButton>("checkRebuildButton"), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
    }

    void closingItStopsTheCheck()
    {
        check();
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        check(); // and it can be begun again
        QTRY_VERIFY(said().startsWith(QStringLiteral("No file")));
    }
};

RIFFDESK_TEST(tst_checkdialog, runWindowTest<TestCheckDialog>);

#include "tst_checkdialog.moc"
