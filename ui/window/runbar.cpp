#include "runbar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/raisedcard.h"
#include "ui/widgets/tonelabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace riffdesk {

RunBar::RunBar(const QString& name, const QString& progressName, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_text(new ToneLabel(Theme::Role::Text, this))
    , m_progress(new ProgressLine(this))
    , m_row(new QHBoxLayout(this))
    , m_close(new QToolButton(this))
{
    setObjectName(name + QLatin1String("Bar"));
    m_text->setObjectName(name + QLatin1String("Text"));
    m_text->setMaximumLines(3);
    m_progress->setObjectName(name + QLatin1String("Progress"));
    m_progress->setAccessibleName(progressName);
    m_close->setObjectName(name + QLatin1String("CloseButton"));
    m_close->setIcon(Theme::icon(QStringLiteral("close"), Theme::Role::Dim));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close this notice"));
    m_close->setAccessibleName(m_close->toolTip());

    auto* column = new QVBoxLayout;
    column->setSpacing(Theme::grid / 2);
    column->addWidget(m_text);
    column->addWidget(m_progress);
    m_row->setContentsMargins(2 * Theme::grid, Theme::grid, Theme::grid, Theme::grid);
    m_row->setSpacing(Theme::grid);
    m_row->addLayout(column, 1);
    m_row->setAlignment(column, Qt::AlignVCenter);
    m_row->addSpacing(Theme::grid);
    m_row->addWidget(m_close);
    connect(m_close, &QAbstractButton::clicked, this, &QWidget::hide);
    setRunning(false);
    hide();
}

RunBar* RunBar::addTo(QBoxLayout* column, const QString& name, const QString& progressName)
{
    auto* bar = new RunBar(name, progressName);
    column->addWidget(bar);
    return bar;
}

QPushButton* RunBar::addButton(When when, const char* objectName, const QString& text, const QString& toolTip)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(m_name + QLatin1String(objectName));
    button->setToolTip(toolTip);
    button->hide();
    Theme::setOnCard(button);
    m_row->insertWidget(m_row->count() - 1, button);
    (when == When::Running ? m_whileRunning : m_ofResult).append(button);
    return button;
}

void RunBar::setRunning(bool running)
{
    m_progress->setVisible(running);
    m_close->setVisible(!running);
    for (QPushButton* button : std::as_const(m_whileRunning))
        button->setVisible(running);
    for (QPushButton* button : std::as_const(m_ofResult))
        button->setVisible(false);
}

void RunBar::showProgress(const QString& text, double share)
{
    setRunning(true);
    m_text->setIcon(QStringLiteral("info"), Theme::Role::Accent);
    m_text->setText(text);
    m_progress->setShare(share);
    const bool isNew = !isVisible();
    show();
    if (isNew)
        announce(this, text);
}

void RunBar::showResult(const QString& text, bool isProblem, const QList<QPushButton*>& offered)
{
    setRunning(false);
    m_text->setIcon(isProblem ? QStringLiteral("warning") : QStringLiteral("info"),
                    isProblem ? Theme::Role::Danger : Theme::Role::Accent);
    m_text->setText(text);
    for (QPushButton* button : offered)
        button->show();
    show();
    announce(this, text);
}

void RunBar::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    paintRaisedCard(*this);
}

} // namespace riffdesk
