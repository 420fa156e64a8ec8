#include "stormruns.h"

#include "support/program.h"

#include <QElapsedTimer>
#include <QJsonDocument>

namespace riffdesk::test {

namespace {

constexpr int mostRounds = 6; ///< of cleaning up
constexpr int patienceOfRunMs = 600'000; // on a machine that has no time for it
constexpr auto token = "tok-storm-0123456789";

} // namespace

void StormRuns::breach(int StormAccount::*count, const QString& what)
{
    m_account.breach(m_seed, count, what);
}

Ended StormRuns::run(const QStringList& words, Kill kill)
{
    QElapsedTimer clock;
    clock.start();
    const int before = m_service.requests();
    QProcess process;
    QProcessEnvironment environment = bareEnvironment(token);
    environment.insert(QStringLiteral("RIFFDESK_HURRY"), QStringLiteral("50"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(RIFFDESK_PROGRAM),
                  QStringList{QStringLiteral("--service"), m_service.address().toString(),
                              QStringLiteral("--data-dir"), m_data.path()}
                      + words);
    constexpr int lookMs = 3;
    QElapsedTimer since; // started when the time to the kill runs
    bool isOver = false;
    while (!isOver && clock.elapsed() < patienceOfRunMs) {
        if (kill && !since.isValid() && m_service.requests() - before >= kill.request)
            since.start();
        if (since.isValid() && since.elapsed() >= kill.afterMs)
            break;
        isOver = process.waitForFinished(kill ? lookMs : patienceOfRunMs);
    }
    Ended ended;
    if (!isOver) {
        ended.killed = since.isValid();
        ended.stuck = !ended.killed;
        process.kill();
        process.waitForFinished();
        m_account.kills += ended.killed ? 1 : 0;
    } else if (process.exitStatus() == QProcess::NormalExit) {
        ended.exitCode = process.exitCode();
    }
    ended.output = process.readAllStandardOutput();
    ended.errors = process.readAllStandardError();
    m_log += words.join(QLatin1Char(' ')).toUtf8() + "\n    -> "
             + (ended.killed ? QByteArrayLiteral("killed")
                             : QByteArray("exit " + QByteArray::number(ended.exitCode)))
             + " after " + QByteArray::number(clock.elapsed()) + " ms\n" + ended.output + ended.errors;
    if (ended.stuck)
        breach(&StormAccount::misreported, words.first() + QStringLiteral(" does not end"));
    else if (!ended.killed && ended.exitCode < 0)
        breach(&StormAccount::misreported, words.first() + QStringLiteral(" crashed"));
    return ended;
}

QByteArray StormRuns::runWell(const QStringList& words)
{
    const Ended ended = run(words);
    if (ended.exitCode != Success)
        breach(&StormAccount::misreported,
               QStringLiteral("%1 ends with %2").arg(words.first()).arg(ended.exitCode));
    return ended.output;
}

Kill StormRuns::drawKill(int percent)
{
    Kill kill;
    if (m_dice.percent(70)) {
        kill.request = 1 + m_dice.below(m_dice.oneOf({2, 12}));
        kill.afterMs = m_dice.below(m_dice.oneOf({1, 20, 150}));
    } else {
        kill.afterMs = 50 + m_dice.below(m_dice.oneOf({500, 2'500}));
    }
    return m_dice.percent(percent) ? kill : Kill{};
}

void StormRuns::runInBetween()
{
    if (m_dice.percent(35))
        run({QStringLiteral("jobs"), QStringLiteral("--wait"), QStringLiteral("--json")}, drawKill(60));
    if (m_dice.percent(15))
        run({QStringLiteral("fetch"), QStringLiteral("--missing"), QStringLiteral("--json")}, drawKill(60));
}

QJsonArray StormRuns::tidyUp()
{
    QJsonArray left;
    for (int round = 0; round < mostRounds; ++round) {
        run({QStringLiteral("jobs"), QStringLiteral("--wait"), QStringLiteral("--json")});
        const Ended fetched =
            run({QStringLiteral("fetch"), QStringLiteral("--missing"), QStringLiteral("--json")});
        left = QJsonDocument::fromJson(runWell({QStringLiteral("jobs"), QStringLiteral("--json")})).array();
        bool isAtRest = fetched.exitCode == Success;
        for (const QJsonValue& job : left)
            isAtRest = isAtRest && job.toObject().value(QLatin1String("state")) == QLatin1String("unknown");
        if (isAtRest)
            break;
    }
    return left;
}

StormAccount StormRuns::finish()
{
    m_account.seeds = 1;
    m_account.taken = int(m_service.taken().size());
    m_account.requests = m_service.requests();
    m_account.transcript = m_log + m_service.transcript();
    return m_account;
}

void StormAccount::breach(quint64 seed, int StormAccount::*count, const QString& what)
{
    ++(this->*count);
    breaches.append(QStringLiteral("seed %1: %2").arg(seed).arg(what));
}

StormAccount& StormAccount::operator+=(const StormAccount& other)
{
    for (int StormAccount::*const count :
         {&StormAccount::seeds, &StormAccount::requests, &StormAccount::taken, &StormAccount::made,
          &StormAccount::failures, &StormAccount::askedAbout, &StormAccount::askedInVain,
          &StormAccount::kills, &StormAccount::paidTwice, &StormAccount::misreported, &StormAccount::cut})
        this->*count += other.*count;
    breaches += other.breaches;
    return *this;
}

QString StormAccount::line() const
{
    return QStringLiteral(
               "%1 seeds, %2 requests, %3 kills: %4 taken = %5 made + %6 failures + %7 asked about; "
               "%8 asked about in vain; paid twice %9, misreported %10, cut %11")
        .arg(seeds)
        .arg(requests)
        .arg(kills)
        .arg(taken)
        .arg(made)
        .arg(failures)
        .arg(askedAbout)
        .arg(askedInVain)
        .arg(paidTwice)
        .arg(misreported)
        .arg(cut);
}

} // namespace riffdesk::test
