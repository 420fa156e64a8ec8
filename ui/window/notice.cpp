#include "notice.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/raisedcard.h"
#include "ui/widgets/tonelabel.h"
#include "ui/widgets/whybutton.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace riffdesk {

Notice::Notice(QWidget* parent)
    : QWidget(parent)
    , m_text(new ToneLabel(Theme::Role::Text, this))
    , m_why(new WhyButton(QStringLiteral("libraryNoticeWhy"), this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("libraryNotice"));
    m_text->setObjectName(QStringLiteral("libraryNoticeText"));
    m_action->setObjectName(QStringLiteral("libraryNoticeButton"));
    Theme::setOnCard(m_action);
    m_close->setObjectName(QStringLiteral("libraryNoticeClose"));
    m_close->setIcon(Theme::icon(QStringLiteral("close"), Theme::Role::Dim));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close this notice"));
    m_close->setAccessibleName(m_close->toolTip());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2 * Theme::grid, Theme::grid, Theme::grid, Theme::grid);
    row->setSpacing(2 * Theme::grid);
    row->addWidget(m_text, 1, Qt::AlignVCenter);
    row->addWidget(m_why);
    row->addWidget(m_action);
    row->addWidget(m_close);
    connect(m_action, &QPushButton::clicked, this, &Notice::accepted);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void Notice::showText(Kind kind, const QString& text, const QString& action,
                      const std::optional<Error>& error)
{
    const bool isProblem = kind == Kind::Problem;
    m_text->setIcon(isProblem ? QStringLiteral("warning") : QStringLiteral("info"),
                    isProblem ? Theme::Role::Danger : Theme::Role::Accent);
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    if (error)
        m_why->setError(*error);
    else
        m_why->setCategory({});
    show();
    announce(this, text);
}

QWidget* Notice::problemLine(const QString& objectName, const QString& sentence)
{
    auto* line = new ToneLabel(Theme::Role::Danger);
    line->setObjectName(objectName);
    line->setIcon(QStringLiteral("warning"), Theme::Role::Danger);
    line->setText(sentence);
    return line;
}

void Notice::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    paintRaisedCard(*this);
}

} // namespace riffdesk
