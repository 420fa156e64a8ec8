#pragma once

#include <QWidget>

namespace riffdesk {

/// Five stars to click or type: 0 … 5, arrows; a click on the rating it has takes it away.
class RatingEdit : public QWidget
{
    Q_OBJECT

public:
    explicit RatingEdit(QWidget* parent = nullptr);
    void setRating(int rating);
    [[nodiscard]] int rating() const { return m_rating; }
    [[nodiscard]] QSize sizeHint() const override;

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

    int m_rating = 0;
    int m_hover = 0;
};

} // namespace riffdesk
