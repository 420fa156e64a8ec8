#include "accessiblewalk.h"

#include <QDir>
#include <QMetaEnum>
#include <QRegularExpression>
#include <QSet>
#include <QWidget>

namespace riffdesk::test {

namespace {

using Role = QAccessible::Role;

constexpr int mostItems = 20; ///< of a list; the others are made as these are

const QSet<Role>& controls()
{
    static const QSet<Role> roles{
        Role::Button,      Role::CheckBox,       Role::RadioButton,    Role::ComboBox, Role::EditableText,
        Role::Slider,      Role::SpinBox,        Role::PageTab,        Role::ListItem, Role::TreeItem,
        Role::ButtonMenu,  Role::ButtonDropDown, Role::ButtonDropGrid, Role::Link,     Role::MenuItem,
        Role::HotkeyField, Role::Dial,           Role::List,           Role::Tree,     Role::Table,
        Role::ProgressBar, Role::Cell,           Role::Dialog};
    return roles;
}

/// Parts that Qt itself makes and names through what they are part of.
bool isPartOfControl(QAccessibleInterface* at, QAccessibleInterface* parent)
{
    const QString name = at->object() ? at->object()->objectName() : QString();
    if (!parent || name == QLatin1String("qt_scrollarea_viewport")) // holds what is scrolled
        return false;
    const Role above = parent->role();
    return above == Role::ScrollBar || above == Role::SpinBox || above == Role::ComboBox
           || at->role() == Role::ScrollBar || name.startsWith(QLatin1String("qt_"));
}

QString nameOf(QAccessibleInterface* at)
{
    // The name of a combo box is its value: what it is called comes from its label or from the widget.
    if (at->role() == Role::ComboBox) {
        const auto labels = at->relations(QAccessible::Label);
        if (!labels.isEmpty())
            return labels.first().first->text(QAccessible::Name);
        const auto* widget = qobject_cast<const QWidget*>(at->object());
        return widget ? widget->accessibleName() : QString();
    }
    return at->text(QAccessible::Name);
}

QString stepOf(QAccessibleInterface* at)
{
    QString step = QString::fromLatin1(QMetaEnum::fromType<QAccessible::Role>().valueToKey(at->role()));
    step += QStringLiteral(" \"%1\"").arg(nameOf(at).left(40));
    if (const QObject* object = at->object())
        step += QLatin1Char(' ')
                + (object->objectName().isEmpty() ? QString::fromLatin1(object->metaObject()->className())
                                                  : object->objectName());
    return step;
}

bool isIconName(const QString& name)
{
    static const QStringList files = QDir(QStringLiteral(":/icons")).entryList(QDir::Files);
    return files.contains(name + QLatin1String(".svg"));
}

QString faultOf(QAccessibleInterface* at, const QSet<QString>& siblings)
{
    const auto* widget = qobject_cast<const QWidget*>(at->object());
    const bool isReached = widget && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
    if (widget && isReached) {
        const QByteArray type = widget->metaObject()->className();
        if (type == "QWidget" || type == "QFrame" || type == "QStackedWidget" || type == "QSplitter")
            return QStringLiteral("a plain container in the tab order");
    }
    if (!isReached && !controls().contains(at->role()))
        return {};
    const QString name = nameOf(at).trimmed();
    if (name.isEmpty())
        return QStringLiteral("no name");
    if (name.size() == 1 && name.at(0).isLetter())
        return QStringLiteral("a name of one letter");
    if (isIconName(name))
        return QStringLiteral("named as its icon's file");
    static const QRegularExpression mnemonic(QStringLiteral("(^|[^&])&[^& ]"));
    if (name.contains(mnemonic))
        return QStringLiteral("a name with the mark of a mnemonic");
    const bool isPress = at->role() == Role::Button || at->role() == Role::ButtonMenu;
    if (isPress && siblings.contains(name))
        return QStringLiteral("a second button of this name beside the first");
    return {};
}

void walk(QAccessibleInterface* at, const QString& way, QStringList& faults)
{
    const bool isList = at->role() == Role::List || at->role() == Role::Table || at->role() == Role::Tree;
    const int count = isList ? qMin(at->childCount(), mostItems) : at->childCount();
    QSet<QString> names;
    for (int i = 0; i < count; ++i) {
        QAccessibleInterface* child = at->child(i);
        if (!child || !child->isValid() || child->state().invisible || isPartOfControl(child, at))
            continue;
        const QString path = way + QStringLiteral(" › ") + stepOf(child);
        if (const QString fault = faultOf(child, names); !fault.isEmpty())
            faults << path + QStringLiteral(": ") + fault;
        if (child->role() == Role::Button)
            names.insert(nameOf(child));
        walk(child, path, faults);
    }
}

} // namespace

QStringList accessibilityFaults(QAccessibleInterface* root)
{
    QStringList faults;
    walk(root, stepOf(root), faults);
    return faults;
}

} // namespace riffdesk::test
