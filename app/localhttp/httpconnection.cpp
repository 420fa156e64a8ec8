#include "httpconnection.h"

#include <QPointer>
#include <QTemporaryFile>

#include <algorithm>

#ifdef _WIN32
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace riffdesk {
namespace {

constexpr qint64 readAhead = 256 * 1024;
constexpr qint64 sendAhead = 256 * 1024;
constexpr qint64 sendBlock = 64 * 1024;
constexpr qsizetype longestChunkLine = 256;
constexpr qint64 mostDrained = 16 * 1024 * 1024;
constexpr std::chrono::milliseconds closingLimit{2'000};

const char* reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 206:
        return "Partial Content";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 413:
        return "Payload Too Large";
    case 416:
        return "Range Not Satisfiable";
    case 429:
        return "Too Many Requests";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    default:
        return status >= 500 ? "Internal Server Error" : "Error";
    }
}

bool isToken(const QByteArray& word)
{
    return !word.isEmpty() && std::all_of(word.begin(), word.end(), [](char c) {
        return c > ' ' && c < 0x7f && c != ':' && c != ',' && c != ';' && c != '"';
    });
}

} // namespace

HttpConnection::HttpConnection(QTcpSocket* socket, const LocalServer::Limits& limits,
                               const LocalServer::Handlers& handlers, std::shared_ptr<ServerThread> thread,
                               QObject* parent)
    : QObject(parent)
    , m_socket(socket)
    , m_limits(limits)
    , m_handlers(handlers)
    , m_thread(std::move(thread))
{
    socket->setParent(this);
    socket->setReadBufferSize(readAhead);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(socket, &QTcpSocket::bytesWritten, this, &HttpConnection::sendMore);
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    m_idleTimer.setSingleShot(true);
    m_whole.setSingleShot(true);
    connect(&m_idleTimer, &QTimer::timeout, socket, &QTcpSocket::abort);
    connect(&m_whole, &QTimer::timeout, socket, &QTcpSocket::abort);
    m_idleTimer.start(m_limits.idleTimeout);
    if (m_limits.whole.count() > 0)
        m_whole.start(m_limits.whole);
}

void HttpConnection::read()
{
    if (m_state == State::Closing) {
        m_drained += m_socket->readAll().size();
        if (m_drained > mostDrained)
            m_socket->abort();
        return;
    }
    // While it is being answered, further requests stay in the socket.
    while (m_state < State::Answering && m_socket->state() == QAbstractSocket::ConnectedState) {
        const QByteArray bytes = m_socket->read(sendBlock);
        if (!bytes.isEmpty()) {
            m_idleTimer.start(m_limits.idleTimeout);
            m_buffer += bytes;
        }
        while (m_state < State::Answering && step()) { }
        if (bytes.isEmpty())
            return;
    }
}

bool HttpConnection::step()
{
    switch (m_state) {
    case State::Head:
    case State::Trailer:
        return readHead();
    case State::Body:
        return readBody(m_left);
    case State::ChunkSize:
        return readChunkSize();
    case State::ChunkData:
        return readBody(m_left);
    case State::ChunkEnd: {
        const auto line = readLine();
        if (line && !line->isEmpty())
            refuse(400);
        else if (line)
            m_state = State::ChunkSize;
        return line.has_value();
    }
    case State::Answering:
    case State::Sending:
    case State::Closing:
        break;
    }
    return false;
}

