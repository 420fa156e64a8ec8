#pragma once

#include "daw/dawsession.h"
#include "ui/widgets/songfileentry.h"

#include <QObject>

#include <functional>
#include <optional>

namespace riffdesk {

class Settings;
class Studio;
class WindowExport;

/// What the window makes of stems that are there: a session that the user's music program opens, or the stems
/// in a folder. The references outlive it.
class WindowStems : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Studio& studio;
        WindowExport& exporting;
        QWidget& window;
    };
    explicit WindowStems(const Parts& parts);

    /// What can be done with stems, as menus and details offer it; what was chosen last comes first.
    [[nodiscard]] static QVector<SongFileEntry::Choice> choices(const Settings& settings);
    /// Whether it is one of these, by SongFileEntry::Choice::action.
    [[nodiscard]] static bool isTask(const QString& action);
    /// Asks for the folder where none is known, then writes and opens.
    void start(const QString& songId, const QString& action);

Q_SIGNALS:
    void chosen(); ///< choices() come in another order now

private:
    void askForFolder(const QString& before, const std::function<void(const QString& folder)>& chosen);
    void write(const QString& songId, const QString& folder, std::optional<DawFormat> session);
    void open(const QString& folder, DawFormat session);

    const Parts m;
};

} // namespace riffdesk
