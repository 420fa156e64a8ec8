#include "support/dropping.h"
#include "support/testprogram.h"
#include "support/tone.h"
#include "windowbench.h"

#include <QAction>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>

using namespace riffdesk;
using test::WindowBench;

/// Songs come in by the menu and by being dropped on the library.
class TestWindowImport : public QObject
{
    Q_OBJECT

    QTemporaryDir m_files;

    [[nodiscard]] QString file(const QString& name) const { return m_files.filePath(name); }
    [[nodiscard]] static bool shows(const WindowBench& bench, const QString& words)
    {
        const auto* text = bench.seen<QWidget>("importText");
        return text && text->property("text").toString().contains(words);
    }
    [[nodiscard]] static int rows(const WindowBench& bench)
    {
        return bench.seen("libraryView") ? bench.songs()->model()->rowCount() : 0;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString wav = file(QStringLiteral("tone.wav"));
        for (int i = 1; i <= 3; ++i) {
            QVERIFY(QDir().mkpath(file(QString::number(i))));
            QVERIFY(test::writeWav(wav, test::sine(0.5, 200 + i, 0.3), 48'000, 2));
            QVERIFY(test::encode(wav, file(QStringLiteral("%1/Tone %1.mp3").arg(i))));
        }
        QVERIFY(QFile::remove(wav));
        QVERIFY(test::writeBytes(file(QStringLiteral("words.txt")), "words"));
    }

    void filesAreDropped()
    {
        WindowBench bench;
        auto* panel = bench.need("libraryPanel");
        QMimeData words;
        words.setUrls({QUrl::fromLocalFile(file(QStringLiteral("words.txt")))});
        QVERIFY(!test::dragOver(panel, words)); // not what it takes
        QVERIFY(!bench.seen("libraryDropHighlight"));
        QMimeData audio;
        audio.setUrls({QUrl::fromLocalFile(file(QStringLiteral("1/Tone 1.mp3")))});
        QVERIFY(test::dragOver(panel, audio));
        QVERIFY(bench.seen("libraryDropHighlight"));
        test::dragAway(panel);
        QVERIFY(!bench.seen("libraryDropHighlight"));

        QVERIFY(test::dropFiles(panel, {file(QStringLiteral("1/Tone 1.mp3")), file(QStringLiteral("2"))}));
        QVERIFY(!bench.seen("libraryDropHighlight"));
        QTRY_VERIFY(shows(bench, QStringLiteral("2 songs were imported.")));
        QTRY_COMPARE(rows(bench), 2);
        QVERIFY(!bench.seen("importStopButton"));
        bench.click("importShowButton");
        QVERIFY(bench.need<QLineEdit>("searchEdit")->text().startsWith(QLatin1String("added:")));
        QTRY_COMPARE(rows(bench), 2);
        bench.click("importCloseButton");
        QVERIFY(!bench.seen("importBar"));
    }

    void songsDraggedBackAreLeftAlone()
    {
        WindowBench bench;
        QMimeData own;
        own.setUrls({QUrl::fromLocalFile(file(QStringLiteral("1/Tone 1.mp3")))});
        own.setData(QLatin1String(SongListModel::songMimeType), "id");
        QVERIFY(!test::dragOver(bench.need("libraryPanel"), own));
    }

    void filesAndFoldersAreChosen()
    {
        WindowBench bench;
        bench.click("emptyStateOtherButton"); // "No songs yet" offers it
        auto* files = bench.window().findChild<QFileDialog*>(QStringLiteral("importFilesDialog"));
        QVERIFY(files);
        files->reject();
        for (const char* name : {"importFilesAction", "importFolderAction", "importAccountAction"})
            QVERIFY2(bench.window().findChild<QAction*>(QLatin1String(name)), name);
        bench.window().findChild<QAction*>(QStringLiteral("importFolderAction"))->trigger();
        auto* folder = bench.window().findChild<QFileDialog*>(QStringLiteral("importFolderDialog"));
        QVERIFY(folder);
        Q_EMIT folder->filesSelected({m_files.path()});
        folder->reject();
        QTRY_VERIFY(shows(bench, QStringLiteral("3 songs were imported.")));
        QTRY_COMPARE(rows(bench), 3);
    }

    void theAccountIsImported()
    {
        const auto folder = WindowBench::folderWithSong();
        WindowBench bench(*folder);
        QVERIFY(!bench.song().isEmpty());
        bench.window().findChild<QAction*>(QStringLiteral("importAccountAction"))->trigger();
        QTRY_VERIFY(shows(bench, QStringLiteral("already")));
        QVERIFY(!bench.seen("importShowButton"));
        QVERIFY(bench.window().findChild<QAction*>(QStringLiteral("importFilesAction"))->isEnabled());
    }
};

RIFFDESK_TEST(tst_windowimport, test::runWindowTest<TestWindowImport>);

#include "tst_windowimport.moc"
