#pragma once

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace riffdesk {

class Playback;
class Settings;

/// The settings' page about loudness, the level meter, notifications and the tray. The references outlive it.
class DesktopPage : public QWidget
{
    Q_OBJECT

public:
    DesktopPage(Playback& playback, Settings& settings, QWidget* parent = nullptr);

Q_SIGNALS:
    void levelMeterChosen(bool shown);
    void trayIconChosen(bool shown);

private:
    /// A box with one grey line below it.
    QCheckBox* add(const char* name, const QString& text, const QString& note, bool checked);

    QVBoxLayout* m_column;
};

} // namespace riffdesk
