#include "songfiller.h"

#include "base/timerange.h"
#include "formfield.h"
#include "formkeys.h"
#include "library/library.h"
#include "requestform.h"
#include "songfield.h"

#include <QRegularExpression>

#include <algorithm>

namespace riffdesk {

SongFiller::SongFiller(RequestForm& form, const Catalogue& catalogue, Library& library)
    : m_form(form)
    , m_catalogue(catalogue)
    , m_library(library)
{ }

bool SongFiller::canUse(const QString& songId, const QString& action) const
{
    return m_catalogue.action(action) && m_library.song(songId);
}

void SongFiller::use(const QString& songId, const QString& action)
{
    const std::optional<Song> song = m_library.song(songId);
    const Action* row = m_catalogue.action(action);
    if (song && row)
        fillFrom(*song, *row);
}

bool SongFiller::isSetFor(const QString& action, const QString& songId) const
{
    const SongField* source = m_form.songField(formkeys::source);
    return m_form.action() == action && source && source->song() && source->song()->id == songId;
}

void SongFiller::setSection(const TimeRange& range)
{
    fill(formkeys::sectionStart, range.start);
    fill(formkeys::sectionEnd, withinSong(range.end));
}

void SongFiller::setContinueAt(double seconds)
{
    fill(formkeys::continueAt, withinSong(seconds));
}

/// The field would round up, beyond the end.
double SongFiller::withinSong(double seconds) const
{
    const SongField* source = m_form.songField(formkeys::source);
    const double length = source && source->song() ? source->song()->durationSeconds : 0;
    return length > 0 ? std::min(seconds, lastHundredth(length)) : seconds;
}

const Action* SongFiller::firstForSongs() const
{
    const QVector<Action>& all = m_catalogue.actions();
    const auto found = std::find_if(all.cbegin(), all.cend(),
                                    [](const Action& each) { return each.source == Action::Source::Song; });
    return found == all.cend() ? nullptr : &*found;
}

void SongFiller::fillFrom(const Song& song, const Action& action)
{
    m_form.setAction(action.id);
    m_form.setModel(song.model);
    if (SongField* source = m_form.songField(formkeys::source)) {
        if (action.source == Action::Source::Upload)
            source->setValue(song.remoteId);
        else
            source->setSong(song.id);
    }
    const bool hasWords = !song.lyrics.trimmed().isEmpty();
    fillText(formkeys::title, song.title);
    fillText(formkeys::prompt, song.prompt.isEmpty() ? song.style : song.prompt);
    fillText(formkeys::lyric, song.lyrics);
    fill(formkeys::instrumental, !hasWords && song.request.value(formkeys::instrumental).toBool());
    m_form.setWriting(hasWords);
    const double end = lastHundredth(song.durationSeconds);
    fill(formkeys::continueAt, end > 0 ? QVariant(end) : QVariant());
    fill(formkeys::sectionStart, QVariant());
    fill(formkeys::sectionEnd, end > 0 ? QVariant(end) : QVariant());
    for (FormField* field : m_form.fields())
        field->setTouched(false);
}

void SongFiller::fillText(const QString& key, const QString& text)
{
    const FormField* field = m_form.field(key);
    const int most = field ? field->parameter().maxLength : 0;
    if (most <= 0 || text.size() <= most)
        return fill(key, text);
    QString cut = text.left(most);
    if (!text.at(most).isSpace()) {
        const auto word = cut.lastIndexOf(QRegularExpression(QStringLiteral("\\s")));
        if (word > 0)
            cut.truncate(word);
        else if (cut.back().isHighSurrogate())
            cut.chop(1);
    }
    fill(key, cut.trimmed());
}

void SongFiller::fill(const QString& key, const QVariant& value)
{
    if (FormField* field = m_form.field(key))
        field->setValue(value);
}

} // namespace riffdesk
