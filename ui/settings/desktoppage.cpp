#include "desktoppage.h"

#include "platform/settings.h"
#include "playback/playback.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tonelabel.h"

#include <QCheckBox>
#include <QLocale>
#include <QSystemTrayIcon>
#include <QVBoxLayout>

namespace riffdesk {

namespace {

/// With a minus sign rather than a hyphen.
QString level(double decibels)
{
    return QLocale().toString(decibels).replace(QLatin1Char('-'), QChar(0x2212));
}

} // namespace

DesktopPage::DesktopPage(Playback& playback, Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 2 * Theme::grid, 0, 0);
    m_column->setSpacing(Theme::grid / 2);
    QCheckBox* normalise =
        add("normaliseCheck", tr("Normalise loudness"),
            tr("Plays every song at %1 LUFS, with peaks below %2 dBTP. The files stay as they are.")
                .arg(level(Playback::targetLoudness), level(Playback::highestPeak)),
            playback.normalised());
    QCheckBox* meter = add("levelMeterCheck", tr("Level meter"),
                           tr("Spectrum and levels in the player bar, where there is room for them."),
                           settings.levelMeter());
    QCheckBox* notify = add("notificationsCheck", tr("Tell me when a song is done"),
                            tr("With a notification of the desktop, while the window is not in front."),
                            settings.notifications());
    const bool hasTray = QSystemTrayIcon::isSystemTrayAvailable();
    QCheckBox* tray = add("trayIconCheck", tr("Icon in the tray"),
                          hasTray ? tr("Steers the player and shows or hides the window.")
                                  : tr("This desktop has no tray."),
                          settings.trayIcon());
    QCheckBox* keep =
        add("keepInTrayCheck", tr("Keep running in the tray when the window is closed"),
            tr("Songs that are being made go on. “Quit” ends the program."), settings.keepInTray());
    m_column->addStretch();
    tray->setEnabled(hasTray);
    keep->setEnabled(hasTray && tray->isChecked());

    connect(normalise, &QCheckBox::toggled, &playback, &Playback::setNormalised);
    connect(meter, &QCheckBox::toggled, this, &DesktopPage::levelMeterChosen);
    connect(notify, &QCheckBox::toggled, this,
            [&settings](bool wanted) { settings.setNotifications(wanted); });
    connect(tray, &QCheckBox::toggled, this, [this, &settings, keep](bool shown) {
        settings.setTrayIcon(shown);
        keep->setEnabled(shown);
        Q_EMIT trayIconChosen(shown);
    });
    connect(keep, &QCheckBox::toggled, this, [&settings](bool on) { settings.setKeepInTray(on); });
}

QCheckBox* DesktopPage::add(const char* name, const QString& text, const QString& note, bool checked)
{
    auto* box = new QCheckBox(text, this);
    box->setObjectName(QLatin1String(name));
    box->setChecked(checked);
    box->setAccessibleDescription(note);
    auto* line = new ToneLabel(Theme::Role::Dim, this);
    line->setText(note);
    m_column->addWidget(box);
    m_column->addWidget(line);
    m_column->addSpacing(2 * Theme::grid);
    return box;
}

} // namespace riffdesk
