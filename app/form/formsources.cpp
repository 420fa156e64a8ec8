#include "form/formsources.h"

#include "api/catalogue.h"
#include "library/library.h"
#include "library/references.h"

namespace riffdesk {

namespace {

constexpr qsizetype mostRemembered = 64; // typed letter by letter, each is another id

FormSource::LibrarySong factsOf(const Song& song)
{
    // Missing: ours is lost, the service has its own.
    return {song.id, song.service, hasServiceId(song), song.media != Song::Media::Pending,
            song.durationSeconds};
}

} // namespace

FormSources::FormSources(Library& library, QObject* parent) : QObject(parent), m_library(library)
{
    connect(&library, &Library::songAdded, this, &FormSources::clear);
    connect(&library, &Library::songsChanged, this, &FormSources::clear);
    connect(&library, &Library::songsRemoved, this, &FormSources::clear);
    connect(&library, &Library::songsRestored, this, &FormSources::clear);
}

void FormSources::setReferences(const References& references)
{
    m_references = &references;
    connect(&references, &References::added, this, &FormSources::clear);
    connect(&references, &References::changed, this, &FormSources::clear);
    m_known.clear();
}

void FormSources::clear()
{
    const QHash<QString, FormSource> before = m_known;
    m_known.clear();
    for (auto each = before.cbegin(); each != before.cend(); ++each) {
        if (find(m_service, each.key()) == each.value())
            continue;
        Q_EMIT changed();
        return;
    }
}

QHash<QString, FormSource> FormSources::of(const Form& form, const Catalogue& catalogue,
                                           const QString& service) const
{
    if (service != m_service || m_known.size() > mostRemembered)
        m_known.clear();
    m_service = service;
    QHash<QString, FormSource> found;
    for (const Parameter& each : catalogue.parameters()) {
        const QString id = each.kind == Parameter::Kind::Song ? form.text(each.key) : QString();
        if (id.isEmpty())
            continue;
        if (!m_known.contains(id))
            m_known.insert(id, find(service, id));
        found.insert(id, m_known.value(id));
    }
    return found;
}

FormSource FormSources::find(const QString& service, const QString& audioId) const
{
    FormSource source;
    std::optional<Song> song = service.isEmpty() ? std::nullopt : m_library.song(songIdOf(service, audioId));
    if (!song)
        song = m_library.find(audioId);
    if (song)
        source.song = factsOf(*song);
    if (!m_references)
        return source;
    std::optional<Reference> reference = m_references->find(service, audioId);
    if (!reference)
        reference = m_references->find(audioId);
    if (reference)
        source.recording =
            FormSource::Recording{reference->id, reference->service, reference->durationSeconds};
    return source;
}

} // namespace riffdesk
