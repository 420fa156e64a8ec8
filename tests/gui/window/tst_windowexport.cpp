#include "support/heldencoder.h"
#include "support/testprogram.h"
#include "ui/export/exportdialog.h"
#include "windowbench.h"

#include <QAction>
#include <QComboBox>
#include <QDesktopServices>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
using namespace riffdesk;
using test::WindowBench;

/// Songs go out of a window: the dialog asks, the bar tells.
class TestWindowExport : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void openUrl(const QUrl& url) { m_opened = url; }

private Q_SLOTS:
    void init()
    {
        m_folder = WindowBench::folderWithSong();
        m = std::make_unique<WindowBench>(*m_folder);
        QVERIFY(!m->song().isEmpty());
        QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "openUrl");
    }
    void cleanup()
    {
        QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
        m.reset();
        m_folder.reset();
    }

    void aSongIsExportedInTwoClicks()
    {
        ask();
        QTest::keyClick(m->window().findChild<ExportDialog*>(), Qt::Key_Return); // Export has the accent
        QTRY_VERIFY(m->seen("exportShowButton"));
        QVERIFY2(told().startsWith(QStringLiteral("One song written to")), qPrintable(told()));
        QTRY_VERIFY(!m->window().findChild<ExportDialog*>());
        QCOMPARE(files().size(), 1);
        QVERIFY(!m->seen("exportRetryButton") && !m->seen("exportStopButton"));
        m->click("exportShowButton");
        QCOMPARE(QDir(m_opened.toLocalFile()), QDir(out()));
        m->click("exportCloseButton");
        QVERIFY(!m->seen("exportBar"));
        // Once more: nothing has changed.
        ask();
        m->click("exportStartButton");
        QTRY_VERIFY2(told().contains(QStringLiteral("still as it was exported")), qPrintable(told()));
        QCOMPARE(files().size(), 1);
    }

    void whatFailedIsListedAndTriedAgain()
    {
        Library& library = m->studio().library();
        const QString audio = library.audioPath(*library.song(m->song()));
        QVERIFY(QFile::rename(audio, audio + QStringLiteral(".away")));
        ask();
        m->click("exportStartButton");
        QTRY_VERIFY(m->seen("exportRetryButton"));
        QVERIFY2(told().contains(QStringLiteral("could not be exported")), qPrintable(told()));
        m->click("exportReportButton");
        auto* report = m->window().findChild<QListWidget*>(QStringLiteral("exportFailures"));
        QVERIFY(report && report->count() == 1);
        report->window()->close();
        QVERIFY(QFile::rename(audio + QStringLiteral(".away"), audio));
        m->click("exportRetryButton");
        QTRY_VERIFY(m->seen("exportShowButton"));
        QCOMPARE(files().size(), 1);
    }

    void aSecondExportWaitsForTheFirst()
    {
        const test::HeldEncoder encoder;
        exportAs(QStringLiteral("flac"));
        QTRY_VERIFY(m->seen("exportStopButton"));
        exportAs(QStringLiteral("mp3"));
        QTRY_VERIFY2(told().contains(QStringLiteral("one more export waits")), qPrintable(told()));
        exportAs(QStringLiteral("wav"));
        QTRY_VERIFY2(told().contains(QStringLiteral("2 more exports wait")), qPrintable(told()));
        QVERIFY(files().isEmpty());
        encoder.letGo();
        QTRY_VERIFY(m->seen("exportShowButton"));
        QCOMPARE(files().size(), 3);
        QCOMPARE(told().count(QStringLiteral("One song written to")), 3);
    }

    void cancellingEndsWhatWaitsAsWell()
    {
        const test::HeldEncoder encoder;
        exportAs(QStringLiteral("flac"));
        exportAs(QStringLiteral("mp3"));
        m->click("exportStopButton");
        QTRY_VERIFY(!m->seen("exportStopButton"));
        QCOMPARE(told(), QStringLiteral("Cancelled."));
        QCOMPARE(files(), QStringList());
    }

    void failuresOfAllAreTriedAgain()
    {
        Library& library = m->studio().library();
        const QString audio = library.audioPath(*library.song(m->song()));
        {
            const test::HeldEncoder encoder;
            exportAs(QStringLiteral("flac"));
            QTRY_VERIFY(encoder.isWaiting());
            QVERIFY(QFile::rename(audio, audio + QStringLiteral(".away")));
            exportAs(QStringLiteral("mp3"));
        } // the second one finds no song
        QTRY_VERIFY(m->seen("exportRetryButton"));
        QVERIFY(QFile::rename(audio + QStringLiteral(".away"), audio));
        m->click("exportRetryButton");
        QTRY_VERIFY(!m->seen("exportRetryButton") && m->seen("exportShowButton"));
        QCOMPARE(files().size(), 2);
    }

    void quittingAsksWhileSongsAreExported()
    {
        QAction* quit = nullptr;
        for (QAction* action : m->window().findChildren<QAction*>())
            quit = action->menuRole() == QAction::QuitRole ? action : quit;
        QVERIFY(quit);
        const test::HeldEncoder encoder;
        exportAs(QStringLiteral("flac"));
        QTRY_VERIFY(encoder.isWaiting());
        quit->trigger();
        QTRY_VERIFY(m->seen("quitDialog"));
        m->click("stayButton");
        QTRY_VERIFY(!m->seen("quitDialog"));
        QVERIFY(m->window().isVisible() && m->seen("exportStopButton"));
        // From the frame of the window as well.
        QCloseEvent close;
        QSpontaneKeyEvent::setSpontaneous(&close);
        qApp->notify(&m->window(), &close);
        QTRY_VERIFY(m->seen("quitDialog"));
        m->click("stopAndQuitButton");
        QTRY_VERIFY(!m->window().isVisible());
        QCOMPARE(files(), QStringList());
    }

    void aPageIsAChoice()
    {
        ask();
        auto* contents = m->need<QComboBox>("exportContentsCombo");
        contents->setCurrentIndex(1);
        QTRY_VERIFY(m->need<QAbstractItemView>("exportPreview")
                        ->model()
                        ->index(0, 0)
                        .data()
                        .toString()
                        .endsWith(QLatin1String("/index.html")));
        m->click("exportStartButton");
        QTRY_VERIFY(m->seen("exportShowButton"));
        m->click("exportShowButton");
        QVERIFY2(QFile::exists(m_opened.toLocalFile() + QStringLiteral("/index.html")),
                 qPrintable(m_opened.toLocalFile()));
        QCOMPARE(QDir(m_opened.toLocalFile() + QStringLiteral("/songs")).entryList(QDir::Files).size(), 1);
    }

private:
    void exportAs(const QString& format)
    {
        ask();
        const ExportFormat* row = ExportFormat::find(format);
        m->need<QComboBox>("exportFormatCombo")->setCurrentText(row->labelText());
        m->click("exportStartButton");
        QTRY_VERIFY(!m->window().findChild<ExportDialog*>());
    }
    void ask()
    {
        auto* view = m->songs();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, m->placeOf(0));
        QTRY_VERIFY(m->seen("exportButton") && m->seen("exportButton")->isEnabled());
        m->click("exportButton");
        QTRY_VERIFY(m->window().findChild<ExportDialog*>());
        m->need<QLineEdit>("exportFolderEdit")->setText(out());
    }
    [[nodiscard]] QString out() const { return m_folder->filePath(QStringLiteral("out")); }
    [[nodiscard]] QStringList files() const { return QDir(out()).entryList(QDir::Files); }
    [[nodiscard]] QString told() const
    {
        const auto* text = m->seen<QWidget>("exportText");
        return text ? text->property("text").toString() : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowBench> m;
    QUrl m_opened;
};

RIFFDESK_TEST(tst_windowexport, test::runWindowTest<TestWindowExport>);
#include "tst_windowexport.moc"
