#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QVector>

namespace riffdesk {

/// One request that a service may charge for, as the ledger knows it.
struct PaidRequest
{
    enum class Outcome {
        Open, ///< no end is written down
        Done,
        Failed, ///< the service took it, and it failed there
        Refused, ///< certainly not taken
        Unfetched, ///< made and charged, but not all of it could be fetched
        Cancelled, ///< by the user, after it had left: it may be charged
        Unknown, ///< it may have been taken and charged
    };

    QString id; ///< of its job; that of one sent twice stands for two requests
    QString service; ///< Endpoint::id
    QString action; ///< of the catalogue, or lyricsAction(), uploadAction()
    QString title;
    QJsonObject request; ///< its body; never a token
    QDateTime sentAt; ///< UTC, as all times here
    QDateTime endedAt;
    QString taskId;
    QString traceId;
    QStringList songIds; ///< ours
    Outcome outcome = Outcome::Open;
    QString message; ///< what the service or the network said at the end
    int take = 0; ///< as Job::take

    /// What the service takes for it is not known to be nothing.
    [[nodiscard]] bool mayBeCharged() const { return outcome != Outcome::Refused; }
    /// Whether each of the words is in what is told of it, whatever the case.
    [[nodiscard]] bool contains(const QString& words) const;
    friend bool operator==(const PaidRequest&, const PaidRequest&) = default;
};

[[nodiscard]] QString toString(PaidRequest::Outcome outcome); ///< "open", "done", …
/// A table with a line of names, as RFC 4180 has it; no cell is a formula to a spreadsheet.
[[nodiscard]] QByteArray toCsv(const QVector<PaidRequest>& requests);

/// The record of money: a file to which a line is added for each moment of a paid request, beside the
/// database and independent of it (ledger.jsonl). No line is ever changed. Each call opens the file, so that
/// one may be read while another writes it; one thread writes.
class Ledger
{
public:
    enum class Moment {
        Sent, ///< about to leave; before anything of it does
        Answered, ///< the service says what its task is, or which songs came
        Ended,
    };

    explicit Ledger(QString path) : m_path(std::move(path)) { }
    /// The one of the library that this file, such as its database, lies in.
    [[nodiscard]] static Ledger beside(const QString& file);
    [[nodiscard]] static QString lyricsAction() { return QStringLiteral("lyrics"); }
    [[nodiscard]] static QString uploadAction() { return QStringLiteral("upload"); }
    [[nodiscard]] const QString& path() const { return m_path; }

    /// Adds a line with what this moment says of the request. Sent and Answered are on the disk afterwards.
    /// Written whole or, at a power cut, as a last line that read() passes over.
    Result<void> add(Moment moment, const PaidRequest& request) const;

    struct Contents
    {
        QVector<PaidRequest> requests; ///< in the order in which they were sent
        int unreadable = 0; ///< lines
    };
    /// All of it; nothing without a file. A line that cannot be read is counted and passed over. Blocks.
    [[nodiscard]] Result<Contents> read() const;

private:
    QString m_path;
};

} // namespace riffdesk
