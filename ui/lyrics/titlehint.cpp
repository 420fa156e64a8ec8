#include "titlehint.h"

#include "ui/theme/theme.h"
#include "ui/widgets/tonelabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace riffdesk {

TitleHint::TitleHint(QWidget* parent) : QWidget(parent), m_sentence(new ToneLabel(Theme::Role::Dim, this))
{
    setObjectName(QStringLiteral("titleHint"));
    m_sentence->setObjectName(QStringLiteral("titleHintText"));
    m_sentence->setMaximumLines(2);
    auto* use = new QPushButton(tr("Use", "the title that is named beside it"), this);
    use->setObjectName(QStringLiteral("useTitleButton"));
    use->setAccessibleName(tr("Use as title"));
    use->setAutoDefault(false);
    Theme::setQuiet(use);
    connect(use, &QPushButton::clicked, this, [this] {
        const QString title = m_title;
        clear();
        Q_EMIT taken(title);
    });
    auto* shut = new QToolButton(this);
    shut->setObjectName(QStringLiteral("dismissTitleButton"));
    shut->setIcon(Theme::icon(QStringLiteral("close"), Theme::Role::Dim));
    shut->setToolTip(tr("Dismiss"));
    shut->setAccessibleName(tr("Dismiss the title"));
    shut->setFocusPolicy(Qt::TabFocus);
    connect(shut, &QToolButton::clicked, this, &TitleHint::clear);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid / 2);
    row->addWidget(m_sentence, 1);
    row->addWidget(use);
    row->addWidget(shut);
    hide();
}

void TitleHint::offer(const QString& sentence, const QString& title)
{
    m_title = title;
    m_sentence->setText(sentence);
    show();
}

void TitleHint::clear()
{
    m_title.clear();
    hide();
}

} // namespace riffdesk
