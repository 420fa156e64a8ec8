#include "api/producerclient.h"
#include "ledger/ledger.h"
#include "library/references.h"
#include "lyricswriter/lyricswriter.h"
#include "references/uploader.h"
#include "storage/database.h"
#include "storm.h"
#include "stormservice.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QPointer>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <memory>

namespace riffdesk::test {

namespace {

constexpr int patienceOfWaitMs = 300'000; // on a machine that has no time for it
using Paid = PaidRequest::Outcome;

/// Runs this thread's events until the condition holds; false when it never did.
bool runUntil(const std::function<bool()>& condition, int ms = patienceOfWaitMs)
{
    QEventLoop loop; // each storm runs in a thread of its own, which has no other
    QTimer wake;
    const QDeadlineTimer limit(ms);
    QObject::connect(&wake, &QTimer::timeout, &loop, [&] {
        if (condition() || limit.hasExpired())
            loop.quit();
    });
    constexpr int lookMs = 2;
    wake.start(lookMs);
    if (!condition())
        loop.exec();
    return condition();
}

/// What lyrics and uploads have in common: a service, a folder with a ledger, an account.
class SmallStorm
{
public:
    SmallStorm(quint64 seed, quint64 which)
        : m_seed(seed)
        , m_service(seed)
        , m_dice(seed, which)
        , m_ledger(Ledger::beside(m_data.filePath(QStringLiteral("library.db"))))
    {
        m_account.seeds = 1;
    }

protected:
    [[nodiscard]] std::optional<Endpoint> endpoint() const
    {
        Endpoint there;
        there.id = serviceId();
        there.baseUrl = m_service.address();
        there.token = "tok-storm-0123456789";
        return there;
    }
    [[nodiscard]] static QString serviceId() { return QStringLiteral("storm"); }
    void misreport(const QString& what) { m_account.breach(m_seed, &StormAccount::misreported, what); }
    void log(const QString& what) { m_log += what.toUtf8() + '\n'; }

    /// Each request by its own words (`key` of its body); whether all that was asked for is here.
    void account(const QString& key, const std::function<bool(const StormService::Task&)>& isHere)
    {
        const auto contents = m_ledger.read();
        QVector<PaidRequest> rows = contents ? contents->requests : QVector<PaidRequest>();
        const auto taken = m_service.taken();
        QHash<QString, int> counts;
        for (const StormService::Task& task : taken) {
            const QString words = task.request.value(key).toString();
            ++counts[words];
            const auto row = std::find_if(rows.cbegin(), rows.cend(), [&](const PaidRequest& one) {
                return one.request.value(key).toString() == words;
            });
            if (row == rows.cend())
                misreport(QStringLiteral("the ledger lacks “%1”").arg(words));
            else
                judge(task, *row, isHere(task));
            if (counts[words] > m_asked.value(words))
                m_account.breach(m_seed, &StormAccount::paidTwice, words);
        }
        for (const PaidRequest& row : std::as_const(rows)) {
            if (counts.contains(row.request.value(key).toString()))
                continue;
            if (row.outcome == Paid::Done || row.outcome == Paid::Failed)
                misreport(
                    QStringLiteral("the ledger says %1 of what was not taken").arg(toString(row.outcome)));
            else if (row.outcome != Paid::Refused)
                ++m_account.askedInVain;
        }
        m_account.taken = int(taken.size());
        m_account.requests = m_service.requests();
        m_account.transcript = m_log + m_service.transcript();
    }

    const quint64 m_seed;
    StormService m_service;
    Dice m_dice;
    QTemporaryDir m_data;
    Ledger m_ledger;
    QHash<QString, int> m_asked; ///< how often, by words
    QByteArray m_log;
    StormAccount m_account;

private:
    void judge(const StormService::Task& task, const PaidRequest& row, bool isHere)
    {
        const bool isAsked =
            row.outcome == Paid::Open || row.outcome == Paid::Unknown || row.outcome == Paid::Cancelled;
        if (isHere && !task.fails && row.outcome == Paid::Done)
            ++m_account.made;
        else if (task.fails && row.outcome == Paid::Failed)
            ++m_account.failures;
        else if (isAsked && !isHere)
            ++m_account.askedAbout;
        else
            misreport(QStringLiteral("%1 was taken%2, is%3 here, and the ledger says %4")
                          .arg(task.id, task.fails ? QStringLiteral(" and failed") : QString(),
                               isHere ? QString() : QStringLiteral(" not"), toString(row.outcome)));
    }
};

class LyricsStorm : SmallStorm
{
public:
    explicit LyricsStorm(quint64 seed) : SmallStorm(seed, 200) { }

