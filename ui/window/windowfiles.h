#pragma once

#include "base/error.h"
#include "jobs/songfile.h"
#include "ui/widgets/songfileentry.h"

#include <QObject>

class QMessageBox;
class QPushButton;

namespace riffdesk {

struct Action;
class DetailsPanel;
class LibraryPanel;
struct Song;
class Studio;

/// What in the window has to do with further files of a song that the service makes for money: says how they
/// stand and what they cost, asks the user, and asks the service. The references outlive it.
class WindowFiles : public QObject
{
    Q_OBJECT

public:
    WindowFiles(Studio& studio, QWidget& window);

    /// Both panels show what entries() says, and ask here. They may go before this does.
    void serve(LibraryPanel& library, DetailsPanel& details);
    [[nodiscard]] QVector<SongFileEntry> entries(const QString& songId) const;
    void ask(const QString& songId, const QString& action); ///< the user first

Q_SIGNALS:
    void changed(); ///< entries() of a song may say something else
    void messageReady(const QString& sentence);
    void failed(const riffdesk::Error& error);
    void stemsChosen(const QString& songId, const QString& action); ///< one of WindowStems::choices()

private:
    void fill(QMessageBox& box, const Song& song, const Action& action, const SongFileState& state);
    [[nodiscard]] QString cost(const Song& song, const Action& action) const;
    [[nodiscard]] QString spending(const Song& song) const;
    void send(const QString& songId, const QString& action, bool anew);
    void refetch(const QString& songId, const QString& action);

    Studio& m_studio;
    QWidget& m_window;
};

} // namespace riffdesk
