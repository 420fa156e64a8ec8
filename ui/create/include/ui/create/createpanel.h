#pragma once

#include "api/catalogue.h"
#include "api/songrequest.h"
#include "base/timerange.h"
#include "form/form.h"

#include <QUrl>
#include <QWidget>

#include <memory>
#include <optional>

namespace riffdesk {

struct ApiError;
struct Error;
class Library;
class LyricsWriter;
class References;
class Settings;
struct TimedLyrics;
class Uploader;

/// The form. Shows what the chosen action uses, keeps its drafts as they are typed, and hands out a checked
/// request. Takes songs dropped on it as its source, words as its lyrics. What fills the form otherwise opens
/// a draft of its own unless there is nothing in the form that could be lost. Owned by the window; the
/// references outlive it.
class CreatePanel : public QWidget
{
    Q_OBJECT

public:
    CreatePanel(const Catalogue& catalogue, Library& library, Settings& settings, QWidget* parent = nullptr);
    ~CreatePanel() override;

    [[nodiscard]] const Form& form() const; ///< that is shown
    [[nodiscard]] SongRequest request() const; ///< of the form, without the listener's address
    void openPreset(const QString& path); ///< or a recipe, in a draft of its own
    /// Fills the form, e.g. from a failed job ("Edit and resend") or a song's recipe.
    void setRequest(const SongRequest& request);
    /// Chooses an action with this song as its source and fills in what follows from it.
    void useAsSource(const QString& songId, const QString& action);
    /// Chooses "replace_section" of this song with this stretch of it, times to 0.01 s. What has been written
    /// stays when the form is that already.
    void replaceSection(const QString& songId, const TimeRange& range);
    /// Chooses "extend" of this song from this place, to 0.01 s. The same holds.
    void extendFrom(const QString& songId, double seconds);
    /// The region on the waveform moved: taken while the form replaces a section of that very song. Nothing
    /// leaves the form as it is: clearing a selection is no edit.
    void setSection(const QString& songId, std::optional<TimeRange> range);
    /// Puts a problem told by the service or the queue below the Create button.
    void showProblem(const QString& text);
    void showError(const Error& error);
    void showError(const ApiError& error);
    /// What lets upload actions take recordings; until then only ids can be typed. Both outlive this.
    void setUploads(References& references, Uploader& uploader);
    /// What lets lyrics be written by the service. It outlives this.
    void setLyricsWriter(LyricsWriter& writer);
    /// Below the Create button, too: another press of it is the answer.
    void showQuestion(const QString& text);
    /// Nothing can be created in this run; `why` stands beside the button.
    void setCreatingOff(const QString& why);
    /// What createRequested() told was taken: its seed is used, the next song is another one.
    void markSent();
    /// As if Create were pressed; does nothing but show what is missing while the form is not complete.
    void create();
    /// Where drafts are kept; the one that was shown last comes into the form.
    void setDraftsFolder(const QString& path);
    /// Where the prompts that were sent are kept; there is no button for them until it is called.
    void setHistoryFile(const QString& path);
    void newDraft(); ///< an empty one, with the cursor in it; the shown one where it is empty
    void closeDraft();
    void reopenDraft(); ///< the one closed last
    /// To the first field that wants an answer; never to a button. Where none does, as with stems, the focus
    /// stays where it is. What a song has filled in is selected, so that typing takes its place.
    void focusForm(bool isFilledIn = false);
    /// The user's own words for the spell check of lyrics: a file, which need not be there.
    void setWordList(const QString& path);
    /// Where presets are kept; there is no button for them until it is called.
    void setPresetsFolder(const QString& path);
    /// The request as it would be sent, in a window of its own that follows the form.
    void showRequest();
    /// The address in that window's command; empty while no service is connected.
    void setServiceUrl(const QUrl& baseUrl);
    /// Source songs must come from the service the request goes to.
    void setService(const QString& serviceId);
    /// What is sent as the callback address where the form names none; empty: nothing is. Addresses right
    /// below `base` were given so to earlier requests: a form filled from one of those names none.
    void setCallbackAddress(const QString& address, const QString& base);

Q_SIGNALS:
    /// What requestsOf() makes of this. `sameSeed`: all takes get the request's seed, else each after the
    /// first one of its own. The receiver calls markSent() when they are sent, else the form stays as it is.
    void createRequested(const riffdesk::SongRequest& request, int takes, bool sameSeed,
                         const riffdesk::Sweep& sweep);
    void timesLoaded(const riffdesk::TimedLyrics& timed); ///< of a file that lyrics came from
    /// The section's times were changed in the form, emitted once the user pauses typing; nothing when they
    /// no longer make a stretch. Not what setSection() and replaceSection() brought.
    void sectionEdited(const QString& songId, std::optional<riffdesk::TimeRange> range);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace riffdesk
