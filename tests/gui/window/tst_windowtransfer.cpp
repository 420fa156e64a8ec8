#include "support/testprogram.h"
#include "support/tone.h"
#include "windowbench.h"

#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QStandardPaths>

using namespace riffdesk;
using test::WindowBench;

/// Songs are copied for other programs, and files that were copied elsewhere are pasted.
class TestWindowTransfer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = WindowBench::folderWithSong();
        m = std::make_unique<WindowBench>(*m_folder);
        QVERIFY(!m->song().isEmpty());
        QGuiApplication::clipboard()->clear();
        QTest::mouseClick(m->songs()->viewport(), Qt::LeftButton, {}, m->placeOf(0));
        QTRY_VERIFY(m->window().findChild<QAction*>(QStringLiteral("copySongsAction"))->isEnabled());
    }
    void cleanup()
    {
        m.reset();
        m_folder.reset();
    }

    void aSongIsCopiedAsFileAndTitle()
    {
        const QString title = m->studio().library().song(m->song())->title;
        QVERIFY(!title.isEmpty());
        QTest::keyClick(m->songs(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), title); // before there is a file
        QTRY_COMPARE(clipboard().urls().size(), 1);
        const QUrl url = clipboard().urls().first();
        QCOMPARE(QFileInfo(url.toLocalFile()).completeBaseName(), title);
        QVERIFY(QFileInfo(url.toLocalFile()).size() > 1000);
        QCOMPARE(clipboard().data(QStringLiteral("x-special/gnome-copied-files")),
                 "copy\n" + url.toEncoded());
        QCOMPARE(clipboard().text(), title);
        QTRY_COMPARE(toast(), QStringLiteral("Copied as a file."));
    }

    void whatWasCopiedSinceStays()
    {
        QTest::keyClick(m->songs(), Qt::Key_C, Qt::ControlModifier);
        QGuiApplication::clipboard()->setText(QStringLiteral("something else"));
        // A second copy has files when the first one would have had them.
        const auto files = [] {
            QDirIterator all(QStandardPaths::writableLocation(QStandardPaths::CacheLocation),
                             {QStringLiteral("*.m4a")}, QDir::Files, QDirIterator::Subdirectories);
            return all.hasNext();
        };
        QTRY_VERIFY(files());
        QTRY_VERIFY(!m->seen("toastProgress"));
        QCOMPARE(clipboard().text(), QStringLiteral("something else"));
        QVERIFY(!clipboard().hasUrls());
    }

    void textFieldsKeepTheirKeys()
    {
        auto* search = m->need<QLineEdit>("searchEdit");
        search->setText(QStringLiteral("christmas"));
        search->setFocus();
        search->selectAll();
        QTest::keyClick(search, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboard().text(), QStringLiteral("christmas"));
        search->clear();
        QTest::keyClick(search, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(search->text(), QStringLiteral("christmas"));
        QVERIFY(!m->seen("toast"));
    }

    void filesAreImported_data()
    {
        QTest::addColumn<bool>("isOld");
        QTest::newRow("as URLs") << false;
        QTest::newRow("as file managers of old do") << true;
    }
    void filesAreImported()
    {
        QFETCH(bool, isOld);
        QDir(m_folder->path()).mkdir(QStringLiteral("in"));
        const QString path = m_folder->filePath(QStringLiteral("in/Own song.wav"));
        QVERIFY(test::writeWav(path, test::sine(1, 440, 0.3), 48'000, 2));
        const QUrl url = QUrl::fromLocalFile(QFileInfo(path).path());
        auto* data = new QMimeData;
        if (isOld)
            data->setData(QStringLiteral("x-special/gnome-copied-files"), "copy\n" + url.toEncoded());
        else
            data->setUrls({url});
        QGuiApplication::clipboard()->setMimeData(data);
        QTest::keyClick(m->songs(), Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(m->songs()->model()->rowCount(), 2);
        QVERIFY(QFileInfo::exists(path));
    }

    void anythingElseIsRefusedInWords()
    {
        QGuiApplication::clipboard()->setText(QStringLiteral("words"));
        QTest::keyClick(m->songs(), Qt::Key_V, Qt::ControlModifier);
        QVERIFY(toast().startsWith(QStringLiteral("The clipboard holds no songs")));
        QCOMPARE(m->songs()->model()->rowCount(), 1);
    }

private:
    [[nodiscard]] static const QMimeData& clipboard() { return *QGuiApplication::clipboard()->mimeData(); }
    [[nodiscard]] QString toast() const
    {
        const auto* text = m->seen<QLabel>("toastText");
        return text ? text->text() : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowBench> m;
};

RIFFDESK_TEST(tst_windowtransfer, test::runWindowTest<TestWindowTransfer>);
#include "tst_windowtransfer.moc"
