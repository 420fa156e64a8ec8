#include "support/testprogram.h"
#include "tests/gui/player/playbackbench.h"
#include "tests/support/edited.h"
#include "ui/player/queuemodel.h"
#include "ui/player/queuepopup.h"
#include "ui/widgets/songlistmodel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace riffdesk;

class TestQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void beginsWithTheSongThatIsOn();
    void followsThePlayback();
    void rowsAreTakenOut();
    void theSongThatIsOnStays();
    void rowsMove_data();
    void rowsMove();
    void showsSoManyAndNoMore();
    void popupPlaysRemovesAndMoves();
    void popupSaysWhenThereIsNothing();

private:
    [[nodiscard]] QStringList shown() const
    {
        QStringList titles;
        for (int row = 0; row < m_model->rowCount(); ++row)
            titles << m_model->index(row).data().toString();
        return titles;
    }
    [[nodiscard]] QStringList queued() const
    {
        QStringList titles;
        const QStringList ids = m_bench->playback().queue().ids();
        for (const QString& id : ids)
            titles << m_bench->library.summary(id)->title;
        return titles;
    }
    static QStringList letters(const char* all)
    {
        return QString::fromLatin1(all).split(QString(), Qt::SkipEmptyParts);
    }

    std::unique_ptr<test::PlaybackBench> m_bench;
    std::unique_ptr<QueueModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    QStringList m_ids;
};

/// Songs a to e, a is on.
void TestQueue::init()
{
    m_bench = std::make_unique<test::PlaybackBench>();
    m_ids.clear();
    for (int i = 0; i < 5; ++i)
        m_ids << m_bench->addPlayable(i, 30, QString(QLatin1Char(char('a' + i))));
    m_bench->playback().open(m_ids.first(), false);
    m_bench->playback().enqueue(m_ids);
    m_model = std::make_unique<QueueModel>(m_bench->playback(), m_bench->library);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestQueue::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_bench.reset();
}

void TestQueue::beginsWithTheSongThatIsOn()
{
    QCOMPARE(shown(), letters("abcde"));
    QVERIFY(m_model->isOn(m_model->index(0)));
    QVERIFY(!m_model->isOn(m_model->index(1)));
    QCOMPARE(m_model->index(0).data(SongListModel::WhatRole).toString(), QStringLiteral("on now"));
    QCOMPARE(m_model->index(1).data(SongListModel::WhatRole).toString(), QStringLiteral("warm folk"));
    QVERIFY(QFile::exists(m_model->index(1).data(SongListModel::CoverRole).toString()));
}

void TestQueue::followsThePlayback()
{
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_bench->playback().next();
    QCOMPARE(shown(), letters("bcde"));
    QCOMPARE(m_model->index(0).data(SongListModel::WhatRole).toString(), QStringLiteral("on now"));
    const QString added = m_bench->addPlayable(9, 5, QStringLiteral("z"));
    m_bench->playback().enqueue({added});
    QCOMPARE(shown(), letters("bcdez"));
    QCOMPARE(reset.size(), 0); // no reset: the view keeps its scroll position
    m_bench->playback().playNext({added});
    QCOMPARE(shown(), letters("bzcde"));
    QVERIFY(test::rename(m_bench->library, added, QStringLiteral("y")).ok());
    QCOMPARE(shown(), letters("bycde"));
    QVERIFY(test::trash(m_bench->library, {m_ids.at(3)}).ok());
    QCOMPARE(shown(), letters("byce"));
    m_bench->playback().playQueued(m_ids.at(4));
    QCOMPARE(shown(), letters("e"));
}

void TestQueue::rowsAreTakenOut()
{
    QVERIFY(m_model->removeRows(1, 2));
    QCOMPARE(shown(), letters("ade"));
    QCOMPARE(queued(), letters("ade"));
    QVERIFY(!m_model->removeRows(2, 2));
    m_bench->playback().next();
    QCOMPARE(m_bench->playback().songId(), m_ids.at(3));
}

void TestQueue::theSongThatIsOnStays()
{
    QVERIFY(!m_model->removeRow(0));
    QVERIFY(!m_model->moveRow({}, 0, {}, 3));
    QVERIFY(!m_model->moveRow({}, 3, {}, 0));
    QVERIFY(!m_model->index(0).flags().testFlag(Qt::ItemIsDragEnabled));
    QVERIFY(m_model->index(1).flags().testFlag(Qt::ItemIsDragEnabled));
    m_bench->playback().dequeue(m_ids); // other callers cannot remove it either
    QCOMPARE(shown(), letters("a"));
}

void TestQueue::rowsMove_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("to");
    QTest::addColumn<QStringList>("result");
    QTest::newRow("down") << 1 << 1 << 3 << letters("acbde");
    QTest::newRow("to the end") << 1 << 1 << 5 << letters("acdeb");
    QTest::newRow("up") << 4 << 1 << 1 << letters("aebcd");
    QTest::newRow("two") << 1 << 2 << 4 << letters("adbce");
}

void TestQueue::rowsMove()
{
    QFETCH(int, from);
    QFETCH(int, count);
    QFETCH(int, to);
    QFETCH(QStringList, result);
    QVERIFY(m_model->moveRows({}, from, count, {}, to));
    QCOMPARE(shown(), result);
    QCOMPARE(queued(), result);
}

void TestQueue::showsSoManyAndNoMore()
{
    QStringList many;
    for (int i = 0; i < QueueModel::mostShown + 20; ++i)
        many << m_bench->add(100 + i);
    m_bench->playback().enqueue(many);
    QCOMPARE(m_model->rowCount(), QueueModel::mostShown);
}

void TestQueue::popupPlaysRemovesAndMoves()
{
    QWidget window;
    window.show();
    QPointer<QueuePopup> popup = new QueuePopup(m_bench->playback(), m_bench->library, &window);
    popup->openAt(&window);
    auto* list = popup->findChild<QListView*>(QStringLiteral("queueList"));
    QVERIFY(list && list->isVisible());
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(queued(), letters("acde"));
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(queued(), letters("adce"));
    QCOMPARE(list->currentIndex().row(), 2); // it stays with the song
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(queued(), letters("acde"));

    const QPoint place = list->visualRect(list->model()->index(2, 0)).center();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(m_bench->playback().songId(), m_ids.at(3));
    QTRY_COMPARE(m_bench->player().state(), Player::State::Playing);
    QTest::keyClick(list, Qt::Key_Escape);
    QTRY_VERIFY(popup.isNull());
}

void TestQueue::popupSaysWhenThereIsNothing()
{
    m_bench->playback().open({}, false);
    QWidget window;
    auto* popup = new QueuePopup(m_bench->playback(), m_bench->library, &window);
    popup->openAt(&window);
    QVERIFY(popup->findChild<QLabel*>(QStringLiteral("queueEmpty"))->isVisible());
    m_bench->playback().enqueue({m_ids.first()});
    QVERIFY(!popup->findChild<QLabel*>(QStringLiteral("queueEmpty"))->isVisible());
    popup->close();
}

RIFFDESK_TEST(tst_queue, test::runTest<TestQueue, QApplication>);
#include "tst_queue.moc"
