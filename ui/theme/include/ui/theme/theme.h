#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QString>

#include <optional>

class QApplication;
class QWidget;

namespace riffdesk {

/// The colours by what they mean, one set for dark and one for light (resources/themes/*.json). A widget that
/// paints asks of(widget) each time it paints, so that a change of theme needs no bookkeeping.
class Theme
{
public:
    enum class Role {
        Background,
        Panel,
        Raised,
        Hover,
        Text,
        Dim,
        Accent,
        OnAccent,
        Danger,
        Ok,
        WaveformPlayed,
        WaveformUnplayed,
        Region,
    };
    enum class Mode { System, Light, Dark };

    static const Theme& dark();
    static const Theme& light();
    /// The theme that a palette belongs to.
    static const Theme& of(const QPalette& palette);
    static const Theme& of(const QWidget* widget);

    /// Palette, fonts and style for the whole program; again after the user or the desktop changes the mode.
    static void apply(QApplication& application, Mode mode);
    /// What Mode::System means from the next apply() on; null: what the program was started with.
    static void setDesktopDark(std::optional<bool> dark);
    static Mode modeFromString(const QString& word); ///< Settings::theme()

    [[nodiscard]] QColor color(Role role) const;
    [[nodiscard]] bool isDark() const { return m_dark; }

    /// An icon of resources/icons by its name without suffix ("play"), 20 px, in the text colour (dim when
    /// disabled, given role otherwise), sharp at any scale and following the theme of the widget it is drawn
    /// on.
    static QIcon icon(const QString& name, Role role = Role::Text);

    /// The ground and the edge of a list that opens over the window; call from its paintEvent.
    static void paintPopup(QWidget& popup);
    static void drawPopup(QPainter* painter, const QRect& rect, const QColor& fill, const Theme& theme);
    /// Corners like everything else's, for a window that opens over another; before it is shown.
    static void roundCorners(QWidget& popup);

    /// Marks a push button as the one that matters ("primary") or as one without a surface of its own
    /// ("quiet"); "flush" is quiet and stands with its text at the edge, in line with the fields.
    static void setPrimary(QWidget* button);
    static void setQuiet(QWidget* button);
    static void setFlush(QWidget* button);
    /// A push button on a surface that is raised itself, of which it would not stand out otherwise.
    static void setOnCard(QWidget* button);
    /// One that stays pressed, which is seen from afar; also on a card.
    static void setToggle(QWidget* button);
    /// Secondary text: smaller hierarchy by tone. Follows the theme.
    static void setDim(QWidget* label);
    /// One of the three sizes, and one of the two weights, on a widget.
    static void setTextSize(QWidget* widget, int pixels, bool strong = false);

    // The grid and the three text sizes, in device independent pixels. The application's font is smallText:
    // controls and lists use it; bodyText is for what is read (titles, lyrics), titleText for the name of a
    // page.
    static constexpr int grid = 8;
    static constexpr int radius = 8;
    static constexpr int coverRadius = 6;
    static constexpr int smallText = 13;
    static constexpr int bodyText = 15;
    static constexpr int titleText = 20;

private:
    Theme(bool isDark, const QString& resource);
    bool m_dark = true;
    QColor m_colors[13];
};

} // namespace riffdesk
