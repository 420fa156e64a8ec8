#include "engine.h"

#include "qtsounddevices.h"
#include "soundoutput.h"

namespace riffdesk {

Engine::Engine(std::unique_ptr<SoundDevices> devices, QObject* parent)
    : QObject(parent)
    , m_mixer([this] { m_ahead.wake(); })
    , m_devices(devices ? std::move(devices) : std::make_unique<QtSoundDevices>())
{
    m_thread.setObjectName(QStringLiteral("sound"));
}

Engine::~Engine()
{
    m_thread.quit();
    m_thread.wait();
}

void Engine::startThreads()
{
    if (m_output)
        return;
    m_ahead.start(m_mixer);
    m_output = new SoundOutput(m_mixer, *m_devices);
    m_output->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_output, &QObject::deleteLater);
    connect(m_output, &SoundOutput::heard, this, &Engine::heardChanged);
    connect(m_output, &SoundOutput::ended, this, &Engine::ended);
    connect(m_output, &SoundOutput::silentChanged, this, [this](bool silent) {
        m_silent = silent;
        Q_EMIT silentChanged(silent);
    });
    m_thread.start(QThread::TimeCriticalPriority);
}

void Engine::wakeOutput()
{
    if (m_output)
        QMetaObject::invokeMethod(m_output, &SoundOutput::wake, Qt::QueuedConnection);
}

quint32 Engine::load(const Mixer::Sources& sources)
{
    if (!sources.empty())
        startThreads();
    const quint32 serial = m_mixer.setSources(sources);
    m_sources = sources;
    m_next.clear();
    m_ahead.setSources(m_sources);
    wakeOutput();
    return serial;
}

void Engine::setNext(const Mixer::Sources& sources, const std::vector<StereoGain>& gains)
{
    const quint32 name = m_mixer.setNext(sources, gains);
    m_next = sources;
    m_ahead.setSources(m_sources, m_next, name);
}

bool Engine::accept(quint32 serial)
{
    if (!m_mixer.accept(serial))
        return false;
    m_sources = std::exchange(m_next, {});
    m_ahead.setSources(m_sources);
    return true;
}

void Engine::play()
{
    m_mixer.play();
    wakeDecoder();
    wakeOutput();
}

void Engine::pause()
{
    m_mixer.pause();
    wakeOutput();
}

quint32 Engine::seek(qint64 frame)
{
    const quint32 serial = m_mixer.seek(frame);
    wakeDecoder();
    wakeOutput();
    return serial;
}

} // namespace riffdesk
