#pragma once

#include <QDBusAbstractAdaptor>
#include <QStringList>

namespace riffdesk {

class Mpris;

/// The interface org.mpris.MediaPlayer2: the program as such. The names are the specification's.
class MprisRootAdaptor : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.mpris.MediaPlayer2")
    Q_PROPERTY(bool CanQuit READ yes CONSTANT)
    Q_PROPERTY(bool CanRaise READ yes CONSTANT)
    Q_PROPERTY(bool CanSetFullscreen READ no CONSTANT)
    Q_PROPERTY(bool Fullscreen READ no WRITE setFullscreen)
    Q_PROPERTY(bool HasTrackList READ no CONSTANT)
    Q_PROPERTY(QString Identity READ identity CONSTANT)
    Q_PROPERTY(QString DesktopEntry READ desktopEntry CONSTANT)
    Q_PROPERTY(QStringList SupportedUriSchemes READ none CONSTANT)
    Q_PROPERTY(QStringList SupportedMimeTypes READ none CONSTANT)

public:
    explicit MprisRootAdaptor(Mpris& mpris); ///< belongs to `mpris`

    [[nodiscard]] bool yes() const { return true; }
    [[nodiscard]] bool no() const { return false; }
    [[nodiscard]] QString identity() const;
    [[nodiscard]] QString desktopEntry() const;
    [[nodiscard]] QStringList none() const { return {}; } ///< only songs of the library are played
    void setFullscreen(bool fullscreen); ///< has no effect: CanSetFullscreen is false

public Q_SLOTS:
    void Raise();
    void Quit();

private:
    Mpris& m_mpris;
};

} // namespace riffdesk
