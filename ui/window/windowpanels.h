#pragma once

#include <QSplitter>

namespace riffdesk {

class Settings;
class Surface;
class WindowActions;

/// The three panels side by side, each shown or hidden by its action and as wide as it was left. Below a
/// certain width of the window the details fold away by themselves, but not against the user's will. The
/// references outlive it.
class WindowPanels : public QSplitter
{
    Q_OBJECT

public:
    /// Takes the panels.
    WindowPanels(QWidget* create, QWidget* library, QWidget* details, WindowActions& actions,
                 Settings& settings, QWidget* parent = nullptr);

    void restore(int windowWidth); ///< as the last run left them
    void save();
    void fitWidth(int windowWidth);
    void showCreate();

private:
    void toggle(Surface* panel, bool shown);
    void showActions();

    WindowActions& m_actions;
    Settings& m_settings;
    Surface* m_create;
    Surface* m_library;
    Surface* m_details;
    bool m_wantDetails = true; ///< as the user set it, whatever the width allows
    bool m_narrow = false;
};

} // namespace riffdesk
