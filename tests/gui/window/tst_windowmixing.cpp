#include "library/songfolder.h"
#include "playback/playback.h"
#include "support/testprogram.h"
#include "tests/support/tone.h"
#include "windowbench.h"

#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>

using namespace riffdesk;
using test::WindowBench;

/// Stems are mixed in the place of the library, and what comes of it is a song or a file.
class TestWindowMixing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = WindowBench::folderWithSong();
        m = std::make_unique<WindowBench>(*m_folder);
        m_id = m->song();
        QVERIFY(!m_id.isEmpty());
        const SongFolder folder(m->studio().library().songsDir(), m_id);
        QVERIFY(QDir().mkpath(folder.stemsDir()));
        for (const char* name : {"bass.wav", "vocals.wav"})
            QVERIFY(test::writeWav(folder.stemsDir() + QLatin1Char('/') + QLatin1String(name),
                                   test::sine(1, 220, 0.2), 48000, 2));
        QVERIFY(m->studio().library().setHasStems(m_id, true).ok());
        QTest::mouseClick(m->songs()->viewport(), Qt::LeftButton, {}, m->placeOf(0));
        QTRY_VERIFY(m->seen("mixStemsButton"));
        m->click("mixStemsButton");
        QVERIFY(m->seen("stemMixer") && !m->seen("libraryView"));
    }
    void cleanup()
    {
        m.reset();
        m_folder.reset();
    }

    void aMixBecomesASongOfTheLibrary()
    {
        m->click("karaokeButton");
        m->click("mixSaveButton");
        Library& library = m->studio().library();
        QTRY_COMPARE(library.count(), 2);
        QTRY_VERIFY(m->seen<QPushButton>("toastButton"));
        QVERIFY(!m->seen("mixBar"));
        m->click("toastButton"); // Show
        QVERIFY(m->seen("libraryView") && !m->seen("stemMixer"));
        QTRY_COMPARE(m->songs()->currentIndex().data(SongListModel::IdRole).toString() == m_id, false);
        const auto song = library.song(m->songs()->currentIndex().data(SongListModel::IdRole).toString());
        QVERIFY(song);
        QCOMPARE(song->parentId, m_id);
        QVERIFY2(song->title.endsWith(QStringLiteral("(karaoke)")), qPrintable(song->title));
        QVERIFY(std::abs(song->durationSeconds - 1) < 0.001);
    }

    void aMixIsWrittenIntoAFile()
    {
        const QString path = m_folder->filePath(QStringLiteral("out/mix.mp3"));
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        m->click("mixExportButton");
        auto* dialog = m->window().findChild<QFileDialog*>(QStringLiteral("exportMixDialog"));
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY(m->seen("mixShowButton"));
        QVERIFY(test::readBytes(path).startsWith("ID3")); // tagged
        QCOMPARE(m->studio().library().count(), 1);
        const QDir mixing(QStandardPaths::writableLocation(QStandardPaths::CacheLocation)
                          + QStringLiteral("/mixing.part"));
        QTRY_VERIFY(mixing.entryList(QDir::AllEntries | QDir::NoDotAndDotDot).isEmpty());
    }

    void stemsAreCopiedAsFiles_data()
    {
        QTest::addColumn<QString>("focus");
        QTest::addColumn<int>("count");
        QTest::newRow("that of the lane") << QStringLiteral("stemGainSlider") << 1;
        QTest::newRow("all") << QStringLiteral("karaokeButton") << 2;
    }
    void stemsAreCopiedAsFiles()
    {
        QFETCH(QString, focus);
        QFETCH(int, count);
        auto* const inLane = m->need("stemLane_1")->findChild<QWidget*>(focus);
        QWidget* const focused = inLane ? inLane : m->need(focus.toLatin1().constData());
        focused->setFocus();
        QTest::keyClick(focused, Qt::Key_C, Qt::ControlModifier);
        const auto copied = [] { return QGuiApplication::clipboard()->mimeData()->urls(); };
        QTRY_COMPARE(copied().size(), count);
        const QString title = m->studio().library().song(m_id)->title;
        QCOMPARE(copied().last().fileName(), title + QStringLiteral(" – Vocals.wav"));
        // The same by the mouse.
        QGuiApplication::clipboard()->clear();
        const char* const grip = count == 1 ? "stemGrip" : "stemsGrip";
        auto* const own = m->need("stemLane_1")->findChild<QWidget*>(QLatin1String(grip));
        QTest::mouseClick(own ? own : m->need(grip), Qt::LeftButton);
        QTRY_COMPARE(copied().size(), count);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 count == 1 ? QStringLiteral("Vocals") : QStringLiteral("Bass\nVocals"));
    }

    void searchingAndEscapeGoBackToTheLibrary()
    {
        QVERIFY(m->studio().playback().isHeardAsStems());
        QTest::keyClick(m->need("stemMixer"), Qt::Key_Escape);
        QVERIFY(m->seen("libraryView") && !m->seen("stemMixer"));
        QVERIFY(!m->studio().playback().isHeardAsStems());
        m->click("mixStemsButton");
        QVERIFY(m->seen("stemMixer"));
        auto* search = m->need<QLineEdit>("searchEdit");
        search->setFocus();
        QTest::keyClicks(search, QStringLiteral("x"));
        QTRY_VERIFY(m->seen("libraryView") || m->seen("libraryEmpty"));
        QVERIFY(!m->seen("stemMixer"));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowBench> m;
    QString m_id;
};

RIFFDESK_TEST(tst_windowmixing, test::runWindowTest<TestWindowMixing>);

#include "tst_windowmixing.moc"
