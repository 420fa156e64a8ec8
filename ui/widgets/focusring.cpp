#include "ui/widgets/focusring.h"

#include "ui/theme/studiostyle.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

namespace riffdesk {

namespace {
constexpr int ringRadius = 6;
}

FocusRing::FocusRing(QWidget* host) : QWidget(host)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    host->installEventFilter(this);
    hide();
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        setVisible(window()->testAttribute(Qt::WA_KeyboardFocusChange));
        [[fallthrough]];
    case QEvent::Resize:
        setGeometry(parentWidget()->rect());
        raise();
        break;
    case QEvent::FocusOut:
        hide();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FocusRing::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    StudioStyle::drawFocusRing(&painter, rect(), Theme::of(this), ringRadius);
}

} // namespace riffdesk
