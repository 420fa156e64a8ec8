#pragma once

#include "ui/theme/theme.h"

#include <QIconEngine>

namespace riffdesk {

/// Paints one of resources/icons in the colour of the theme in force when it is painted, so that icons made
/// once stay right after a change of theme, and sharp at any scale.
class ThemeIconEngine : public QIconEngine
{
public:
    ThemeIconEngine(QString name, Theme::Role role);

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QSize actualSize(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QList<QSize> availableSizes(QIcon::Mode mode, QIcon::State state) override;
    QIconEngine* clone() const override;
    QString key() const override;
    QString iconName() override;
    bool isNull() override;

    /// The drawing with its strokes in `color`; empty when there is no icon of that name.
    static QByteArray svg(const QString& name, const QColor& color);

private:
    QString m_name;
    Theme::Role m_role;
};

} // namespace riffdesk
