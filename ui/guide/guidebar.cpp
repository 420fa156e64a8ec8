#include "guidebar.h"

#include "guideview.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QShortcut>
#include <QToolButton>

namespace riffdesk {

GuideBar::GuideBar(GuideView& view, QWidget* window) : QWidget(window), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    const bool isMirrored = isRightToLeft();
    QAction* back = add("guideBack", isMirrored ? "forward" : "back", tr("Back"), Qt::ALT | Qt::Key_Left);
    QAction* forward =
        add("guideForward", isMirrored ? "back" : "forward", tr("Forward"), Qt::ALT | Qt::Key_Right);
    m_row->addStretch();
    QAction* smaller = add("guideZoomOut", "zoom-out", tr("Smaller"), Qt::CTRL | Qt::Key_Minus);
    QAction* larger = add("guideZoomIn", "zoom-in", tr("Larger"), Qt::CTRL | Qt::Key_Plus);
    for (QAction* each : {back, forward})
        each->setEnabled(false);
    connect(back, &QAction::triggered, &view, &QTextBrowser::backward);
    connect(forward, &QAction::triggered, &view, &QTextBrowser::forward);
    connect(&view, &QTextBrowser::backwardAvailable, back, &QAction::setEnabled);
    connect(&view, &QTextBrowser::forwardAvailable, forward, &QAction::setEnabled);
    connect(&view, &GuideView::zoomRequested, this, &GuideBar::zoomRequested);
    connect(smaller, &QAction::triggered, this, [this] { Q_EMIT zoomRequested(-1); });
    connect(larger, &QAction::triggered, this, [this] { Q_EMIT zoomRequested(1); });
    // Plus without Shift, as on many keyboards.
    connect(new QShortcut(Qt::CTRL | Qt::Key_Equal, window), &QShortcut::activated, larger,
            &QAction::trigger);
    connect(new QShortcut(Qt::CTRL | Qt::Key_0, window), &QShortcut::activated, this,
            [this] { Q_EMIT zoomRequested(0); });
}

QAction* GuideBar::add(const char* name, const char* icon, const QString& words, const QKeySequence& key)
{
    auto* action = new QAction(Theme::icon(QLatin1String(icon)), words, this);
    action->setShortcut(key);
    action->setToolTip(QStringLiteral("%1 (%2)").arg(words, key.toString(QKeySequence::NativeText)));
    parentWidget()->addAction(action);
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(words);
    button->setAutoRaise(true);
    m_row->addWidget(button);
    return action;
}

} // namespace riffdesk
