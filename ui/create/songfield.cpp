#include "songfield.h"

#include "fieldtexts.h"
#include "library/library.h"
#include "referenceedit.h"
#include "songpicker.h"
#include "sourcewaveform.h"
#include "ui/theme/theme.h"
#include "ui/widgets/coverlabel.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/timetext.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace riffdesk {

namespace {
constexpr int songChipHeight = 56;
constexpr int coverSide = 40;
} // namespace

SongField::SongField(const Parameter& parameter, Library& library, QWidget* parent)
    : FormField(parameter, parent)
    , m_library(library)
    , m_button(new QPushButton(this))
    , m_cover(new CoverLabel(coverSide, m_button))
    , m_title(new ElidedLabel(m_button))
    , m_detail(new ElidedLabel(m_button))
    , m_waveform(new SourceWaveform(library, m_button))
    , m_clear(nullptr)
    , m_reference(new ReferenceEdit(nameOf(parameter, {}), this))
{
    Theme::setTextSize(m_title, Theme::smallText, true);
    Theme::setDim(m_detail);
    auto* clear = new QToolButton(m_button);
    clear->setObjectName(nameOf(parameter, QStringLiteral("Clear")));
    clear->setIcon(Theme::icon(QStringLiteral("close"), Theme::Role::Dim));
    clear->setFocusPolicy(Qt::TabFocus);
    clear->setToolTip(tr("Use no song"));
    clear->setAccessibleName(tr("Remove %1", "label of a field").arg(Catalogue::translated(parameter.label)));
    m_clear = clear;

    auto* lines = new QVBoxLayout;
    lines->setSpacing(1);
    lines->addStretch();
    lines->addWidget(m_title);
    lines->addWidget(m_detail);
    lines->addStretch();
    m_waveform->setObjectName(nameOf(parameter, QStringLiteral("Waveform")));
    auto* rows = new QVBoxLayout(m_button);
    rows->setContentsMargins(Theme::grid, Theme::grid, Theme::grid, Theme::grid);
    rows->setSpacing(Theme::grid / 2);
    auto* chip = new QHBoxLayout;
    chip->setSpacing(Theme::grid);
    rows->addLayout(chip);
    rows->addWidget(m_waveform);
    chip->addWidget(m_cover);
    chip->addLayout(lines, 1);
    chip->addWidget(clear);
    for (QWidget* part :
         {static_cast<QWidget*>(m_cover), static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_detail)})
        part->setAttribute(Qt::WA_TransparentForMouseEvents); // the chip as a whole is the button
    m_button->setIconSize({20, 20});
    m_button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);

    column()->addWidget(m_button);
    column()->addWidget(m_reference);
    setMode(Mode::Choose);
    connect(m_button, &QPushButton::clicked, this, &SongField::openPicker);
    connect(clear, &QToolButton::clicked, this, [this] {
        m_button->setFocus(Qt::OtherFocusReason);
        setSong({});
    });
    connect(m_reference, &ReferenceEdit::edited, this, &FormField::edited);
    connect(m_reference, &ReferenceEdit::controlChanged, this, &SongField::showControl);
    connect(m_reference, &ReferenceEdit::lyricsOffered, this, &SongField::lyricsOffered);
    connect(&m_library, &Library::songChanged, this, [this](const QString& id) {
        if (m_song && m_song->id == id) {
            m_song = m_library.song(id);
            showChoice();
        }
    });
}

void SongField::setMode(Mode mode)
{
    m_mode = mode;
    const bool choose = mode == Mode::Choose;
    m_button->setVisible(choose);
    m_reference->setVisible(!choose);
    showControl();
    setHelp(choose      ? fieldtexts::help(key())
            : m_uploads ? QString()
                        : tr("The audio id that the service gave for your upload."));
    showChoice();
}

void SongField::showControl()
{
    if (m_mode == Mode::Choose)
        setControl(m_button, QStringLiteral("Button"));
    else if (m_reference->control() == m_reference->line())
        setControl(m_reference->line(), QStringLiteral("Edit"));
    else
        setControl(m_reference->chip(), QStringLiteral("Chip"));
}

void SongField::setUploads(References& references, Uploader& uploader)
{
    m_uploads = true;
    m_reference->setUploads(references, uploader);
    setMode(m_mode);
}

void SongField::setLyricsWanted(bool wanted)
{
    m_reference->setLyricsWanted(wanted);
}

