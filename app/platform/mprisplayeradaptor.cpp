#include "mprisplayeradaptor.h"

#include "mprisstate.h"
#include "sessionbus.h"

#include <QDBusError>

#include <algorithm>
#include <cmath>

namespace riffdesk {

namespace {

void refuse(const QDBusMessage& message, const QString& reason)
{
    message.setDelayedReply(true);
    if (const auto bus = sessionBus())
        bus->send(message.createErrorReply(QDBusError::NotSupported, reason));
}

} // namespace

MprisPlayerAdaptor::MprisPlayerAdaptor(Mpris& mpris, const MprisState& state)
    : QDBusAbstractAdaptor(&mpris)
    , m_mpris(mpris)
    , m_state(state)
{ }

QString MprisPlayerAdaptor::playbackStatus() const
{
    return m_state.statusWord();
}

QString MprisPlayerAdaptor::loopStatus() const
{
    return m_state.loopWord();
}

void MprisPlayerAdaptor::setLoopStatus(const QString& word)
{
    if (const auto loop = MprisState::loopFromWord(word))
        Q_EMIT m_mpris.loopRequested(*loop);
}

void MprisPlayerAdaptor::setRate(double rate)
{
    if (rate == 0)
        Pause();
}

bool MprisPlayerAdaptor::shuffle() const
{
    return m_state.shuffle;
}

void MprisPlayerAdaptor::setShuffle(bool on)
{
    Q_EMIT m_mpris.shuffleRequested(on);
}

QVariantMap MprisPlayerAdaptor::metadata() const
{
    return m_state.metadata();
}

double MprisPlayerAdaptor::volume() const
{
    return m_state.volume;
}

void MprisPlayerAdaptor::setVolume(double volume)
{
    if (!std::isnan(volume))
        Q_EMIT m_mpris.volumeRequested(std::clamp(volume, 0.0, 1.0));
}

qlonglong MprisPlayerAdaptor::position() const
{
    return toMicroseconds(m_state.position());
}

bool MprisPlayerAdaptor::canGoNext() const
{
    return m_state.can.next;
}

bool MprisPlayerAdaptor::canGoPrevious() const
{
    return m_state.can.previous;
}

bool MprisPlayerAdaptor::canPlay() const
{
    return m_state.can.play;
}

bool MprisPlayerAdaptor::canSeek() const
{
    return m_state.can.seek;
}

void MprisPlayerAdaptor::Next()
{
    if (m_state.can.next)
        Q_EMIT m_mpris.nextRequested();
}

void MprisPlayerAdaptor::Previous()
{
    if (m_state.can.previous)
        Q_EMIT m_mpris.previousRequested();
}

void MprisPlayerAdaptor::Pause()
{
    if (m_state.can.play)
        Q_EMIT m_mpris.pauseRequested();
}

void MprisPlayerAdaptor::PlayPause(const QDBusMessage& message)
{
    if (m_state.can.play)
        Q_EMIT m_mpris.toggleRequested();
    else
        refuse(message, QStringLiteral("There is nothing to play."));
}

void MprisPlayerAdaptor::Stop()
{
    Q_EMIT m_mpris.stopRequested();
}

void MprisPlayerAdaptor::Play()
{
    if (m_state.can.play)
        Q_EMIT m_mpris.playRequested();
}

void MprisPlayerAdaptor::Seek(qlonglong Offset)
{
    if (!m_state.can.seek)
        return;
    const double target = m_state.position() + double(Offset) / 1e6;
    if (m_state.length() > 0 && target > m_state.length())
        Next();
    else
        Q_EMIT m_mpris.seekRequested(std::max(target, 0.0));
}

void MprisPlayerAdaptor::SetPosition(const QDBusObjectPath& TrackId, qlonglong Position)
{
    // A position for a track that has just ended must not move the one that plays now.
    if (!m_state.can.seek || !m_state.track || TrackId != m_state.trackPath())
        return;
    if (Position >= 0 && Position <= toMicroseconds(m_state.length()))
        Q_EMIT m_mpris.seekRequested(double(Position) / 1e6);
}

void MprisPlayerAdaptor::OpenUri(const QString& Uri, const QDBusMessage& message)
{
    Q_UNUSED(Uri)
    refuse(message, QStringLiteral("Riffdesk plays the songs of its library only."));
}

} // namespace riffdesk
