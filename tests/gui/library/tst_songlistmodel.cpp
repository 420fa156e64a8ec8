#include "library/edits.h"
#include "support/testprogram.h"
#include "tests/gui/library/librarybench.h"
#include "tests/support/edited.h"
#include "ui/widgets/songlistmodel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

#include <algorithm>

using namespace riffdesk;

class TestSongListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aThousandSongsAreAllRows();
    void aNewSongComesOnTopWithoutReset();
    void anOldSongComesInItsPlace();
    void aNewSongDoesNotDisturbASearch();
    void searchResetsOnceItsAnswerIsThere();
    void aChangeTouchesItsRowOnly();
    void aRemovedSongLeaves();
    void aRestoredSongComesBackInItsPlace();
    void staysInStepWithThePlainList();
    void renamesAndTellsWhyNot();
    void marksThePlayingSong();
    void dragsIds();
    void readsToAScreenReader();

private:
    void show(const QString& words = {})
    {
        m_model->songs().setQuery(SongQuery(words));
        QTRY_VERIFY(m_model->songs().isUpToDate());
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

void TestSongListModel::aThousandSongsAreAllRows()
{
    fill(1000);
    show();
    QCOMPARE(m_model->rowCount(), 1000);
    QCOMPARE(titleAt(0), QStringLiteral("Song 999"));
    QSet<QString> ids;
    for (int row = 0; row < 1000; ++row)
        ids.insert(m_model->index(row).data(SongListModel::IdRole).toString());
    QCOMPARE(ids.size(), 1000);
    QVERIFY(titleAt(999).isEmpty()); // comes once it was asked for
    QTRY_COMPARE(titleAt(999), QStringLiteral("Song 0"));
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
    m_model->songs().setQuery(SongQuery(QStringLiteral("xylophone")));
    QCOMPARE(m_model->rowCount(), 2); // nothing flashes while it looks
    QTRY_COMPARE(reset.size(), 1);
    QCOMPARE(m_model->rowCount(), 0);
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
    QCOMPARE(m_model->songs().rowOf(gone.first()), -1);
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
    QTRY_COMPARE(m_model->songs().rowOf(id), 2);
    QVERIFY(below.isValid()); // rows that stay are not made anew
    QCOMPARE(below.row(), 4);
}

/// Whatever is done to the songs and asked of them, the rows are those of a plain evaluation, and the views
/// hear of each change as the model's contract has it.
void TestSongListModel::staysInStepWithThePlainList()
{
    using Order = SongQuery::Order;
    QRandomGenerator random(17);
    QVector<Song> songs; // by number
    QVector<int> ratings;
    QVector<bool> trashed;
    const auto addOne = [&] {
        Song song = test::LibraryBench::song(
            int(songs.size()), QStringLiteral("%1 %2")
                                   .arg(random.bounded(2) ? QStringLiteral("Snow") : QStringLiteral("Rain"))
                                   .arg(songs.size()));
        songs.append(m_bench->library.add(song).value());
        ratings.append(0);
        trashed.append(false);
    };
    for (int i = 0; i < 150; ++i)
        addOne();
    for (int round = 0; round < 120; ++round) {
        static const Order orders[]{Order::Newest, Order::Oldest, Order::Title, Order::Rating};
        static const char* const words[]{"", "snow", "-snow", "rating:>=3", "is:trashed"};
        if (round % 6 == 0) {
            m_model->songs().setQuery(
                SongQuery(QString::fromLatin1(words[random.bounded(5)]), orders[random.bounded(4)]));
        }
        for (int edits = random.bounded(4); edits > 0; --edits) {
            const int at = random.bounded(int(songs.size()));
            const QString id = songs.at(at).id;
            switch (random.bounded(4)) {
            case 0:
                addOne();
                break;
            case 1:
                ratings[at] = random.bounded(6);
                QVERIFY(test::rate(m_bench->library, id, ratings.at(at)));
                break;
            case 2:
                trashed[at] = true;
                QVERIFY(test::trash(m_bench->library, {id}));
                break;
            default:
                trashed[at] = false;
                QVERIFY(test::restore(m_bench->library, {id}));
            }
        }
        if (random.bounded(3) == 0)
            continue;
        QTRY_VERIFY(m_model->songs().isUpToDate());
        const SongQuery query = m_model->songs().query();
        const QString text = query.text();
        QVector<int> expected;
        for (int i = 0; i < songs.size(); ++i) {
            const bool isSnow = songs.at(i).title.startsWith(QLatin1String("Snow"));
            const bool matches = text == QLatin1String("snow")              ? isSnow
                                 : text == QLatin1String("-snow")           ? !isSnow
                                 : text.startsWith(QLatin1String("rating")) ? ratings.at(i) >= 3
                                                                            : true;
            if (matches && trashed.at(i) == query.isOfTrash())
                expected.append(i);
        }
        std::sort(expected.begin(), expected.end(), [&](int a, int b) {
            switch (query.order()) {
            case Order::Oldest:
                return a < b;
            case Order::Title:
                return songs.at(a).title.toLower() < songs.at(b).title.toLower();
            case Order::Rating:
                return std::pair(ratings.at(a), a) > std::pair(ratings.at(b), b);
            default:
                return a > b;
            }
        });
        QStringList wanted;
        for (const int i : std::as_const(expected))
            wanted.append(songs.at(i).id);
        QStringList shown;
        for (int row = 0; row < m_model->rowCount(); ++row)
            shown.append(m_model->index(row).data(SongListModel::IdRole).toString());
        QCOMPARE(shown, wanted);
    }
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

void TestSongListModel::dragsIds()
{
    const QString silent = m_bench->add(1);
    const QString audible = m_bench->add(2);
    QVERIFY(m_bench->addMedia(audible));
    show();
    const std::unique_ptr<QMimeData> data(m_model->mimeData({m_model->index(0), m_model->index(1)}));
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
