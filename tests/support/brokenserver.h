#pragma once

#include <QByteArray>
#include <QSslCertificate>
#include <QString>
#include <QUrl>
#include <QVector>

#include <functional>
#include <memory>

namespace riffdesk::test {

class BrokenServerThread;

/// An HTTP server on 127.0.0.1 that does what it is told, byte by byte, so that a test can break the protocol
/// at any place. Runs in a thread of its own; every method may be called from the test's thread.
class BrokenServer
{
public:
    struct Request
    {
        int connection = 0; ///< counts from 1
        QByteArray head; ///< request line and headers
        QByteArray body; ///< as long as Content-Length says
        [[nodiscard]] QByteArray header(const QByteArray& name) const; ///< empty if it is not there
        [[nodiscard]] QByteArray path() const;
    };
    struct Reply
    {
        QByteArray bytes; ///< the whole answer, headers and all, as it goes on the wire
        bool close = true; ///< close the connection after it
        int delayMs = 0; ///< before it
        bool endless = false; ///< after it, send `more` again and again until the client goes away
        bool held = false; ///< it comes with release()
        bool reset = false; ///< the connection ends with a TCP reset instead of a proper end
        qsizetype pieceBytes = 0; ///< it is sent in pieces of this size, some ms apart; 0: at once
        QByteArray more = QByteArray("0");
    };
    /// Answers the n-th request (from 0). Called in the server's thread.
    using Script = std::function<Reply(const Request&, int n)>;

    enum class Transport { Plain, Tls }; ///< Tls: as media.example, see certificate()
    explicit BrokenServer(Script script, Transport transport = Transport::Plain);
    ~BrokenServer();
    BrokenServer(const BrokenServer&) = delete;
    BrokenServer& operator=(const BrokenServer&) = delete;

    /// Asked with each head, before the body has come: true closes the connection. In the server's thread;
    /// to be set before the first request.
    void setHangUp(std::function<bool(const Request& head)> hangUp);

    [[nodiscard]] QUrl url(const QString& path = {}) const;
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] static QSslCertificate certificate(); ///< whom to trust so that Tls works
    /// Every request of which the head has arrived, also when its body has not.
    [[nodiscard]] QVector<Request> requests() const;

    /// How much of endless answers has left so far, in bytes.
    [[nodiscard]] qint64 sentWithoutEnd() const;

    [[nodiscard]] int held() const; ///< answers that wait for release(): their requests have arrived whole
    void release(); ///< sends every answer that is held so far, in their order

    /// An answer with Content-Length.
    static QByteArray answer(int status, const QByteArray& body, const QByteArray& headers = {});
    static Reply json(const QByteArray& body, int status = 200);

private:
    class Worker;
    struct Shared;
    std::shared_ptr<Shared> m_shared;
    friend class BrokenServerThread;
    std::unique_ptr<BrokenServerThread> m_thread;
};

/// JSON with single quotes, for reading's sake (moc loses its way in raw strings).
inline QByteArray quoted(QByteArray text)
{
    return text.replace('\'', '"');
}

} // namespace riffdesk::test
