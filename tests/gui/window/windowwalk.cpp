#include "windowwalk.h"

#include "support/patience.h"
#include "textcheck.h"

#include <QAbstractButton>
#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QHash>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QTabBar>
#include <QTest>

namespace riffdesk::test {

namespace {

/// Remembers who has which key and tells of the second one.
class Keys
{
public:
    void add(const QKeySequence& key, const QString& text)
    {
        if (key.isEmpty())
            return;
        const auto had = m_texts.constFind(key.toString());
        if (had != m_texts.constEnd() && *had != text)
            m_faults << QStringLiteral("%1 means “%2” and “%3”").arg(key.toString(), *had, text);
        m_texts.insert(key.toString(), text);
    }
    void addAccess(const QString& text) { add(QKeySequence::mnemonic(text), text); }
    [[nodiscard]] QStringList faults() const { return m_faults; }

private:
    QHash<QString, QString> m_texts;
    QStringList m_faults;
};

QStringList keyFaults(const QMenu& menu)
{
    Keys access;
    Keys shortcuts;
    for (const QAction* action : menu.actions()) {
        if (!action->isVisible() || action->isSeparator())
            continue;
        access.addAccess(action->text());
        shortcuts.add(action->shortcut(), action->text());
        if (const QString told = action->text().section(QLatin1Char('\t'), 1); !told.isEmpty())
            shortcuts.add(QKeySequence(told, QKeySequence::NativeText), action->text());
    }
    return access.faults() + shortcuts.faults();
}

QStringList keyFaults(const QWidget& window)
{
    Keys access;
    QStringList twice;
    const QList<QWidget*> all = window.findChildren<QWidget*>();
    for (const QWidget* each : all) {
        if (!each->isVisible() || each->window() != &window)
            continue;
        if (const auto* label = qobject_cast<const QLabel*>(each); label && label->buddy())
            access.addAccess(label->text());
        if (const auto* button = qobject_cast<const QAbstractButton*>(each))
            access.addAccess(button->text());
        if (const auto* tabs = qobject_cast<const QTabBar*>(each))
            for (int i = 0; i < tabs->count(); ++i)
                access.addAccess(tabs->tabText(i));
        if (const auto* bar = qobject_cast<const QMenuBar*>(each))
            for (const QAction* action : bar->actions())
                access.addAccess(action->text());
        const QString tip = each->toolTip();
        const QString key = tip.section(QLatin1Char('('), -1).section(QLatin1Char(')'), 0, 0);
        if (tip.count(QLatin1Char('(') + key + QLatin1Char(')')) > 1)
            twice << QStringLiteral("“%1” says its key twice").arg(tip);
    }
    return access.faults() + twice;
}

QSet<QWidget*> shownWindows()
{
    QSet<QWidget*> shown;
    for (QWidget* each : QApplication::topLevelWidgets())
        if (each->isVisible() && each->windowType() != Qt::ToolTip)
            shown.insert(each);
    return shown;
}

void close(QWidget* window)
{
    if (auto* dialog = qobject_cast<QDialog*>(window))
        dialog->reject();
    else
        window->close();
}

} // namespace

void WindowWalk::look(QWidget& window, const QString& where)
{
    constexpr int settledMs = 10'000; // only what is wrong is waited for: layouts settle over a few rounds
    QStringList found;
    processDue();
    const bool isFine = QTest::qWaitFor(
        [&] {
            found.clear();
            for (const QString& fault : cutOff(window) + keyFaults(window))
                if (!m_seen.contains(fault))
                    found << fault;
            return found.isEmpty();
        },
        settledMs);
    if (!isFine)
        add(found, where);
}

void WindowWalk::add(const QStringList& found, const QString& where)
{
    for (const QString& fault : found) {
        if (m_seen.contains(fault))
            continue;
        m_seen.insert(fault);
        m_faults << where + QStringLiteral(": ") + fault;
    }
}

void WindowWalk::lookAtPages(QWidget& window, const QString& where)
{
    look(window, where);
    const QList<QTabBar*> bars = window.findChildren<QTabBar*>();
    for (QTabBar* bar : bars) {
        for (int i = 0; bar->isVisible() && i < bar->count(); ++i) {
            bar->setCurrentIndex(i);
            look(window, where + QStringLiteral(" / ") + bar->tabText(i));
        }
    }
}

/// What has opened: each is looked at, with the menus of its own, and closed.
void WindowWalk::lookAtNews(const QSet<QWidget*>& before, const QString& where)
{
    processDue();
    const QSet<QWidget*> news = shownWindows() - before;
    for (QWidget* each : news) {
        const QPointer<QWidget> opened(each);
        if (auto* menu = qobject_cast<QMenu*>(each)) {
            walk(*menu, where);
        } else if (!qobject_cast<QFileDialog*>(each)) { // Qt's, and on most desktops the system's
            lookAtPages(*each, where);
            if (opened) {
                const QList<QMenu*> menus = opened->findChildren<QMenu*>();
                for (QMenu* each2 : menus)
                    add(keyFaults(*each2), where + QStringLiteral(" / ") + each2->title());
            }
        }
        if (opened)
            close(opened);
        processDue();
    }
}

void WindowWalk::press(QAction& action, const QString& way)
{
    constexpr const char* isPressed = "pressedByWalk"; // some are in several menus
    if (!action.isEnabled() || m_spared.contains(action.objectName()) || action.property(isPressed).toBool())
        return;
    action.setProperty(isPressed, true);
    const QSet<QWidget*> before = shownWindows();
    const QPointer<QAction> pressed(&action);
    const auto* group = action.actionGroup();
    const bool isToggle = action.isCheckable() && !(group && group->isExclusive());
    action.trigger();
    lookAtNews(before, way);
    look(m_window, way);
    if (pressed && isToggle)
        pressed->trigger(); // as it was
    if (m_tidy)
        m_tidy();
    processDue();
}

void WindowWalk::walk(QMenu& menu, const QString& way)
{
    const QPointer<QMenu> walked(&menu);
    menu.popup(m_window.mapToGlobal(m_window.rect().center())); // some are filled as they open
    processDue();
    if (!walked)
        return;
    add(keyFaults(menu), way);
    QList<QPointer<QAction>> entries;
    for (QAction* action : menu.actions())
        if (action->isVisible() && !action->isSeparator())
            entries.append(action);
    // Before it is hidden: some go then.
    for (const QPointer<QAction>& entry : std::as_const(entries)) {
        if (!entry)
            continue;
        const QString further = way + QStringLiteral(" / ") + entry->text();
        if (entry->menu())
            walk(*entry->menu(), further);
        else
            press(*entry, further);
    }
    if (walked)
        walked->hide();
    processDue();
}

void WindowWalk::pressMenus()
{
    QList<QPointer<QMenu>> menus;
    for (QMenu* menu : m_window.findChildren<QMenu*>()) {
        const auto* button = qobject_cast<QWidget*>(menu->parent());
        const bool isBelowAnother = qobject_cast<const QMenu*>(menu->parent());
        if (!isBelowAnother && button && button->isVisible())
            menus.append(menu);
    }
    for (const QPointer<QMenu>& menu : std::as_const(menus))
        if (menu)
            walk(*menu, menu->title().isEmpty() ? menu->parent()->objectName() : menu->title());
}

void WindowWalk::pressButtons(QWidget& panel)
{
    QList<QPointer<QAbstractButton>> buttons;
    for (auto* each : panel.findChildren<QAbstractButton*>())
        if (each->isVisible() && each->window() == &m_window && !m_spared.contains(each->objectName())
            && !each->property("menu").value<QMenu*>() && !each->findChild<QMenu*>())
            buttons.append(each);
    for (const QPointer<QAbstractButton>& button : std::as_const(buttons)) {
        if (!button || !button->isVisible() || !button->isEnabled())
            continue;
        const QString name = button->objectName() + QLatin1Char(' ') + button->text();
        const bool isToggle = button->isCheckable() && !button->autoExclusive();
        const QSet<QWidget*> before = shownWindows();
        button->click();
        lookAtNews(before, name);
        look(m_window, name);
        if (button && isToggle)
            button->click(); // as it was
        if (m_tidy)
            m_tidy();
    }
}

void WindowWalk::askForMenu(QWidget& place, QPoint at)
{
    const QSet<QWidget*> before = shownWindows();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, place.mapToGlobal(at));
    QApplication::sendEvent(&place, &event);
    lookAtNews(before, place.parentWidget()->objectName());
}

} // namespace riffdesk::test
