#include "callbacks/callbacks.h"

#include "callbacklistener.h"
#include "jobs/jobqueue.h"
#include "platform/settings.h"
#include "publicaddress.h"

#include <QDebug>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace riffdesk {

namespace {

QString randomPath()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->generate(words.begin(), words.end());
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char*>(words.data()), sizeof(words)).toHex());
}

} // namespace

Callbacks::Callbacks(Settings& settings, JobQueue& queue, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_queue(queue)
{
    for (const Job& job : queue.jobs())
        watch(job);
    connect(&queue, &JobQueue::jobAdded, this, &Callbacks::watch);
    connect(&queue, &JobQueue::jobChanged, this, &Callbacks::watch);
}

Callbacks::~Callbacks() = default;

void Callbacks::start()
{
    m_started = true;
    restart();
}

bool Callbacks::isOn() const
{
    return m_settings.receivesResults();
}

void Callbacks::setOn(bool on)
{
    if (on == isOn())
        return;
    m_settings.setReceivesResults(on);
    restart();
}

quint16 Callbacks::port() const
{
    return m_settings.callbackPort();
}

void Callbacks::setPort(quint16 port)
{
    const quint16 bounded = std::max(port, lowestPort);
    if (bounded == this->port())
        return;
    m_settings.setCallbackPort(bounded);
    restart();
}

bool Callbacks::isOpenToNetwork() const
{
    return m_settings.callbacksFromNetwork();
}

void Callbacks::setOpenToNetwork(bool open)
{
    if (open == isOpenToNetwork())
        return;
    m_settings.setCallbacksFromNetwork(open);
    restart();
}

QString Callbacks::publicAddress() const
{
    // From a file that may have been edited by hand.
    const auto url = publicaddress::checked(m_settings.callbackPublicAddress());
    return url ? url->toString(QUrl::FullyEncoded) : QString();
}

Result<void> Callbacks::setPublicAddress(const QString& typed)
{
    QString kept;
    if (!typed.trimmed().isEmpty()) {
        const auto url = publicaddress::checked(typed);
        if (!url)
            return url.error();
        kept = url->toString(QUrl::FullyEncoded);
    }
    if (kept != m_settings.callbackPublicAddress()) {
        m_settings.setCallbackPublicAddress(kept);
        Q_EMIT changed();
    }
    return {};
}

void Callbacks::renewPath()
{
    m_settings.setCallbackPath(randomPath());
    restart();
}

bool Callbacks::isListening() const
{
    return m_listener != nullptr;
}

std::optional<Error> Callbacks::problem() const
{
    return m_problem;
}

QUrl Callbacks::localAddress() const
{
    return m_listener ? QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_listener->port())) : QUrl();
}

QString Callbacks::address() const
{
    const QString before = publicAddress();
    return m_listener && !before.isEmpty() ? publicaddress::join(QUrl(before), m_settings.callbackPath())
                                           : QString();
}

QDateTime Callbacks::lastReceived() const
{
    return m_lastReceived;
}

void Callbacks::restart()
{
    m_listener.reset();
    m_problem.reset();
    if (m_started && isOn()) {
        if (m_settings.callbackPath().isEmpty())
            m_settings.setCallbackPath(randomPath());
        CallbackListener::Options options;
        options.path = m_settings.callbackPath().toLatin1();
        options.port = port();
        options.localNetwork = isOpenToNetwork();
        auto listener = std::make_unique<CallbackListener>(options, [this](const QString& taskId) {
            QMetaObject::invokeMethod(
                this, [this, taskId] { take(taskId); }, Qt::QueuedConnection);
        });
        for (const QString& taskId : std::as_const(m_awaited))
            listener->await(taskId);
        if (const auto started = listener->start(); started) {
            m_settings.setCallbackPort(listener->port()); // a tunnel needs the same one next time
            m_listener = std::move(listener);
        } else {
            m_problem = started.error();
            qWarning().noquote() << "Results are not received:" << started.error().message;
        }
    }
    Q_EMIT changed();
}

void Callbacks::watch(const Job& job)
{
    const QString before = m_awaited.value(job.id);
    const QString now = job.state == Job::State::Running ? job.taskId : QString();
    if (before == now)
        return;
    if (!before.isEmpty() && m_listener)
        m_listener->remove(before);
    if (now.isEmpty()) {
        m_awaited.remove(job.id);
        return;
    }
    m_awaited.insert(job.id, now);
    if (m_listener)
        m_listener->await(now);
}

void Callbacks::take(const QString& taskId)
{
    if (!m_listener || !m_queue.pollNow(taskId))
        return;
    m_lastReceived = QDateTime::currentDateTimeUtc();
    Q_EMIT received(taskId);
    Q_EMIT changed();
}

} // namespace riffdesk
