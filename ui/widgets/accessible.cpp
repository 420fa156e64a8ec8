#include "ui/widgets/accessible.h"

#include <QAccessibleWidget>
#include <QTimer>
#include <QWidget>

namespace riffdesk {

namespace {

constexpr int announcedMs = 5'000; ///< a screen reader that is busy speaking asks for the text later

class AccessibleFace : public QAccessibleWidget
{
public:
    AccessibleFace(QWidget* widget, QAccessible::Role role) : QAccessibleWidget(widget, role) { }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const Accessible* known = told();
        const QString own = known ? known->accessibleText(kind) : QString();
        return own.isNull() ? QAccessibleWidget::text(kind) : own;
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        const Accessible* known = told();
        return known ? known->accessibleState(QAccessibleWidget::state()) : QAccessibleWidget::state();
    }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        Accessible* known = told();
        if (known && type == QAccessible::ValueInterface)
            return known->accessibleValue();
        if (known && type == QAccessible::TextInterface)
            return known->accessibleContent();
        return QAccessibleWidget::interface_cast(type);
    }

private:
    /// Null while the widget is being destroyed: what is left of it has nothing to tell.
    [[nodiscard]] Accessible* told() const { return dynamic_cast<Accessible*>(object()); }
};

QAccessibleInterface* faceOf(const QString& className, QObject* object)
{
    Q_UNUSED(className)
    const auto* told = dynamic_cast<const Accessible*>(object);
    return told ? new AccessibleFace(static_cast<QWidget*>(object), told->accessibleRole()) : nullptr;
}

/// Qt 6.4 has no event for an announcement and its bridge drops QAccessible::Alert. What Orca reads, whatever
/// has the focus, is a notification that appears. Each is a widget of its own: a reader asks for the name
/// later and keeps names it has read.
class Announcement : public QWidget, public Accessible
{
public:
    Announcement(QWidget* window, QString text)
        : QWidget(window)
        , Accessible(QAccessible::Notification)
        , m_text(std::move(text))
    {
        setObjectName(QStringLiteral("announcement"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        resize(1, 1);
    }
    [[nodiscard]] QString accessibleText(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_text : QString();
    }

private:
    QString m_text;
};

} // namespace

Accessible::Accessible(QAccessible::Role role) : m_role(role)
{
    static const bool once = [] {
        QAccessible::installFactory(faceOf);
        return true;
    }();
    Q_UNUSED(once)
}

QString Accessible::accessibleText(QAccessible::Text kind) const
{
    Q_UNUSED(kind)
    return {};
}

void updateAccessibleName(QWidget* widget, const QString& name)
{
    if (name != widget->accessibleName())
        widget->setAccessibleName(name);
}

void updateAccessibleDescription(QWidget* widget, const QString& description)
{
    if (description != widget->accessibleDescription())
        widget->setAccessibleDescription(description);
}

void announce(const QWidget* place, const QString& text)
{
    auto* said = new Announcement(place->window(), text);
    said->show(); // Qt sends the event
    QTimer::singleShot(announcedMs, said, &QObject::deleteLater);
}

} // namespace riffdesk
