#pragma once

#include "dice.h"
#include "support/brokenserver.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QMutex>
#include <QString>
#include <QVector>

#include <map>

namespace riffdesk::test {

/// A Producer service on a bad day: what goes wrong with which request is drawn from a seed, for each request
/// by its kind and number. It keeps the books of what it took and of every request it saw. Any thread.
class StormService
{
public:
    /// A request that was taken, and will be charged for.
    struct Task
    {
        QString id;
        QByteArray kind; ///< "audios", "lyrics", "upload", "wav" or "videos"
        QJsonObject request;
        double createdAt = 0; ///< Unix seconds
        int looksLeft = 0; ///< until it is over
        int songs = 1;
        bool fails = false; ///< over there, and said so
        bool isForeign = false; ///< another client's
        int listedAfter = 0; ///< searches of the history that do not show it yet
    };

    explicit StormService(quint64 seed);

    [[nodiscard]] QUrl address() const { return m_server.url(); }
    void calm(); ///< from now on everything works, but for a history that does not tell
    [[nodiscard]] QVector<Task> taken() const; ///< without those of others
    /// Whether the history shows each request that was taken as the only one of its kind, soon and readably.
    [[nodiscard]] bool historyTells() const { return m_historyTells; }
    /// Whether it shows another client's request with the same words and seed beside each of ours.
    [[nodiscard]] bool hasEqualTwins() const { return m_twins == Twins::Equal; }
    [[nodiscard]] static QStringList songIds(const Task& task);
    [[nodiscard]] static bool isFile(const Task& task); ///< a further one of a song
    [[nodiscard]] static QString fileOf(const Task& task); ///< its name here, of which isWhole() tells
    [[nodiscard]] static QString wordsOf(const Task& task); ///< that it wrote for it
    [[nodiscard]] static QString uploadOf(const Task& task); ///< what it calls the recording
    /// Whether these are the bytes that it serves for this song or fileOf(), or once served.
    [[nodiscard]] bool isWhole(const QString& songId, const QByteArray& bytes) const;
    [[nodiscard]] int requests() const;
    [[nodiscard]] QByteArray transcript() const;

private:
    using Request = BrokenServer::Request;
    using Reply = BrokenServer::Reply;
    enum class Kind { Submit, LookUp, History, Media, Head };
    enum class History { Good, Faulty, Missing, Empty, Late };
    enum class Twins { None, OtherSeed, Equal };

    Reply serve(const Request& request);
    Reply submit(const Request& request, Dice& dice);
    Reply look(const QJsonObject& body, Dice& dice);
    Reply searchHistory(const QJsonObject& body, Dice& dice);
    Reply media(const Request& request, Dice& dice);
    bool hangUp(const Request& head);
    Task& take(const Request& submitted, Dice& dice);
    [[nodiscard]] QJsonObject describe(Task& task, bool look);
    [[nodiscard]] QJsonObject result(const Task& task) const;
    [[nodiscard]] QByteArray audio(const QString& name, int version) const; ///< a song's, or of fileOf()
    /// What becomes of an answer on its way.
    Reply spoilt(const QByteArray& json, Dice& dice);
    Reply well(const QByteArray& json, Dice& dice);
    [[nodiscard]] bool isFaulty(int percent, Dice& dice); ///< spends the faults of the seed
    void note(const QByteArray& what);

    const quint64 m_seed;
    mutable QMutex m_mutex;
    QElapsedTimer m_clock;
    int m_submitFaults = 0; ///< percent
    int m_lookFaults = 0;
    int m_mediaFaults = 0;
    int m_failures = 0;
    History m_history = History::Good;
    Twins m_twins = Twins::None;
    bool m_historyTells = true;
    bool m_isCalm = false;
    int m_faultsLeft = 60;
    int m_tooMany = 0; ///< submits that are still answered with 429
    std::map<Kind, quint64> m_counts;
    int m_searches = 0;
    QVector<Task> m_tasks;
    std::map<QString, int> m_generations; ///< of a song's address; older ones are gone
    std::map<QString, int> m_versions; ///< of a song's bytes
    QByteArray m_transcript;
    QByteArray m_said; ///< about the request that is being answered
    BrokenServer m_server; ///< last: its thread uses the others
};

} // namespace riffdesk::test
