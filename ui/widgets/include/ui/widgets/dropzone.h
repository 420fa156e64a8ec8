#pragma once

#include <QFrame>

namespace riffdesk {

/// A dashed surface that invites a drop; lit while something that it takes is held over it.
class DropZone : public QFrame
{
    Q_OBJECT

public:
    explicit DropZone(QWidget* parent = nullptr);
    void setLit(bool lit);
    /// Lies over what takes the drop, which is seen through it and gets the events.
    void setCovering();
    [[nodiscard]] bool isLit() const { return m_lit; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_covering = false;
    bool m_lit = false;
};

} // namespace riffdesk
