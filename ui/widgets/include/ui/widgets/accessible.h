#pragma once

#include <QAccessible>
#include <QString>

class QWidget;

namespace riffdesk {

/// What a screen reader is told of a widget that Qt does not know. Derive from it beside QWidget: Qt asks for
/// the role once, at the first need, and for the texts each time.
class Accessible
{
public:
    explicit Accessible(QAccessible::Role role);
    virtual ~Accessible() = default;
    Accessible(const Accessible&) = delete;
    Accessible& operator=(const Accessible&) = delete;

    [[nodiscard]] QAccessible::Role accessibleRole() const { return m_role; }
    /// A null string leaves the answer to Qt.
    [[nodiscard]] virtual QString accessibleText(QAccessible::Text kind) const;
    /// `state` as Qt knows it, and what there is to add.
    [[nodiscard]] virtual QAccessible::State accessibleState(QAccessible::State state) const { return state; }
    /// Null without a value. Belongs to the widget, as the next does.
    [[nodiscard]] virtual QAccessibleValueInterface* accessibleValue() { return nullptr; }
    [[nodiscard]] virtual QAccessibleTextInterface* accessibleContent() const { return nullptr; }

private:
    QAccessible::Role m_role;
};

/// QWidget's own setters send an event also when nothing has changed, and a screen reader speaks again.
void updateAccessibleName(QWidget* widget, const QString& name);
void updateAccessibleDescription(QWidget* widget, const QString& description);

/// Has a screen reader say `text` once, wherever the keyboard is; nothing is seen. For what a person waits
/// for or must know of now, not for progress. `place` is any widget of the window that it is about; a window
/// that is hidden says nothing.
void announce(const QWidget* place, const QString& text);

} // namespace riffdesk
