#include "keyhand.h"

#include "names.h"

#include <QApplication>
#include <QMenu>
#include <QTest>
#include <QWidget>
#include <QWindow>

namespace riffdesk::test {

namespace {
constexpr int mostTabs = 200;
constexpr int mostEntries = 60;
} // namespace

QWindow* KeyHand::front()
{
    const QWidget* widget = QApplication::activePopupWidget();
    if (!widget)
        widget = QApplication::activeModalWidget();
    if (!widget)
        widget = QApplication::activeWindow();
    if (!widget) { // a window manager gives the keyboard back when a dialog closes; offscreen there is none
        for (QWidget* each : QApplication::topLevelWidgets())
            if (each->isVisible() && each->windowType() == Qt::Window)
                each->activateWindow();
    }
    return widget ? widget->window()->windowHandle() : nullptr;
}

void KeyHand::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    if (QTest::qWaitFor([] { return front() != nullptr; }, lookMs))
        QTest::keyClick(front(), key, modifiers);
}

void KeyHand::type(const QString& text)
{
    for (const QChar letter : text)
        if (front())
            QTest::keyClick(front(), letter.toLatin1());
}

QString KeyHand::goTo(const QString& name)
{
    QStringList met;
    for (int i = 0; i < mostTabs; ++i) {
        const QString here = spokenName(QApplication::focusWidget());
        if (here == name)
            return {};
        met << here;
        key(Qt::Key_Tab);
    }
    met.removeDuplicates();
    return QStringLiteral("Tab does not come to “%1”, only to: %2")
        .arg(name, met.join(QStringLiteral(" | ")));
}

QString KeyHand::take(const QString& entry)
{
    QStringList met;
    for (int i = 0; i < mostEntries; ++i) {
        const auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (!menu)
            return QStringLiteral("no menu is open for “%1”").arg(entry);
        const QAction* at = menu->activeAction();
        if (at && spokenWords(at->text()) == entry) {
            const bool canBeTaken = at->isEnabled(); // what is taken may not be there a second time
            key(at->menu() ? Qt::Key_Right : Qt::Key_Return);
            return canBeTaken ? QString() : QStringLiteral("“%1” is grey").arg(entry);
        }
        met << (at ? spokenWords(at->text()) : QString());
        key(Qt::Key_Down);
    }
    key(Qt::Key_Escape);
    met.removeDuplicates();
    return QStringLiteral("the menu has no “%1”, only %2").arg(entry, met.join(QStringLiteral(" | ")));
}

QString KeyHand::write(const QString& field, const QString& text)
{
    const QString problem = goTo(field);
    if (!problem.isEmpty())
        return problem;
    key(Qt::Key_A, Qt::ControlModifier);
    type(text);
    return {};
}

QString KeyHand::press(const QString& button)
{
    const QString problem = goTo(button);
    if (problem.isEmpty())
        key(Qt::Key_Space);
    return problem;
}

QString KeyHand::pay(const QString& button)
{
    const QString problem = goTo(button);
    return problem.isEmpty() ? create() : problem;
}

QString KeyHand::chooseFrom(const QString& button, const QString& entry)
{
    return inMenu([&] { return press(button); }, [&] { return take(entry); });
}

QString KeyHand::choose(const QStringList& path)
{
    (void)QTest::qWaitFor([] { return front() != nullptr; }, lookMs);
    const QString letter = accessLetter(QApplication::activeWindow(), path.first());
    if (letter.isEmpty())
        return QStringLiteral("“%1” has no access key").arg(path.first());
    key(Qt::Key(letter.at(0).toUpper().unicode()), Qt::AltModifier);
    for (const QString& entry : path.mid(1)) {
        const QString problem = take(entry);
        if (!problem.isEmpty())
            return problem;
    }
    return {};
}

QString KeyHand::selectSong(int row)
{
    const QString problem = goTo(QStringLiteral("Library"));
    if (!problem.isEmpty())
        return problem;
    key(Qt::Key_Home);
    for (int i = 0; i < row; ++i)
        key(Qt::Key_Down);
    return {};
}

QString KeyHand::selectAllSongs()
{
    const QString problem = goTo(QStringLiteral("Library"));
    if (problem.isEmpty())
        key(Qt::Key_A, Qt::ControlModifier);
    return problem;
}

QString KeyHand::create()
{
    key(Qt::Key_Return, Qt::ControlModifier);
    return {};
}

} // namespace riffdesk::test
