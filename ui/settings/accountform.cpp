#include "accountform.h"

#include "api/apierror.h"
#include "api/endpoint.h"
#include "platform/settings.h"
#include "studio/studio.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tonelabel.h"
#include "ui/widgets/whybutton.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace riffdesk {

namespace {

const QString tokenPage = QStringLiteral("https://platform.acedata.cloud");

QLabel* labelFor(const QString& text, QWidget* control, const QString& name, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    Theme::setDim(label);
    label->setBuddy(control);
    control->setObjectName(name);
    control->setAccessibleName(text);
    return label;
}

} // namespace

AccountForm::AccountForm(Studio& studio, QWidget* parent)
    : QWidget(parent)
    , m_studio(studio)
    , m_address(new QLineEdit(this))
    , m_token(new QLineEdit(this))
    , m_keepInFile(new QCheckBox(tr("Without a keyring, keep the token in a file"), this))
    , m_test(new QPushButton(tr("Test"), this))
    , m_connect(new QPushButton(tr("Connect"), this))
    , m_resultRow(new QWidget(this))
    , m_resultIcon(new QLabel(m_resultRow))
    , m_result(new ToneLabel(Theme::Role::Dim, m_resultRow))
    , m_why(new WhyButton(QStringLiteral("accountWhyButton"), m_resultRow))
{
    m_address->setText(Endpoint::defaultUrl().toString());
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText);
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setPlaceholderText(tr("From your account's page"));
    m_test->setObjectName(QStringLiteral("testButton"));
    m_test->setToolTip(tr("Checks address and token with the service; free of charge"));
    m_connect->setObjectName(QStringLiteral("connectButton"));
    m_result->setObjectName(QStringLiteral("accountResult"));
    m_keepInFile->setObjectName(QStringLiteral("tokenFileCheck"));
    m_keepInFile->setChecked(studio.settings().tokenFileAllowed());

    auto* tokenHelp = new QLabel(tr("Where it comes from: sign in at <a "
                                    "href=\"%1\">platform.acedata.cloud</a> and copy the token of your "
                                    "application.")
                                     .arg(tokenPage),
                                 this);
    tokenHelp->setObjectName(QStringLiteral("tokenHelp"));
    tokenHelp->setWordWrap(true);
    tokenHelp->setOpenExternalLinks(true);
    tokenHelp->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    Theme::setDim(tokenHelp);

    auto* fileHelp = new ToneLabel(Theme::Role::Dim, this);
    fileHelp->setText(tr(
        "The token goes to the system's keyring. Where there is none it is kept in memory and asked for at "
        "each start, or, if you allow it here, in a file that only you can read."));

    auto* resultRow = new QHBoxLayout(m_resultRow);
    resultRow->setContentsMargins(0, 0, 0, 0);
    resultRow->setSpacing(Theme::grid / 2);
    resultRow->addWidget(m_resultIcon, 0, Qt::AlignTop);
    resultRow->addWidget(m_result, 1);
    resultRow->addWidget(m_why, 0, Qt::AlignTop);
    m_resultRow->hide();

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::grid);
    buttons->addWidget(m_connect);
    buttons->addWidget(m_test);
    buttons->addStretch();

    m_column = new QVBoxLayout(this);
    QVBoxLayout* column = m_column;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid / 2);
    column->addWidget(labelFor(tr("Address"), m_address, QStringLiteral("addressEdit"), this));
    column->addWidget(m_address);
    column->addSpacing(Theme::grid);
    column->addWidget(labelFor(tr("Token"), m_token, QStringLiteral("tokenEdit"), this));
    column->addWidget(m_token);
    column->addWidget(tokenHelp);
    column->addSpacing(Theme::grid);
    column->addWidget(m_keepInFile);
    column->addWidget(fileHelp);
    column->addSpacing(Theme::grid);
    column->addLayout(buttons);

    const auto clearResult = [this] {
        m_resultRow->hide();
        m_result->clear();
        showButtons();
    };
    connect(m_address, &QLineEdit::textChanged, this, clearResult);
    connect(m_token, &QLineEdit::textChanged, this, clearResult);
    connect(m_token, &QLineEdit::returnPressed, this, [this] {
        if (m_connect->isEnabled())
            test(true);
    });
    connect(m_keepInFile, &QCheckBox::toggled, this,
            [this](bool on) { m_studio.settings().setTokenFileAllowed(on); });
    connect(m_test, &QPushButton::clicked, this, [this] { test(false); });
    connect(m_connect, &QPushButton::clicked, this, [this] { test(true); });
    showButtons();
}

