#include "ui/widgets/progressline.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionProgressBar>

#include <cmath>

namespace riffdesk {

namespace {
constexpr int progressHeight = 4;
constexpr int progressSteps = 1'000;
} // namespace

ProgressLine::ProgressLine(QWidget* parent) : QWidget(parent), Accessible(QAccessible::ProgressBar)
{
    setFixedHeight(progressHeight);
}

QSize ProgressLine::sizeHint() const
{
    return {progressHeight, progressHeight};
}

void ProgressLine::setShare(double share)
{
    m_share = qBound(0.0, share, 1.0);
    update();
}

QString ProgressLine::accessibleText(QAccessible::Text kind) const
{
    return kind == QAccessible::Value ? QLocale().toString(currentValue().toInt()) + QLocale().percent()
                                      : QString();
}

QVariant ProgressLine::currentValue() const
{
    return int(m_share * 100);
}

void ProgressLine::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QStyleOptionProgressBar option;
    option.initFrom(this);
    option.maximum = progressSteps;
    option.progress = int(std::lround(m_share * progressSteps));
    QPainter painter(this);
    style()->drawControl(QStyle::CE_ProgressBarGroove, &option, &painter, this);
    style()->drawControl(QStyle::CE_ProgressBarContents, &option, &painter, this);
}

} // namespace riffdesk
