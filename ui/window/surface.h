#pragma once

#include <QWidget>

namespace riffdesk {

/// The rounded ground a panel stands on.
class Surface : public QWidget
{
    Q_OBJECT

public:
    /// Takes the panel as its only content.
    explicit Surface(QWidget* panel, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace riffdesk
