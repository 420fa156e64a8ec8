#pragma once

#include "ui/theme/theme.h"

#include <QPainter>
#include <QWidget>

namespace riffdesk {

/// The raised, rounded ground of a card, for its paintEvent().
inline void paintRaisedCard(QWidget& card)
{
    QPainter painter(&card);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::of(&card).color(Theme::Role::Raised));
    painter.drawRoundedRect(card.rect(), Theme::radius, Theme::radius);
}

} // namespace riffdesk
