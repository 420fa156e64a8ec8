#include "formfield.h"

#include "requiredmark.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/tonelabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStringList>

namespace riffdesk {

FormField::FormField(const Parameter& parameter, QWidget* parent)
    : QWidget(parent)
    , m_parameter(parameter)
    , m_label(new QLabel(Catalogue::translated(parameter.label), this))
    , m_mark(new RequiredMark(this))
    , m_head(new QHBoxLayout)
    , m_column(new QVBoxLayout(this))
{
    m_label->setTextFormat(Qt::PlainText);
    Theme::setDim(m_label);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::grid / 2);
    m_head->setSpacing(Theme::grid / 2);
    m_head->addWidget(m_label);
    m_head->addWidget(m_mark);
    m_head->addStretch(1);
    m_mark->hide();
    m_column->addLayout(m_head);
    connect(this, &FormField::edited, this, [this] { m_edited = true; });
}

void FormField::showForm(const Form& form, const Catalogue& catalogue, const FormFacts& facts)
{
    Q_UNUSED(catalogue)
    Q_UNUSED(facts)
    const QVariant shown = form.value(m_parameter);
    if (shown == m_shown)
        return;
    m_shown = shown;
    if (shown != value())
        setValue(shown);
}

void FormField::writeTo(Form& form, const Catalogue& catalogue) const
{
    form.set(catalogue, key(), value());
}

void FormField::setTouched(bool touched)
{
    m_touched = touched;
    m_edited = touched;
}

QString FormField::nameOf(const Parameter& parameter, const QString& kind)
{
    QString name;
    for (const QString& word : parameter.label.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts))
        name += name.isEmpty() ? word : word.left(1).toUpper() + word.mid(1);
    return name + kind;
}

void FormField::setControl(QWidget* control, const QString& kind)
{
    if (control == m_control)
        return;
    if (m_control)
        m_control->removeEventFilter(this);
    m_control = control;
    m_label->setBuddy(control);
    control->setObjectName(nameOf(m_parameter, kind));
    updateAccessibleName(control, m_label->text());
    control->installEventFilter(this);
    describe();
}

void FormField::setLabelVisible(bool visible)
{
    m_label->setVisible(visible);
}

void FormField::setRequired(bool required)
{
    if (required == m_required)
        return;
    m_required = required;
    m_mark->setVisible(required);
    describe();
}

void FormField::describe()
{
    if (!m_control)
        return;
    QStringList told;
    if (m_required && problem().isEmpty()) // a problem says it itself
        told << tr("Required");
    if (!problem().isEmpty())
        told << problem();
    else if (m_help && !m_help->text().isEmpty())
        told << m_help->text();
    updateAccessibleDescription(m_control, told.join(QStringLiteral(" · ")));
}

void FormField::setHelp(const QString& sentence)
{
    if (m_help && sentence == m_help->text())
        return;
    if (!m_help) {
        if (sentence.isEmpty())
            return;
        m_help = new ToneLabel(Theme::Role::Dim, this);
        m_column->addWidget(m_help);
    }
    m_help->setText(sentence);
    m_help->setVisible(!sentence.isEmpty() && problem().isEmpty());
    describe();
}

void FormField::showProblem(const QString& sentence)
{
    if (sentence == problem())
        return;
    if (!m_problemRow) {
        m_problemRow = new QWidget(this);
        auto* row = new QHBoxLayout(m_problemRow);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(Theme::grid / 2);
        auto* icon = new QLabel(m_problemRow);
        icon->setPixmap(Theme::icon(QStringLiteral("error"), Theme::Role::Danger)
                            .pixmap(QSize(16, 16), devicePixelRatioF()));
        row->addWidget(icon, 0, Qt::AlignTop);
        m_problem = new ToneLabel(Theme::Role::Danger, m_problemRow);
        m_problem->setObjectName(nameOf(m_parameter, QStringLiteral("Problem")));
        row->addWidget(m_problem, 1);
        m_column->addWidget(m_problemRow);
    }
    m_problem->setText(sentence);
    m_problemRow->setVisible(!sentence.isEmpty());
    if (m_help)
        m_help->setVisible(sentence.isEmpty() && !m_help->text().isEmpty());
    describe();
}

QString FormField::problem() const
{
    return m_problem ? m_problem->text() : QString();
}

bool FormField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_control && event->type() == QEvent::FocusOut && m_edited) {
        m_touched = true;
        Q_EMIT touched();
    } else if (watched == m_control && event->type() == QEvent::Wheel && !m_control->hasFocus()) {
        event->ignore(); // the form scrolls; a value never changes because the pointer happened to be over it
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace riffdesk
