#include "httpexchange.h"

#include "api/proxychoice.h"
#include "foreigntext.h"
#include "inflater.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QSslSocket>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace riffdesk {

namespace {
constexpr qint64 socketAhead = 256 * 1024;
constexpr qsizetype pieceSize = 64 * 1024;
constexpr qsizetype longestHead = 64 * 1024;
constexpr qsizetype longestLine = 4 * 1024;
constexpr qint64 mostLines = 1024 * 1024;
constexpr int patienceWithOneMs = 4'000; ///< of several addresses

bool isDecimal(const QByteArray& text)
{
    return !text.isEmpty() && text.size() <= 18
           && std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= '0' && c <= '9'; });
}
bool isProxyFault(QAbstractSocket::SocketError error)
{
    return (error >= QAbstractSocket::ProxyConnectionRefusedError
            && error <= QAbstractSocket::ProxyProtocolError)
           || error == QAbstractSocket::ProxyAuthenticationRequiredError;
}
} // namespace

HttpExchange::HttpExchange(WebAddress address, QString service, Headers headers, Download::Lookup lookup,
                           QObject* parent)
    : QObject(parent)
    , m_address(std::move(address))
    , m_service(std::move(service))
    , m_wanted(std::move(headers))
    , m_lookup(std::move(lookup))
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &HttpExchange::connectNext);
}

HttpExchange::HttpExchange(WebAddress address, Headers headers, QIODevice* body, QObject* parent)
    : QObject(parent)
    , m_address(std::move(address))
    , m_wanted(std::move(headers))
    , m_body(body)
{
    m_patience.setSingleShot(true);
}

HttpExchange::~HttpExchange() = default;

void HttpExchange::start()
{
    const bool isHere = reachOf(QHostAddress(m_address.host)) == Reach::Loopback
                        || m_address.host == QLatin1String("localhost");
    if (isHere) {
        startBy(QNetworkProxy::NoProxy);
        return;
    }
    m_asking = proxychoice::find(QUrl(QString::fromLatin1(m_address.text())),
                                 [this](const QNetworkProxy& proxy) { startBy(proxy); });
}

void HttpExchange::startBy(const QNetworkProxy& proxy)
{
    m_proxy = proxy;
    const bool isName = QHostAddress(m_address.host).isNull();
    if (m_body || (isName && proxy.type() != QNetworkProxy::NoProxy && m_address.secure))
        open(m_address.host, proxy);
    else
        lookUp();
}

void HttpExchange::lookUp()
{
    const auto judgeAll = [this] {
        // Nearly all files lie in public: where the service is does not matter then.
        if (m_found.isEmpty() || (m_address.secure && reachOf(m_found) == Reach::Public)) {
            judge(Reach::Public);
        } else if (const QHostAddress number(m_service); !number.isNull()) {
            judge(reachOf(number));
        } else {
            m_lookup(m_service, this, [this](const auto& found) { judge(reachOf(found)); });
        }
    };
    if (const QHostAddress number(m_address.host); !number.isNull()) {
        m_found = {number};
        judgeAll();
        return;
    }
    m_lookup(m_address.host, this, [this, judgeAll](const QList<QHostAddress>& found) {
        m_found = found;
        judgeAll();
    });
}

void HttpExchange::judge(Reach service)
{
    if (m_over)
        return;
    if (m_found.isEmpty()) {
        fail(ApiError::Category::Network, tr("The name “%1” was not found.").arg(m_address.host));
        return;
    }
    m_found.removeIf(
        [&](const QHostAddress& address) { return !mayFetch(reachOf(address), m_address.secure, service); });
    if (m_found.isEmpty())
        fail(ApiError::Category::BadRequest, {}, "address_refused");
    else
        connectNext();
}

void HttpExchange::connectNext()
{
    if (m_over)
        return;
    const QHostAddress address = m_found.takeFirst();
    if (!m_found.isEmpty())
        m_patience.start(patienceWithOneMs);
    open(address.toString(), reachOf(address) == Reach::Loopback ? QNetworkProxy::NoProxy : m_proxy);
}

void HttpExchange::open(const QString& host, const QNetworkProxy& proxy)
{
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
        m_socket->deleteLater();
    }
    adopt(new QSslSocket);
    m_socket->setProxy(proxy);
    if (m_address.secure) {
        connect(m_socket, &QSslSocket::encrypted, this, &HttpExchange::send);
        m_socket->connectToHostEncrypted(host, m_address.port, m_address.host);
    } else {
        connect(m_socket, &QAbstractSocket::connected, this, &HttpExchange::send);
        m_socket->connectToHost(host, m_address.port);
    }
}

