#pragma once

#include <QSet>
#include <QStringList>

#include <functional>

class QAction;
class QMenu;
class QWidget;

namespace riffdesk::test {

/// Goes through what a window can show, by its own menus and buttons rather than by a list, and collects what
/// is wrong with the texts: what cutOff() finds, access keys that mean two things, shortcuts said twice.
class WindowWalk
{
public:
    /// `spared`: objectNames of actions and buttons that are not pressed.
    WindowWalk(QWidget& window, QStringList spared) : m_window(window), m_spared(std::move(spared)) { }

    /// Done after each press: takes away what is there only because so much was pressed before.
    void setTidying(std::function<void()> tidy) { m_tidy = std::move(tidy); }
    void look(const QString& where) { look(m_window, where); } ///< at the window as it stands
    void pressMenus(); ///< those of the window and of its buttons; looks at what comes of each entry
    /// Those in sight that have no menu; looks at what comes of each.
    void pressButtons(QWidget& panel);
    void askForMenu(QWidget& place, QPoint at); ///< by the right mouse button; the same with it

    /// One line for each, with the state in which it was first seen.
    [[nodiscard]] const QStringList& faults() const { return m_faults; }

private:
    void look(QWidget& window, const QString& where);
    void lookAtPages(QWidget& window, const QString& where);
    void walk(QMenu& menu, const QString& way);
    void press(QAction& action, const QString& way);
    void lookAtNews(const QSet<QWidget*>& before, const QString& where);
    void add(const QStringList& found, const QString& where);

    QWidget& m_window;
    QStringList m_spared;
    QSet<QString> m_seen;
    QStringList m_faults;
    std::function<void()> m_tidy;
};

} // namespace riffdesk::test