    StormAccount play()
    {
        begin();
        const int wishes = 1 + m_dice.below(3);
        for (int i = 1; i <= wishes; ++i)
            ask(QStringLiteral("Words %1.%2").arg(m_seed).arg(i));
        m_service.calm();
        settle();
        account(QStringLiteral("prompt"), [this](const StormService::Task& task) {
            const auto written = m_writer->written();
            return std::any_of(written.cbegin(), written.cend(), [&](const WrittenLyrics& one) {
                // Nothing tells another client's request for the same words from ours, and words are words.
                return one.lyrics == StormService::wordsOf(task)
                       || (m_service.hasEqualTwins()
                           && one.prompt == task.request.value(QLatin1String("prompt")).toString());
            });
        });
        for (const WrittenLyrics& one : m_writer->written()) {
            const bool isOurs = one.lyrics.contains(QLatin1String("Words of task"));
            if (!isOurs && !m_service.hasEqualTwins())
                misreport(QStringLiteral("“%1” was answered with another client's words").arg(one.prompt));
        }
        m_writer.reset();
        return m_account;
    }

private:
    void begin()
    {
        m_writer.reset();
        m_client = std::make_unique<ProducerClient>();
        m_writer = std::make_unique<LyricsWriter>(
            *m_client, [this](const QString&) { return endpoint(); },
            m_data.filePath(QStringLiteral("written-lyrics.json")));
        m_writer->setRetries({3, 20, 150});
    }
    [[nodiscard]] bool isIdle() const { return m_writer->state() == LyricsWriter::State::Idle; }

    void ask(const QString& prompt)
    {
        if (!m_writer->start(serviceId(), prompt)) {
            misreport(QStringLiteral("it does not start"));
            return;
        }
        ++m_asked[prompt];
        const int fate = m_dice.below(10);
        const int momentMs = m_dice.below(m_dice.oneOf({30, 300}));
        const int request = m_service.requests() + 1 + m_dice.below(3);
        if (fate < 5) { // the program ends in the middle of it
            if (m_dice.percent(50) && !runUntil([&] { return isIdle() || m_service.requests() >= request; }))
                misreport(QStringLiteral("it waits for ever"));
            runUntil([this] { return isIdle(); }, momentMs);
            ++m_account.kills;
            log(QStringLiteral("%1: ended").arg(prompt));
            begin();
            if (m_dice.percent(50))
                m_writer->resume();
        } else if (fate < 6) {
            runUntil([this] { return isIdle(); }, momentMs);
            log(QStringLiteral("%1: cancelled").arg(prompt));
            m_writer->cancel();
        }
        if (!runUntil([this] { return isIdle(); }))
            misreport(QStringLiteral("it waits for ever"));
        check(prompt);
    }

    /// What the user is told about this request now.
    void check(const QString& prompt)
    {
        const auto& fault = m_writer->fault();
        const auto taken = m_service.taken();
        const auto task = std::find_if(taken.cbegin(), taken.cend(), [&](const StormService::Task& one) {
            return one.request.value(QLatin1String("prompt")).toString() == prompt;
        });
        log(QStringLiteral("%1: %2").arg(prompt, fault ? fault->sentence + fault->nextStep
                                                       : QStringLiteral("no fault")));
        if (task == taken.cend() || task->fails || !fault)
            return;
        if (fault->kind == LyricsFault::Kind::NotSent || fault->kind == LyricsFault::Kind::Refused)
            misreport(QStringLiteral("“%1” was taken and is said to be refused").arg(prompt));
    }

    void settle()
    {
        begin();
        m_writer->resume();
        runUntil([this] { return isIdle(); });
        const auto open = m_writer->unresolved();
        if (!open || !m_service.historyTells())
            return;
        m_writer->searchAgain();
        runUntil([this] { return isIdle(); });
        for (const StormService::Task& task : m_service.taken()) {
            if (m_writer->unresolved()
                && task.request.value(QLatin1String("prompt")).toString() == open->prompt)
                misreport(QStringLiteral("“%1” is in the history and was not found").arg(open->prompt));
        }
    }

