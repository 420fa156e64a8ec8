#include "referenceedit.h"

#include "form/formdrops.h"
#include "form/formuploads.h"
#include "library/references.h"
#include "referencemodel.h"
#include "referencepicker.h"
#include "referenceprogress.h"
#include "references/referencefile.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/dropzone.h"
#include "ui/widgets/tonelabel.h"
#include "ui/widgets/whybutton.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>
#include <QToolButton>

namespace riffdesk {

namespace {
constexpr int waveRoom = 28;
constexpr int longestTyped = 2048;
} // namespace

ReferenceEdit::ReferenceEdit(const QString& namePrefix, QWidget* parent)
    : QWidget(parent)
    , m_progress(new ReferenceProgress(this))
{
    setAcceptDrops(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid / 2);
    buildZone(namePrefix);
    buildChip(namePrefix);
    buildProblem();
    for (QWidget* part : {static_cast<QWidget*>(m_zone), m_lineRow, static_cast<QWidget*>(m_progress),
                          static_cast<QWidget*>(m_chip), m_problemRow})
        column->addWidget(part);
    column->addWidget(m_lyrics, 0, Qt::AlignLeading);
    showState();
}

void ReferenceEdit::buildZone(const QString& prefix)
{
    m_zone = new DropZone(this);
    m_zone->setObjectName(QStringLiteral("referenceZone"));
    auto* words = new ToneLabel(Theme::Role::Dim, m_zone);
    words->setText(tr("Drop an audio file here, or choose one"));
    words->setAlignment(Qt::AlignCenter);
    auto* choose = new QPushButton(tr("Choose file…"), m_zone);
    choose->setObjectName(QStringLiteral("referenceFileButton"));
    choose->setToolTip(tr("MP3, WAV, M4A, FLAC, Ogg, Opus or AAC, from 1 second to 15 minutes"));
    m_list = new QPushButton(tr("References"), m_zone);
    m_list->setObjectName(QStringLiteral("referenceListButton"));
    m_list->setIcon(Theme::icon(QStringLiteral("chevron-down"), Theme::Role::Dim));
    m_list->setLayoutDirection(isRightToLeft() ? Qt::LeftToRight : Qt::RightToLeft); // the arrow comes last
    m_list->setToolTip(tr("What you have uploaded before"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::grid);
    buttons->addWidget(choose, 1);
    buttons->addWidget(m_list, 1);
    auto* inner = new QVBoxLayout(m_zone);
    inner->setContentsMargins(12, 12, 12, 12);
    inner->setSpacing(Theme::grid);
    inner->addWidget(words);
    inner->addLayout(buttons);

    m_lineRow = new QWidget(this);
    m_line = new QLineEdit(m_lineRow);
    m_line->setMaxLength(longestTyped);
    m_use = new QPushButton(tr("Use", "the address that was typed"), m_lineRow);
    m_use->setObjectName(prefix + QLatin1String("UseButton"));
    m_use->setToolTip(tr("Have the service fetch the recording from this address"));
    auto* row = new QHBoxLayout(m_lineRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid / 2);
    row->addWidget(m_line, 1);
    row->addWidget(m_use);

    connect(choose, &QPushButton::clicked, this, &ReferenceEdit::chooseFile);
    connect(m_list, &QPushButton::clicked, this, &ReferenceEdit::openPicker);
    connect(m_use, &QPushButton::clicked, this, &ReferenceEdit::useTyped);
    connect(m_line, &QLineEdit::returnPressed, this, &ReferenceEdit::useTyped);
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        m_typing = true;
        Q_EMIT edited();
    });
}

