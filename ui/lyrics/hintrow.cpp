#include "hintrow.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/tonelabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace riffdesk {

HintRow::HintRow(const QString& name, const QString& buttonText, QWidget* parent)
    : QWidget(parent)
    , m_sentence(new ToneLabel(Theme::Role::Dim, this))
    , m_button(new QPushButton(buttonText, this))
    , m_cross(new QToolButton(this))
{
    setObjectName(name + QLatin1String("Hint"));
    m_sentence->setObjectName(objectName() + QLatin1String("Text"));
    m_sentence->setMaximumLines(2);
    m_button->setObjectName(objectName() + QLatin1String("Button"));
    m_button->setAutoDefault(false);
    Theme::setQuiet(m_button);
    m_cross->setObjectName(objectName() + QLatin1String("Dismiss"));
    m_cross->setIcon(Theme::icon(QStringLiteral("close"), Theme::Role::Dim));
    m_cross->setToolTip(tr("Dismiss"));
    m_cross->setFocusPolicy(Qt::TabFocus);
    connect(m_cross, &QToolButton::clicked, this, &QWidget::hide);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid / 2);
    row->addWidget(m_sentence, 1, Qt::AlignVCenter);
    row->addWidget(m_button);
    row->addWidget(m_cross);
    hide();
}

void HintRow::say(const QString& sentence)
{
    m_sentence->setText(sentence);
    updateAccessibleDescription(m_button, sentence);
    show();
}

} // namespace riffdesk
