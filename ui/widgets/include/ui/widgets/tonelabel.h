#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

class QTextLayout;
class QTextLine;

namespace riffdesk {

/// Wrapped plain text in one of the theme's colours, asked for at each painting so that it follows a change
/// of theme; a leading part may stand in another colour.
class ToneLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ToneLabel(Theme::Role role, QWidget* parent = nullptr);

    void setTextStyle(int pixels, QFont::Weight weight = QFont::Normal);
    void setRole(Theme::Role role);
    /// `lead` in its own colour, then `rest` behind it.
    void setTexts(const QString& lead, Theme::Role leadRole, const QString& rest);
    /// An icon of the theme in front of the first line; empty for none.
    void setIcon(const QString& name, Theme::Role role);
    /// The text ends with an ellipsis after this many lines; 0 for no limit.
    void setMaximumLines(int lines);
    static constexpr int iconRoom = 22; ///< of an icon and the gap behind it, in pixels

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] QRect textArea() const;
    [[nodiscard]] int textPlaceAt(const QPoint& point) const;
    [[nodiscard]] bool isSelecting(const QMouseEvent& event) const;
    void select(int from, int to);
    /// Breaks the text at this width, each line below the last one; returns the height of those that are
    /// shown.
    int layOut(QTextLayout* layout, int width) const;
    [[nodiscard]] int lineHeight(const QTextLine& line) const;
    [[nodiscard]] int indent() const; ///< room of the icon

    Theme::Role m_role;
    Theme::Role m_leadRole = Theme::Role::Text;
    int m_leadLength = 0;
    QString m_leadText; ///< the text the lead belongs to; a plain setText() drops it
    int m_maximumLines = 0;
    int m_selectedFrom = 0; ///< where the mouse was pressed
    QString m_icon;
    Theme::Role m_iconRole = Theme::Role::Text;
};

} // namespace riffdesk
