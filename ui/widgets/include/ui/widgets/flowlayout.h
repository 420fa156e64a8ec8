#pragma once

#include <QLayout>
#include <QVector>

namespace riffdesk {

/// Widgets from the leading side on, at their own width; what does not fit goes into the next row.
class FlowLayout : public QLayout
{
public:
    FlowLayout(QWidget* parent, int acrossSpacing, int downSpacing);
    ~FlowLayout() override;

    void insertWidget(int index, QWidget* widget);

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override; ///< of a single row
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    int arrange(const QRect& rect, bool isMeant) const; ///< returns the height; only measures unless meant

    QVector<QLayoutItem*> m_items;
    int m_across;
    int m_down;
};

} // namespace riffdesk
