#pragma once

#include <QPoint>
#include <QToolButton>

#include <optional>

namespace riffdesk {

/// A handle by which something is dragged out of the window; a click, or the keyboard, copies it.
class DragGrip : public QToolButton
{
    Q_OBJECT

public:
    static constexpr int side = 24;

    /// `text` says what a click does.
    DragGrip(const QString& objectName, const QString& text, const QString& toolTip, QWidget* parent);

    void addHandle(QWidget* handle); ///< can be dragged as well; not clicked

Q_SIGNALS:
    void pulled(); ///< far enough to be a drag; this may be gone after it

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::optional<QPoint> m_pressed;
};

} // namespace riffdesk
