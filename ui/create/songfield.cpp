#include "songfield.h"

#include "fieldtexts.h"
#include "form/formkeys.h"
#include "form/formsong.h"
#include "library/library.h"
#include "library/songtext.h"
#include "referenceedit.h"
#include "songpicker.h"
#include "sourcewaveform.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/coverlabel.h"
#include "ui/widgets/timetext.h"

#include <QLineEdit>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace riffdesk {

namespace {
constexpr int coverSide = 40;
} // namespace

SongField::SongField(const Parameter& parameter, Library& library, QWidget* parent)
    : FormField(parameter, parent)
    , m_library(library)
    , m_button(new Chip(this))
    , m_cover(new CoverLabel(coverSide, m_button))
    , m_waveform(new SourceWaveform(library, m_button))
    , m_reference(new ReferenceEdit(nameOf(parameter, {}), this))
{
    QToolButton* clear = m_button->cross();
    clear->setObjectName(nameOf(parameter, QStringLiteral("Clear")));
    clear->setToolTip(tr("Use no song"));
    clear->setAccessibleName(tr("Remove %1", "label of a field").arg(Catalogue::translated(parameter.label)));
    m_waveform->setObjectName(nameOf(parameter, QStringLiteral("Waveform")));
    m_button->setPicture(m_cover);
    m_button->addBelow(m_waveform);
    m_button->setIconSize({20, 20});

    column()->addWidget(m_button);
    column()->addWidget(m_reference);
    m_reference->hide();
    setHelp(fieldtexts::help(key()));
    showControl();
    showSong();
    connect(m_button, &QPushButton::clicked, this, &SongField::openPicker);
    connect(clear, &QToolButton::clicked, this, [this] {
        m_button->setFocus(Qt::OtherFocusReason);
        choose({});
    });
    connect(m_reference, &ReferenceEdit::edited, this, &FormField::edited);
    connect(m_reference, &ReferenceEdit::controlChanged, this, &SongField::showControl);
    connect(m_reference, &ReferenceEdit::uploadWanted, this, &SongField::uploadWanted);
    connect(m_reference, &ReferenceEdit::uploadRefused, this, &SongField::uploadRefused);
    connect(m_reference, &ReferenceEdit::lyricsWanted, this, &SongField::lyricsWanted);
    connect(&m_library, &Library::songsChanged, this, [this](const QStringList& ids) {
        if (m_song && ids.contains(m_song->id)) {
            m_song = m_library.song(m_song->id);
            showSong();
        }
    });
}

void SongField::showForm(const Form& form, const Catalogue& catalogue, const FormFacts& facts)
{
    m_isUpload = key() == formkeys::source && form.worksOnUploads(catalogue);
    const QString id = form.text(key());
    const FormSource source = facts.sources.value(id);
    m_button->setVisible(!m_isUpload);
    m_reference->setVisible(m_isUpload);
    setHelp(!m_isUpload       ? fieldtexts::help(key())
            : facts.canUpload ? QString()
                              : tr("The audio id that the service gave for your upload."));
    if (m_isUpload) {
        const Action* const action = catalogue.action(form.action);
        m_reference->setService(facts.service);
        m_reference->show({id, source.recording ? source.recording->id : QString(), form.upload,
                           action && action->uses(formkeys::lyric), form.replacedLyrics});
    } else {
        const bool isSource = key() == formkeys::source;
        const FormSection section = isSource ? sectionOf(form, facts) : FormSection();
        m_waveform->setMarks(section.range, isSource ? continueAtOf(form, catalogue) : std::nullopt);
        setSong(id, source.song ? source.song->id : QString(), section.range);
    }
    showControl();
}

void SongField::setSong(const QString& audioId, const QString& songId, std::optional<TimeRange> section)
{
    const QString note = section ? tr("%1 – %2 · %3 s", "start, end and length of a section")
                                       .arg(timetext::fine(section->start), timetext::fine(section->end),
                                            QLocale().toString(section->length(), 'f', 2))
                                 : QString();
    const bool isSame = songId == (m_song ? m_song->id : QString());
    if (isSame && audioId == m_shownId && note == m_note)
        return;
    if (!isSame)
        m_song = songId.isEmpty() ? std::nullopt : m_library.song(songId);
    m_id = m_shownId = audioId;
    m_note = note;
    showSong();
}

void SongField::showControl()
{
    if (!m_isUpload)
        setControl(m_button, QStringLiteral("Button"));
    else if (m_reference->control() == m_reference->line())
        setControl(m_reference->line(), QStringLiteral("Edit"));
    else
        setControl(m_reference->chip(), QStringLiteral("Chip"));
}

void SongField::setUploads(References& references, FormUploads& uploads)
{
    m_reference->setUploads(references, uploads);
}

void SongField::choose(const QString& songId)
{
    const std::optional<Song> song = songId.isEmpty() ? std::nullopt : m_library.song(songId);
    setValue(song ? serviceIdOf(*song) : QString());
}

QVariant SongField::value() const
{
    const QString id = m_isUpload ? m_reference->value() : m_id;
    return id.isEmpty() ? QVariant() : QVariant(id);
}

void SongField::setValue(const QVariant& value)
{
    m_id = value.toString();
    Q_EMIT edited();
}

void SongField::showSong()
{
    const QString label = Catalogue::translated(parameter().label);
    const bool chosen = !m_id.isEmpty();
    m_button->setText(chosen ? QString() : tr("Choose a song…"));
    m_button->setIcon(chosen ? QIcon() : Theme::icon(QStringLiteral("note"), Theme::Role::Dim));
    m_waveform->setSong(m_song);
    m_button->setChosen(chosen);
    m_cover->setPath(m_song ? m_library.coverPath(*m_song) : QString());
    if (m_song) {
        const std::optional<SongSummary> summary = m_library.summary(m_song->id);
        const QString about = summary ? songtext::subtitle(*summary).text() : QString();
        const QString length = timetext::clock(m_song->durationSeconds);
        m_button->setTexts(songtext::title(*m_song), !m_note.isEmpty() ? m_note
                                                     : about.isEmpty()
                                                         ? length
                                                         : length + QStringLiteral(" · ") + about);
    } else {
        m_button->setTexts(m_id, chosen ? tr("Not in this library") : QString());
    }
    updateAccessibleName(
        m_button,
        chosen ? tr("%1: %2", "label of a field: title of a song").arg(label, m_button->title()) : label);
    m_button->setToolTip(chosen ? tr("Choose another song")
                                : tr("Choose a song of the library, or drop one here"));
}

void SongField::openPicker()
{
    if (!m_picker) {
        m_picker = new SongPicker(m_library, this);
        connect(m_picker, &SongPicker::chosen, this, &SongField::choose);
    }
    m_picker->openAt(m_button);
}

} // namespace riffdesk
