#include "ui/window/desktop.h"

#include <QApplication>
#include <QDBusConnection>

/// The studio as the program runs it, but that starts anew when it is asked to over the bus; in the program a
/// person has to see the notice and press its button.
class Trigger : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "app.riffdesk.Test")

public:
    explicit Trigger(riffdesk::Desktop& desktop) : m_desktop(desktop) { }

public Q_SLOTS:
    Q_NOREPLY void Restart() { m_desktop.restart(); }

private:
    riffdesk::Desktop& m_desktop;
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    riffdesk::Studio::Options options;
    options.dataDir = application.arguments().value(1);
    options.practice = true;
    riffdesk::Desktop desktop(std::move(options), application);
    Trigger trigger(desktop);
    QDBusConnection::sessionBus().registerObject(QStringLiteral("/test"), &trigger,
                                                 QDBusConnection::ExportAllSlots);
    return desktop.run(application.arguments().mid(1));
}

#include "restartable.moc"
