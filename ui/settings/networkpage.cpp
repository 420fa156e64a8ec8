#include "networkpage.h"

#include "api/proxychoice.h"
#include "platform/networkstate.h"
#include "platform/settings.h"
#include "studio/studio.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tonelabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace riffdesk {

NetworkPage::NetworkPage(Studio& studio, QWidget* parent)
    : QWidget(parent)
    , m_studio(studio)
    , m_kind(new QComboBox(this))
    , m_address(new QLineEdit(this))
    , m_problem(new ToneLabel(Theme::Role::Danger, this))
    , m_state(new ToneLabel(Theme::Role::Dim, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2 * Theme::grid, 0, 0);
    column->setSpacing(Theme::grid / 2);

    auto* label = new QLabel(tr("Proxy"), this);
    Theme::setDim(label);
    label->setBuddy(m_kind);
    m_kind->setObjectName(QStringLiteral("proxyCombo"));
    m_kind->setAccessibleName(label->text());
    m_kind->addItem(tr("As the system", "proxy"), QStringLiteral("system"));
    m_kind->addItem(tr("None", "proxy"), QStringLiteral("none"));
    m_kind->addItem(tr("HTTP proxy"), QStringLiteral("http://"));
    m_kind->addItem(tr("SOCKS5 proxy"), QStringLiteral("socks5://"));
    m_address->setObjectName(QStringLiteral("proxyEdit"));
    m_address->setAccessibleName(tr("Address of the proxy"));
    m_address->setPlaceholderText(QStringLiteral("proxy.example:8080"));
    m_address->setMaxLength(280);
    m_problem->setObjectName(QStringLiteral("proxyProblem"));
    auto* note = new ToneLabel(Theme::Role::Dim, this);
    note->setText(
        tr("The way to the service and to its files. What runs on this computer is reached directly."));
    for (QWidget* each : std::initializer_list<QWidget*>{label, m_kind, m_address, m_problem, note})
        column->addWidget(each);
    column->addSpacing(2 * Theme::grid);

    auto* metered = new QCheckBox(tr("Fetch songs over metered networks too"), this);
    metered->setObjectName(QStringLiteral("meteredCheck"));
    metered->setChecked(studio.settings().fetchesOnMetered());
    auto* meteredNote = new ToneLabel(Theme::Role::Dim, this);
    meteredNote->setText(
        tr("Otherwise songs that are made wait at the service for another network, or for “Fetch now”."));
    metered->setAccessibleDescription(meteredNote->text());
    m_state->setObjectName(QStringLiteral("networkState"));
    for (QWidget* each : std::initializer_list<QWidget*>{metered, meteredNote, m_state})
        column->addWidget(each);
    column->addStretch();

    showProxy();
    showState();
    connect(m_kind, &QComboBox::activated, this, [this] {
        keepProxy();
        if (!m_address->isHidden())
            m_address->setFocus();
    });
    connect(m_address, &QLineEdit::textEdited, this, &NetworkPage::keepProxy);
    connect(metered, &QCheckBox::toggled, this, [this](bool wanted) {
        m_studio.settings().setFetchesOnMetered(wanted);
        m_studio.networkChanged();
    });
    connect(&m_studio.network(), &NetworkState::changed, this, &NetworkPage::showState);
}

void NetworkPage::showProxy()
{
    const QString choice = m_studio.settings().proxy();
    const qsizetype slashes = choice.indexOf(QLatin1String("://"));
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(slashes < 0 ? choice : choice.left(slashes + 3))));
    m_address->setText(slashes < 0 ? QString() : choice.mid(slashes + 3));
    m_address->setVisible(slashes >= 0);
    m_problem->hide();
}

void NetworkPage::keepProxy()
{
    const QString kind = m_kind->currentData().toString();
    const bool isOwn = kind.endsWith(QLatin1String("://"));
    m_address->setVisible(isOwn);
    const QString choice = isOwn ? kind + m_address->text().trimmed() : kind;
    const Result<void> usable = proxychoice::check(choice);
    const bool isEmpty = isOwn && m_address->text().trimmed().isEmpty(); // no mistake yet
    m_problem->setText(usable || isEmpty ? QString() : usable.error().text());
    m_problem->setVisible(!m_problem->text().isEmpty());
    if (!usable)
        return; // the last one that could be used stays
    m_studio.settings().setProxy(choice);
    m_studio.networkChanged();
}

void NetworkPage::showState()
{
    m_state->setText(m_studio.network().isOffline()   ? tr("There is no network now.")
                     : m_studio.network().isMetered() ? tr("The network is metered now.")
                                                      : QString());
    m_state->setVisible(!m_state->text().isEmpty());
}

} // namespace riffdesk
