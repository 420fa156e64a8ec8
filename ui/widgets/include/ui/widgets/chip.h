#pragma once

#include <QPushButton>

class QToolButton;
class QVBoxLayout;

namespace riffdesk {

class ElidedLabel;

/// What is chosen, in two lines beside a picture, as one button: pressed, another can be chosen; the cross at
/// its end takes it away. Where nothing is chosen, a button with a text.
class Chip : public QPushButton
{
    Q_OBJECT

public:
    explicit Chip(QWidget* parent);

    void setPicture(QWidget* picture); ///< takes it
    void addBelow(QWidget* part); ///< takes it; of a fixed height, which is the chip's as long as it is shown
    void setTexts(const QString& title, const QString& detail);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString detail() const;
    [[nodiscard]] QToolButton* cross() const { return m_cross; }
    void setChosen(bool chosen); ///< else text() and icon() are seen; chosen at first

private:
    QVBoxLayout* m_rows;
    ElidedLabel* m_title;
    ElidedLabel* m_detail;
    QToolButton* m_cross;
    QWidget* m_row;
    QWidget* m_below = nullptr;
};

} // namespace riffdesk
