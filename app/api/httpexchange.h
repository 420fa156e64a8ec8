#pragma once

#include "api/apierror.h"
#include "api/download.h"
#include "api/webaddress.h"
#include "base/background.h"
#include "reach.h"

#include <QHash>
#include <QList>
#include <QNetworkProxy>
#include <QObject>
#include <QTimer>

#include <memory>

class QIODevice;
class QSslSocket;

namespace riffdesk {

class Inflater;

/// One request over HTTP/1.1, on a connection of its own, and its answer, of which no more than a few hundred
/// KB are held at any time: heads, lines and what is read ahead are bounded, and the body is given away as it
/// comes. Qt's own transport can do neither of the two kinds there are. A POST goes to the service
/// (BoundedNetwork); there it would hold whatever an answer without end sends, and headers without end for
/// ever. A GET is for a file whose address the service chose; there it rewrites the address (see WebAddress),
/// connects to whatever the name means at that moment, and repeats a GET that broke off, unseen. For a GET
/// the name is looked up once, its addresses are judged (reach.h), and the socket goes to one of those, while
/// the Host line and the certificate stay those of the name: a name that changes its mind in between gains
/// nothing. Behind a proxy it is the proxy that looks names up; only addresses written as numbers can be
/// judged then. Follows no redirect. GUI thread.
class HttpExchange : public QObject
{
    Q_OBJECT

public:
    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    /// A GET; `service` is the host that named the address.
    HttpExchange(WebAddress address, QString service, Headers headers, Download::Lookup lookup,
                 QObject* parent = nullptr);
    /// A POST to an address of the user's own choice. `body` is read once, from when the connection is there;
    /// with nothing to read the request does not leave.
    HttpExchange(WebAddress address, Headers headers, QIODevice* body, QObject* parent = nullptr);
    ~HttpExchange() override;
    void start();
    void abort(); ///< silent from now on

    [[nodiscard]] int status() const { return m_status; }
    [[nodiscard]] QByteArray header(const char* lowerCaseName) const
    {
        return m_headers.value(lowerCaseName);
    }
    [[nodiscard]] const QHash<QByteArray, QByteArray>& headers() const
    {
        return m_headers;
    } ///< lower-case names
    [[nodiscard]] qint64 length() const { return m_length; } ///< by Content-Length; -1 when not told
    /// The body is unpacked on its way: its lengths are not those that the headers speak of.
    [[nodiscard]] bool isPacked() const { return m_inflater != nullptr; }

Q_SIGNALS:
    void sent();
    void answered(); ///< status and headers are there
    void body(const QByteArray& bytes); ///< at most 64 KB
    /// Once, as the last thing; nullptr when the answer is whole as far as HTTP can tell. abort() and
    /// deleteLater() are fine inside of any signal.
    void finished(const riffdesk::ApiError* error);

private:
    enum class Part { Head, Length, UntilClosed, ChunkSize, Chunk, ChunkEnd, Trailer };

    void startBy(const QNetworkProxy& proxy);
    void lookUp();
    void judge(Reach service);
    void connectNext();
    void open(const QString& host, const QNetworkProxy& proxy);
    void adopt(QSslSocket* socket);
    void send();
    void sendMore();
    void read();
    void closed(bool regular, const QString& trouble);
    void takeHead();
    void readHead(const QByteArray& head);
    void readFraming();
    void takeLine();
    void takeBody();
    void give(const QByteArray& bytes);
    void whole();
    void garbled();
    void fail(ApiError::Category category, const QString& message, const char* code = "");

    const WebAddress m_address;
    const QString m_service;
    const Headers m_wanted;
    const Download::Lookup m_lookup;
    QIODevice* const m_body = nullptr; ///< of a POST; outlives this
    BackgroundTask m_asking; ///< for the proxy
    QNetworkProxy m_proxy{QNetworkProxy::NoProxy}; ///< for what is not on this computer
    QList<QHostAddress> m_found;
    QSslSocket* m_socket = nullptr;
    QTimer m_patience; ///< with one of several addresses
    QHash<QByteArray, QByteArray> m_headers; ///< by lower-case name
    std::unique_ptr<Inflater> m_inflater;
    qsizetype m_headBytes = 0; ///< of all heads, and of what follows the last chunk
    QByteArray m_pending; ///< read, not understood yet
    Part m_part = Part::Head;
    int m_status = 0;
    qint64 m_length = -1;
    qint64 m_bodyBytes = 0; ///< in chunks, up to the end of this one
    qint64 m_lineBytes = 0; ///< between chunks
    qint64 m_left = 0; ///< of the body, or of the chunk
    bool m_needsMore = false;
    bool m_sent = false;
    bool m_over = false;
};

} // namespace riffdesk
