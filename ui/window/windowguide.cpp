#include "windowguide.h"

#include "platform/settings.h"
#include "toast.h"
#include "ui/guide/guidewindow.h"
#include "ui/widgets/whybutton.h"

#include <QApplication>
#include <QDesktopServices>
#include <QKeyEvent>
#include <QLocale>

namespace riffdesk {

namespace {
const QString guideGeometry = QStringLiteral("guide/geometry");
const QString guidePlace = QStringLiteral("guide/place");
const QString seenVersion = QStringLiteral("guide/seenVersion");
const QString guideZoom = QStringLiteral("guide/zoom");
} // namespace

WindowGuide::WindowGuide(Settings& settings, QObject* parent) : QObject(parent), m_settings(settings)
{
    QDesktopServices::setUrlHandler(whyScheme(), this, "openLink");
    qApp->installEventFilter(this);
}

WindowGuide::~WindowGuide()
{
    QDesktopServices::unsetUrlHandler(whyScheme());
    if (m_window && m_window->isVisible())
        save();
    delete m_window;
}

GuideWindow& WindowGuide::window()
{
    if (!m_window) {
        m_window = new GuideWindow(Guide(QLocale().name())); // without a parent: no dialog blocks it
        m_window->restoreGeometry(m_settings.state(guideGeometry));
        if (const int zoom = m_settings.state(guideZoom).toInt(); zoom > 0)
            m_window->setZoom(zoom);
        connect(m_window, &GuideWindow::closed, this, &WindowGuide::save);
    }
    return *m_window;
}

void WindowGuide::save()
{
    m_settings.setState(guideGeometry, m_window->saveGeometry());
    m_settings.setState(guideZoom, QByteArray::number(m_window->zoom()));
    m_settings.setState(guidePlace, m_window->place().toUtf8());
}

void WindowGuide::open()
{
    const QString open = window().place();
    openPlace(open.isEmpty() ? QString::fromUtf8(m_settings.state(guidePlace)) : open);
}

void WindowGuide::openFor(const QWidget* widget)
{
    openPlace(Guide(QLocale().name()).placeFor(widget));
}

void WindowGuide::openNews()
{
    openPlace(QStringLiteral("whats-new"));
}

void WindowGuide::tellOfUpdate(Toast& toast, bool isUsed)
{
    const QByteArray version = QCoreApplication::applicationVersion().toUtf8();
    const QByteArray before = m_settings.state(seenVersion);
    if (before == version)
        return;
    m_settings.setState(seenVersion, version);
    if (!isUsed && before.isEmpty())
        return;
    const Toast::Message message{tr("This is Riffdesk %1.").arg(QString::fromUtf8(version)), tr("What's new"),
                                 [this] { openNews(); }};
    // Once the window is shown: before, there is no telling how wide the words are.
    QMetaObject::invokeMethod(
        &toast, [&toast, message] { toast.showNext(message); }, Qt::QueuedConnection);
}

void WindowGuide::openLink(const QUrl& link)
{
    const bool isError = link.path() == whyPath();
    openPlace(isError ? Guide(QLocale().name()).placeForError(link.fragment())
                      : link.toString(QUrl::RemoveScheme));
}

void WindowGuide::openPlace(const QString& place)
{
    GuideWindow& guide = window();
    guide.setWindowState(guide.windowState() & ~Qt::WindowMinimized);
    guide.show(); // first, as how wide it is decides where a place stands
    if (place != guide.place() || place.isEmpty()) // not back to the top of what is being read
        guide.openPlace(place);
    guide.raise();
    guide.activateWindow();
}

bool WindowGuide::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget || key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier)
        return false;
    if (!key->isAutoRepeat() && widget->window() != m_window) {
        const QString place = Guide(QLocale().name()).placeFor(widget);
        while (QWidget* popup = QApplication::activePopupWidget()) { // it would keep the keys and the mouse
            if (!popup->close())
                break;
        }
        openPlace(place);
    }
    return true;
}

} // namespace riffdesk
