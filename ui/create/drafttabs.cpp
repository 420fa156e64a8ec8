#include "drafttabs.h"

#include <QStyleOptionTab>

#include <algorithm>

namespace riffdesk {

namespace {
constexpr int barHeight = 32;
constexpr int narrowest = 56;
constexpr int narrow = 76; ///< three fit beside each other in the form; further ones scroll
constexpr int narrowCurrent = 100; ///< with its button
constexpr int wide = 160;
constexpr int roomAtTheEnds = 24;
constexpr int roomForAButton = 22;
} // namespace

DraftTabs::DraftTabs(QWidget* parent) : QTabBar(parent)
{
    setProperty("kind", QStringLiteral("documents"));
    setDrawBase(false);
    setExpanding(false);
    setMovable(true);
    setElideMode(Qt::ElideRight);
    setUsesScrollButtons(true);
    setSelectionBehaviorOnRemove(QTabBar::SelectRightTab);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize DraftTabs::minimumSizeHint() const
{
    return {narrowest, barHeight};
}

QSize DraftTabs::tabSizeHint(int index) const
{
    const int text = fontMetrics().size(Qt::TextShowMnemonic, tabText(index)).width();
    return {std::clamp(text + roomAtTheEnds + roomForAButton, narrowCurrent, wide), barHeight};
}

QSize DraftTabs::minimumTabSizeHint(int index) const
{
    return {index == currentIndex() ? narrowCurrent : narrow, barHeight};
}

void DraftTabs::initStyleOption(QStyleOptionTab* option, int index) const
{
    QTabBar::initStyleOption(option, index);
    option->text = tabText(index); // the style elides it where it draws it
}

} // namespace riffdesk
