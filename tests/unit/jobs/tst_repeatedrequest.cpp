#include "jobs/repeatedrequest.h"
#include "library/library.h"
#include "storage/database.h"
#include "support/testprogram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace riffdesk;

namespace {
const QString service = QStringLiteral("practice");
const QString elsewhere = QStringLiteral("https://api.example.com");
} // namespace

/// Which request is asked about before it is paid for again.
class TestRepeatedRequest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Library> m_library;
    const QDateTime m_now = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);

    static QJsonObject asked(const QString& prompt = QStringLiteral("rain"))
    {
        return {{QStringLiteral("action"), QStringLiteral("generate")}, {QStringLiteral("prompt"), prompt}};
    }
    static QJsonObject stems(const QString& source)
    {
        return {{QStringLiteral("action"), QStringLiteral("stems")}, {QStringLiteral("audio_id"), source}};
    }
    static QJsonObject with(QJsonObject request, const char* key, const QString& value)
    {
        request.insert(QLatin1String(key), value);
        return request;
    }
    [[nodiscard]] Job job(const QJsonObject& request, qint64 secondsAgo = 10,
                          Job::State state = Job::State::Running) const
    {
        Job made;
        made.service = service;
        made.state = state;
        made.action = request.value(QLatin1String("action")).toString();
        made.request = request;
        made.createdAt = m_now.addSecs(-secondsAgo);
        return made;
    }
    [[nodiscard]] std::optional<RepeatedRequest> find(const QJsonObject& request, const QVector<Job>& jobs,
                                                      const QString& asking = service) const
    {
        return findRepeatedRequest(request, asking, jobs, *m_library, m_now);
    }
    static RepeatedRequest same(qint64 secondsAgo)
    {
        return {RepeatedRequest::Kind::SameRequest, secondsAgo};
    }
    static RepeatedRequest secondStems() { return {RepeatedRequest::Kind::SecondStems, 0}; }

private Q_SLOTS:
    void initTestCase()
    {
        m_database = std::move(Database::open(m_dir.filePath(QStringLiteral("library.db"))).value());
        m_library = std::make_unique<Library>(*m_database, m_dir.filePath(QStringLiteral("songs")));
        for (const bool hasStems : {true, false}) {
            Song song;
            song.service = service;
            song.remoteId = hasStems ? QStringLiteral("taken-apart") : QStringLiteral("whole");
            song.id = songIdOf(song.service, song.remoteId);
            song.hasStems = hasStems;
            song.createdAt = song.addedAt = m_now;
            QVERIFY(m_library->add(song));
        }
    }

    void sameWithinAMinute()
    {
        QCOMPARE(find(asked(), {job(asked())}), same(10));
        QCOMPARE(find(asked(), {job(asked(), 0)}), same(0));
        QCOMPARE(find(asked(), {job(asked(), 59)}), same(59));
        QVERIFY(!find(asked(), {job(asked(), 60)}));
        QVERIFY(!find(asked(), {job(asked(), -5)})); // the clock was set back
        QVERIFY(!find(asked(), {}));
        QCOMPARE(find(asked(), {job(asked(QStringLiteral("snow")), 1), job(asked(), 30)}), same(30));
    }

    void itsEndCounts()
    {
        QCOMPARE(find(asked(), {job(asked(), 10, Job::State::Done)}), same(10));
        QCOMPARE(find(asked(), {job(asked(), 10, Job::State::Unknown)}), same(10)); // it may be paid for
        QVERIFY(!find(asked(), {job(asked(), 10, Job::State::Failed)}));
        QVERIFY(!find(asked(), {job(asked(), 10, Job::State::Cancelled)}));
    }

    void anotherTextIsAnotherRequest()
    {
        QVERIFY(!find(asked(QStringLiteral("snow")), {job(asked())}));
        QVERIFY(!find(with(asked(), "lyric", QStringLiteral("la")), {job(asked())}));
    }

    void anotherServiceIsAnotherRequest() { QVERIFY(!find(asked(), {job(asked())}, elsewhere)); }

    void seedsTellThemApart()
    {
        const QJsonObject one = with(asked(), "seed", QStringLiteral("1"));
        QVERIFY(!find(with(asked(), "seed", QStringLiteral("2")), {job(one)}));
        QCOMPARE(find(one, {job(one)}), same(10));
        QCOMPARE(find(asked(), {job(one)}), same(10)); // left to chance, it is the same wish
        QCOMPARE(find(one, {job(asked())}), same(10));
    }

    void theCallbackAddressDoesNot()
    {
        const QJsonObject told = with(asked(), "callback_url", QStringLiteral("https://example.com/a"));
        QCOMPARE(find(told, {job(asked())}), same(10));
    }

    void secondStemsAreAskedAboutAlways()
    {
        QCOMPARE(find(stems(QStringLiteral("taken-apart")), {}), secondStems());
        QVERIFY(!find(stems(QStringLiteral("whole")), {}));
        QVERIFY(!find(stems(QStringLiteral("taken-apart")), {}, elsewhere));
        QVERIFY(!find(with(asked(), "audio_id", QStringLiteral("taken-apart")), {}));

        const QJsonObject whole = stems(QStringLiteral("whole"));
        QCOMPARE(find(whole, {job(whole, 3600)}), secondStems()); // on their way
        QVERIFY(!find(whole, {job(whole, 3600, Job::State::Done)})); // they were deleted since
        QVERIFY(!find(whole, {job(whole, 3600, Job::State::Failed)}));
        QVERIFY(!find(whole, {job(stems(QStringLiteral("another")), 3600)}));
    }
};

RIFFDESK_TEST(tst_repeatedrequest, test::runTest<TestRepeatedRequest>);
#include "tst_repeatedrequest.moc"
