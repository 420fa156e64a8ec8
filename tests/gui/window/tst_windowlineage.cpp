#include "library/songfolder.h"
#include "playback/playback.h"
#include "support/testprogram.h"
#include "tests/support/edited.h"
#include "ui/library/librarypanel.h"
#include "ui/widgets/elidedlabel.h"
#include "windowbench.h"

#include <QLineEdit>
#include <QMenu>
#include <QTabBar>

using namespace riffdesk;
using test::WindowBench;

/// From a song's family to the library, to the comparison and to what is heard.
class TestWindowLineage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = WindowBench::folderWithSong();
        m = std::make_unique<WindowBench>(*m_folder);
        m_parent = m->song();
        QVERIFY(!m_parent.isEmpty());
        m_child = add(QStringLiteral("child"), m_parent);
        m_stranger = add(QStringLiteral("stranger"), {});
        QTRY_COMPARE(m->songs()->model()->rowCount(), 3);
        m->window().findChild<QTabBar*>(QStringLiteral("detailsTabs"))->setCurrentIndex(2);
        m->window().findChild<LibraryPanel*>()->select(m_child);
        QTRY_COMPARE(currentRelative(), m_child);
        family()->setFocus();
    }
    void cleanup()
    {
        m.reset();
        m_folder.reset();
    }

    /// One action: the song stands there chosen.
    void dComparesWithTheParent()
    {
        QTest::keyClick(family(), Qt::Key_D);
        QTRY_VERIFY(m->seen("compareView") && !m->seen("libraryView"));
        QTRY_VERIFY(m->seen("compareHear_2"));
        QVERIFY(!m->seen("compareHear_3"));
    }

    /// Two: the node, D. The song that the library has chosen is another one.
    void anyNodeIsComparedInTwoActions()
    {
        const QString grandchild = add(QStringLiteral("grandchild"), m_child);
        QTRY_VERIFY(indexOf(grandchild).isValid());
        QTest::mouseClick(family()->viewport(), Qt::LeftButton, {},
                          family()->visualRect(indexOf(grandchild)).center());
        QTest::keyClick(family(), Qt::Key_D);
        QTRY_VERIFY(m->seen("compareView"));
        QCOMPARE(library().currentSong(), m_child);
        QTRY_VERIFY(m->seen("compareTitle_2"));
        QCOMPARE(m->need<ElidedLabel>("compareTitle_1")->text(), QStringLiteral("child"));
        QCOMPARE(m->need<ElidedLabel>("compareTitle_2")->text(), QStringLiteral("grandchild"));
    }

    void returnSelectsAlsoWhatTheSearchLeavesOut()
    {
        auto* search = m->window().findChild<QLineEdit*>(QStringLiteral("searchEdit"));
        QTest::keyClick(family(), Qt::Key_Up);
        QTest::keyClick(family(), Qt::Key_Return);
        QTRY_COMPARE(library().currentSong(), m_parent);
        QTRY_VERIFY(
            indexOf(m_parent).data(Qt::AccessibleTextRole).toString().contains(QLatin1String("shown")));
        QVERIFY(family()->hasFocus());

        search->setText(QStringLiteral("\"%1\"").arg(m->studio().library().song(m_parent)->title));
        library().select(m_parent);
        search->setText(QStringLiteral("from:%1").arg(m_parent)); // the child alone
        QTRY_COMPARE(m->songs()->model()->rowCount(), 1);
        library().select(m_child);
        QTRY_COMPARE(currentRelative(), m_child);
        QTest::keyClick(family(), Qt::Key_Up);
        QTest::keyClick(family(), Qt::Key_Return);
        QTRY_COMPARE(library().currentSong(), m_parent);
        QVERIFY(search->text().isEmpty());

        QVERIFY(test::trash(m->studio().library(), {m_child}).ok());
        QTRY_VERIFY(indexOf(m_child).isValid() && m->songs()->model()->rowCount() == 2);
        family()->setCurrentIndex(indexOf(m_child));
        QTest::keyClick(family(), Qt::Key_Return);
        QTRY_COMPARE(library().currentSong(), m_child);
        QCOMPARE(search->text(), QStringLiteral("is:trashed"));
    }

    void spacePlaysTheChosenOne()
    {
        QTest::keyClick(family(), Qt::Key_Up);
        QTest::keyClick(family(), Qt::Key_Space);
        QTRY_COMPARE(m->studio().playback().songId(), m_parent);
        QCOMPARE(library().currentSong(), m_child);
    }

    /// The keys that change songs mean the one that is selected, unless another one is chosen here.
    void keysChangeNoOtherSong()
    {
        Library& songs = m->studio().library();
        QTest::keyClick(family(), Qt::Key_Up);
        for (const Qt::Key key : {Qt::Key_3, Qt::Key_X, Qt::Key_Delete})
            QTest::keyClick(family(), key);
        QTest::keyClick(family(), Qt::Key_Home);
        QTest::keyClick(family(), Qt::Key_Down);
        QCOMPARE(currentRelative(), m_child);
        QTest::keyClick(family(), Qt::Key_4);
        QTRY_COMPARE(songs.song(m_child)->rating, 4);
        for (const QString& id : {m_child, m_parent}) {
            const auto song = songs.song(id);
            QCOMPARE(toString(song->flag), toString(Song::Flag::None));
            QVERIFY(!song->trashedAt.isValid());
        }
        QCOMPARE(songs.song(m_parent)->rating, 0);
    }

    void onlyTheFamilyIsShown_data()
    {
        QTest::addColumn<bool>("byButton");
        QTest::newRow("button") << true;
        QTest::newRow("song's menu") << false;
    }
    void onlyTheFamilyIsShown()
    {
        QFETCH(bool, byButton);
        if (byButton) {
            m->click("familyButton");
        } else {
            const QModelIndex song = m->songs()->currentIndex();
            Q_EMIT m->songs()->customContextMenuRequested(m->songs()->visualRect(song).center());
            auto* menu = m->window().findChild<QMenu*>(QStringLiteral("songMenu"));
            QVERIFY(menu);
            menu->findChild<QAction*>(QStringLiteral("familyAction"))->trigger();
            menu->close();
        }
        QTRY_COMPARE(m->songs()->model()->rowCount(), 2);
        QVERIFY(m->seen("chip_family:child")); // its title, not its id
        QTRY_COMPARE(library().currentSong(), m_child);
        const QString grandchild = add(QStringLiteral("grandchild"), m_child);
        QTRY_COMPARE(m->songs()->model()->rowCount(), 3);
        QVERIFY(test::trash(m->studio().library(), {m_parent}).ok());
        QTRY_COMPARE(m->songs()->model()->rowCount(), 2);
        m->click("chip_family:child");
        QTRY_COMPARE(m->songs()->model()->rowCount(), 3);
    }