void AccountForm::setAddress(const QUrl& url)
{
    m_address->setText(url.toString());
}

QByteArray AccountForm::token() const
{
    return m_token->text().trimmed().toUtf8();
}

void AccountForm::showButtons()
{
    const bool ready = !m_busy && !m_address->text().trimmed().isEmpty() && !token().isEmpty();
    m_test->setEnabled(ready);
    m_connect->setEnabled(ready);
}

void AccountForm::setBusy(bool busy)
{
    m_busy = busy;
    m_address->setEnabled(!busy);
    m_token->setEnabled(!busy);
    showButtons();
}

void AccountForm::say(const QString& sentence, Tone tone, const QLineEdit* about)
{
    m_column->insertWidget(m_column->indexOf(about ? about : m_token) + 1, m_resultRow);
    const bool bad = tone == Tone::Bad;
    const auto role = bad ? Theme::Role::Danger : tone == Tone::Good ? Theme::Role::Ok : Theme::Role::Dim;
    const QString icon = bad                  ? QStringLiteral("error")
                         : tone == Tone::Good ? QStringLiteral("check")
                                              : QStringLiteral("clock");
    m_resultIcon->setPixmap(Theme::icon(icon, role).pixmap(QSize(16, 16), devicePixelRatioF()));
    m_result->setRole(role);
    m_result->setText(sentence);
    m_why->setCategory({});
    m_resultRow->show();
}

std::optional<QUrl> AccountForm::checkedAddress()
{
    const Result<QUrl> url = Endpoint::checkedUrl(m_address->text().trimmed());
    if (url)
        return *url;
    say(url.error().text(), Tone::Bad, m_address);
    m_address->setFocus(Qt::OtherFocusReason);
    return std::nullopt;
}

void AccountForm::test(bool connectAfter)
{
    const std::optional<QUrl> url = checkedAddress();
    if (!url)
        return;
    setBusy(true);
    say(tr("Asking %1…").arg(url->host()), Tone::Busy);
    m_studio.testAccount(
        *url, token(), this, [this, url, connectAfter](const Result<void, ApiError>& answer) {
            setBusy(false);
            if (!answer) {
                say(answer.error().sentence() + QLatin1Char(' ') + answer.error().nextStep(), Tone::Bad);
                m_why->setError(answer.error());
                m_token->setFocus(Qt::OtherFocusReason);
            } else if (connectAfter) {
                connectAccount(*url);
            } else {
                say(tr("The service knows this token. Press Connect to use it."), Tone::Good);
            }
        });
}

void AccountForm::connectAccount(const QUrl& url)
{
    setBusy(true);
    m_studio.connectAccount(url, token(), this, [this](const Result<Studio::Connected>& done) {
        setBusy(false);
        if (!done) {
            say(done.error().text(), Tone::Bad);
            m_why->setError(done.error());
        } else if (done->keptInMemoryOnly) {
            m_token->clear();
            say(tr("Connected. There is no keyring here, so you will be asked for the token at the next "
                   "start."),
                Tone::Good);
        } else {
            m_token->clear();
            say(tr("Connected."), Tone::Good);
        }
        if (done)
            Q_EMIT connected();
    });
}

} // namespace riffdesk