void SongField::upload(const UploadSource& source)
{
    if (m_mode == Mode::Upload)
        m_reference->send(source);
}

void SongField::setReplacedLyrics(const QString& lyrics)
{
    m_reference->setReplacedLyrics(lyrics);
}

void SongField::setService(const QString& serviceId)
{
    m_service = serviceId;
    m_reference->setService(serviceId);
    // Two services may use the same name for a song: the one of this service is meant.
    if (m_song && m_song->service != serviceId) {
        if (const std::optional<Song> same = m_library.song(songIdOf(serviceId, m_song->remoteId)))
            m_song = same;
    }
    showChoice();
}

void SongField::setSong(const QString& songId)
{
    m_song = songId.isEmpty() ? std::nullopt : m_library.song(songId);
    m_foreignId.clear();
    showChoice();
    Q_EMIT edited();
}

void SongField::setDetail(const QString& text)
{
    if (text == m_note)
        return;
    m_note = text;
    showChoice();
}

void SongField::setMarks(std::optional<TimeRange> section, std::optional<double> place)
{
    m_waveform->setMarks(section, place);
}

QString SongField::refusal() const
{
    if (m_mode == Mode::Upload)
        return m_reference->refusal();
    if (!m_song)
        return {};
    if (!hasServiceId(*m_song))
        return tr("The service gave no name for this song, so it cannot be used as a source.");
    if (!m_service.isEmpty() && m_song->service != m_service)
        return tr(
            "This song was made by another service. Choose one that was made here, or switch the service.");
    return {};
}

QString SongField::waiting() const
{
    return m_mode == Mode::Upload ? m_reference->waiting() : QString();
}

QVariant SongField::value() const
{
    const QString id = m_mode == Mode::Upload ? m_reference->remoteId()
                       : m_song               ? m_song->remoteId
                                              : m_foreignId;
    return id.isEmpty() ? QVariant() : QVariant(id);
}

void SongField::setValue(const QVariant& value)
{
    const QString id = value.toString();
    m_song.reset();
    m_foreignId.clear();
    if (!id.isEmpty() && m_mode == Mode::Choose) {
        if (!m_service.isEmpty())
            m_song = m_library.song(songIdOf(m_service, id));
        if (!m_song)
            m_song = m_library.find(id);
        if (!m_song)
            m_foreignId = id;
    }
    m_reference->setRemoteId(m_mode == Mode::Upload ? id : QString());
    showChoice();
    Q_EMIT edited();
}

void SongField::showChoice()
{
    const QString label = Catalogue::translated(parameter().label);
    const bool chosen = m_song || !m_foreignId.isEmpty();
    for (QWidget* part : {static_cast<QWidget*>(m_cover), static_cast<QWidget*>(m_title),
                          static_cast<QWidget*>(m_detail), m_clear})
        part->setVisible(chosen);
    m_button->setText(chosen ? QString() : tr("Choose a song…"));
    m_button->setIcon(chosen ? QIcon() : Theme::icon(QStringLiteral("note"), Theme::Role::Dim));
    m_waveform->setSong(m_song);
    const int outline = m_waveform->isHidden() ? 0 : SourceWaveform::tall + Theme::grid / 2;
    m_button->setFixedHeight(chosen ? songChipHeight + outline : 40);
    m_cover->setPath(m_song ? m_library.coverPath(*m_song) : QString());
    if (m_song) {
        const QString about = m_song->style.isEmpty() ? m_song->prompt : m_song->style;
        const QString length = timetext::clock(m_song->durationSeconds);
        m_title->setText(m_song->title);
        m_detail->setText(!m_note.isEmpty() ? m_note
                          : about.isEmpty() ? length
                                            : length + QStringLiteral(" · ") + about);
    } else {
        m_title->setText(m_foreignId);
        m_detail->setText(m_foreignId.isEmpty() ? QString() : tr("Not in this library"));
    }
    m_button->setAccessibleName(
        chosen ? tr("%1: %2", "label of a field: title of a song").arg(label, m_title->text()) : label);
    m_button->setToolTip(chosen ? tr("Choose another song")
                                : tr("Choose a song of the library, or drop one here"));
}

void SongField::openPicker()
{
    if (!m_picker) {
        m_picker = new SongPicker(m_library, m_databasePath, this);
        connect(m_picker, &SongPicker::chosen, this, &SongField::setSong);
    }
    m_picker->openAt(m_button);
}

} // namespace riffdesk