void ReferenceEdit::buildChip(const QString& prefix)
{
    m_chip = new Chip(this);
    m_chip->setObjectName(prefix + QLatin1String("Chip"));
    m_chip->setToolTip(tr("Choose another reference"));
    m_chip->setAccessibleName(tr("Reference"));
    auto* icon = new QLabel(m_chip);
    icon->setFixedWidth(waveRoom);
    icon->setAlignment(Qt::AlignCenter);
    icon->setPixmap(
        Theme::icon(QStringLiteral("wave"), Theme::Role::Dim).pixmap(QSize(20, 20), devicePixelRatioF()));
    m_chip->setPicture(icon);
    m_chip->cross()->setObjectName(prefix + QLatin1String("ReferenceClear"));
    m_chip->cross()->setToolTip(tr("Use no reference"));
    m_chip->cross()->setAccessibleName(tr("Use no reference"));

    m_lyrics = new QPushButton(this);
    m_lyrics->setObjectName(QStringLiteral("referenceLyricsButton"));
    Theme::setFlush(m_lyrics);

    connect(m_chip, &QPushButton::clicked, this, &ReferenceEdit::openPicker);
    connect(m_chip->cross(), &QToolButton::clicked, this, [this] {
        choose({});
        m_line->setFocus(Qt::OtherFocusReason);
    });
    connect(m_lyrics, &QPushButton::clicked, this,
            [this] { Q_EMIT lyricsWanted(m_known ? m_known->lyrics : QString()); });
}

void ReferenceEdit::buildProblem()
{
    m_problemRow = new QWidget(this);
    m_problem = new ToneLabel(Theme::Role::Dim, m_problemRow);
    m_problem->setObjectName(QStringLiteral("referenceProblem"));
    m_problem->setIcon(QStringLiteral("error"), Theme::Role::Danger);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_again = new QPushButton(tr("Try again"), m_problemRow);
    m_again->setObjectName(QStringLiteral("referenceAgainButton"));
    Theme::setFlush(m_again);
    auto* column = new QVBoxLayout(m_problemRow);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_problem);
    m_why = new WhyButton(QStringLiteral("referenceWhyButton"), m_problemRow);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2 * Theme::grid);
    buttons->addWidget(m_again);
    buttons->addWidget(m_why);
    buttons->addStretch();
    column->addLayout(buttons);
    connect(m_again, &QPushButton::clicked, this, [this] {
        if (m_state.upload)
            Q_EMIT uploadWanted(UploadSource(m_state.upload->recording)); // a copy: the state changes
    });
}

void ReferenceEdit::setUploads(References& references, FormUploads& uploads)
{
    m_references = &references;
    m_uploads = &uploads;
    const auto reload = [this](const QString& id) {
        if (m_known && m_known->id == id)
            loadReference();
        showState();
    };
    connect(&references, &References::changed, this, reload);
    connect(&references, &References::removed, this, reload);
    loadReference();
    showState();
}

/// One that was deleted from the list can still be used here.
void ReferenceEdit::loadReference()
{
    const bool isSame = m_known && m_known->id == m_state.reference;
    const auto fresh = m_references ? m_references->reference(m_state.reference) : std::nullopt;
    if (fresh || !isSame)
        m_known = fresh;
}

QWidget* ReferenceEdit::control() const
{
    return m_known && !m_typing ? static_cast<QWidget*>(m_chip) : m_line;
}

QString ReferenceEdit::value() const
{
    return m_line->text().trimmed();
}

void ReferenceEdit::show(const State& state)
{
    const bool isOther = state.text != value();
    if (state == m_state && !isOther)
        return;
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    const bool mustNotUpload = state.upload && state.upload != m_state.upload
                               && state.upload->fault.kind == UploadFault::Kind::NoFilesAllowed
                               && !state.upload->fault.message.isEmpty();
    m_state = state;
    if (isOther) {
        const QSignalBlocker quiet(m_line);
        m_line->setText(state.text);
        m_typing = false;
    }
    loadReference();
    m_progress->follow(state.upload && m_uploads ? m_uploads->upload(state.upload->number) : nullptr);
    showState();
    if (mustNotUpload)
        m_line->setFocus(Qt::OtherFocusReason); // the way that is left
    else if (hadFocus && isOther && m_known)
        m_chip->setFocus(Qt::OtherFocusReason);
}

