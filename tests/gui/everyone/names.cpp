#include "names.h"

#include "hand.h"

#include <QAction>
#include <QApplication>
#include <QKeySequence>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTest>
#include <QTimer>
#include <QWidget>

namespace riffdesk::test {

QString spokenName(QAccessibleInterface* of)
{
    if (!of)
        return {};
    // That of a combo box is its value, that of a spin box its text.
    const auto labels = of->relations(QAccessible::Label);
    const auto* widget = qobject_cast<const QWidget*>(of->object());
    const QString name = !labels.isEmpty() ? labels.first().first->text(QAccessible::Name)
                         : widget && !widget->accessibleName().isEmpty() ? widget->accessibleName()
                                                                         : of->text(QAccessible::Name);
    return spokenWords(name);
}

QString spokenName(QWidget* of)
{
    return spokenName(of ? QAccessible::queryAccessibleInterface(of) : nullptr);
}

QString spokenWords(const QString& text)
{
    static const QRegularExpression decoration(QStringLiteral("&|…|:$|\\t.*"));
    return QString(text).remove(decoration).trimmed();
}

QString accessLetter(const QWidget* window, const QString& menu)
{
    const auto* bar = window ? window->findChild<QMenuBar*>() : nullptr;
    if (!bar)
        return {};
    for (const QAction* each : bar->actions()) {
        const qsizetype at = each->text().indexOf(QLatin1Char('&'));
        if (spokenWords(each->text()) == menu && at >= 0)
            return each->text().mid(at + 1, 1);
    }
    return {};
}

QString inMenu(const std::function<QString()>& open, const std::function<QString()>& act)
{
    QString problem = QStringLiteral("no menu opens");
    bool isDone = false;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        if (!QApplication::activePopupWidget())
            return;
        timer.stop();
        problem = act();
        if (QWidget* menu = QApplication::activePopupWidget(); menu && !problem.isEmpty())
            menu->close();
        isDone = true;
    });
    timer.start(10);
    const QString failed = open();
    if (!failed.isEmpty())
        return failed;
    (void)QTest::qWaitFor([&] { return isDone; }, lookMs);
    return problem;
}

} // namespace riffdesk::test
