#include "httpcall.h"

#include "foreigntext.h"
#include "httpdate.h"

#include <QCoreApplication>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <algorithm>
#include <utility>

namespace riffdesk {

namespace {
QUrl addressOf(const Endpoint& endpoint, const QString& path)
{
    QUrl url = endpoint.baseUrl;
    QString base = url.path(QUrl::FullyEncoded);
    while (base.endsWith(QLatin1Char('/')))
        base.chop(1);
    url.setPath(base + path, QUrl::StrictMode);
    return url;
}

QNetworkRequest requestFor(const HttpCall::Request& call)
{
    QNetworkRequest request(addressOf(call.endpoint, call.path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, call.contentType);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Riffdesk/" RIFFDESK_VERSION));
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Encoding", "gzip, deflate");
    if (!call.endpoint.token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + call.endpoint.token);
    return request;
}

/// An empty text where the request may go out.
QString reasonNotToSend(const Endpoint& endpoint)
{
    if (!Endpoint::isSafe(endpoint.baseUrl))
        return HttpCall::tr("The service address must start with https://, unless it is on this computer.");
    for (const char c : endpoint.token) {
        if (c <= ' ' || c == '\x7f')
            return HttpCall::tr("The token holds characters that no token has.");
    }
    return {};
}
} // namespace

HttpCall::HttpCall(Request request, QNetworkAccessManager& network, QObject* context, Done done,
                   QObject* parent)
    : ApiCall(parent)
    , m_request(std::move(request))
    , m_context(context)
    , m_done(std::move(done))
    , m_network(network)
{
    m_limit.setSingleShot(true);
    connect(context, &QObject::destroyed, this, &HttpCall::cancel);
}

HttpCall::~HttpCall()
{
    release();
}

void HttpCall::send()
{
    const QString reason = reasonNotToSend(m_request.endpoint);
    if (!reason.isEmpty()) {
        ApiError error;
        error.accepted = ApiError::Accepted::No;
        error.category = ApiError::Category::BadRequest;
        error.message = reason;
        refuse(error);
        return;
    }
    m_limit.callOnTimeout(this, [this] { stop(Stopped::TimeLimit); });
    m_body = m_request.file ? new OneShotBody(m_request.body, std::move(m_request.file), m_request.fileBytes,
                                              m_request.tail, this)
                            : new OneShotBody(m_request.body, m_request.beforeSend, this);
    connect(m_body, &OneShotBody::refused, this, [this] { stop(Stopped::SendRefused); });
    // Queued: the body is taken in the middle of the network's own work.
    connect(
        m_body, &OneShotBody::taken, this,
        [this] {
            if (!m_done)
                return;
            m_answerBy.setRemainingTime(m_request.answerLimit);
            m_limit.start(m_request.answerLimit);
        },
        Qt::QueuedConnection);
    connect(m_body, &OneShotBody::moved, this, &HttpCall::bodyMoved, Qt::QueuedConnection);
    m_answerBy.setRemainingTime(m_request.answerLimit);
    m_limit.start(m_request.connectLimit);

    m_reply = m_network.post(requestFor(m_request), m_body);
    m_body->setParent(m_reply);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] {
        if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_request.replyBytes)
            stop(Stopped::TooLarge);
        else
            answerMoved();
    });
    connect(m_reply, &QIODevice::readyRead, this, &HttpCall::read);
    connect(m_reply, &QNetworkReply::finished, this, &HttpCall::replyFinished);
}

void HttpCall::bodyMoved(qint64 bytes)
{
    if (!m_done || !m_reply || bytes >= m_body->size())
        return;
    m_limit.start(m_request.connectLimit);
    if (m_request.progressed && m_context)
        m_request.progressed(bytes, m_body->size());
}

void HttpCall::cancel()
{
    if (!m_done)
        return;
    m_done = nullptr;
    release();
    deleteLater();
}

void HttpCall::refuse(const ApiError& error)
{
    QMetaObject::invokeMethod(
        this, [this, error] { finish(error); }, Qt::QueuedConnection);
}

void HttpCall::read()
{
    if (m_stopped != Stopped::No)
        return;
    const qint64 room = m_request.replyBytes + 1 - m_received.size();
    m_received += m_reply->read(std::min(m_reply->bytesAvailable(), room));
    if (m_received.size() > m_request.replyBytes)
        stop(Stopped::TooLarge);
    else
        answerMoved();
}

void HttpCall::answerMoved()
{
    if (m_done && m_stopped == Stopped::No)
        m_limit.start(std::min(m_request.stallLimit, std::chrono::milliseconds(m_answerBy.remainingTime())));
}

void HttpCall::stop(Stopped why)
{
    if (m_stopped != Stopped::No || !m_done)
        return;
    m_stopped = why;
    if (m_reply)
        m_reply->abort();
    // Queued: the callback never comes from inside a call of the caller.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_done)
                finish(transportError());
        },
        Qt::QueuedConnection);
}

void HttpCall::replyFinished()
{
    if (!m_done || m_stopped != Stopped::No)
        return; // the answer of stop() is on its way
    read();
    if (m_stopped != Stopped::No)
        return;
    // A redirect or a refusal is one even when the rest of it was cut off.
    if (status() >= 300 || (status() > 0 && m_reply->error() == QNetworkReply::NoError)) {
        Answer answer;
        answer.status = status();
        answer.body = foreigntext::without(m_received, m_request.endpoint.token);
        answer.retryAfter = m_reply->rawHeader("Retry-After");
        answer.date = httpDate(m_reply->rawHeader("Date"));
        finish(std::move(answer));
        return;
    }
    finish(transportError());
}

int HttpCall::status() const
{
    return m_reply ? m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : 0;
}

ApiError::Accepted HttpCall::acceptedWithoutAnswer() const
{
    const bool refused = status() >= 400 && status() < 500;
    return m_body->wasTouched() && !refused ? ApiError::Accepted::Unknown : ApiError::Accepted::No;
}

ApiError HttpCall::transportError() const
{
    ApiError error;
    error.accepted = acceptedWithoutAnswer();
    error.httpStatus = status();
    switch (m_stopped) {
    case Stopped::TimeLimit:
        error.category = ApiError::Category::Timeout;
        return error;
    case Stopped::TooLarge:
        error.category = ApiError::Category::Malformed;
        error.message =
            HttpCall::tr("The answer is larger than %1 MB.").arg(m_request.replyBytes / (1024 * 1024));
        return error;
    case Stopped::SendRefused:
        error.category = ApiError::Category::Cancelled;
        return error;
    case Stopped::No:
        break;
    }
    const bool isGarbled = m_reply->error() == QNetworkReply::ProtocolFailure;
    error.category = isGarbled ? ApiError::Category::Malformed : ApiError::Category::Network;
    if (m_reply->error() == QNetworkReply::UnknownProxyError)
        error.code = QStringLiteral("proxy_failed");
    if (!isGarbled && status() > 0)
        error.message = HttpCall::tr("The connection ended before the whole answer had arrived.");
    else if (!isGarbled && m_body->wasTouched())
        error.message = HttpCall::tr("The service closed the connection without answering.");
    else
        error.message = m_reply->errorString();
    return error;
}

void HttpCall::finish(Result<Answer, ApiError> result)
{
    if (!m_done)
        return;
    const Done done = std::exchange(m_done, nullptr);
    release();
    deleteLater();
    if (m_context)
        done(std::move(result));
}

void HttpCall::release()
{
    m_limit.stop();
    if (QNetworkReply* const reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater(); // we may be inside of one of its signals
    }
}

} // namespace riffdesk
