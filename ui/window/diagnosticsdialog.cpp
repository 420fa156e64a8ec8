#include "diagnosticsdialog.h"

#include "studio/diagnostics.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace riffdesk {

namespace {
constexpr QSize dialogSize(640, 520);
}

DiagnosticsDialog::DiagnosticsDialog(Studio& studio, QWidget* parent)
    : QDialog(parent)
    , m_studio(studio)
    , m_text(new QPlainTextEdit(this))
    , m_words(new QCheckBox(tr("With the &titles, prompts and lyrics of the last jobs"), this))
{
    setObjectName(QStringLiteral("diagnosticsDialog"));
    setWindowTitle(tr("Diagnostics"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* label = new QLabel(tr("What help needs to know. It holds no token."), this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setBuddy(m_text);
    m_text->setObjectName(QStringLiteral("diagnosticsText"));
    m_text->setAccessibleName(windowTitle());
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_words->setObjectName(QStringLiteral("diagnosticsWords"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("copyDiagnostics"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * Theme::grid, 2 * Theme::grid, 3 * Theme::grid, 2 * Theme::grid);
    column->setSpacing(Theme::grid);
    column->addWidget(label);
    column->addWidget(m_text, 1);
    column->addWidget(m_words);
    column->addWidget(buttons);
    resize(dialogSize);
    connect(m_words, &QCheckBox::toggled, this, &DiagnosticsDialog::fill);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill();
}

void DiagnosticsDialog::fill()
{
    m_text->setPlainText(diagnostics(m_studio, m_words->isChecked() ? Words::Included : Words::LeftOut));
}

} // namespace riffdesk
