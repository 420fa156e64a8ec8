#include "library/edits.h"
#include "support/testprogram.h"
#include "tests/gui/library/librarybench.h"
#include "tests/support/edited.h"
#include "ui/widgets/songlistmodel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace riffdesk;

class TestSongListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void pagesThroughAThousandSongs();
    void aNewSongComesOnTopWithoutReset();
    void anOldSongComesInItsPlace();
    void aNewSongDoesNotDisturbASearch();
    void searchResetsOnceItsAnswerIsThere();
    void aChangeTouchesItsRowOnly();
    void aRemovedSongLeaves();
    void aRestoredSongComesBackInItsPlace();
    void aSongThatComesWhileAPageIsOnItsWayIsNotLost();
    void renamesAndTellsWhyNot();
    void marksThePlayingSong();
    void dragsFilesAndIds();
    void readsToAScreenReader();

private:
    void show(const QString& words = {})
    {
        QSignalSpy loaded(m_model.get(), &SongListModel::loaded);
        SongQuery query;
        query.words = words;
        m_model->setQuery(query);
        QTRY_COMPARE(loaded.size(), 1);
    }
    [[nodiscard]] QString titleAt(int row) const { return m_model->index(row).data().toString(); }
    void fill(int count)
    {
        for (int i = 0; i < count; ++i)
            QVERIFY(!m_bench->add(i).isEmpty());
    }

    std::unique_ptr<test::LibraryBench> m_bench;
    std::unique_ptr<SongListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestSongListModel::init()
{
    m_bench = std::make_unique<test::LibraryBench>();
    m_model = std::make_unique<SongListModel>(m_bench->library);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestSongListModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_bench.reset();
}

void TestSongListModel::pagesThroughAThousandSongs()
{
    fill(1000);
    show();
    QCOMPARE(m_model->total(), 1000);
    QCOMPARE(m_model->rowCount(), SongSearch::pageSize);
    QCOMPARE(titleAt(0), QStringLiteral("Song 999"));
    int pages = 1;
    while (m_model->rowCount() < 1000) {
        QTRY_VERIFY(m_model->canFetchMore({})); // not while it looks again of itself
        const int before = m_model->rowCount();
        m_model->fetchMore({});
        QVERIFY(!m_model->canFetchMore({})); // one page at a time
        QTRY_VERIFY(m_model->rowCount() > before);
        ++pages;
    }
    QCOMPARE(m_model->rowCount(), 1000);
    QVERIFY(!m_model->canFetchMore({}));
    QCOMPARE(pages, 1000 / SongSearch::pageSize);
    QSet<QString> ids;
    for (int row = 0; row < 1000; ++row)
        ids.insert(m_model->song(row)->id);
    QCOMPARE(ids.size(), 1000);
    QCOMPARE(titleAt(999), QStringLiteral("Song 0"));
}

void TestSongListModel::aNewSongComesOnTopWithoutReset()
{
    fill(5);
    show();
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    const QPersistentModelIndex old = m_model->index(0);
    m_bench->add(50, QStringLiteral("Newest"));
    QTRY_COMPARE(m_model->rowCount(), 6);
    QCOMPARE(titleAt(0), QStringLiteral("Newest"));
    QCOMPARE(old.row(), 1);
    QCOMPARE(m_model->total(), 6);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(inserted.size(), 1);
}

void TestSongListModel::anOldSongComesInItsPlace()
{
    for (const int number : {10, 20, 30})
        m_bench->add(number);
    show();
    m_bench->add(15, QStringLiteral("Between"));
    QTRY_COMPARE(m_model->rowCount(), 4);
    QCOMPARE(titleAt(2), QStringLiteral("Between"));
}

void TestSongListModel::aNewSongDoesNotDisturbASearch()
{
    m_bench->add(1, QStringLiteral("Snow"));
    m_bench->add(2, QStringLiteral("Rain"));
    show(QStringLiteral("snow"));
    QCOMPARE(m_model->rowCount(), 1);
    m_bench->add(3, QStringLiteral("Hail"));
    m_bench->add(4, QStringLiteral("Snow again"));
    QTRY_COMPARE(m_model->rowCount(), 2);
    QCOMPARE(titleAt(0), QStringLiteral("Snow again"));
    QCOMPARE(titleAt(1), QStringLiteral("Snow"));
}

void TestSongListModel::searchResetsOnceItsAnswerIsThere()
{
    m_bench->add(1, QStringLiteral("Snow"));
    m_bench->add(2, QStringLiteral("Rain"));
    show();
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    SongQuery query;
    query.words = QStringLiteral("xylophone");
    m_model->setQuery(query);
    QCOMPARE(m_model->rowCount(), 2); // nothing flashes while it looks
    QTRY_COMPARE(reset.size(), 1);
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->total(), 0);
}

void TestSongListModel::aChangeTouchesItsRowOnly()
{
    fill(5);
    show();
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    const QString id = m_model->song(3)->id;
    QVERIFY(test::rate(m_bench->library, id, 4).ok());
    QTRY_COMPARE(m_model->index(3).data(SongListModel::RatingRole).toInt(), 4);
    for (const QList<QVariant>& change : std::as_const(changed)) {
        QCOMPARE(change.at(0).toModelIndex().row(), 3);
        QCOMPARE(change.at(1).toModelIndex().row(), 3);
    }
    QCOMPARE(reset.size(), 0);
}

