#include "messenger.h"

#include <QCoreApplication>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>

namespace riffdesk {
namespace {

constexpr int stallMs = 10'000;

struct Fetch
{
    std::mutex mutex;
    std::condition_variable changed;
    bool over = false;
    bool ok = false;
    QFile file;
    qint64 received = 0;
};

} // namespace

Messenger::Messenger() = default;

Messenger::~Messenger()
{
    m_thread.quit();
    m_thread.wait();
}

QNetworkAccessManager* Messenger::network()
{
    const std::scoped_lock lock(m_mutex);
    if (!m_network) {
        m_network = new QNetworkAccessManager;
        m_network->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_network, &QObject::deleteLater);
        m_thread.start();
    }
    return m_network;
}

void Messenger::post(const QUrl& url, const QByteArray& json)
{
    QMetaObject::invokeMethod(network(), [network = network(), url, json] {
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
        request.setTransferTimeout(stallMs);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        QNetworkReply* reply = network->post(request, json);
        // What the answer says does not matter, and it may have no end.
        QObject::connect(reply, &QNetworkReply::metaDataChanged, reply, &QNetworkReply::abort,
                         Qt::QueuedConnection);
        QObject::connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    });
}

Result<void> Messenger::fetch(const QUrl& url, const QString& path, qint64 mostBytes,
                              const std::atomic<bool>& cancel)
{
    const auto state = std::make_shared<Fetch>();
    state->file.setFileName(path);
    if (!state->file.open(QIODevice::WriteOnly))
        return Error{Error::Category::File,
                     QCoreApplication::translate("Messenger", "The upload could not be stored."),
                     {}};
    const auto end = [](Fetch& fetch, bool ok) {
        const std::scoped_lock lock(fetch.mutex);
        fetch.over = true;
        fetch.ok = ok;
        fetch.file.close();
        fetch.changed.notify_all();
    };
    QMetaObject::invokeMethod(network(), [network = network(), url, state, mostBytes, end] {
        QNetworkRequest request(url);
        request.setTransferTimeout(stallMs);
        QNetworkReply* reply = network->get(request);
        QObject::connect(reply, &QNetworkReply::readyRead, reply, [reply, state, mostBytes] {
            const std::scoped_lock lock(state->mutex);
            const QByteArray bytes = reply->readAll();
            state->received += bytes.size();
            if (state->over || state->received > mostBytes || state->file.write(bytes) != bytes.size())
                QMetaObject::invokeMethod(reply, &QNetworkReply::abort, Qt::QueuedConnection);
        });
        QObject::connect(reply, &QNetworkReply::finished, reply, [reply, state, mostBytes, end] {
            end(*state, reply->error() == QNetworkReply::NoError && state->received > 0
                            && state->received <= mostBytes);
            reply->deleteLater();
        });
    });
    std::unique_lock lock(state->mutex);
    while (!state->over && !cancel)
        state->changed.wait_for(lock, std::chrono::milliseconds(100));
    const bool ok = state->over && state->ok;
    state->over = true;
    lock.unlock();
    if (ok)
        return {};
    QFile::remove(path);
    return Error{Error::Category::Input,
                 QCoreApplication::translate("Messenger", "The file could not be fetched from its address."),
                 {}};
}

} // namespace riffdesk
