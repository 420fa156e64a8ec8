#include "mprisrootadaptor.h"

#include "platform/mpris.h"

namespace riffdesk {

MprisRootAdaptor::MprisRootAdaptor(Mpris& mpris) : QDBusAbstractAdaptor(&mpris), m_mpris(mpris) { }

QString MprisRootAdaptor::identity() const
{
    return QStringLiteral("Riffdesk");
}

QString MprisRootAdaptor::desktopEntry() const
{
    return QStringLiteral("app.riffdesk.Riffdesk");
}

void MprisRootAdaptor::setFullscreen(bool fullscreen)
{
    Q_UNUSED(fullscreen)
}

void MprisRootAdaptor::Raise()
{
    Q_EMIT m_mpris.raiseRequested();
}

void MprisRootAdaptor::Quit()
{
    Q_EMIT m_mpris.quitRequested();
}

} // namespace riffdesk
