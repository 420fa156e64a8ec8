#include "textcheck.h"

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/tabularlabel.h"
#include "ui/widgets/tonelabel.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSlider>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QToolButton>

namespace riffdesk::test {

namespace {

QString called(const QWidget& widget)
{
    QString text = widget.property("text").toString();
    if (text.isEmpty())
        text = widget.accessibleName();
    return QStringLiteral("%1 “%2” (%3×%4)")
        .arg(widget.objectName().isEmpty() ? QString::fromLatin1(widget.metaObject()->className())
                                           : widget.objectName(),
             text.left(60))
        .arg(widget.width())
        .arg(widget.height());
}

bool isRead(const QWidget& widget)
{
    return qobject_cast<const QLabel*>(&widget) || qobject_cast<const ElidedLabel*>(&widget)
           || qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QComboBox*>(&widget)
           || qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QAbstractSpinBox*>(&widget)
           || qobject_cast<const QTabBar*>(&widget) || qobject_cast<const QMenuBar*>(&widget)
           || qobject_cast<const QSlider*>(&widget);
}

/// Parts that Qt makes for itself inside a control.
bool isPartOfControl(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    return qobject_cast<const QLineEdit*>(parent) || qobject_cast<const QAbstractSpinBox*>(parent)
           || qobject_cast<const QComboBox*>(parent);
}

/// Whether every ancestor shows all of it; what a scroll area can bring into sight counts as shown.
QString placeFault(const QWidget& widget, const QWidget& window)
{
    QRect rect = widget.rect();
    for (const QWidget* at = &widget; at != &window; at = at->parentWidget()) {
        const QWidget* parent = at->parentWidget();
        rect.translate(at->pos());
        QRect room = parent->rect();
        const auto* area = qobject_cast<const QAbstractScrollArea*>(parent->parentWidget());
        if (area && area->viewport() == parent) {
            if (area->verticalScrollBar()->maximum() > 0)
                rect = QRect(rect.left(), room.top(), rect.width(), 1);
            if (area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff
                && area->horizontalScrollBar()->maximum() > 0)
                return {};
        }
        if (!room.contains(rect))
            return QStringLiteral("sticks out of %1").arg(called(*parent));
    }
    return {};
}

QString labelFault(const QLabel& label)
{
    if (label.text().isEmpty() && label.pixmap(Qt::ReturnByValue).isNull())
        return {};
    if (label.wordWrap()) {
        const int needed = label.heightForWidth(label.width());
        return label.height() < needed ? QStringLiteral("needs a height of %1").arg(needed) : QString();
    }
    const QSize needed = label.sizeHint();
    if (label.width() < needed.width() || label.height() < label.minimumSizeHint().height())
        return QStringLiteral("needs %1×%2").arg(needed.width()).arg(needed.height());
    return {};
}

QString comboFault(const QComboBox& combo)
{
    if (combo.toolTip() == combo.currentText())
        return {};
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    option.editable = combo.isEditable();
    const int room = combo.style()
                         ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo)
                         .width();
    const int needed = combo.fontMetrics().horizontalAdvance(combo.currentText());
    return room < needed
               ? QStringLiteral("“%1” needs %2, has %3").arg(combo.currentText()).arg(needed).arg(room)
               : QString();
}

QString editFault(const QLineEdit& edit)
{
    if (!edit.text().isEmpty())
        return {}; // what is typed scrolls
    int room = edit.width() - 20; // the style's margins and Qt's own
    const QList<QToolButton*> buttons = edit.findChildren<QToolButton*>();
    for (const QToolButton* button : buttons)
        room -= button->isVisible() ? button->width() : 0;
    const int needed = edit.fontMetrics().horizontalAdvance(edit.placeholderText());
    return room < needed ? QStringLiteral("placeholder “%1” needs %2, has %3")
                               .arg(edit.placeholderText())
                               .arg(needed)
                               .arg(room)
                         : QString();
}

QString tabsFault(const QTabBar& tabs)
{
    constexpr int roomAtTheEnds = 6; // less, and the style elides
    const QList<QToolButton*> arrows = tabs.findChildren<QToolButton*>();
    for (const QToolButton* arrow : arrows) // and not what closes a tab
        if (arrow->isVisible() && arrow->objectName().startsWith(QLatin1String("Scroll")))
            return QStringLiteral("has to be scrolled");
    for (int i = 0; i < tabs.count(); ++i)
        if ((tabs.tabRect(i).width() - roomAtTheEnds < tabs.fontMetrics().horizontalAdvance(tabs.tabText(i))
             && tabs.tabToolTip(i) != tabs.tabText(i))
            || !tabs.rect().contains(tabs.tabRect(i)))
            return QStringLiteral("tab “%1” is cut").arg(tabs.tabText(i));
    return {};
}

QString textFault(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return labelFault(*label);
    if (const auto* combo = qobject_cast<const QComboBox*>(&widget))
        return comboFault(*combo);
    if (const auto* edit = qobject_cast<const QLineEdit*>(&widget))
        return editFault(*edit);
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget))
        return tabsFault(*tabs);
    if (const auto* menus = qobject_cast<const QMenuBar*>(&widget)) {
        const auto* more = menus->findChild<QToolButton*>(QStringLiteral("qt_menubar_ext_button"));
        return more && more->isVisible() ? QStringLiteral("hides menus") : QString();
    }
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    if (qobject_cast<const QAbstractSpinBox*>(&widget)) {
        const auto* edit = widget.findChild<QLineEdit*>();
        const int needed = edit->fontMetrics().horizontalAdvance(edit->text());
        return edit->width() < needed || edit->height() < edit->fontMetrics().height()
                   ? QStringLiteral("“%1” needs %2, has %3").arg(edit->text()).arg(needed).arg(edit->width())
                   : QString();
    }
    if (button
        && (widget.width() < widget.minimumSizeHint().width()
            || widget.height() < widget.minimumSizeHint().height())
        && widget.maximumWidth() >= widget.minimumSizeHint().width())
        return QStringLiteral("needs %1×%2")
            .arg(widget.minimumSizeHint().width())
            .arg(widget.minimumSizeHint().height());
    if (const auto* push = qobject_cast<const QPushButton*>(&widget);
        push && !push->text().isEmpty()
        && widget.width() < push->fontMetrics().horizontalAdvance(push->text()))
        return QStringLiteral("its text is cut");
    if (qobject_cast<const ElidedLabel*>(&widget)) {
        constexpr int fewLetters = 6;
        const QString text = widget.property("text").toString();
        const int needed = qMin(widget.fontMetrics().horizontalAdvance(text),
                                widget.fontMetrics().averageCharWidth() * fewLetters);
        if (widget.width() < needed || widget.height() < widget.fontMetrics().height())
            return QStringLiteral("shows no words");
    }
    return {};
}

} // namespace

QStringList cutOff(const QWidget& window)
{
    QStringList faults;
    const QList<QWidget*> all = window.findChildren<QWidget*>();
    QList<QWidget*> read;
    for (QWidget* each : all)
        if (each->isVisible() && each->window() == &window && isRead(*each) && !isPartOfControl(*each))
            read << each;
    for (const QWidget* each : std::as_const(read)) {
        for (const QString& fault : {placeFault(*each, window), textFault(*each)})
            if (!fault.isEmpty())
                faults << called(*each) + QStringLiteral(": ") + fault;
        for (const QWidget* other : std::as_const(read))
            if (each < other && each->parentWidget() == other->parentWidget()
                && each->geometry().intersects(other->geometry()))
                faults << called(*each) + QStringLiteral(" lies on ") + called(*other);
    }
    return faults;
}

} // namespace riffdesk::test
