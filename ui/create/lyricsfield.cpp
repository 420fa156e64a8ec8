#include "ui/create/lyricsfield.h"

#include "ui/create/fieldtexts.h"
#include "ui/create/lyricshighlighter.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace riffdesk {

namespace {
constexpr int lines = 9;
}

LyricsField::LyricsField(const Parameter& parameter, QWidget* parent)
    : FormField(parameter, parent)
    , m_edit(new QPlainTextEdit(this))
{
    m_edit->setTabChangesFocus(true);
    m_edit->setPlaceholderText(fieldtexts::placeholder(parameter.key));
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * lines + 24);
    new LyricsHighlighter(m_edit);
    column()->addWidget(m_edit);
    setControl(m_edit, QStringLiteral("Edit"));
    connect(m_edit, &QPlainTextEdit::textChanged, this, &FormField::edited);
}

QVariant LyricsField::value() const
{
    const QString text = m_edit->toPlainText();
    return text.isEmpty() ? QVariant() : QVariant(text);
}

void LyricsField::setValue(const QVariant& value)
{
    if (value.toString() != m_edit->toPlainText())
        m_edit->setPlainText(value.toString());
}

void LyricsField::setUnsung(bool unsung)
{
    setHelp(unsung ? tr("The song is instrumental: these words are not sung.") : QString());
}

} // namespace riffdesk
