#pragma once

#include "ui/theme/theme.h"

#include <QProxyStyle>

class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;

namespace riffdesk {

/// The studio's look on top of Fusion, or of the style the user named on the command line: surfaces told
/// apart by tone, radius 8, a focus ring on everything, no motion. Colours come from the palette of the
/// widget that is painted. What it reads from widgets (dynamic properties): `kind` of a button, "primary",
/// "quiet" or "flush", and of a tab bar, "documents"; `defaultValue` of a slider, where its tick goes,
/// `fillsFromDefault` where its colour begins there;
/// `invalid` of a field.
class StudioStyle : public QProxyStyle
{
    Q_OBJECT

public:
    /// `base` names the style that draws what this one does not; an unknown name means Fusion.
    explicit StudioStyle(const QString& base = QStringLiteral("fusion"));

    static void drawFocusRing(QPainter* painter, const QRect& rect, const Theme& theme,
                              int radius = Theme::radius);
    /// The surface of a field or a raised card.
    static void drawField(QPainter* painter, const QRect& rect, const Theme& theme, bool hover, bool disabled,
                          int radius = Theme::radius);

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawItemText(QPainter* painter, const QRect& rect, int flags, const QPalette& palette, bool enabled,
                      const QString& text, QPalette::ColorRole role) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option,
                         const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* answer) const override;
    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption* option,
                       const QWidget* widget) const override;
    void polish(QWidget* widget) override;
    using QProxyStyle::polish;

private:
    static constexpr int arrowWidth = 28; ///< the room of an arrow that opens a menu or a list
    void drawButton(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    void drawButtonLabel(const QStyleOptionButton* option, QPainter* painter, const QWidget* widget) const;
    void drawIndicator(const QStyleOption* option, QPainter* painter, bool round) const;
    void drawComboBox(const QStyleOptionComboBox* option, QPainter* painter, const QWidget* widget) const;
    void drawSpinBox(const QStyleOptionSpinBox* option, QPainter* painter, const QWidget* widget) const;
    void drawSlider(const QStyleOptionSlider* option, QPainter* painter, const QWidget* widget) const;
    void drawScrollBar(const QStyleOptionSlider* option, QPainter* painter, const QWidget* widget) const;
    static void drawHeader(ControlElement part, const QStyleOption* option, QPainter* painter);
    void drawTab(const QStyleOptionTab* option, QPainter* painter) const;
    void drawDocumentTab(const QStyleOptionTab* option, QPainter* painter) const;
};

} // namespace riffdesk
