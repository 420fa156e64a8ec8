#pragma once

#include "api/apierror.h"
#include "api/download.h"
#include "api/webaddress.h"
#include "reach.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>

#include <memory>

class QSslSocket;

namespace riffdesk {

class Inflater;

/// One GET over HTTP/1.1 for a file whose address the service chose. QNetworkAccessManager cannot do it: it
/// rewrites the address (see WebAddress), connects to whatever the name means at that moment, and repeats a
/// GET that broke off, unseen. Here the name is looked up once, its addresses are judged (reach.h), and the
/// socket goes to one of those, while the Host line and the certificate stay those of the name: a name that
/// changes its mind in between gains nothing. Behind a proxy it is the proxy that looks names up; only
/// addresses written as numbers can be judged then. Follows no redirect, keeps no connection. GUI thread.
class HttpGet : public QObject
{
    Q_OBJECT

public:
    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    /// `service` is the host that named the address.
    HttpGet(WebAddress address, QString service, Headers headers, Download::Lookup lookup,
            QObject* parent = nullptr);
    ~HttpGet() override;
    void start();
    void abort(); ///< silent from now on

    [[nodiscard]] int status() const { return m_status; }
    [[nodiscard]] QByteArray header(const char* lowerCaseName) const
    {
        return m_headers.value(lowerCaseName);
    }
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

    void lookUp();
    void judge(Reach service);
    void connectNext();
    void open(const QString& host, const QNetworkProxy& proxy);
    void send();
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
    QList<QHostAddress> m_found;
    QSslSocket* m_socket = nullptr;
    QTimer m_patience; ///< with one of several addresses
    QHash<QByteArray, QByteArray> m_headers; ///< by lower-case name
    std::unique_ptr<Inflater> m_inflater;
    QByteArray m_pending; ///< read, not understood yet
    Part m_part = Part::Head;
    int m_status = 0;
    qint64 m_length = -1;
    qint64 m_left = 0; ///< of the body, or of the chunk
    bool m_needsMore = false;
    bool m_sent = false;
    bool m_over = false;
};

} // namespace riffdesk
