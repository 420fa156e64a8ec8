#include "formpreflight.h"

#include "formfield.h"
#include "library/library.h"
#include "library/references.h"
#include "preflightrows.h"
#include "requestform.h"
#include "songfield.h"

#include <QPlainTextEdit>
#include <QTextCursor>

namespace riffdesk {

namespace {
const QString sourceKey = QStringLiteral("audio_id");
constexpr int delayMs = 200; // whole lyrics are read: not at every letter
} // namespace

FormPreflight::FormPreflight(RequestForm& form, const Catalogue& catalogue, Library& library,
                             PreflightRows& rows, QObject* parent)
    : QObject(parent)
    , m_form(form)
    , m_catalogue(catalogue)
    , m_library(library)
    , m_rows(rows)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(delayMs);
    connect(&m_timer, &QTimer::timeout, this, &FormPreflight::now);
    connect(&m_rows, &PreflightRows::fixChosen, this,
            [this](const PreflightWarning& warning) { mend(warning.fixed); });
}

void FormPreflight::later()
{
    m_timer.start();
}

PreflightSource FormPreflight::source() const
{
    PreflightSource known;
    const Action* action = m_catalogue.action(m_form.action());
    const SongField* field = m_form.songField(sourceKey);
    if (!action || !field || !m_form.isShown(sourceKey) || !field->value().isValid())
        return known;
    // First: stems of an upload stand in the library as a song of the upload's id.
    const auto upload =
        m_references ? m_references->find(m_service, field->value().toString()) : std::nullopt;
    if (upload) {
        known.kind = PreflightSource::Kind::Upload;
        known.seconds = upload->durationSeconds;
        return known;
    }
    std::optional<Song> song = field->song();
    if (!song)
        song = m_library.song(songIdOf(m_service, field->value().toString()));
    if (song) {
        known.kind = PreflightSource::Kind::Song;
        known.seconds = song->durationSeconds;
        known.finished =
            song->media != Song::Media::Pending; // Missing: ours is lost, the service has its own
    } else if (action->source == Action::Source::Upload) {
        known.kind = PreflightSource::Kind::Upload;
    }
    return known;
}

void FormPreflight::now()
{
    m_timer.stop();
    const SongRequest wish = m_form.request();
    const auto problems = wish.problems(m_catalogue).size();
    QVector<PreflightWarning> told;
    for (const PreflightWarning& each : preflight(wish, m_catalogue, source())) {
        // What is missing comes first; until then only what helps with it.
        const bool helps = !each.fixLabel.isEmpty() && each.fixed.problems(m_catalogue).size() < problems;
        if (problems == 0 || helps)
            told.append(each);
    }
    m_rows.setWarnings(told);
}

void FormPreflight::mend(const SongRequest& wish)
{
    Q_EMIT mending(true);
    if (wish.action() != m_form.action())
        m_form.setAction(wish.action());
    const SongRequest held = m_form.request();
    for (FormField* field : m_form.fields()) {
        const QVariant value = wish.values().value(field->key());
        if (!m_form.isShown(field->key()) || value == held.values().value(field->key()))
            continue;
        if (auto* edit = qobject_cast<QPlainTextEdit*>(field->focusProxy())) {
            QTextCursor whole(edit->document()); // as if typed: Ctrl+Z brings the old text back
            whole.select(QTextCursor::Document);
            whole.insertText(value.toString());
        } else {
            field->setValue(value);
        }
    }
    Q_EMIT mending(false);
    now();
}

} // namespace riffdesk