private:
    QString add(const QString& name, const QString& parent)
    {
        Library& library = m->studio().library();
        Song song = library.song(m_parent).value_or(Song());
        const QString audio = SongFolder(library.songsDir(), m_parent).file(song.audioFile);
        song.remoteId = name;
        song.title = name;
        song.id = songIdOf(song.service, song.remoteId);
        song.parentId = parent;
        song.taskId.clear(); // no take of the other one
        song.press.clear();
        song.files.clear();
        song.action = QStringLiteral("cover");
        song.createdAt = song.createdAt.addSecs(60 * ++m_made);
        const SongFolder folder(library.songsDir(), song.id);
        if (!folder.make().ok() || !QFile::copy(audio, folder.file(song.audioFile))
            || !library.add(song).ok())
            qFatal("no song");
        return song.id;
    }
    [[nodiscard]] LibraryPanel& library() const { return *m->window().findChild<LibraryPanel*>(); }
    [[nodiscard]] QAbstractItemView* family() const { return m->need<QAbstractItemView>("lineageView"); }
    [[nodiscard]] QString currentRelative() const
    {
        return family()->currentIndex().data(SongListModel::IdRole).toString();
    }
    [[nodiscard]] QModelIndex indexOf(const QString& id) const
    {
        const QModelIndexList found =
            family()->model()->match(family()->model()->index(0, 0), SongListModel::IdRole, id, 1,
                                     Qt::MatchExactly | Qt::MatchRecursive);
        return found.value(0);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowBench> m;
    QString m_parent;
    QString m_child;
    QString m_stranger;
    int m_made = 0;
};

RIFFDESK_TEST(tst_windowlineage, test::runTest<TestWindowLineage, QApplication>);

#include "tst_windowlineage.moc"
