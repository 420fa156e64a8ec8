#pragma once

#include <QPushButton>
#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <optional>

namespace riffdesk {

/// A button whose file can be dragged out of it, to a folder, a message or another program; a click is an
/// ordinary click. The file is made when the drag begins and goes with the button.
class FileDragButton : public QPushButton
{
    Q_OBJECT

public:
    struct Content
    {
        QString fileName; ///< plain
        QByteArray bytes;
    };
    using Make = std::function<std::optional<Content>()>;

    FileDragButton(const QString& text, Make make, QWidget* parent);

    /// The file on the disk, for a drag; empty when it could not be made.
    [[nodiscard]] QString makeFile();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    Make m_make;
    QPoint m_pressed;
    std::unique_ptr<QTemporaryDir> m_folder; ///< made with the first drag
};

} // namespace riffdesk
