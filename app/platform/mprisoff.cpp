#include "platform/mpris.h"

// Mpris in a build without D-Bus: there are no clients.

namespace riffdesk {

class Mpris::Private
{ };

Mpris::Mpris(QObject* parent) : QObject(parent) { }

Mpris::~Mpris() = default;

bool Mpris::publish()
{
    return false;
}

void Mpris::setTrack(const std::optional<Track>& track)
{
    Q_UNUSED(track)
}

void Mpris::setStatus(Status status)
{
    Q_UNUSED(status)
}

void Mpris::setCan(const Can& can)
{
    Q_UNUSED(can)
}

void Mpris::setShuffle(bool on)
{
    Q_UNUSED(on)
}

void Mpris::setLoop(Loop loop)
{
    Q_UNUSED(loop)
}

void Mpris::setVolume(double volume)
{
    Q_UNUSED(volume)
}

void Mpris::setPositionSource(std::function<double()> seconds)
{
    Q_UNUSED(seconds)
}

void Mpris::emitSeeked(double seconds)
{
    Q_UNUSED(seconds)
}

} // namespace riffdesk
