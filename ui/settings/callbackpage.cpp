#include "callbackpage.h"

#include "api/endpoint.h"
#include "callbacks/callbacks.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tonelabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace riffdesk {

namespace {

constexpr int portWidth = 168;
constexpr int noPort = Callbacks::lowestPort - 1; ///< what the box holds while there is no port yet

QLabel* labelFor(const QString& text, QWidget* control, const QString& name)
{
    auto* label = new QLabel(text);
    Theme::setDim(label);
    label->setBuddy(control);
    control->setObjectName(name);
    control->setAccessibleName(text);
    return label;
}

QVBoxLayout* plainColumn(QWidget* page)
{
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid / 2);
    return column;
}

} // namespace

CallbackPage::CallbackPage(Callbacks& callbacks, QWidget* parent)
    : QWidget(parent)
    , m_callbacks(callbacks)
    , m_on(new QCheckBox(tr("Receive results (advanced)"), this))
    , m_state(new ToneLabel(Theme::Role::Dim, this))
    , m_last(new ToneLabel(Theme::Role::Dim, this))
    , m_rest(new QWidget(this))
    , m_public(new QLineEdit(m_rest))
    , m_publicNote(new ToneLabel(Theme::Role::Dim, m_rest))
    , m_publicProblem(new ToneLabel(Theme::Role::Danger, m_rest))
    , m_address(new QLineEdit(m_rest))
    , m_copy(new QPushButton(Theme::icon(QStringLiteral("copy")), tr("Copy"), m_rest))
    , m_newPath(new QPushButton(tr("New path"), m_rest))
    , m_port(new QSpinBox(m_rest))
    , m_reach(new QComboBox(m_rest))
    , m_reachWarning(new ToneLabel(Theme::Role::Text, m_rest))
{
    auto* column = plainColumn(this);
    column->setContentsMargins(0, 2 * Theme::grid, 0, 0);
    buildState(column);
    column->addSpacing(2 * Theme::grid);
    column->addWidget(m_rest);
    column->addStretch();
    auto* rest = plainColumn(m_rest);
    buildAddress(rest);
    rest->addSpacing(2 * Theme::grid);
    buildPlace(rest);
    refresh();
    connectAll();
}

CallbackPage::~CallbackPage()
{
    // The fields go after this object's own part: losing the focus then must not reach it.
    disconnect(m_public, nullptr, this, nullptr);
    disconnect(m_port, nullptr, this, nullptr);
    disconnect(&m_callbacks, nullptr, this, nullptr);
}

void CallbackPage::buildState(QVBoxLayout* column)
{
    m_on->setObjectName(QStringLiteral("receiveResultsCheck"));
    auto* note = new ToneLabel(Theme::Role::Dim, this);
    note->setText(tr("For people with a tunnel. The service tells this computer when a song is done, and "
                     "Riffdesk fetches it right then. Songs also come without it, a few seconds later."));
    m_on->setAccessibleDescription(note->text());
    m_state->setObjectName(QStringLiteral("callbackState"));
    m_last->setObjectName(QStringLiteral("callbackLast"));
    column->addWidget(m_on);
    column->addWidget(note);
    column->addSpacing(Theme::grid);
    column->addWidget(m_state);
    column->addWidget(m_last);
}

void CallbackPage::buildAddress(QVBoxLayout* column)
{
    for (QLineEdit* edit : {m_public, m_address}) {
        edit->setLayoutDirection(Qt::LeftToRight); // an address, whatever the language
        edit->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText);
    }
    m_public->setPlaceholderText(QStringLiteral("https://mytunnel.example"));
    m_publicProblem->setObjectName(QStringLiteral("publicAddressProblem"));
    m_publicProblem->setIcon(QStringLiteral("error"), Theme::Role::Danger);
    m_publicProblem->hide();
    column->addWidget(labelFor(tr("Public address"), m_public, QStringLiteral("publicAddressEdit")));
    column->addWidget(m_public);
    column->addWidget(m_publicProblem);
    column->addWidget(m_publicNote);
    column->addSpacing(2 * Theme::grid);

    m_address->setReadOnly(true);
    m_address->setPlaceholderText(tr("Needs a public address"));
    m_copy->setObjectName(QStringLiteral("copyCallbackButton"));
    m_newPath->setObjectName(QStringLiteral("newPathButton"));
    m_newPath->setToolTip(tr("Makes a new secret path; the previous address stops working"));
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::grid);
    row->addWidget(m_address, 1);
    row->addWidget(m_copy);
    row->addWidget(m_newPath);
    auto* note = new ToneLabel(Theme::Role::Dim, m_rest);
    note->setText(tr("New requests name it by themselves, unless the form has a callback address of its own. "
                     "Its last part is secret."));
    column->addWidget(labelFor(tr("Callback address"), m_address, QStringLiteral("fullCallbackAddressEdit")));
    column->addLayout(row);
    column->addWidget(note);
}