    std::unique_ptr<ProducerClient> m_client;
    std::unique_ptr<LyricsWriter> m_writer;
};

class UploadStorm : SmallStorm
{
public:
    explicit UploadStorm(quint64 seed) : SmallStorm(seed, 300) { }

    StormAccount play()
    {
        auto opened = Database::open(m_data.filePath(QStringLiteral("library.db")));
        if (!opened) {
            misreport(opened.error().message);
            return m_account;
        }
        m_database = std::move(*opened);
        m_references = std::make_unique<References>(*m_database);
        begin();
        const int wishes = 1 + m_dice.below(3);
        for (int i = 1; i <= wishes; ++i)
            send(QStringLiteral("https://files.example/%1-%2.mp3").arg(m_seed).arg(i));
        // What was cancelled on its way may still come.
        runUntil([this] { return m_uploads == 0; }, 2'000);
        m_uploader.reset();
        account(QStringLiteral("audio_url"), [this](const StormService::Task& task) {
            const auto list = m_references->list(serviceId());
            return std::any_of(list.cbegin(), list.cend(), [&](const Reference& one) {
                return one.remoteId == StormService::uploadOf(task);
            });
        });
        return m_account;
    }

private:
    void begin()
    {
        m_uploader.reset();
        m_client = std::make_unique<ProducerClient>();
        m_uploader = std::make_unique<Uploader>(*m_client, *m_references, m_ledger,
                                                [this](const QString&) { return endpoint(); });
    }

    void send(const QString& address)
    {
        ++m_asked[address];
        ++m_uploads;
        Upload* const upload = m_uploader->start(serviceId(), UploadSource::fromAddress(QUrl(address)));
        std::optional<Result<Reference, UploadFault>> result;
        QObject::connect(upload, &Upload::finished, [&](const auto& told) { result = told; });
        QObject::connect(upload, &QObject::destroyed, [this] { --m_uploads; });
        const int fate = m_dice.below(10);
        const int momentMs = m_dice.below(m_dice.oneOf({4, 30, 300}));
        if (fate < 4) {
            runUntil([&] { return result.has_value(); }, momentMs);
            if (!result) {
                ++m_account.kills;
                log(address + QStringLiteral(": ended"));
                upload->disconnect();
                begin();
                m_uploads = 0;
                return;
            }
        } else if (fate < 6) {
            runUntil([&] { return result.has_value(); }, momentMs);
            if (!result) {
                log(address + QStringLiteral(": cancelled"));
                upload->cancel();
            }
        }
        if (!runUntil([&] { return result.has_value(); })) {
            misreport(QStringLiteral("it waits for ever"));
            return;
        }
        const auto taken = m_service.taken();
        const auto task = std::find_if(taken.cbegin(), taken.cend(), [&](const StormService::Task& one) {
            return one.request.value(QLatin1String("audio_url")).toString() == address;
        });
        const bool isGood = task != taken.cend() && !task->fails;
        log(address + QStringLiteral(": ") + (*result ? QStringLiteral("done") : result->error().text()));
        if (*result && (!isGood || (*result)->remoteId != StormService::uploadOf(*task)))
            misreport(QStringLiteral("%1 is said to be taken and was not").arg(address));
        else if (!*result && isGood && result->error().kind != UploadFault::Kind::Uncertain
                 && result->error().kind != UploadFault::Kind::Cancelled)
            misreport(QStringLiteral("%1 was taken and is said to be refused").arg(address));
    }

    std::unique_ptr<Database> m_database;
    std::unique_ptr<References> m_references;
    std::unique_ptr<ProducerClient> m_client;
    std::unique_ptr<Uploader> m_uploader;
    int m_uploads = 0; ///< objects that are still there
};

} // namespace

StormAccount lyricsInAStorm(quint64 seed)
{
    return LyricsStorm(seed).play();
}

StormAccount uploadsInAStorm(quint64 seed)
{
    return UploadStorm(seed).play();
}

} // namespace riffdesk::test
