#pragma once

#include <QWidget>

namespace riffdesk {

/// A small dot behind a label: the form cannot be sent without this field.
class RequiredMark : public QWidget
{
    Q_OBJECT

public:
    explicit RequiredMark(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace riffdesk
