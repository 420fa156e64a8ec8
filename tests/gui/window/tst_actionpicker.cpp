#include "platform/settings.h"
#include "support/testprogram.h"
#include "windowbench.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>

#include <functional>
#include <memory>

using namespace riffdesk;
using namespace riffdesk::test;

/// Anything that the menus offer is found by its words and done.
class TestActionPicker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = WindowBench::folderWithSong();
        m_bench = std::make_unique<WindowBench>(*m_folder);
        QVERIFY(!m_bench->song().isEmpty());
    }
    void cleanup()
    {
        m_bench.reset();
        m_folder.reset();
    }

    void whatIsFoundIsDone()
    {
        open();
        QTest::keyClicks(line(), QStringLiteral("details pan"));
        QCOMPARE(words(0), QStringLiteral("Details panel"));
        QVERIFY(m_bench->seen("detailsPanel"));
        QTest::keyClick(line(), Qt::Key_Return);
        QTRY_VERIFY(!m_bench->seen("actionPicker"));
        QVERIFY(!m_bench->seen("detailsPanel"));
    }

    /// Each entry of each menu, whatever is added to them.
    void allOfTheMenusIsThere()
    {
        open();
        QStringList missing;
        const std::function<void(const QMenu*)> look = [&](const QMenu* menu) {
            for (const QAction* action : menu->actions()) {
                if (action->menu())
                    look(action->menu());
                else if (!action->isSeparator() && action->isVisible()
                         && action->objectName() != QLatin1String("createAction") && !isListed(action))
                    missing.append(action->text());
            }
        };
        for (const QAction* menu : m_bench->window().findChild<QMenuBar*>()->actions())
            look(menu->menu());
        QCOMPARE(missing, QStringList());
        QVERIFY(list()->model()->rowCount() > 50);
    }

    /// Return is too quick for a request that costs money.
    void nothingIsPaidByIt()
    {
        m_bench->need<QPlainTextEdit>("styleOrIdeaEdit")->setPlainText(QStringLiteral("a harp"));
        QTRY_VERIFY(m_bench->need("createButton")->isEnabled());
        const qsizetype before = m_bench->studio().jobs().latestJobs(100).size();
        for (int row = 0; row == 0 || row < list()->model()->rowCount(); ++row) {
            open();
            line()->setText(QStringLiteral("create"));
            list()->setCurrentIndex(list()->model()->index(row, 0));
            QTest::keyClick(line(), Qt::Key_Return);
            QTRY_VERIFY(!m_bench->seen("actionPicker"));
        }
        QCOMPARE(m_bench->studio().jobs().latestJobs(100).size(), before);
    }

    /// No song is chosen, so that none can be the source of another.
    void whatItsMenuCannotOfferIsNotOffered()
    {
        open();
        line()->setText(QStringLiteral("swap vocals"));
        QCOMPARE(list()->model()->rowCount(), 1);
        const QModelIndex row = list()->model()->index(0, 0);
        QVERIFY(!row.flags().testFlag(Qt::ItemIsEnabled));
        QVERIFY(row.data(Qt::AccessibleDescriptionRole).toString().contains(QStringLiteral("Use as source")));
    }

    void wordsOfTheMenuCountToo()
    {
        open();
        QTest::keyClicks(line(), QStringLiteral("rate 3"));
        QCOMPARE(list()->model()->rowCount(), 1);
        QCOMPARE(words(0), QStringLiteral("3 stars"));
        QVERIFY(list()
                    ->model()
                    ->index(0, 0)
                    .data(Qt::UserRole + 2)
                    .toString()
                    .contains(QStringLiteral("Song › Rate")));
        line()->setText(QStringLiteral("dance with me"));
        QCOMPARE(list()->model()->rowCount(), 0);
        QTest::keyClick(line(), Qt::Key_Return); // is nothing
        QVERIFY(m_bench->seen("actionPicker"));
    }

    /// It says so rather than doing nothing for no reason.
    void whatCannotBeDoneStays()
    {
        open();
        line()->setText(QStringLiteral("redo"));
        QVERIFY(!list()->model()->index(0, 0).flags().testFlag(Qt::ItemIsEnabled));
        QTest::keyClick(line(), Qt::Key_Return);
        QVERIFY(m_bench->seen("actionPicker"));
        QTest::keyClick(line(), Qt::Key_Escape);
        QTRY_VERIFY(!m_bench->seen("actionPicker"));
    }

    void theLatestIsFirst()
    {
        open();
        const QString first = words(0);
        line()->setText(QStringLiteral("level meter"));
        QTest::keyClick(line(), Qt::Key_Return);
        QTRY_VERIFY(!m_bench->seen("actionPicker"));
        open();
        QVERIFY(line()->text().isEmpty());
        QCOMPARE(words(0), QStringLiteral("Level meter"));
        QCOMPARE(words(1), first);
    }

private:
    void open()
    {
        QTest::keyClick(&m_bench->window(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_bench->seen("actionPicker"));
    }
    [[nodiscard]] QLineEdit* line() const { return m_bench->need<QLineEdit>("actionPickerSearch"); }
    [[nodiscard]] QListView* list() const ///< hidden where nothing is found
    {
        return m_bench->window().findChild<QListView*>(QStringLiteral("actionPickerList"));
    }
    [[nodiscard]] QString words(int row) const { return list()->model()->index(row, 0).data().toString(); }
    [[nodiscard]] bool isListed(const QAction* action) const
    {
        const QString text = QString(action->text()).remove(QLatin1Char('&')).remove(QChar(0x2026));
        return !list()
                    ->model()
                    ->match(list()->model()->index(0, 0), Qt::DisplayRole,
                            text.section(QLatin1Char('\t'), 0, 0), 1, Qt::MatchExactly)
                    .isEmpty();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowBench> m_bench;
};

RIFFDESK_TEST(tst_actionpicker, runWindowTest<TestActionPicker>);

#include "tst_actionpicker.moc"
