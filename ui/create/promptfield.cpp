#include "ui/create/promptfield.h"

#include "ui/create/fieldtexts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tabularlabel.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>

#include <algorithm>

namespace riffdesk {

namespace {
constexpr int lines = 4;
}

PromptField::PromptField(const Parameter& parameter, QWidget* parent)
    : FormField(parameter, parent)
    , m_edit(new QPlainTextEdit(this))
    , m_count(new TabularLabel(Theme::Role::Dim, this))
{
    m_edit->setTabChangesFocus(true);
    m_edit->setPlaceholderText(fieldtexts::placeholder(parameter.key));
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * lines + 24);
    head()->addWidget(m_count);
    column()->addWidget(m_edit);
    setControl(m_edit, QStringLiteral("Edit"));
    setHelp(fieldtexts::help(parameter.key));
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        count();
        Q_EMIT edited();
    });
    count();
}

QVariant PromptField::value() const
{
    const QString text = m_edit->toPlainText();
    return text.isEmpty() ? QVariant() : QVariant(text);
}

void PromptField::setValue(const QVariant& value)
{
    if (value.toString() != m_edit->toPlainText())
        m_edit->setPlainText(value.toString());
}

void PromptField::count()
{
    const QString text = m_edit->toPlainText();
    const auto length =
        std::count_if(text.cbegin(), text.cend(), [](QChar c) { return !c.isLowSurrogate(); });
    m_count->setVisible(parameter().maxLength > 0);
    m_count->setValue(
        tr("%1/%2", "characters used / characters allowed").arg(length).arg(parameter().maxLength));
}

} // namespace riffdesk
