#pragma once

#include "api/catalogue.h"
#include "api/songrequest.h"
#include "library/song.h"

#include <QWidget>

#include <memory>

namespace riffdesk {

class Library;
class Settings;

/// The form. Shows what the chosen action uses, keeps its draft in the settings as it is typed, and hands out
/// a checked request. Takes songs dropped on it as its source. Owned by the window; the references outlive
/// it.
class CreatePanel : public QWidget
{
    Q_OBJECT

public:
    CreatePanel(const Catalogue& catalogue, Library& library, Settings& settings, QWidget* parent = nullptr);
    ~CreatePanel() override;

    [[nodiscard]] SongRequest request() const;
    /// Fills the form, e.g. from a failed job ("Edit and resend") or a song's recipe.
    void setRequest(const SongRequest& request);
    /// Chooses an action with this song as its source and fills in what follows from it.
    void useAsSource(const QString& songId, const QString& action);
    /// Puts a problem told by the service or the queue below the Create button.
    void showProblem(const QString& text);
    /// Where the source picker looks songs up.
    void setDatabasePath(const QString& path);
    /// As if Create were pressed; does nothing but show what is missing while the form is not complete.
    void create();
    void focusForm(); ///< to the first field that a new song needs
    /// Source songs must come from the service the request goes to.
    void setService(const QString& serviceId);

Q_SIGNALS:
    void createRequested(const riffdesk::SongRequest& request, int takes);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace riffdesk
