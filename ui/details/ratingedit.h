#pragma once

#include "ui/widgets/accessible.h"

#include <QWidget>

namespace riffdesk {

/// Five stars to click or type: 0 … 5, arrows; a click on the rating it has takes it away.
class RatingEdit : public QWidget, public Accessible, private QAccessibleValueInterface
{
    Q_OBJECT

public:
    explicit RatingEdit(QWidget* parent = nullptr);
    void setRating(int rating);
    [[nodiscard]] int rating() const { return m_rating; }
    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QString accessibleText(QAccessible::Text kind) const override;
    [[nodiscard]] QAccessibleValueInterface* accessibleValue() override { return this; }

Q_SIGNALS:
    void rated(int rating); ///< by the user

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] int starAt(const QPointF& place) const;
    void choose(int rating);
    [[nodiscard]] QVariant currentValue() const override { return m_rating; }
    void setCurrentValue(const QVariant& value) override;
    [[nodiscard]] QVariant maximumValue() const override;
    [[nodiscard]] QVariant minimumValue() const override { return 0; }
    [[nodiscard]] QVariant minimumStepSize() const override { return 1; }

    int m_rating = 0;
    int m_hover = 0;
};

} // namespace riffdesk
