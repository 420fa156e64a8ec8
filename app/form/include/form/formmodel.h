#pragma once

#include "api/songrequest.h"
#include "base/result.h"
#include "form/drafts.h"
#include "form/formdrops.h"
#include "form/formfacts.h"
#include "form/formsong.h"
#include "form/formsources.h"
#include "form/formuploads.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

class QMimeData;

namespace riffdesk {

class Catalogue;
class Library;
class References;
class Uploader;

/// The form that is being filled in, one of several drafts, and what its meaning depends on. What a form is
/// and does is said by functions of the value; this applies them and tells who shows it. GUI thread. All
/// references outlive it.
class FormModel : public QObject
{
    Q_OBJECT

public:
    using Change = std::function<Form(const Form&)>;

    FormModel(const Catalogue& catalogue, Library& library, QObject* parent = nullptr);
    ~FormModel() override;

    [[nodiscard]] const Catalogue& catalogue() const { return m_catalogue; }
    [[nodiscard]] const Form& form() const { return m_drafts->form(); }
    [[nodiscard]] const FormFacts& facts() const { return m_facts; }
    [[nodiscard]] SongRequest toSend() const; ///< what Create sends
    [[nodiscard]] Drafts& drafts() const { return *m_drafts; }
    /// Until then they are kept nowhere. The shown one is the form from now on.
    void setDrafts(std::unique_ptr<Drafts> drafts);

    void setService(const QString& serviceId); ///< that the request goes to
    void setCallbackAddress(const QString& address, const QString& base); ///< see FormFacts
    /// Recordings can be sent from now on. Returns what knows how far each is.
    FormUploads& setUploads(References& references, Uploader& uploader);

    void edit(const Change& change); ///< by the user
    void undo(); ///< edits and fillings of the shown draft, the newest first
    void redo();
    void markSent(); ///< the form as it is: see afterSending(); something else may take its place
    /// By something else than the keyboard: in a draft of its own unless nothing would be lost. False, and
    /// told by failed(), when there are too many.
    bool fillIn(const Change& change);
    /// Chooses an action with this song as its source and fills in what follows from it. Does nothing when
    /// there is no such song or action; nor do the next three.
    void useSong(const QString& songId, const QString& action);
    /// Replaces this stretch of the song, times to 0.01 s. What has been written stays when the form does
    /// that already; so it does with the place.
    void replaceSection(const QString& songId, const TimeRange& range);
    void extendFrom(const QString& songId, double seconds); ///< to 0.01 s
    /// The stretch moved on the waveform: taken while the form replaces one of that very song.
    void setSection(const QString& songId, const TimeRange& range);
    /// Sends a recording as the source; does nothing while the action works on none.
    void upload(const UploadSource& recording);

    /// What would take it; null: nothing.
    [[nodiscard]] const DropReader* reader(const QMimeData& data) const;
    void drop(const QMimeData& data); ///< of what reader() takes

Q_SIGNALS:
    void edited(); ///< the form; changed() follows
    void changed(); ///< the form, or what it depends on
    void replaced(); ///< another form begins: another draft, or it was filled in
    /// The section's times were changed in the form, emitted once the user pauses typing; nothing when they
    /// no longer make a stretch. Not what setSection() and replaceSection() brought.
    void sectionEdited(const QString& songId, std::optional<riffdesk::TimeRange> range);
    void uploadStarted(); ///< show its progress
    /// The action works on no recording: another one has to be chosen for it.
    void recordingOffered(const riffdesk::UploadSource& recording);
    /// Dropped for the lyrics: one of the two is empty.
    void lyricsDropped(const QStringList& files, const QString& words);
    void failed(const QString& sentence);

private:
    [[nodiscard]] FormDrop dropped() const;
    void onChanged();
    void onReplaced();
    void checkSection();
    void emitSectionEdited();

    const Catalogue& m_catalogue;
    Library& m_library;
    FormFacts m_facts;
    FormSources m_sources;
    std::unique_ptr<Drafts> m_drafts;
    std::unique_ptr<FormUploads> m_uploads; ///< null: none can be made
    FormSection m_reportedSection; ///< as last emitted by sectionEdited() or set by setSection()
    QTimer m_sectionTimer; ///< runs while the user is changing the section's times
};

} // namespace riffdesk