std::optional<QByteArray> HttpConnection::readLine()
{
    const auto end = m_buffer.indexOf('\n');
    if (end < 0)
        return std::nullopt;
    QByteArray line = m_buffer.left(end);
    m_buffer.remove(0, end + 1);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

/// One line of the head, or of what follows the last chunk.
bool HttpConnection::readHead()
{
    const qsizetype before = m_buffer.size();
    const auto line = readLine();
    if (m_headBytes + (line ? before - m_buffer.size() : before) > m_limits.head) {
        m_socket->abort(); // an endless head: not one line of it is worth an answer
        return false;
    }
    if (!line)
        return false;
    m_headBytes += before - m_buffer.size();
    if (m_state == State::Trailer) {
        if (line->isEmpty())
            endBody();
        return true;
    }
    if (!m_hasRequestLine) {
        if (line->isEmpty())
            return true; // RFC 9112, 2.2
        const QList<QByteArray> words = line->split(' ');
        if (words.size() != 3 || !isToken(words.at(0)) || words.at(1).isEmpty()
            || !words.at(2).startsWith("HTTP/1.")) {
            refuse(400);
            return true;
        }
        m_hasRequestLine = true;
        m_request.method = words.at(0);
        m_request.target = words.at(1);
        m_closes = m_limits.keptAlive.count() <= 0 || words.at(2) != "HTTP/1.1";
        return true;
    }
    if (line->isEmpty()) {
        admit();
        return true;
    }
    const auto colon = line->indexOf(':');
    const QByteArray name = line->left(std::max<qsizetype>(0, colon)).toLower();
    if (!isToken(name))
        refuse(400);
    else
        m_request.headers.insert(name, line->mid(colon + 1).trimmed());
    return true;
}

void HttpConnection::admit()
{
    if (m_request.header("connection").toLower().contains("close"))
        m_closes = true;
    m_admission = m_handlers.admit(m_request);
    const bool chunked = m_request.isChunked();
    const QByteArray length = m_request.header("content-length");
    bool isNumber = length.isEmpty(); // a request that names no length has no body (RFC 9112, 6.3)
    m_left = isNumber ? 0 : length.toLongLong(&isNumber);
    if (m_admission.refusal) {
        m_closes = m_closes || chunked || m_left != 0;
        return send(*m_admission.refusal);
    }
    if (!chunked && (!isNumber || m_left < 0))
        return refuse(400);
    if (!chunked && m_left > m_admission.mostBytes)
        return refuse(413);
    if (m_admission.toFile) {
        auto file = std::make_shared<QTemporaryFile>();
        if (!file->open())
            return refuse(500);
        m_request.file = std::move(file);
    }
    if (m_request.header("expect").toLower() == "100-continue")
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    if (chunked)
        m_state = State::ChunkSize;
    else if (m_left > 0)
        m_state = State::Body;
    else
        endBody();
}

bool HttpConnection::readBody(qint64 most)
{
    const qint64 count = std::min<qint64>(most, m_buffer.size());
    if (count == 0)
        return false;
    m_received += count;
    if (m_received > m_admission.mostBytes) {
        refuse(413);
        return true;
    }
    if (m_request.file) {
        if (m_request.file->write(m_buffer.constData(), count) != count) {
            refuse(500);
            return true;
        }
    } else {
        m_request.body.append(m_buffer.constData(), count);
    }
    m_buffer.remove(0, count);
    m_left -= count;
    if (m_left > 0)
        return true;
    if (m_state == State::Body)
        endBody();
    else
        m_state = State::ChunkEnd;
    return true;
}

bool HttpConnection::readChunkSize()
{
    const auto line = readLine();
    if (!line) {
        if (m_buffer.size() > longestChunkLine)
            refuse(400);
        return false;
    }
    bool isNumber = false;
    m_left = line->split(';').first().trimmed().toLongLong(&isNumber, 16);
    if (!isNumber || m_left < 0)
        refuse(400);
    else if (m_left > m_admission.mostBytes - m_received)
        refuse(413);
    else
        m_state = m_left > 0 ? State::ChunkData : State::Trailer;
    return true;
}

void HttpConnection::endBody()
{
    if (m_request.file && !m_request.file->seek(0))
        return refuse(500);
    m_state = State::Answering;
    m_idleTimer.stop(); // it is the client now who waits
    // May be called from any thread, when this connection or the whole server are long gone.
    const auto reply = [thread = m_thread, self = QPointer(this), number = m_number](HttpResponse response) {
        thread->post([self, number, response = std::move(response)] {
            if (self && self->m_number == number && self->m_state == State::Answering)
                self->send(response);
        });
    };
    m_handlers.answer(m_request, reply);
}

void HttpConnection::refuse(int status)
{
    m_closes = true; // what follows cannot be told from the rest of this request
    HttpResponse response;
    response.status = status;
    if (m_handlers.word)
        m_handlers.word(response);
    send(std::move(response));
}

void HttpConnection::send(HttpResponse response)
{
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    ++m_number;
    m_state = State::Sending;
    m_idleTimer.start(m_limits.idleTimeout);
    const bool hasBody = m_request.method != "HEAD";
    const qint64 size = response.file ? response.size : response.body.size();
    QByteArray head = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonOf(response.status)
                      + "\r\nContent-Length: " + QByteArray::number(size)
                      + "\r\nConnection: " + (m_closes ? "close" : "keep-alive") + "\r\n";
    if (!response.contentType.isEmpty())
        head += "Content-Type: " + response.contentType + "\r\n";
    for (const auto& [name, value] : std::as_const(response.headers))
        head += name + ": " + value + "\r\n";
    m_response = std::move(response);
    m_socket->write(head + "\r\n");
    if (hasBody && !m_response.file)
        m_socket->write(m_response.body);
    if (!hasBody)
        m_response.file.reset();
    if (m_response.file && !m_response.file->seek(m_response.from))
        return m_socket->abort();
    sendMore();
}

void HttpConnection::sendMore()
{
    if (m_state != State::Sending)
        return;
    m_idleTimer.start(m_limits.idleTimeout);
    while (m_response.file && m_response.size > 0 && m_socket->bytesToWrite() < sendAhead) {
        const QByteArray block = m_response.file->read(std::min(sendBlock, m_response.size));
        if (block.isEmpty())
            return m_socket->abort(); // the client sees a body that ends too early
        m_response.size -= block.size();
        m_socket->write(block);
    }
    if ((!m_response.file || m_response.size == 0) && m_socket->bytesToWrite() == 0)
        sent();
}

void HttpConnection::sent()
{
    m_response = {};
    m_request = {};
    m_admission = {};
    m_headBytes = 0;
    m_received = 0;
    m_hasRequestLine = false;
    if (m_closes)
        return closeAfterReply();
    m_state = State::Head;
    m_idleTimer.start(m_limits.keptAlive);
    // Not from within write()'s own signal: a client that sends many requests at once would nest them.
    QMetaObject::invokeMethod(this, &HttpConnection::read, Qt::QueuedConnection);
}

/// Lets the client read the answer and close: a socket that is closed with unread bytes takes the answer
/// back, and Qt knows no half close.
void HttpConnection::closeAfterReply()
{
    m_state = State::Closing;
    m_buffer.clear();
    m_idleTimer.start(closingLimit);
    const auto descriptor = m_socket->socketDescriptor();
#ifdef _WIN32
    ::shutdown(static_cast<SOCKET>(descriptor), SD_SEND);
#else
    ::shutdown(static_cast<int>(descriptor), SHUT_WR);
#endif
    read();
}

} // namespace riffdesk