void HttpExchange::adopt(QSslSocket* socket)
{
    m_socket = socket;
    m_socket->setParent(this);
    m_socket->setReadBufferSize(socketAhead);
    connect(m_socket, &QIODevice::readyRead, this, &HttpExchange::read);
    connect(m_socket, &QAbstractSocket::disconnected, this, [this] { closed(true, {}); });
    connect(m_socket, &QAbstractSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        closed(error == QAbstractSocket::RemoteHostClosedError, m_socket->errorString());
    });
}

void HttpExchange::send()
{
    m_patience.stop();
    const QByteArray first = m_body ? m_body->read(pieceSize) : QByteArray();
    if (m_over || (m_body && first.isEmpty())) {
        abort(); // it was not to leave, which the body has said already
        return;
    }
    m_sent = true;
    QByteArray request = (m_body ? "POST " : "GET ") + m_address.target
                         + " HTTP/1.1\r\nHost: " + m_address.hostHeader() + "\r\n";
    for (const auto& [name, value] : m_wanted)
        request += name + ": " + value + "\r\n";
    if (m_body)
        request += "Content-Length: " + QByteArray::number(m_body->size()) + "\r\n";
    // One that is kept may be closed by the service at any moment, and what is sent then cannot be sent
    // again.
    m_socket->write(request + "Connection: close\r\n\r\n" + first);
    if (m_body) {
        connect(m_socket, &QIODevice::bytesWritten, this, &HttpExchange::sendMore);
        connect(m_socket, &QSslSocket::encryptedBytesWritten, this, &HttpExchange::sendMore);
        sendMore();
    }
    Q_EMIT sent();
}

void HttpExchange::sendMore()
{
    while (!m_over && !m_body->atEnd()
           && m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite() < socketAhead) {
        const QByteArray block = m_body->read(pieceSize);
        if (block.isEmpty()) // it has become shorter: no server may take this for whole
            fail(ApiError::Category::Network, {});
        else
            m_socket->write(block);
    }
}

void HttpExchange::abort()
{
    m_over = true;
    m_asking.cancel();
    m_patience.stop();
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
    }
}

void HttpExchange::read()
{
    while (!m_over && m_socket->bytesAvailable() > 0) {
        m_pending += m_socket->read(pieceSize);
        m_needsMore = false;
        while (!m_over && !m_needsMore) {
            if (m_part == Part::Head)
                takeHead();
            else if (m_part == Part::Length || m_part == Part::UntilClosed || m_part == Part::Chunk)
                takeBody();
            else
                takeLine();
        }
    }
}

void HttpExchange::closed(bool regular, const QString& trouble)
{
    if (m_over)
        return;
    if (!m_sent && !m_found.isEmpty()) {
        connectNext();
        return;
    }
    read();
    if (m_over)
        return;
    if (m_part == Part::UntilClosed && regular)
        whole();
    else if (m_sent)
        fail(ApiError::Category::Network, tr("The connection ended before the whole file had arrived."));
    else
        fail(ApiError::Category::Network, foreigntext::line(trouble),
             isProxyFault(m_socket->error()) ? "proxy_failed" : "");
}

void HttpExchange::takeHead()
{
    const qsizetype end = m_pending.indexOf("\r\n\r\n");
    m_needsMore = end < 0;
    if (m_pending.left(5) != QByteArrayView("HTTP/").first(std::min<qsizetype>(5, m_pending.size()))
        || m_headBytes + (end < 0 ? m_pending.size() : end) > longestHead) {
        garbled();
    } else if (end >= 0) {
        const QByteArray head = m_pending.left(end);
        m_headBytes += end + 4;
        m_pending.remove(0, end + 4);
        readHead(head);
    }
}

void HttpExchange::readHead(const QByteArray& head)
{
    const QList<QByteArray> lines = head.split('\n');
    const QByteArray status = lines.first().mid(lines.first().indexOf(' ') + 1, 3);
    m_status = isDecimal(status) ? status.toInt() : 0;
    if (m_status >= 100 && m_status < 200) {
        m_status = 0;
        return; // another head follows
    }
    for (const QByteArray& line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(colon).toLower();
        const QByteArray value = line.mid(colon + 1).trimmed();
        // Two lengths that differ are two answers in one: nothing after them can be trusted.
        const bool differs = name == "content-length" && m_headers.value(name, value) != value;
        if (colon <= 0 || differs) {
            garbled();
            return;
        }
        m_headers.insert(name, value);
    }
    if (m_status == 0)
        garbled();
    else
        readFraming();
}

