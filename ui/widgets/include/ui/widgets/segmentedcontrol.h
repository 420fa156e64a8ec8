#pragma once

#include <QWidget>

class QAbstractButton;
class QButtonGroup;

namespace riffdesk {

/// Two or three choices side by side of which one holds ("Describe | Write"). Arrow keys move within it, Tab
/// leaves it.
class SegmentedControl : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedControl(QWidget* parent = nullptr);

    /// Adds a choice and returns its index; the first one added holds.
    int addSegment(const QString& text);
    [[nodiscard]] int currentIndex() const;
    void setCurrentIndex(int index);
    [[nodiscard]] QAbstractButton* segment(int index) const;

Q_SIGNALS:
    void currentIndexChanged(int index);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QButtonGroup* m_group;
};

} // namespace riffdesk
