#include "ui/window/caretblinktimer.h"

#include <QApplication>
#include <QEvent>

namespace riffdesk {

CaretBlinkTimer::CaretBlinkTimer(std::chrono::milliseconds after, QObject* parent)
    : QObject(parent)
    , m_pace(QApplication::cursorFlashTime())
{
    if (m_pace <= 0)
        return; // it does not blink anyway
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(after);
    connect(&m_quiet, &QTimer::timeout, this, [] { QApplication::setCursorFlashTime(0); });
    m_quiet.start();
    qApp->installEventFilter(this);
}

CaretBlinkTimer::~CaretBlinkTimer()
{
    if (m_pace > 0)
        QApplication::setCursorFlashTime(m_pace);
}

bool CaretBlinkTimer::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::ApplicationActivate:
        wake();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void CaretBlinkTimer::wake()
{
    if (!m_quiet.isActive())
        QApplication::setCursorFlashTime(m_pace);
    m_quiet.start();
}

} // namespace riffdesk
