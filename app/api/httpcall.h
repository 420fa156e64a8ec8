#pragma once

#include "api/producerclient.h"
#include "oneshotbody.h"

#include <QDeadlineTimer>
#include <QNetworkAccessManager>
#include <QPointer>
#include <QTimer>

class QNetworkReply;

namespace riffdesk {

/// One POST and its answer. Deletes itself once it is over. See ApiCall for when the callback comes.
class HttpCall final : public ApiCall
{
    Q_OBJECT

public:
    struct Request
    {
        Endpoint endpoint;
        QString path; ///< "/producer/…"
        QByteArray body; ///< JSON, or with a file what comes before it
        /// asked in the middle of the network's work, see ProducerClient::submit
        std::function<bool()> beforeSend = {};
        std::chrono::milliseconds connectLimit{}; ///< without any of the body being taken
        std::chrono::milliseconds answerLimit{}; ///< from then on, until all of the answer is here
        std::chrono::milliseconds stallLimit{}; ///< once the answer has begun, without more of it
        qint64 replyBytes = 0;
        QByteArray contentType = "application/json";
        std::unique_ptr<QIODevice> file; ///< open for reading; follows `body`, then `tail`
        qint64 fileBytes = 0;
        QByteArray tail;
        std::function<void(qint64 sent, qint64 total)> progressed = {}; ///< in bytes
    };
    struct Answer
    {
        int status = 0;
        QByteArray body; ///< without the token, should the service have sent it back
        QByteArray retryAfter;
        QDateTime date; ///< when the service says that it answered; invalid when it does not
    };
    using Done = std::function<void(Result<Answer, ApiError>)>;

    /// `network` outlives this.
    HttpCall(Request request, QNetworkAccessManager& network, QObject* context, Done done, QObject* parent);
    ~HttpCall() override;

    void cancel() override;
    /// Answers with this from the event loop, without sending anything.
    void refuse(const ApiError& error);
    void send();

private:
    enum class Stopped { No, TimeLimit, TooLarge, SendRefused };

    void read();
    void answerMoved();
    void bodyMoved(qint64 bytes);
    void stop(Stopped why);
    void replyFinished();
    void finish(Result<Answer, ApiError> result);
    void release();
    [[nodiscard]] ApiError transportError() const;
    [[nodiscard]] int status() const;
    [[nodiscard]] ApiError::Accepted acceptedWithoutAnswer() const;

    Request m_request;
    QPointer<QObject> m_context;
    Done m_done; ///< empty once it is over
    QNetworkAccessManager& m_network;
    QNetworkReply* m_reply = nullptr;
    OneShotBody* m_body = nullptr; ///< the reply's, which may read from it for as long as it lives
    QTimer m_limit;
    QDeadlineTimer m_answerBy;
    QByteArray m_received;
    Stopped m_stopped = Stopped::No;
};

} // namespace riffdesk
