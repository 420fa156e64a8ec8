#include "readerhand.h"

#include "names.h"

#include <QApplication>
#include <QTest>
#include <QWidget>

namespace riffdesk::test {

namespace {

using Role = QAccessible::Role;

const QList<Role> buttons{Role::Button, Role::ButtonMenu, Role::ButtonDropDown, Role::CheckBox};
const QList<Role> fields{Role::EditableText, Role::SpinBox, Role::ComboBox};

} // namespace

QAccessibleInterface* ReaderHand::findBelow(QAccessibleInterface* at, const QString& name, const Roles& roles)
{
    if (!at || !at->isValid() || at->state().invisible)
        return nullptr;
    if (roles.contains(at->role()) && spokenName(at) == name)
        return at;
    if (at->role() == Role::List || at->role() == Role::Table || at->role() == Role::Tree)
        return nullptr; // their rows are no controls, and may be many
    for (int i = 0; i < at->childCount(); ++i) {
        if (QAccessibleInterface* found = findBelow(at->child(i), name, roles))
            return found;
    }
    return nullptr;
}

QAccessibleInterface* ReaderHand::find(const QString& name, const Roles& roles)
{
    if (QWidget* modal = QApplication::activeModalWidget()) // all else is inactive
        return findBelow(QAccessible::queryAccessibleInterface(modal), name, roles);
    QAccessibleInterface* root = QAccessible::queryAccessibleInterface(qApp);
    for (int i = root->childCount() - 1; i >= 0; --i) {
        if (QAccessibleInterface* found = findBelow(root->child(i), name, roles))
            return found;
    }
    return nullptr;
}

QString ReaderHand::act(QAccessibleInterface* on, const QStringList& actions, const QString& name)
{
    if (!on)
        return QStringLiteral("there is no “%1”").arg(name);
    if (on->state().disabled)
        return QStringLiteral("“%1” is inactive").arg(name);
    QAccessibleActionInterface* can = on->actionInterface();
    const QStringList offered = can ? can->actionNames() : QStringList();
    for (const QString& each : actions) {
        if (offered.contains(each)) {
            can->doAction(each);
            return {};
        }
    }
    return QStringLiteral("“%1” offers only %2").arg(name, offered.join(QStringLiteral(", ")));
}

QString ReaderHand::write(const QString& field, const QString& text)
{
    QAccessibleInterface* at = nullptr;
    (void)QTest::qWaitFor([&] { return (at = find(field, fields)) != nullptr; }, lookMs);
    if (!at)
        return QStringLiteral("there is no field “%1”").arg(field);
    if (QAccessibleValueInterface* value = at->valueInterface(); value && at->role() == Role::SpinBox) {
        value->setCurrentValue(text.toDouble());
        return {};
    }
    QAccessibleEditableTextInterface* editable = at->editableTextInterface();
    if (!editable || !at->textInterface())
        return QStringLiteral("“%1” cannot be written into").arg(field);
    editable->replaceText(0, at->textInterface()->characterCount(), text);
    return {};
}

QString ReaderHand::press(const QString& button)
{
    QAccessibleInterface* at = nullptr;
    (void)QTest::qWaitFor([&] { return (at = find(button, buttons)) != nullptr && !at->state().disabled; },
                          lookMs);
    return act(at, {QAccessibleActionInterface::pressAction(), QAccessibleActionInterface::toggleAction()},
               button);
}

QString ReaderHand::pay(const QString& button)
{
    return press(button);
}

QString ReaderHand::chooseFrom(const QString& button, const QString& entry)
{
    return inMenu(
        [&] {
            return act(
                find(button, buttons),
                {QAccessibleActionInterface::showMenuAction(), QAccessibleActionInterface::pressAction()},
                button);
        },
        [&] {
            QWidget* menu = QApplication::activePopupWidget();
            const QString problem = act(findBelow(QAccessible::queryAccessibleInterface(menu), entry,
                                                  {Role::MenuItem, Role::CheckBox, Role::RadioButton}),
                                        {QAccessibleActionInterface::pressAction()}, entry);
            menu->close(); // an action of its does not
            return problem;
        });
}

QString ReaderHand::choose(const QStringList& path)
{
    QAccessibleInterface* at = find(path.first(), {Role::MenuItem});
    if (!at)
        return QStringLiteral("there is no menu “%1”").arg(path.first());
    for (const QString& entry : path.mid(1)) {
        QAccessibleInterface* menu = at->childCount() > 0 ? at->child(0) : nullptr;
        QAccessibleInterface* next = nullptr;
        for (int i = 0; menu && !next && i < menu->childCount(); ++i) {
            if (spokenName(menu->child(i)) == entry)
                next = menu->child(i);
        }
        if (!next)
            return QStringLiteral("there is no “%1”").arg(entry);
        at = next;
    }
    return act(at, {QAccessibleActionInterface::pressAction()}, path.last());
}

QString ReaderHand::selectSongs(int from, int count)
{
    QAccessibleInterface* list = find(QStringLiteral("Library"), {Role::List, Role::Table, Role::Tree});
    if (!list)
        return QStringLiteral("there is no list “Library”");
    QAccessibleTableInterface* table = list->tableInterface();
    if (!table)
        return QStringLiteral("the library has no rows");
    for (int row = 0; row < table->rowCount(); ++row)
        table->unselectRow(row);
    const int last = count < 0 ? table->rowCount() : from + count;
    for (int row = from; row < last; ++row) {
        if (!table->selectRow(row))
            return QStringLiteral("row %1 cannot be selected").arg(row);
    }
    return {};
}

QString ReaderHand::selectSong(int row)
{
    return selectSongs(row, 1);
}

QString ReaderHand::selectAllSongs()
{
    return selectSongs(0, -1);
}

QString ReaderHand::create()
{
    QAccessibleInterface* one = find(QStringLiteral("Create"), {Role::Button});
    return one ? press(QStringLiteral("Create")) : press(QStringLiteral("Create ×3"));
}

} // namespace riffdesk::test
