#include "rebuildprogress.h"

#include "ui/theme/theme.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QVBoxLayout>

namespace riffdesk {

namespace {
constexpr int leastWidth = 420;
}

RebuildProgress::RebuildProgress(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
{
    setObjectName(QStringLiteral("rebuildProgress"));
    setWindowTitle(QCoreApplication::applicationName());
    setWindowFlag(Qt::WindowCloseButtonHint, false);
    setMinimumWidth(leastWidth);
    m_text->setText(tr("The library is made anew from the song folders…"));
    m_text->setBuddy(m_bar);
    m_bar->setObjectName(QStringLiteral("rebuildBar"));
    m_bar->setAccessibleName(m_text->text());
    m_bar->setRange(0, 0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * Theme::grid, 3 * Theme::grid, 3 * Theme::grid, 3 * Theme::grid);
    column->setSpacing(2 * Theme::grid);
    column->addWidget(m_text);
    column->addWidget(m_bar);
}

void RebuildProgress::setProgress(int done, int total)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
}

void RebuildProgress::closeEvent(QCloseEvent* event)
{
    event->ignore();
}

void RebuildProgress::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter(this).fillRect(rect(), Theme::of(this).color(Theme::Role::Panel));
}

} // namespace riffdesk
