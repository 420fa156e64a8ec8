#pragma once

#include <QObject>
#include <QString>

#include <memory>

class QAction;
class QMenu;
class QSystemTrayIcon;
class QWidget;

namespace riffdesk {

class Playback;
class WindowActions;

/// The program's place in the desktop's tray: what is playing, and a menu to steer it and to bring the window
/// back. Shown or not as the settings say. The references outlive it.
class TrayIcon : public QObject
{
    Q_OBJECT

public:
    /// `window` is shown and hidden by a click.
    TrayIcon(Playback& playback, WindowActions& actions, QWidget& window);
    ~TrayIcon() override;

    void setShown(bool shown); ///< does nothing where the desktop has no tray
    [[nodiscard]] bool isShown() const;
    [[nodiscard]] QMenu* menu() const;
    [[nodiscard]] QString toolTip() const; ///< what the icon shows, where there is one

Q_SIGNALS:
    void showRequested(); ///< bring the window to the front

private:
    void toggleWindow();
    void showState();

    Playback& m_playback;
    QWidget& m_window;
    std::unique_ptr<QMenu> m_menu;
    QAction* m_play;
    QAction* m_next;
    QAction* m_previous;
    std::unique_ptr<QSystemTrayIcon> m_icon; ///< made when first shown
};

} // namespace riffdesk