void CallbackPage::buildPlace(QVBoxLayout* column)
{
    m_port->setRange(noPort, 65535);
    m_port->setSpecialValueText(tr("Any free one", "port"));
    m_port->setKeyboardTracking(false); // half a number is no port
    m_port->setGroupSeparatorShown(false);
    m_port->setMaximumWidth(portWidth);
    column->addWidget(labelFor(tr("Port"), m_port, QStringLiteral("callbackPortSpin")));
    column->addWidget(m_port);
    column->addSpacing(2 * Theme::grid);

    m_reach->addItem(tr("This computer only"), false);
    m_reach->addItem(tr("This computer and the local network"), true);
    m_reachWarning->setObjectName(QStringLiteral("callbackReachWarning"));
    m_reachWarning->setIcon(QStringLiteral("warning"), Theme::Role::Danger);
    m_reachWarning->setText(tr("Every device in your network can connect to this port then, and read along: "
                               "it is not encrypted. A tunnel that runs on this computer does not need it."));
    column->addWidget(labelFor(tr("Who can connect"), m_reach, QStringLiteral("callbackReachCombo")));
    column->addWidget(m_reach);
    column->addWidget(m_reachWarning);
}

void CallbackPage::connectAll()
{
    connect(&m_callbacks, &Callbacks::changed, this, &CallbackPage::refresh);
    connect(m_on, &QCheckBox::toggled, this, [this](bool on) { m_callbacks.setOn(on); });
    connect(m_public, &QLineEdit::editingFinished, this, &CallbackPage::savePublicAddress);
    connect(m_public, &QLineEdit::textEdited, m_publicProblem, &QWidget::hide);
    connect(m_port, &QSpinBox::valueChanged, this, [this](int port) {
        if (port != noPort)
            m_callbacks.setPort(static_cast<quint16>(port));
    });
    connect(m_reach, &QComboBox::currentIndexChanged, this,
            [this] { m_callbacks.setOpenToNetwork(m_reach->currentData().toBool()); });
    connect(m_copy, &QPushButton::clicked, this, &CallbackPage::copyAddress);
    connect(m_newPath, &QPushButton::clicked, &m_callbacks, &Callbacks::renewPath);
}

void CallbackPage::savePublicAddress()
{
    const Result<void> taken = m_callbacks.setPublicAddress(m_public->text());
    m_publicProblem->setText(taken ? QString() : taken.error().text());
    m_publicProblem->setVisible(!taken);
    if (taken)
        m_public->setText(m_callbacks.publicAddress());
}

void CallbackPage::copyAddress()
{
    QGuiApplication::clipboard()->setText(m_address->text());
}

void CallbackPage::refresh()
{
    const QSignalBlocker on(m_on);
    const QSignalBlocker port(m_port);
    const QSignalBlocker reach(m_reach);
    m_on->setChecked(m_callbacks.isOn());
    m_rest->setEnabled(m_callbacks.isOn());
    m_port->setValue(m_callbacks.port() == 0 ? noPort : m_callbacks.port());
    m_reach->setCurrentIndex(m_callbacks.isOpenToNetwork() ? 1 : 0);
    m_reachWarning->setVisible(m_callbacks.isOpenToNetwork());
    // What is being typed, or was refused, is the user's.
    if (!m_public->hasFocus() && m_publicProblem->isHidden())
        m_public->setText(m_callbacks.publicAddress());
    m_publicNote->setText(Endpoint::isLoopback(QUrl(m_callbacks.publicAddress()))
                              ? tr("Only the Practice service can reach this one: it leads to this computer.")
                              : tr("Where the service reaches your tunnel from outside."));
    const QString address = m_callbacks.address();
    if (m_address->text() != address) {
        m_address->setText(address);
        m_address->setCursorPosition(0);
    }
    m_copy->setEnabled(!address.isEmpty());
    m_newPath->setEnabled(m_callbacks.isListening());
    showState();
}

void CallbackPage::showState()
{
    const QUrl local = m_callbacks.localAddress();
    if (const auto problem = m_callbacks.problem()) {
        m_state->setRole(Theme::Role::Danger);
        m_state->setIcon(QStringLiteral("error"), Theme::Role::Danger);
        m_state->setText(problem->text());
    } else if (m_callbacks.isListening()) {
        m_state->setRole(Theme::Role::Text);
        m_state->setIcon(QStringLiteral("check"), Theme::Role::Ok);
        m_state->setText(tr("Listening on %1. Point your tunnel there.").arg(local.toString()));
    } else {
        m_state->setRole(Theme::Role::Dim);
        m_state->setIcon({}, Theme::Role::Dim);
        m_state->setText(tr("Nothing listens: it is switched off."));
    }
    const QDateTime last = m_callbacks.lastReceived();
    m_last->setVisible(m_callbacks.isListening());
    m_last->setText(
        last.isValid()
            ? tr("Last received: %1").arg(QLocale().toString(last.toLocalTime(), QLocale::ShortFormat))
            : tr("Last received: nothing yet"));
}

} // namespace riffdesk
