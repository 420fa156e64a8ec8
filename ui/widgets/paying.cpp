#include "ui/widgets/paying.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QVariant>

namespace riffdesk {

namespace {

constexpr const char* payingName = "paying";

class PayingKeys : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
            return false;
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool pays = isReturn && (key->modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier
                          && !key->isAutoRepeat();
        if (event->type() == QEvent::ShortcutOverride) {
            event->setAccepted(pays);
            return pays; // else the window decides
        }
        if (pays)
            static_cast<QAbstractButton*>(watched)->click();
        else if (!isReturn && key->key() != Qt::Key_Space && key->key() != Qt::Key_Select)
            return false; // moves the focus
        event->setAccepted(pays);
        return true;
    }
};

} // namespace

void setPaying(QAbstractButton* button)
{
    button->setProperty(payingName, true);
    button->installEventFilter(new PayingKeys(button));
}

bool isPaying(const QWidget* widget)
{
    return widget && widget->property(payingName).toBool();
}

} // namespace riffdesk
