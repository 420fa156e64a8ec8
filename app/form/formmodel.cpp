#include "form/formmodel.h"

#include "api/catalogue.h"
#include "form/formkeys.h"
#include "form/formrequest.h"
#include "library/library.h"

namespace riffdesk {

namespace {
constexpr int sectionDelayMs = 250; // half a typed number is no place to move a region to
}

FormModel::FormModel(const Catalogue& catalogue, Library& library, QObject* parent)
    : QObject(parent)
    , m_catalogue(catalogue)
    , m_library(library)
    , m_sources(library)
{
    m_sectionTimer.setSingleShot(true);
    m_sectionTimer.setInterval(sectionDelayMs);
    connect(&m_sectionTimer, &QTimer::timeout, this, [this] {
        m_reportedSection = sectionOf(form(), m_facts);
        if (!m_reportedSection.songId.isEmpty())
            Q_EMIT sectionEdited(m_reportedSection.songId, m_reportedSection.range);
    });
    connect(&m_sources, &FormSources::changed, this, &FormModel::onChanged);
    setDrafts(std::make_unique<Drafts>(catalogue, QString()));
}

FormModel::~FormModel() = default;

SongRequest FormModel::toSend() const
{
    return requestToSend(form(), m_catalogue, m_facts);
}

void FormModel::setDrafts(std::unique_ptr<Drafts> drafts)
{
    m_drafts = std::move(drafts);
    connect(m_drafts.get(), &Drafts::draftChanged, this, [this](int index) {
        if (index != m_drafts->current())
            return;
        Q_EMIT edited();
        onChanged();
    });
    connect(m_drafts.get(), &Drafts::shownChanged, this, &FormModel::onReplaced);
    connect(m_drafts.get(), &Drafts::failed, this, &FormModel::failed);
    onReplaced();
}

void FormModel::setService(const QString& serviceId)
{
    m_facts.service = serviceId;
    onChanged();
}

void FormModel::setCallbackAddress(const QString& address, const QString& base)
{
    m_facts.callbackAddress = address;
    m_facts.callbackBase = base;
    onChanged();
}

FormUploads& FormModel::setUploads(References& references, Uploader& uploader)
{
    m_uploads = std::make_unique<FormUploads>(uploader);
    connect(m_uploads.get(), &FormUploads::done, this, [this](int number, const Reference& reference) {
        m_drafts->update(
            [&](const Form& each) { return withUploadDone(each, m_catalogue, number, reference.remoteId); });
    });
    connect(m_uploads.get(), &FormUploads::failed, this,
            [this](int number, const UploadSource& left, const UploadFault& fault) {
                m_drafts->update([&](const Form& each) {
                    return withUploadFailed(each, m_catalogue, number, left, fault);
                });
            });
    m_sources.setReferences(references);
    m_facts.canUpload = true;
    onChanged();
    return *m_uploads;
}

void FormModel::onChanged()
{
    m_facts.sources = m_sources.of(form(), m_catalogue, m_facts.service);
    checkSection();
    Q_EMIT changed();
}

void FormModel::onReplaced()
{
    onChanged();
    Q_EMIT replaced();
    emitSectionEdited();
}

void FormModel::edit(const Change& change)
{
    m_drafts->write(change(form()));
}

void FormModel::undo()
{
    m_drafts->undo();
}

void FormModel::redo()
{
    m_drafts->redo();
}

void FormModel::markSent()
{
    edit([this](const Form& form) { return afterSending(form, m_catalogue); });
    m_drafts->markReplaceable();
}

bool FormModel::fillIn(const Change& change)
{
    if (!m_drafts->ensureReplaceable())
        return false;
    edit(change);
    m_drafts->markReplaceable();
    onReplaced();
    return true;
}

void FormModel::useSong(const QString& songId, const QString& action)
{
    const std::optional<Song> song = m_library.song(songId);
    if (song && m_catalogue.action(action))
        fillIn([&](const Form& now) { return withSong(now, m_catalogue, *song, action); });
}

void FormModel::replaceSection(const QString& songId, const TimeRange& range)
{
    if (!isSetFor(form(), m_facts, formkeys::replaceAction, songId))
        useSong(songId, formkeys::replaceAction);
    setSection(songId, range);
}

void FormModel::extendFrom(const QString& songId, double seconds)
{
    if (!isSetFor(form(), m_facts, formkeys::extendAction, songId))
        useSong(songId, formkeys::extendAction);
    if (isSetFor(form(), m_facts, formkeys::extendAction, songId))
        edit([&](const Form& now) { return withContinueAt(now, m_catalogue, m_facts, seconds); });
}

void FormModel::setSection(const QString& songId, const TimeRange& range)
{
    if (!isSetFor(form(), m_facts, formkeys::replaceAction, songId))
        return;
    edit([&](const Form& now) { return withSection(now, m_catalogue, m_facts, range); });
    m_reportedSection = sectionOf(form(), m_facts); // not emitted: the caller set it
    m_sectionTimer.stop();
}

void FormModel::checkSection()
{
    const FormSection now = sectionOf(form(), m_facts);
    // Another action or song is no change of a section; its times are emitted when they are changed.
    if (now.songId != m_reportedSection.songId)
        m_reportedSection = now;
    if (now != m_reportedSection)
        m_sectionTimer.start();
    else
        m_sectionTimer.stop();
}

/// Shows an edited section on the waveform, if its song is loaded.
void FormModel::emitSectionEdited()
{
    m_reportedSection = sectionOf(form(), m_facts);
    m_sectionTimer.stop();
    if (m_reportedSection.range)
        Q_EMIT sectionEdited(m_reportedSection.songId, m_reportedSection.range);
}

void FormModel::upload(const UploadSource& recording)
{
    if (!m_uploads || !form().worksOnUploads(m_catalogue))
        return;
    const int number = m_uploads->start(m_facts.service, recording);
    edit([&](const Form& now) { return withUpload(now, m_catalogue, number, recording); });
    Q_EMIT uploadStarted();
}

FormDrop FormModel::dropped() const
{
    return {form(), m_catalogue, m_facts, [this](const QString& id) { return m_library.song(id); }};
}

const DropReader* FormModel::reader(const QMimeData& data) const
{
    return dropReader(data, dropped());
}

void FormModel::drop(const QMimeData& data)
{
    const DropReader* const reader = dropReader(data, dropped());
    if (!reader)
        return;
    const Result<FormEdit> read = reader->read(data, dropped());
    if (!read) {
        Q_EMIT failed(read.error().text());
        return;
    }
    if (read->apply && read->isFilledIn)
        fillIn(read->apply);
    else if (read->apply)
        edit(read->apply);
    if (read->upload)
        upload(*read->upload);
    if (read->offered)
        Q_EMIT recordingOffered(*read->offered);
    if (!read->lyricFiles.isEmpty() || !read->words.isEmpty())
        Q_EMIT lyricsDropped(read->lyricFiles, read->words);
}

} // namespace riffdesk
