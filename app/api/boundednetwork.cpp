#include "boundednetwork.h"

#include "httpexchange.h"

#include <QNetworkReply>

#include <algorithm>
#include <cstring>
#include <optional>

namespace riffdesk {

namespace {

class BoundedReply final : public QNetworkReply
{
public:
    BoundedReply(const QNetworkRequest& request, QIODevice* body, QObject* parent);

    void abort() override;
    [[nodiscard]] qint64 bytesAvailable() const override
    {
        return m_received.size() + QNetworkReply::bytesAvailable();
    }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 maxSize) override;

private:
    void tellHead();
    void end(NetworkError error, const QString& words);

    HttpExchange* m_exchange = nullptr; ///< null for an address that is none
    QByteArray m_received;
};

BoundedReply::BoundedReply(const QNetworkRequest& request, QIODevice* body, QObject* parent)
    : QNetworkReply(parent)
{
    setRequest(request);
    setUrl(request.url());
    setOperation(QNetworkAccessManager::PostOperation);
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    auto address = WebAddress::parse(QString::fromLatin1(request.url().toEncoded()));
    if (!address || !body) {
        QMetaObject::invokeMethod(
            this, [this] { end(ProtocolUnknownError, {}); }, Qt::QueuedConnection);
        return;
    }
    HttpExchange::Headers headers;
    for (const QByteArray& name : request.rawHeaderList())
        headers.append({name, request.rawHeader(name)});
    m_exchange = new HttpExchange(std::move(*address), std::move(headers), body, this);
    connect(m_exchange, &HttpExchange::answered, this, &BoundedReply::tellHead);
    connect(m_exchange, &HttpExchange::body, this, [this](const QByteArray& bytes) {
        m_received += bytes;
        Q_EMIT readyRead();
    });
    connect(m_exchange, &HttpExchange::finished, this, [this](const ApiError* problem) {
        if (!problem)
            end(NoError, {});
        else if (problem->category == ApiError::Category::Malformed)
            end(ProtocolFailure, problem->message);
        else
            end(problem->code == QLatin1String("proxy_failed") ? UnknownProxyError : UnknownNetworkError,
                problem->message);
    });
    // From the event loop: the caller connects to the reply first.
    QMetaObject::invokeMethod(m_exchange, &HttpExchange::start, Qt::QueuedConnection);
}

void BoundedReply::tellHead()
{
    setAttribute(QNetworkRequest::HttpStatusCodeAttribute, m_exchange->status());
    const auto& headers = m_exchange->headers();
    for (auto header = headers.cbegin(); header != headers.cend(); ++header)
        setRawHeader(header.key(), header.value());
    Q_EMIT metaDataChanged();
}

qint64 BoundedReply::readData(char* data, qint64 maxSize)
{
    const auto count = std::min<qint64>(maxSize, m_received.size());
    if (count == 0 && isFinished())
        return -1;
    std::memcpy(data, m_received.constData(), static_cast<size_t>(count));
    m_received.remove(0, count);
    return count;
}

void BoundedReply::abort()
{
    if (m_exchange)
        m_exchange->abort();
    end(OperationCanceledError, {});
}

void BoundedReply::end(NetworkError error, const QString& words)
{
    if (isFinished())
        return;
    setFinished(true);
    if (error != NoError) {
        setError(error, words);
        Q_EMIT errorOccurred(error);
    }
    Q_EMIT finished();
}

} // namespace

QNetworkReply* BoundedNetwork::createRequest(Operation operation, const QNetworkRequest& request,
                                             QIODevice* body)
{
    return new BoundedReply(request, operation == PostOperation ? body : nullptr, this);
}

} // namespace riffdesk
