#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"

#include <QLabel>

namespace riffdesk {

/// A number or time whose digits all take the same width, so that it does not tremble as it counts. (QFont
/// can ask for tabular figures only since Qt 6.7.) With an accessible name ("Length") a screen reader finds
/// "Length 3:20" and is not told of every change.
class TabularLabel : public QLabel, public Accessible
{
    Q_OBJECT

public:
    explicit TabularLabel(Theme::Role role, QWidget* parent = nullptr);

    void setTextStyle(int pixels, QFont::Weight weight = QFont::Normal);
    /// Sets the text when it differs; keeps the width of the widest text so far until reserve() is called.
    void setValue(const QString& text);
    /// Makes room for this text and no more.
    void reserve(const QString& text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QString accessibleText(QAccessible::Text kind) const override;

    /// The same for painters: draws into `area` (one line, vertically centred) and returns the width.
    static int draw(QPainter* painter, const QRect& area, Qt::Alignment alignment, const QString& text);
    static int width(const QFontMetrics& metrics, const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme::Role m_role;
    int m_width = 0;
};

} // namespace riffdesk