void HttpExchange::readFraming()
{
    const QByteArray packing = header("content-encoding").toLower();
    if (packing == "gzip" || packing == "x-gzip" || packing == "deflate") {
        m_inflater = std::make_unique<Inflater>(); // although "identity" was asked for
    } else if (!packing.isEmpty() && packing != "identity") {
        fail(ApiError::Category::Malformed, tr("It is packed in a way that Riffdesk does not know."),
             "wrong_file");
        return;
    }
    const QByteArray length = header("content-length");
    const bool chunked = header("transfer-encoding").toLower().endsWith("chunked");
    if (!length.isEmpty() && !chunked) {
        if (!isDecimal(length)) {
            garbled();
            return;
        }
        m_length = length.toLongLong();
    }
    m_left = m_length;
    m_part = chunked ? Part::ChunkSize : m_length >= 0 ? Part::Length : Part::UntilClosed;
    Q_EMIT answered();
    if (!m_over && (m_length == 0 || m_status == 204 || m_status == 304))
        whole();
}

void HttpExchange::takeLine()
{
    const qsizetype end = m_pending.indexOf('\n');
    m_needsMore = end < 0;
    if ((end < 0 ? m_pending.size() : end) > longestLine) {
        garbled();
        return;
    }
    if (end < 0)
        return;
    QByteArray line = m_pending.left(end).trimmed();
    m_pending.remove(0, end + 1);
    if (m_part == Part::Trailer) {
        m_headBytes += end + 1;
        if (line.isEmpty())
            whole();
        else if (m_headBytes > longestHead)
            garbled();
    } else if (m_part == Part::ChunkEnd) {
        m_part = Part::ChunkSize;
        if (!line.isEmpty())
            garbled();
    } else {
        line = line.split(';').first().trimmed(); // extensions say nothing about the file
        bool isNumber = false;
        m_left = line.size() <= 15 ? line.toLongLong(&isNumber, 16) : -1;
        if (!isNumber || m_left < 0)
            garbled();
        else
            m_part = m_left == 0 ? Part::Trailer : Part::Chunk;
        m_bodyBytes += std::max<qint64>(0, m_left);
        m_lineBytes += end + 1;
        if (m_lineBytes > mostLines && m_lineBytes > 2 * m_bodyBytes)
            garbled(); // hardly anything else but lines
    }
}

void HttpExchange::takeBody()
{
    const qsizetype most = std::min<qsizetype>(pieceSize, m_pending.size());
    const auto size =
        m_part == Part::UntilClosed ? most : static_cast<qsizetype>(std::min<qint64>(most, m_left));
    if (size == 0) {
        m_needsMore = true;
        return;
    }
    const QByteArray bytes = m_pending.left(size);
    m_pending.remove(0, size);
    m_left -= size;
    give(bytes);
    if (m_over || m_left != 0 || m_part == Part::UntilClosed)
        return;
    if (m_part == Part::Chunk)
        m_part = Part::ChunkEnd;
    else
        whole();
}

void HttpExchange::give(const QByteArray& bytes)
{
    if (!m_inflater) {
        Q_EMIT body(bytes);
        return;
    }
    const bool fine = m_inflater->add(bytes, [this](const QByteArray& piece) {
        Q_EMIT body(piece);
        return !m_over;
    });
    if (!fine && !m_over)
        garbled();
}

void HttpExchange::whole()
{
    if (m_inflater && !m_inflater->isWhole() && m_status == 200) {
        fail(ApiError::Category::Network, tr("The connection ended before the whole file had arrived."));
        return;
    }
    abort();
    Q_EMIT finished(nullptr);
}

void HttpExchange::garbled()
{
    fail(ApiError::Category::Malformed, tr("The server's answer is garbled."), "wrong_file");
}

void HttpExchange::fail(ApiError::Category category, const QString& message, const char* code)
{
    abort();
    ApiError error;
    error.category = category;
    error.code = QLatin1String(code);
    error.message = message;
    Q_EMIT finished(&error);
}

} // namespace riffdesk
