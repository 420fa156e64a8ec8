#include "importbar.h"

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

ImportBar::ImportBar(QWidget* parent)
    : QWidget(parent)
    , m_text(new ToneLabel(Theme::Role::Text, this))
    , m_progress(new ProgressLine(this))
    , m_stop(new QPushButton(tr("Stop"), this))
    , m_show(new QPushButton(tr("Show them"), this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("importBar"));
    m_text->setObjectName(QStringLiteral("importText"));
    m_progress->setObjectName(QStringLiteral("importProgress"));
    m_progress->setAccessibleName(tr("Import"));
    m_stop->setObjectName(QStringLiteral("importStopButton"));
    m_stop->setToolTip(tr("Stop the import; what is here so far stays"));
    m_stop->setAccessibleName(tr("Stop the import"));
    m_show->setObjectName(QStringLiteral("importShowButton"));
    m_show->setToolTip(tr("Search for the songs that were imported"));
    m_close->setObjectName(QStringLiteral("importCloseButton"));
    m_close->setIcon(Theme::icon(QStringLiteral("close"), Theme::Role::Dim));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close this notice"));
    m_close->setAccessibleName(m_close->toolTip());
    for (QPushButton* button : {m_stop, m_show})
        Theme::setOnCard(button);

    auto* column = new QVBoxLayout;
    column->setSpacing(Theme::grid / 2);
    column->addWidget(m_text);
    column->addWidget(m_progress);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2 * Theme::grid, Theme::grid, Theme::grid, Theme::grid);
    row->setSpacing(2 * Theme::grid);
    row->addLayout(column, 1);
    row->setAlignment(column, Qt::AlignVCenter);
    row->addWidget(m_stop);
    row->addWidget(m_show);
    row->addWidget(m_close);
    connect(m_stop, &QAbstractButton::clicked, this, &ImportBar::stopRequested);
    connect(m_show, &QAbstractButton::clicked, this, &ImportBar::showRequested);
    connect(m_close, &QAbstractButton::clicked, this, &QWidget::hide);
    setRunning(false);
    hide();
}

void ImportBar::setRunning(bool running)
{
    m_progress->setVisible(running);
    m_stop->setVisible(running);
    m_show->setVisible(false);
    m_close->setVisible(!running);
}

void ImportBar::showProgress(const QString& text, double share)
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

void ImportBar::showResult(const QString& text, bool canShow, bool isProblem)
{
    setRunning(false);
    m_text->setIcon(isProblem ? QStringLiteral("warning") : QStringLiteral("info"),
                    isProblem ? Theme::Role::Danger : Theme::Role::Accent);
    m_text->setText(text);
    m_show->setVisible(canShow);
    show();
    announce(this, text);
}

void ImportBar::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    paintRaisedCard(*this);
}

} // namespace riffdesk
