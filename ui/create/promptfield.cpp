#include "promptfield.h"

#include "base/textchange.h"
#include "base/textlength.h"
#include "fieldtexts.h"
#include "form/prompthistory.h"
#include "promptpicker.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tabularlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QTextCursor>
#include <QToolButton>

namespace riffdesk {

namespace {
constexpr int lines = 3;
constexpr int around = 20; ///< pixels with which the field begins and ends with a line
constexpr QSize clockSize(24, 18); ///< as high as the line of the label
} // namespace

PromptField::PromptField(const Parameter& parameter, QWidget* parent)
    : FormField(parameter, parent)
    , m_edit(new QPlainTextEdit(this))
    , m_count(new TabularLabel(Theme::Role::Dim, this))
    , m_clock(new QToolButton(this))
{
    m_edit->setTabChangesFocus(true);
    m_edit->setPlaceholderText(fieldtexts::placeholder(parameter.key));
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * lines + around);
    const QKeySequence key(Qt::CTRL | Qt::Key_H);
    m_count->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter); // its width is that of the widest so far
    m_count->setAccessibleName(tr("Characters"));
    m_clock->setObjectName(QStringLiteral("promptHistoryButton"));
    m_clock->setIcon(Theme::icon(QStringLiteral("clock"), Theme::Role::Dim));
    m_clock->setIconSize({16, 16});
    m_clock->setFixedSize(clockSize);
    m_clock->setAutoRaise(true);
    m_clock->setAccessibleName(tr("Prompts you have sent"));
    m_clock->setToolTip(tr("%1 (%2)", "what a button does (its shortcut)")
                            .arg(m_clock->accessibleName(), key.toString(QKeySequence::NativeText)));
    m_clock->hide();
    connect(m_clock, &QToolButton::clicked, this, &PromptField::openHistory);
    auto* shortcut = new QShortcut(key, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, &PromptField::openHistory);
    head()->addWidget(m_count);
    head()->addWidget(m_clock);
    column()->addWidget(m_edit);
    setControl(m_edit, QStringLiteral("Edit"));
    setTabOrder(m_clock, m_edit); // it stands above
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
    const TextChange change = TextChange::between(m_edit->toPlainText(), value.toString());
    QTextCursor cursor(m_edit->document());
    cursor.setPosition(int(change.position));
    cursor.setPosition(int(change.position + change.removed), QTextCursor::KeepAnchor);
    cursor.insertText(change.inserted);
    m_edit->setTextCursor(cursor);
}

void PromptField::selectAll()
{
    m_edit->selectAll();
}

void PromptField::setHistory(PromptHistory& history)
{
    m_history = &history;
    m_clock->show();
}

void PromptField::openHistory()
{
    if (!m_history)
        return;
    if (!m_picker) {
        m_picker = new PromptPicker(*m_history, this);
        connect(m_picker, &PromptPicker::chosen, this, &PromptField::use);
    }
    m_picker->openAt(m_edit);
}

void PromptField::use(const QString& prompt)
{
    setValue(prompt);
    m_edit->moveCursor(QTextCursor::End);
    m_edit->setFocus(Qt::OtherFocusReason);
}

void PromptField::count()
{
    const int most = parameter().advisedLength > 0 ? parameter().advisedLength : parameter().maxLength;
    m_count->setVisible(most > 0);
    m_count->setValue(
        tr("%1/%2", "characters used / characters allowed")
            .arg(QLocale().toString(characterCount(m_edit->toPlainText())), QLocale().toString(most)));
}

} // namespace riffdesk
