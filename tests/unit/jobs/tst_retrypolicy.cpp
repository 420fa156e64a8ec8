#include "jobs/retrypolicy.h"
#include "support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

using namespace riffdesk;
using Category = ApiError::Category;
using Accepted = ApiError::Accepted;
using Kind = RetryAdvice::Kind;

Q_DECLARE_METATYPE(riffdesk::RetryAdvice::Kind)

class TestRetryPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPaidRequest_data();
    void aPaidRequest();
    void aFreeRequest_data();
    void aFreeRequest();
    void rateLimitedSubmitsAreBounded();
    void theServicesWishCounts();
    void backOffDoublesToAMinute();
    void lookUpsSlowDown();
    void jitterStaysWithinAFifth();
    void goneAddresses();
};

namespace {

const QVector<Category> categories{
    Category::Network,     Category::Timeout,    Category::Auth,   Category::Balance,   Category::Moderation,
    Category::RateLimited, Category::BadRequest, Category::Server, Category::Malformed, Category::Cancelled};

ApiError errorOf(Category category, Accepted accepted = Accepted::No)
{
    ApiError error;
    error.category = category;
    error.accepted = accepted;
    return error;
}

} // namespace

void TestRetryPolicy::aPaidRequest_data()
{
    QTest::addColumn<Category>("category");
    QTest::addColumn<Kind>("refused"); // certainly not accepted
    for (const Category category : categories) {
        const bool passing = category == Category::Network || category == Category::Timeout
                             || category == Category::RateLimited;
        QTest::newRow(qPrintable(toString(category))) << category << (passing ? Kind::Again : Kind::GiveUp);
    }
}

void TestRetryPolicy::aPaidRequest()
{
    QFETCH(Category, category);
    QFETCH(Kind, refused);
    QCOMPARE(retrypolicy::advise(errorOf(category, Accepted::No), 1, true).kind, refused);
    // Whatever it was: what may have been accepted is looked for, what was accepted has ended. Neither is
    // sent again.
    for (const int attempt : {1, 2, 100}) {
        QCOMPARE(retrypolicy::advise(errorOf(category, Accepted::Unknown), attempt, true).kind,
                 Kind::Reconcile);
        QCOMPARE(retrypolicy::advise(errorOf(category, Accepted::Yes), attempt, true).kind, Kind::GiveUp);
    }
}

void TestRetryPolicy::aFreeRequest_data()
{
    QTest::addColumn<Category>("category");
    QTest::addColumn<Kind>("advice");
    for (const Category category : categories) {
        const Kind advice = category == Category::Auth        ? Kind::AwaitEndpoint
                            : category == Category::Cancelled ? Kind::GiveUp
                                                              : Kind::Again;
        QTest::newRow(qPrintable(toString(category))) << category << advice;
    }
}

void TestRetryPolicy::aFreeRequest()
{
    QFETCH(Category, category);
    QFETCH(Kind, advice);
    for (const Accepted accepted : {Accepted::No, Accepted::Unknown, Accepted::Yes}) {
        for (const int attempt : {1, 50})
            QCOMPARE(retrypolicy::advise(errorOf(category, accepted), attempt, false).kind, advice);
    }
}

void TestRetryPolicy::rateLimitedSubmitsAreBounded()
{
    for (int attempt = 1; attempt < retrypolicy::maxRateLimitedSubmits; ++attempt)
        QCOMPARE(retrypolicy::advise(errorOf(Category::RateLimited), attempt, true).kind, Kind::Again);
    QCOMPARE(
        retrypolicy::advise(errorOf(Category::RateLimited), retrypolicy::maxRateLimitedSubmits, true).kind,
        Kind::GiveUp);
    QCOMPARE(retrypolicy::advise(errorOf(Category::Network), 1000, true).kind, Kind::Again);
}

void TestRetryPolicy::theServicesWishCounts()
{
    ApiError error = errorOf(Category::RateLimited);
    error.retryAfterMs = 7'000;
    QCOMPARE(retrypolicy::advise(error, 1, true, 2'000).delayMs, 7'000);
    QCOMPARE(retrypolicy::advise(error, 9, false, 2'000).delayMs, 7'000);
    error.retryAfterMs = 1'000;
    QCOMPARE(retrypolicy::advise(error, 9, false, 2'000).delayMs, 1'000);
    error.retryAfterMs = 0;
    QVERIFY(retrypolicy::advise(error, 1, false, 2'000).delayMs > 0);
    error.retryAfterMs = std::numeric_limits<qint64>::max();
    QCOMPARE(retrypolicy::advise(error, 1, false, 2'000).delayMs, retrypolicy::maxRetryAfterMs);
}

void TestRetryPolicy::backOffDoublesToAMinute()
{
    QCOMPARE(retrypolicy::backOffMs(1, 2'000), 2'000);
    QCOMPARE(retrypolicy::backOffMs(2, 2'000), 4'000);
    QCOMPARE(retrypolicy::backOffMs(5, 2'000), 32'000);
    QCOMPARE(retrypolicy::backOffMs(6, 2'000), 60'000);
    QCOMPARE(retrypolicy::backOffMs(1'000'000, 2'000), 60'000);
    QCOMPARE(retrypolicy::backOffMs(0, 2'000), 2'000);
}

void TestRetryPolicy::lookUpsSlowDown()
{
    QCOMPARE(retrypolicy::lookUpPauseMs(0, 3'000, 15'000), 3'000);
    QCOMPARE(retrypolicy::lookUpPauseMs(60'000, 3'000, 15'000), 9'000);
    QCOMPARE(retrypolicy::lookUpPauseMs(10'000'000, 3'000, 15'000), 15'000);
    QCOMPARE(retrypolicy::lookUpPauseMs(-5'000, 3'000, 15'000), 3'000);
}

void TestRetryPolicy::jitterStaysWithinAFifth()
{
    QRandomGenerator random(7);
    qint64 least = 10'000;
    qint64 most = 10'000;
    for (int i = 0; i < 1'000; ++i) {
        const qint64 ms = retrypolicy::withJitter(10'000, random);
        least = std::min(least, ms);
        most = std::max(most, ms);
    }
    QVERIFY(least >= 8'000 && least < 8'200);
    QVERIFY(most <= 12'000 && most > 11'800);
    QCOMPARE(retrypolicy::withJitter(0, random), 0);
}

void TestRetryPolicy::goneAddresses()
{
    const auto far = QStringLiteral("https://cdn.example.org/a.m4a");
    const auto here = QStringLiteral("http://127.0.0.1:4711/a.m4a");
    for (const int status : {403, 404, 410}) {
        ApiError error = errorOf(Category::BadRequest);
        error.httpStatus = status;
        QVERIFY(retrypolicy::isAddressExpired(error, far));
    }
    ApiError busy = errorOf(Category::Server);
    busy.httpStatus = 503;
    QVERIFY(!retrypolicy::isAddressExpired(busy, far));
    QVERIFY(!retrypolicy::isAddressExpired(errorOf(Category::Network), far));
    QVERIFY(retrypolicy::isAddressExpired(errorOf(Category::Network), here));
    QVERIFY(!retrypolicy::isAddressExpired(errorOf(Category::Timeout), here));
}

RIFFDESK_TEST(tst_retrypolicy, test::runTest<TestRetryPolicy>);
#include "tst_retrypolicy.moc"