void TestSongListModel::aRemovedSongLeaves()
{
    fill(5);
    show();
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    const QStringList gone{m_model->song(1)->id, m_model->song(3)->id};
    QVERIFY(test::trash(m_bench->library, gone).ok());
    QTRY_COMPARE(m_model->rowCount(), 3);
    QCOMPARE(m_model->total(), 3);
    QCOMPARE(m_model->rowOf(gone.first()), -1);
    QCOMPARE(reset.size(), 0);
}

void TestSongListModel::aRestoredSongComesBackInItsPlace()
{
    fill(5);
    show();
    const QString id = m_model->song(2)->id;
    const QPersistentModelIndex below = m_model->index(4);
    QVERIFY(test::trash(m_bench->library, {id}).ok());
    QTRY_COMPARE(m_model->rowCount(), 4);
    QVERIFY(test::restore(m_bench->library, {id}).ok());
    QTRY_COMPARE(m_model->rowOf(id), 2);
    QCOMPARE(m_model->total(), 5);
    QVERIFY(below.isValid()); // rows that stay are not made anew
    QCOMPARE(below.row(), 4);
}

void TestSongListModel::aSongThatComesWhileAPageIsOnItsWayIsNotLost()
{
    fill(SongSearch::pageSize + 20);
    show();
    m_model->fetchMore({});
    const QString newest = m_bench->add(5000, QStringLiteral("Newest"));
    QVERIFY(test::trash(m_bench->library, {m_model->song(10)->id}).ok());
    QTRY_COMPARE(m_model->rowOf(newest), 0);
    QTRY_VERIFY(m_model->canFetchMore({}) || m_model->rowCount() == m_model->total());
    while (m_model->rowCount() < m_model->total()) {
        m_model->fetchMore({});
        const int before = m_model->rowCount();
        QTRY_VERIFY(m_model->rowCount() > before);
    }
    QCOMPARE(m_model->total(), SongSearch::pageSize + 20);
    QSet<QString> ids;
    for (int row = 0; row < m_model->rowCount(); ++row)
        ids.insert(m_model->song(row)->id);
    QCOMPARE(ids.size(), m_model->rowCount());
}

void TestSongListModel::renamesAndTellsWhyNot()
{
    const QString id = m_bench->add(1);
    show();
    QSignalSpy failed(&m_bench->library.edits(), &Edits::failed);
    QVERIFY(m_model->setData(m_model->index(0), QStringLiteral("  Better  "), Qt::EditRole));
    QTRY_COMPARE(titleAt(0), QStringLiteral("Better"));
    QCOMPARE(m_bench->library.song(id)->title, QStringLiteral("Better"));
    m_model->setData(m_model->index(0), QStringLiteral("   "), Qt::EditRole);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(m_bench->library.song(id)->title, QStringLiteral("Better"));
}

void TestSongListModel::marksThePlayingSong()
{
    fill(3);
    show();
    const auto playing = [this](int row) {
        return SongListModel::Playing(m_model->index(row).data(SongListModel::PlayingRole).toInt());
    };
    m_model->setPlaying(m_model->song(1)->id, true);
    QCOMPARE(playing(1), SongListModel::Playing::Yes);
    QCOMPARE(playing(0), SongListModel::Playing::No);
    m_model->setPlaying(m_model->song(1)->id, false);
    QCOMPARE(playing(1), SongListModel::Playing::Paused);
    m_model->setPlaying({}, false);
    QCOMPARE(playing(1), SongListModel::Playing::No);
}

void TestSongListModel::dragsFilesAndIds()
{
    const QString silent = m_bench->add(1);
    const QString audible = m_bench->add(2);
    QVERIFY(m_bench->addMedia(audible));
    show();
    const std::unique_ptr<QMimeData> data(m_model->mimeData({m_model->index(0), m_model->index(1)}));
    QCOMPARE(data->urls(), QList<QUrl>{QUrl::fromLocalFile(
                               m_bench->library.audioPath(*m_bench->library.summary(audible)))});
    QCOMPARE(QString::fromUtf8(data->data(QString::fromLatin1(SongListModel::songMimeType))),
             QString(audible + QLatin1Char('\n') + silent));
}

void TestSongListModel::readsToAScreenReader()
{
    const QString id = m_bench->add(1, QStringLiteral("Snow"));
    QVERIFY(test::rate(m_bench->library, id, 4).ok());
    show();
    const QString text = m_model->index(0).data(Qt::AccessibleTextRole).toString();
    for (const char* part : {"Snow", "1:01", "warm folk", "4 of 5", "on its way"})
        QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
    QCOMPARE(m_model->index(0).data(Qt::AccessibleDescriptionRole).toString(), QStringLiteral("FUZZ-2.0"));
}

RIFFDESK_TEST(tst_songlistmodel, test::runTest<TestSongListModel, QApplication>);
#include "tst_songlistmodel.moc"
