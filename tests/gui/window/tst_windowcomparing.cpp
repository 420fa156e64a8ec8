#include "library/edits.h"
#include "library/songfolder.h"
#include "playback/playback.h"
#include "support/testprogram.h"
#include "tests/support/tone.h"
#include "ui/create/createpanel.h"
#include "ui/library/librarypanel.h"
#include "ui/window/trayicon.h"
#include "windowbench.h"

#include <QAccessible>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <functional>

using namespace riffdesk;
using test::WindowBench;

/// An edit is compared with its parent in the place of the library, and only what is new is kept of it.
class TestWindowComparing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = WindowBench::folderWithSong();
        m = std::make_unique<WindowBench>(*m_folder);
        m_parent = m->song();
        QVERIFY(!m_parent.isEmpty());
        Library& library = m->studio().library();
        const std::vector<qint16> samples = test::melody(8, 1, 0.5);
        const std::vector<qint16> other = test::melody(8, 2, 0.5);
        std::vector<qint16> edited = samples;
        std::copy(other.begin() + 48000 * 2 * 3, other.begin() + 48000 * 2 * 5,
                  edited.begin() + 48000 * 2 * 3);
        Song edit = library.song(m_parent).value_or(Song());
        QVERIFY(
            test::writeWav(SongFolder(library.songsDir(), m_parent).file(edit.audioFile), samples, 48000, 2));
        edit.remoteId = QStringLiteral("the-edit");
        edit.id = songIdOf(edit.service, edit.remoteId);
        edit.parentId = m_parent;
        edit.taskId.clear(); // no take of the other one
        edit.press.clear();
        edit.action = QStringLiteral("replace_section");
        edit.createdAt = edit.createdAt.addSecs(60);
        const SongFolder folder(library.songsDir(), edit.id);
        QVERIFY(folder.make().ok());
        QVERIFY(test::writeWav(folder.file(edit.audioFile), edited, 48000, 2));
        QVERIFY(library.add(edit).ok());
        m_edit = edit.id;
        QTRY_COMPARE(m->songs()->model()->rowCount(), 2);
    }
    void cleanup()
    {
        m.reset();
        m_folder.reset();
    }

    /// Three actions: the song, D, the button.
    void onlyTheNewBarsAreKept()
    {
        choose(0);
        QTest::keyClick(m->songs(), Qt::Key_D);
        QVERIFY(m->seen("compareView") && !m->seen("libraryView"));
        QTRY_VERIFY_WITH_TIMEOUT(m->seen("spliceBar"), test::patienceMs);
        QCOMPARE(m->need<QLabel>("receiptSentence")->text().left(16), QStringLiteral("Changed 3.0–5.0 "));
        m->click("spliceKeepButton");
        Library& library = m->studio().library();
        QTRY_COMPARE_WITH_TIMEOUT(library.count(), 3, test::patienceMs);
        QTRY_VERIFY(m->seen<QPushButton>("toastButton"));
        m->click("toastButton"); // Show
        QVERIFY(m->seen("libraryView") && !m->seen("compareView"));
        QTRY_VERIFY(current() != m_parent && current() != m_edit);
        const QString made = current();
        const auto song = library.song(made);
        QVERIFY(song);
        QCOMPARE(song->action, QStringLiteral("splice"));
        QCOMPARE(song->parentId, m_parent);
        QTRY_VERIFY(!library.edits().isBusy());
        QTest::keyClick(&m->window(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(library.count(), 2); // taken back
        QVERIFY(library.song(made)->trashedAt.isValid());
    }

    /// G, a drag, the button.
    void theBestIsPutTogether()
    {
        choose(0);
        QTest::keyClick(m->songs(), Qt::Key_D);
        QTRY_VERIFY(m->need("compareView")->hasFocus());
        QTest::keyClick(m->need("compareView"), Qt::Key_G);
        auto* sentence = m->need<QLabel>("compSentence");
        QTRY_VERIFY_WITH_TIMEOUT(sentence->text().startsWith(QStringLiteral("Drag over")), test::patienceMs);
        auto* wave = m->need("compareWave_2");
        QTest::mousePress(wave, Qt::LeftButton, {}, {wave->width() / 4, 10});
        QTest::mouseRelease(wave, Qt::LeftButton, {}, {wave->width() / 2, 10});
        QTRY_VERIFY_WITH_TIMEOUT(m->need("compKeepButton")->isEnabled(), test::patienceMs);
        m->click("compKeepButton");
        Library& library = m->studio().library();
        QTRY_COMPARE_WITH_TIMEOUT(library.count(), 3, test::patienceMs);
        QTRY_VERIFY(m->seen<QPushButton>("toastButton"));
        const QWidget* toast = m->need("toast");
        QVERIFY(toast->mapToGlobal(toast->rect().bottomLeft()).y()
                < m->need("compBar")->mapToGlobal(QPoint()).y()); // which goes on to be used
        m->click("toastButton"); // Show
        QTRY_VERIFY(current() != m_parent && current() != m_edit);
        const QString made = current();
        QCOMPARE(library.song(made)->action, QStringLiteral("comp"));
        QTRY_VERIFY(!library.edits().isBusy());
        QTest::keyClick(&m->window(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(library.count(), 2); // taken back
    }

    void blindLeaksNoTitle()
    {
        choose(0);
        QTest::keyClick(m->songs(), Qt::Key_D);
        QTRY_VERIFY(m->need("compareView")->hasFocus());
        const QString title = m->studio().library().song(m_edit)->title; // also the parent's
        QVERIFY(!title.isEmpty());
        m->studio().playback().play();
        QTRY_VERIFY(m->window().windowTitle().contains(title));
        QVERIFY(leaks(title).contains(QStringLiteral("tray")));
        QTest::keyClick(m->need("compareView"), Qt::Key_B);
        QTRY_VERIFY(!m->window().windowTitle().contains(title));
        QVERIFY2(leaks(title).isEmpty(), qPrintable(leaks(title).join(QLatin1Char('\n'))));
        QVERIFY(!m->studio().playback().song()->title.contains(title)); // which the desktop is told
        m->window().findChild<LibraryPanel*>()->tellSelection(); // as when the list was read anew
        QVERIFY2(leaks(title).isEmpty(), qPrintable(leaks(title).join(QLatin1Char('\n'))));
        QTest::keyClick(m->need("compareView"), Qt::Key_P); // chosen, and kept
        QVERIFY(!m->studio().playback().isConcealed());
        QTRY_VERIFY(m->seen("compareHear_1"));
        const QString chosen = m->need<QPushButton>("compareHear_1")->isChecked() ? m_parent : m_edit;
        QTRY_VERIFY(m->studio().library().song(chosen)->flag == Song::Flag::Kept);
        QTRY_VERIFY(m->window().windowTitle().contains(title));
    }

    /// The song's own menu; what is chosen there is about that song.
    void aLaneHasTheSongsMenu()
    {
        choose(0);
        QTest::keyClick(m->songs(), Qt::Key_D);
        QTRY_VERIFY(m->seen("compareMore_1")); // the parent's, which is not the one selected
        m->click("compareMore_1");
        auto* menu = m->need<QMenu>("songMenu");
        QVERIFY(!menu->findChild<QAction*>(QStringLiteral("renameAction"))->isVisible());
        menu->findChild<QAction*>(QStringLiteral("rate_4"))->trigger();
        menu->findChild<QAction*>(QStringLiteral("source_extend"))->trigger();
        menu->close();
        QTRY_COMPARE(m->studio().library().song(m_parent)->rating, 4);
        QCOMPARE(m->studio().library().song(m_edit)->rating, 0);
        QTRY_COMPARE(m->need<CreatePanel>("createPanel")->request().action(), QStringLiteral("extend"));
    }

    /// Both are selected in the library, which is not seen.
    void onlyWhatIsHeardIsThrownAway()
    {
        choose(0);
        QTest::keyClick(m->songs(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(m->songs(), Qt::Key_D);
        QTRY_VERIFY(m->need("compareView")->hasFocus());
        QTest::keyClick(m->need("compareView"), Qt::Key_2);
        QTest::keyClick(m->need("compareView"), Qt::Key_Delete);
        Library& library = m->studio().library();
        QTRY_VERIFY(library.song(m_edit)->trashedAt.isValid());
        QTRY_VERIFY(!library.edits().isBusy());
        QVERIFY(!library.song(m_parent)->trashedAt.isValid());
        QTRY_VERIFY(m->seen("libraryView") && !m->seen("compareView")); // there is nothing left to compare
    }

    void whatCannotBeComparedSaysWhy()
    {
        choose(1);
        QTest::keyClick(m->songs(), Qt::Key_D); // the first song was made from no other
        QTRY_VERIFY(m->seen("toast"));
        QVERIFY(!m->seen("compareView"));
    }

    void theNumbersAreNotStars()
    {
        choose(0);
        QTest::keyClick(m->songs(), Qt::Key_D);
        QTRY_VERIFY(m->need("compareView")->hasFocus());
        QTRY_VERIFY(m->seen("compareHear_2")); // lanes are laid out a moment later
        QTest::keyClick(m->need("compareView"), Qt::Key_2);
        QVERIFY(m->need<QPushButton>("compareHear_2")->isChecked());
        QTest::keyClick(m->need("compareView"), Qt::Key_Escape);
        QVERIFY(m->seen("libraryView"));
        QTRY_VERIFY(!m->studio().library().edits().isBusy());
        QCOMPARE(m->studio().library().song(m_edit)->rating, 0);
        QVERIFY(!m->studio().playback().isHeardAsStems());
    }

private:
    /// Where a word can be read or heard in the window and its place in the tray.
    [[nodiscard]] QStringList leaks(const QString& word) const
    {
        QStringList found;
        if (m->window().windowTitle().contains(word))
            found.append(QStringLiteral("window title"));
        const auto* tray = m->window().findChild<TrayIcon*>();
        if (!tray || tray->toolTip().contains(word))
            found.append(QStringLiteral("tray"));
        for (const QWidget* widget : m->window().findChildren<QWidget*>()) {
            if (widget->isVisible() && widget->toolTip().contains(word))
                found.append(QStringLiteral("tool tip of ") + widget->objectName());
        }
        std::function<void(QAccessibleInterface*)> walk = [&](QAccessibleInterface* node) {
            if (!node || node->state().invisible)
                return;
            for (const auto text : {QAccessible::Name, QAccessible::Description, QAccessible::Value}) {
                if (node->text(text).contains(word))
                    found.append(QStringLiteral("accessible ")
                                 + (node->object() ? node->object()->objectName() : node->text(text)));
            }
            for (int child = 0; child < node->childCount(); ++child)
                walk(node->child(child));
        };
        walk(QAccessible::queryAccessibleInterface(&m->window()));
        return found;
    }
    void choose(int row) const
    {
        QTest::mouseClick(m->songs()->viewport(), Qt::LeftButton, {}, m->placeOf(row));
    }
    [[nodiscard]] QString current() const
    {
        return m->songs()->currentIndex().data(SongListModel::IdRole).toString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowBench> m;
    QString m_parent;
    QString m_edit;
};

RIFFDESK_TEST(tst_windowcomparing, test::runTest<TestWindowComparing, QApplication>);

#include "tst_windowcomparing.moc"
