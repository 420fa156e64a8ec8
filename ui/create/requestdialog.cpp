#include "requestdialog.h"

#include "api/endpoint.h"
#include "api/requesttext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tonelabel.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace riffdesk {

namespace {
constexpr QSize usualSize(560, 480);

/// Where the reader is stays where it is.
void replaceText(QPlainTextEdit* edit, const QString& text)
{
    if (edit->toPlainText() == text)
        return;
    const int down = edit->verticalScrollBar()->value();
    edit->setPlainText(text);
    edit->verticalScrollBar()->setValue(down);
}
} // namespace

RequestDialog::RequestDialog(QWidget* parent) : QDialog(parent), m_tabs(new QTabWidget(this))
{
    setObjectName(QStringLiteral("requestDialog"));
    setWindowTitle(tr("Request"));
    setModal(false);
    resize(usualSize);
    m_json = addPage(tr("JSON"), QStringLiteral("requestJson"));
    m_curl = addPage(tr("curl"), QStringLiteral("requestCurl"));

    auto* note = new ToneLabel(Theme::Role::Dim, this);
    note->setText(tr("What Create sends, as the form stands. Your token is not in it: the command reads it "
                     "from the variable ACEDATACLOUD_API_TOKEN."));
    auto* copyButton = new QPushButton(tr("Copy"), this);
    copyButton->setObjectName(QStringLiteral("copyRequestButton"));
    copyButton->setIcon(Theme::icon(QStringLiteral("copy")));
    connect(copyButton, &QPushButton::clicked, this, &RequestDialog::copy);
    auto* closeButton = new QPushButton(tr("Close"), this);
    connect(closeButton, &QPushButton::clicked, this, &QDialog::close);
    closeButton->setAutoDefault(false);
    copyButton->setDefault(true);

    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::grid);
    row->addStretch();
    row->addWidget(copyButton);
    row->addWidget(closeButton);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid);
    column->setSpacing(Theme::grid + Theme::grid / 2);
    column->addWidget(note);
    column->addWidget(m_tabs, 1);
    column->addLayout(row);
}

QPlainTextEdit* RequestDialog::addPage(const QString& title, const QString& name)
{
    auto* edit = new QPlainTextEdit(m_tabs);
    edit->setObjectName(name);
    edit->setAccessibleName(title);
    edit->setReadOnly(true);
    edit->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    edit->setLayoutDirection(Qt::LeftToRight); // code, whatever the language
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(Theme::smallText);
    edit->setFont(font);
    m_tabs->addTab(edit, title);
    return edit;
}

void RequestDialog::setRequest(const QUrl& baseUrl, const QJsonObject& body)
{
    replaceText(m_json, requesttext::json(body));
    replaceText(m_curl, requesttext::curl(baseUrl.isEmpty() ? Endpoint::defaultUrl() : baseUrl, body));
}

void RequestDialog::copy()
{
    if (const auto* edit = qobject_cast<QPlainTextEdit*>(m_tabs->currentWidget()))
        QGuiApplication::clipboard()->setText(edit->toPlainText());
}

} // namespace riffdesk