void ReferenceEdit::showState()
{
    QWidget* const before = focusProxy();
    const bool busy = m_state.upload && m_state.upload->number != 0;
    const bool chosen = m_known && !m_typing && !busy;
    const bool empty = !busy && !chosen;
    m_zone->setVisible(empty && canUpload());
    m_lineRow->setVisible(empty);
    m_line->setPlaceholderText(canUpload() ? tr("Paste an address or an upload’s id") : QString());
    m_use->setVisible(canUpload() && UploadSource::looksLikeAddress(m_line->text()));
    m_progress->setVisible(busy);
    m_chip->setVisible(chosen);
    if (chosen) {
        m_chip->setTexts(m_known->name, ReferenceModel::detail(*m_known));
        updateAccessibleDescription(m_chip, m_known->name + QLatin1Char(' ') + m_chip->detail());
    }
    const bool canUndo = !m_state.replacedLyrics.isEmpty();
    m_lyrics->setVisible(chosen && m_state.lyricsWanted && (canUndo || !m_known->lyrics.trimmed().isEmpty()));
    m_lyrics->setText(canUndo ? tr("Bring my lyrics back") : tr("Use its lyrics"));
    m_lyrics->setToolTip(canUndo ? tr("Put back what the lyrics of the recording replaced")
                                 : tr("Put the words that the service heard into the lyrics"));
    const UploadFault fault = m_state.upload ? m_state.upload->fault : UploadFault();
    m_problemRow->setVisible(empty && !fault.message.isEmpty());
    m_problem->setTexts(fault.message, Theme::Role::Danger, fault.nextStep);
    m_again->setVisible(fault.canTryAgain);
    m_why->setCategory(fault.category);
    setFocusProxy(control());
    if (before != focusProxy())
        Q_EMIT controlChanged();
}

void ReferenceEdit::chooseFile()
{
    auto* dialog = new QFileDialog(window(), tr("Choose a recording"));
    dialog->setObjectName(QStringLiteral("referenceFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QStringList patterns;
    for (const QString& suffix : referencefile::suffixes())
        patterns << QLatin1String("*.") + suffix << QLatin1String("*.") + suffix.toUpper();
    dialog->setNameFilters(
        {tr("Audio files (%1)").arg(patterns.join(QLatin1Char(' '))), tr("All files (*)")});
    if (dialog->history().isEmpty())
        dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::MusicLocation));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& path) { Q_EMIT uploadWanted(UploadSource::fromFile(path)); });
    dialog->open();
}

void ReferenceEdit::openPicker()
{
    if (!m_references)
        return;
    if (!m_picker) {
        m_picker = new ReferencePicker(*m_references, this);
        connect(m_picker, &ReferencePicker::chosen, this, [this](const QString& id) {
            if (const auto reference = m_references->reference(id))
                choose(reference->remoteId);
        });
    }
    m_picker->setService(m_service);
    m_picker->openAt(control() == m_chip ? static_cast<QWidget*>(m_chip) : m_list);
}

void ReferenceEdit::choose(const QString& audioId)
{
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    m_line->setText(audioId);
    m_typing = false;
    showState();
    if (hadFocus)
        control()->setFocus(Qt::OtherFocusReason);
}

void ReferenceEdit::useTyped()
{
    const QString typed = value();
    if (!UploadSource::looksLikeAddress(typed)) {
        choose(typed);
        return;
    }
    if (!canUpload())
        return;
    const Result<QUrl> address = UploadSource::checkedAddress(typed);
    if (address)
        Q_EMIT uploadWanted(UploadSource::fromAddress(*address));
    else
        Q_EMIT uploadRefused(UploadFault::local(address.error()));
}

void ReferenceEdit::dragEnterEvent(QDragEnterEvent* event)
{
    if (!canUpload() || !droppedRecording(*event->mimeData(), false))
        return;
    m_zone->setLit(true);
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void ReferenceEdit::dragLeaveEvent(QDragLeaveEvent* event)
{
    m_zone->setLit(false);
    QWidget::dragLeaveEvent(event);
}

void ReferenceEdit::dropEvent(QDropEvent* event)
{
    m_zone->setLit(false);
    const std::optional<UploadSource> source = droppedRecording(*event->mimeData(), false);
    if (!source)
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT uploadWanted(*source);
}

} // namespace riffdesk
