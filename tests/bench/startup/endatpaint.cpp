// A generic plugin of Qt (QT_QPA_GENERIC_PLUGINS=endatpaint) that ends a program once its first window has
// been painted and says how long that took: what a start needs is measured on the program itself, without a
// line for it in there.

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QGenericPlugin>
#include <QTimer>
#include <QWidget>

#include <unistd.h>

#include <cstdio>
#include <ctime>

namespace {

/// Milliseconds of this process so far, to a hundredth of a second at its start.
double sinceStart()
{
    double ticks = 0;
    if (std::FILE* stat = std::fopen("/proc/self/stat", "r")) {
        unsigned long long start = 0;
        // The name in the second field may hold blanks, but these programs' do not.
        if (std::fscanf(
                stat,
                "%*s %*s %*s %*s %*s %*s %*s %*s %*s %*s %*s %*s %*s %*s %*s %*s %*s %*s %*s %*s %*s %llu",
                &start)
            == 1)
            ticks = double(start);
        std::fclose(stat);
    }
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return double(now.tv_sec) * 1000 + double(now.tv_nsec) / 1e6
           - ticks * 1000 / double(sysconf(_SC_CLK_TCK));
}

class Ending : public QObject
{
public:
    Ending() { QCoreApplication::instance()->installEventFilter(this); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (event->type() == QEvent::Paint && widget && !m_isPainted) {
            m_isPainted = true;
            QTimer::singleShot(0, this, [] { // the whole of this painting is done
                std::printf("%.1f\n", sinceStart());
                std::fflush(stdout);
                _exit(0); // what ends a program is not what starts it
            });
        }
        return false;
    }

private:
    bool m_isPainted = false;
};

} // namespace

class EndAtPaint : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "endatpaint.json")

public:
    QObject* create(const QString&, const QString&) override { return new Ending; }
};

#include "endatpaint.moc"
