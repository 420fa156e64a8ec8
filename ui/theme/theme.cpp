#include "ui/theme/theme.h"

#include "themeiconengine.h"
#include "ui/theme/studiostyle.h"

#include <QApplication>
#include <QBitmap>
#include <QEvent>
#include <QFile>
#include <QFontDatabase>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QToolTip>
#include <QWidget>

namespace riffdesk {

namespace {

std::optional<bool> desktopIsDark; ///< one for the program, as its palette is

using Role = Theme::Role;
constexpr const char* roleNames[] = {
    "background", "panel",    "raised", "hover", "text",           "dim",
    "accent",     "onAccent", "danger", "ok",    "waveformPlayed", "waveformUnplayed",
    "region",
};

bool looksDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QColor faded(QColor color, double alpha)
{
    color.setAlphaF(static_cast<float>(alpha));
    return color;
}

QPalette paletteOf(const Theme& theme)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, const QColor& color) { palette.setColor(role, color); };
    set(QPalette::Window, theme.color(Role::Panel));
    set(QPalette::WindowText, theme.color(Role::Text));
    set(QPalette::Base, theme.color(Role::Raised));
    set(QPalette::AlternateBase, theme.color(Role::Hover));
    set(QPalette::Text, theme.color(Role::Text));
    set(QPalette::PlaceholderText, theme.color(Role::Dim));
    set(QPalette::Button, theme.color(Role::Raised));
    set(QPalette::ButtonText, theme.color(Role::Text));
    set(QPalette::BrightText, theme.color(Role::Danger));
    set(QPalette::Highlight, theme.color(Role::Accent));
    set(QPalette::HighlightedText, theme.color(Role::OnAccent));
    set(QPalette::Link, theme.color(Role::Region));
    set(QPalette::LinkVisited, theme.color(Role::Region));
    set(QPalette::ToolTipBase, theme.color(Role::Hover));
    set(QPalette::ToolTipText, theme.color(Role::Text));
    set(QPalette::Light, theme.color(Role::Hover));
    set(QPalette::Midlight, theme.color(Role::Hover));
    set(QPalette::Mid, theme.color(Role::WaveformUnplayed));
    set(QPalette::Dark, theme.color(Role::Background));
    set(QPalette::Shadow, QColor(0, 0, 0, theme.isDark() ? 110 : 60));
    const QColor off = faded(theme.color(Role::Dim), 0.6);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, off);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.color(Role::Hover));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, off);
    return palette;
}

QFont studioFont(const QFont& system)
{
    QFont font = system;
    const QString inter = QStringLiteral("Inter");
    if (QFontDatabase::hasFamily(inter))
        font.setFamilies(
            {inter, system.family()}); // the system's own family has the scripts that Inter lacks
    font.setPixelSize(Theme::smallText);
    return font;
}

} // namespace

Theme::Theme(bool isDark, const QString& resource) : m_dark(isDark)
{
    QFile file(resource);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "Theme", "the theme's resource is missing");
    const QJsonObject values = opened ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    for (size_t i = 0; i < std::size(roleNames); ++i)
        m_colors[i] = QColor(values.value(QLatin1String(roleNames[i])).toString());
}

const Theme& Theme::dark()
{
    static const Theme theme(true, QStringLiteral(":/themes/dark.json"));
    return theme;
}

const Theme& Theme::light()
{
    static const Theme theme(false, QStringLiteral(":/themes/light.json"));
    return theme;
}

const Theme& Theme::of(const QPalette& palette)
{
    return looksDark(palette) ? dark() : light();
}

const Theme& Theme::of(const QWidget* widget)
{
    return of(widget ? widget->palette() : QApplication::palette());
}

void Theme::setDesktopDark(std::optional<bool> dark)
{
    desktopIsDark = dark;
}

void Theme::apply(QApplication& application, Mode mode)
{
    // Our own palette hides the system's, so what the system wants and has is read before the first change.
    static const bool systemIsDark = looksDark(QApplication::palette());
    static const QFont systemFont = QApplication::font();
    const bool isDark = mode == Mode::System ? desktopIsDark.value_or(systemIsDark) : mode == Mode::Dark;
    const Theme& theme = isDark ? dark() : light();

    if (!qobject_cast<StudioStyle*>(application.style()))
        QApplication::setStyle(new StudioStyle);
    const QPalette palette = paletteOf(theme);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    const QFont font = studioFont(systemFont);
    QApplication::setFont(font);
    QToolTip::setFont(font);
}

Theme::Mode Theme::modeFromString(const QString& word)
{
    if (word == QLatin1String("dark"))
        return Mode::Dark;
    return word == QLatin1String("light") ? Mode::Light : Mode::System;
}

QColor Theme::color(Role role) const
{
    return m_colors[static_cast<size_t>(role)];
}

void Theme::drawPopup(QPainter* painter, const QRect& rect, const QColor& fill, const Theme& theme)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(theme.color(Role::WaveformUnplayed));
    painter->setBrush(fill);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->restore();
}

void Theme::paintPopup(QWidget& popup)
{
    QPainter painter(&popup);
    const Theme& theme = of(&popup);
    drawPopup(&painter, popup.rect(), theme.color(Role::Panel), theme);
}

void Theme::roundCorners(QWidget& popup)
{
    /// Cuts what lies wholly outside the corners off, for screens without a compositor.
    class Mask : public QObject
    {
    public:
        using QObject::QObject;
        bool eventFilter(QObject* watched, QEvent* event) override
        {
            auto* widget = qobject_cast<QWidget*>(watched);
            // Also when it is shown: a combo box takes the mask of its list away as it resizes it.
            if ((event->type() == QEvent::Resize || event->type() == QEvent::Show) && widget) {
                QBitmap bits(widget->size());
                bits.clear();
                QPainter painter(&bits);
                painter.setPen(Qt::color1);
                painter.setBrush(Qt::color1);
                painter.drawRoundedRect(QRect({}, widget->size()).adjusted(0, 0, -1, -1), radius - 1,
                                        radius - 1);
                painter.end();
                widget->setMask(bits);
            }
            return QObject::eventFilter(watched, event);
        }
    };
    if (popup.testAttribute(Qt::WA_TranslucentBackground))
        return;
    popup.setAttribute(Qt::WA_TranslucentBackground);
    if (popup.inherits("QComboBoxPrivateContainer")) // its list has square corners of its own
        popup.setContentsMargins(radius / 2, radius / 2, radius / 2, radius / 2);
    popup.installEventFilter(new Mask(&popup));
}

QIcon Theme::icon(const QString& name, Role role)
{
    return QIcon(new ThemeIconEngine(name, role));
}

void Theme::setPrimary(QWidget* button)
{
    button->setProperty("kind", QStringLiteral("primary"));
    setTextSize(button, smallText, true);
}

void Theme::setQuiet(QWidget* button)
{
    button->setProperty("kind", QStringLiteral("quiet"));
    button->update();
}

void Theme::setFlush(QWidget* button)
{
    button->setProperty("kind", QStringLiteral("flush"));
    button->update();
}

void Theme::setOnCard(QWidget* button)
{
    button->setProperty("kind", QStringLiteral("onCard"));
    button->update();
}

void Theme::setToggle(QWidget* button)
{
    button->setProperty("kind", QStringLiteral("toggle"));
    button->update();
}

void Theme::setDim(QWidget* label)
{
    label->setForegroundRole(QPalette::PlaceholderText);
}

void Theme::setTextSize(QWidget* widget, int pixels, bool strong)
{
    QFont font = widget->font();
    font.setPixelSize(pixels);
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    widget->setFont(font);
}

} // namespace riffdesk
