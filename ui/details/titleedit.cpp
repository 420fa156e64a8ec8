#include "titleedit.h"

#include "ui/theme/theme.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/tonelabel.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace riffdesk {

namespace {
constexpr int longestTitle = 200;
}

TitleEdit::TitleEdit(QWidget* parent)
    : QStackedWidget(parent)
    , Accessible(QAccessible::EditableText)
    , m_label(new ToneLabel(Theme::Role::Text, this))
    , m_field(new QLineEdit(this))
{
    setObjectName(QStringLiteral("titleEdit"));
    m_label->setObjectName(QStringLiteral("titleLabel"));
    m_label->setTextStyle(Theme::bodyText, QFont::DemiBold);
    m_label->setMaximumLines(2);
    m_field->setObjectName(QStringLiteral("titleField"));
    m_field->setAccessibleName(tr("Title"));
    m_field->setMaxLength(longestTitle);
    m_field->installEventFilter(this);
    m_field->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored); // hidden, it takes no room
    addWidget(m_label);
    addWidget(m_field);
    setFocusPolicy(Qt::StrongFocus);
    new FocusRing(this);
    setAccessibleName(tr("Title"));
    setToolTip(tr("Double click or F2 changes the title"));
    QSizePolicy policy(QSizePolicy::Expanding,
                       QSizePolicy::Preferred); // Fixed would cut the height for this width
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TitleEdit::setTitle(const QString& title)
{
    m_title = title;
    m_label->setText(title);
    cancelEdit();
    m_field->setText(title); // a screen reader reads it there also while it is not edited
    updateGeometry();
}

QString TitleEdit::accessibleText(QAccessible::Text kind) const
{
    return kind == QAccessible::Value ? m_title : QString();
}

QAccessible::State TitleEdit::accessibleState(QAccessible::State state) const
{
    state.editable = true;
    return state;
}

QAccessibleTextInterface* TitleEdit::accessibleContent() const
{
    QAccessibleInterface* field = QAccessible::queryAccessibleInterface(m_field);
    return field ? field->textInterface() : nullptr;
}

bool TitleEdit::isEditing() const
{
    return currentWidget() == m_field;
}

QSize TitleEdit::sizeHint() const
{
    return isEditing() ? m_field->sizeHint() : m_label->sizeHint();
}

QSize TitleEdit::minimumSizeHint() const
{
    return isEditing() ? QSize(64, m_field->sizeHint().height()) : m_label->minimumSizeHint();
}

int TitleEdit::heightForWidth(int width) const
{
    return isEditing() ? m_field->sizeHint().height() : m_label->heightForWidth(width);
}

void TitleEdit::edit()
{
    m_field->setText(m_title);
    m_field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCurrentWidget(m_field);
    m_field->selectAll();
    m_field->setFocus();
    updateGeometry();
}

void TitleEdit::keep()
{
    if (!isEditing())
        return;
    const QString typed = m_field->text().trimmed();
    cancelEdit();
    if (!typed.isEmpty() && typed != m_title)
        Q_EMIT edited(typed);
}

void TitleEdit::cancelEdit()
{
    if (!isEditing())
        return;
    m_leaving = true; // hiding the field takes its focus, which is no wish to keep what it holds
    const bool focused = m_field->hasFocus();
    m_field->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    setCurrentWidget(m_label);
    m_leaving = false;
    if (focused)
        setFocus();
    updateGeometry();
}

void TitleEdit::keyPressEvent(QKeyEvent* event)
{
    if (!isEditing() && (event->key() == Qt::Key_F2 || event->key() == Qt::Key_Return))
        edit();
    else
        QStackedWidget::keyPressEvent(event);
}

void TitleEdit::mouseDoubleClickEvent(QMouseEvent*)
{
    edit();
}

bool TitleEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && !m_leaving)
        keep();
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool keeps = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (keeps)
            keep();
        else if (key == Qt::Key_Escape)
            cancelEdit();
        if (keeps || key == Qt::Key_Escape)
            return true; // a field passes Return on, which would open it again
    }
    return QStackedWidget::eventFilter(watched, event);
}

} // namespace riffdesk
