#include "referenceedit.h"

#include "dropzone.h"
#include "library/references.h"
#include "referencemodel.h"
#include "referencepicker.h"
#include "referenceprogress.h"
#include "references/referencefile.h"
#include "references/uploader.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/tonelabel.h"

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
constexpr int chipHeight = 56;
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

ReferenceEdit::~ReferenceEdit()
{
    if (m_upload) {
        m_upload->disconnect(this);
        m_upload->cancel();
    }
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
        m_fault = {};
        showState();
        Q_EMIT edited();
    });
}

void ReferenceEdit::buildChip(const QString& prefix)
{
    m_chip = new QPushButton(this);
    m_chip->setObjectName(prefix + QLatin1String("Chip"));
    m_chip->setFixedHeight(chipHeight);
    m_chip->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_chip->setToolTip(tr("Choose another reference"));
    m_chip->setAccessibleName(tr("Reference"));
    m_name = new ElidedLabel(m_chip);
    m_detail = new ElidedLabel(m_chip);
    auto* icon = new QLabel(m_chip);
    icon->setPixmap(
        Theme::icon(QStringLiteral("wave"), Theme::Role::Dim).pixmap(QSize(20, 20), devicePixelRatioF()));
    Theme::setTextSize(m_name, Theme::smallText, true);
    Theme::setDim(m_detail);
    auto* clear = new QToolButton(m_chip);
    clear->setObjectName(prefix + QLatin1String("ReferenceClear"));
    clear->setIcon(Theme::icon(QStringLiteral("close"), Theme::Role::Dim));
    clear->setFocusPolicy(Qt::TabFocus);
    clear->setToolTip(tr("Use no reference"));
    clear->setAccessibleName(tr("Use no reference"));
    auto* lines = new QVBoxLayout;
    lines->setSpacing(1);
    lines->addStretch();
    lines->addWidget(m_name);
    lines->addWidget(m_detail);
    lines->addStretch();
    auto* row = new QHBoxLayout(m_chip);
    row->setContentsMargins(12, Theme::grid, Theme::grid, Theme::grid);
    row->setSpacing(12);
    row->addWidget(icon);
    row->addLayout(lines, 1);
    row->addWidget(clear);
    for (QWidget* part :
         {static_cast<QWidget*>(icon), static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_detail)})
        part->setAttribute(Qt::WA_TransparentForMouseEvents); // the chip as a whole is the button

    m_lyrics = new QPushButton(this);
    m_lyrics->setObjectName(QStringLiteral("referenceLyricsButton"));
    Theme::setFlush(m_lyrics);

    connect(m_chip, &QPushButton::clicked, this, &ReferenceEdit::openPicker);
    connect(clear, &QToolButton::clicked, this, [this] {
        setRemoteId({});
        m_line->setFocus(Qt::OtherFocusReason);
    });
    connect(m_lyrics, &QPushButton::clicked, this, &ReferenceEdit::offerLyrics);
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
    column->addWidget(m_again, 0, Qt::AlignLeading);
    connect(m_again, &QPushButton::clicked, this, [this] { send(UploadSource(m_left)); });
}

void ReferenceEdit::setUploads(References& references, Uploader& uploader)
{
    m_references = &references;
    m_uploader = &uploader;
    connect(&references, &References::changed, this, &ReferenceEdit::onListChanged);
    connect(&references, &References::removed, this, &ReferenceEdit::onListChanged);
    setRemoteId(remoteId());
}

void ReferenceEdit::setService(const QString& serviceId)
{
    m_service = serviceId;
    if (m_references && m_chosen && m_chosen->service != serviceId) {
        if (const auto same = m_references->find(serviceId, m_chosen->remoteId))
            m_chosen = same;
    }
    showState();
}

void ReferenceEdit::setLyricsWanted(bool wanted)
{
    if (m_lyricsWanted == wanted)
        return;
    m_lyricsWanted = wanted;
    showState();
}

QWidget* ReferenceEdit::control() const
{
    return m_chosen ? static_cast<QWidget*>(m_chip) : m_line;
}

QString ReferenceEdit::remoteId() const
{
    if (m_upload)
        return {};
    if (m_chosen)
        return m_chosen->remoteId;
    const QString typed = m_line->text().trimmed();
    return UploadSource::looksLikeAddress(typed) ? QString() : typed;
}

void ReferenceEdit::setRemoteId(const QString& id)
{
    if (m_upload) {
        m_upload->disconnect(this);
        m_upload->cancel();
        m_upload.clear();
        m_progress->follow(nullptr);
    }
    m_fault = {};
    std::optional<Reference> known;
    if (m_references && !id.isEmpty()) {
        known = m_references->find(m_service, id);
        if (!known)
            known = m_references->find(id);
    }
    if (known) {
        pick(known);
        return;
    }
    m_chosen.reset();
    m_replacedLyrics.clear();
    const QSignalBlocker quiet(m_line); // one change, told once
    m_line->setText(id);
    showState();
    Q_EMIT edited();
}

QString ReferenceEdit::waiting() const
{
    if (m_upload)
        return tr("The recording is still on its way to the service.");
    if (!m_chosen && canUpload() && UploadSource::looksLikeAddress(m_line->text()))
        return tr("Press Use, so that the service fetches the recording from its address.");
    return {};
}

QString ReferenceEdit::refusal() const
{
    if (m_chosen && !m_service.isEmpty() && m_chosen->service != m_service)
        return tr(
            "This recording was uploaded to another service. Upload it here too, or switch the service.");
    return {};
}

void ReferenceEdit::send(const UploadSource& source)
{
    if (!canUpload())
        return;
    const QString typed = m_line->text();
    setRemoteId({});
    m_typed = source.path.isEmpty() ? typed : QString();
    m_left = source;
    follow(m_uploader->start(m_service, source));
}

void ReferenceEdit::follow(Upload* upload)
{
    m_upload = upload;
    m_progress->follow(upload);
    connect(upload, &Upload::finished, this, [this](const Result<Reference, UploadFault>& result) {
        m_left = m_upload->remaining();
        m_upload->disconnect(this);
        m_upload.clear();
        m_progress->follow(nullptr);
        if (result)
            pick(*result);
        else
            tellFault(result.error());
    });
    showState();
    Q_EMIT edited();
}

std::optional<ReferenceEdit::OnItsWay> ReferenceEdit::park()
{
    if (!m_upload)
        return std::nullopt;
    OnItsWay parked{m_upload, m_left, m_typed, {}};
    m_upload->disconnect(this);
    m_upload.clear();
    m_progress->follow(nullptr);
    m_typed.clear();
    setRemoteId({});
    return parked;
}

void ReferenceEdit::resume(const OnItsWay& parked)
{
    setRemoteId({});
    m_left = parked.left;
    m_typed = parked.typed;
    if (parked.upload)
        follow(parked.upload);
    else
        tellFault(parked.fault);
}

void ReferenceEdit::pick(const std::optional<Reference>& reference)
{
    if (!reference)
        return;
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    m_chosen = reference;
    m_replacedLyrics.clear();
    m_fault = {};
    {
        const QSignalBlocker quiet(m_line);
        m_line->clear();
    }
    showState();
    if (hadFocus)
        m_chip->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void ReferenceEdit::tellFault(const UploadFault& fault)
{
    const bool cancelled = fault.kind == UploadFault::Kind::Cancelled;
    m_fault = cancelled ? UploadFault() : fault;
    if (!m_typed.isEmpty()) { // an address can be corrected
        const QSignalBlocker quiet(m_line);
        m_line->setText(m_typed);
        m_typed.clear();
    }
    showState();
    if (fault.kind == UploadFault::Kind::NoFilesAllowed)
        m_line->setFocus(Qt::OtherFocusReason); // the way that is left
    Q_EMIT edited();
}

void ReferenceEdit::showState()
{
    QWidget* const before = focusProxy();
    const bool busy = m_upload;
    const bool chosen = m_chosen && !busy;
    const bool empty = !busy && !chosen;
    m_zone->setVisible(empty && canUpload());
    m_lineRow->setVisible(empty);
    m_line->setPlaceholderText(canUpload() ? tr("Paste an address or an upload’s id") : QString());
    m_use->setVisible(canUpload() && UploadSource::looksLikeAddress(m_line->text()));
    m_progress->setVisible(busy);
    m_chip->setVisible(chosen);
    if (chosen) {
        m_name->setText(m_chosen->name);
        m_detail->setText(ReferenceModel::detail(*m_chosen));
        m_chip->setAccessibleDescription(m_chosen->name + QLatin1Char(' ') + m_detail->text());
    }
    const bool canUndo = !m_replacedLyrics.isEmpty();
    m_lyrics->setVisible(chosen && m_lyricsWanted && (canUndo || !m_chosen->lyrics.trimmed().isEmpty()));
    m_lyrics->setText(canUndo ? tr("Bring my lyrics back") : tr("Use its lyrics"));
    m_lyrics->setToolTip(canUndo ? tr("Put back what the lyrics of the recording replaced")
                                 : tr("Put the words that the service heard into the lyrics"));
    m_problemRow->setVisible(empty && !m_fault.message.isEmpty());
    m_problem->setTexts(m_fault.message, Theme::Role::Danger, m_fault.nextStep);
    m_again->setVisible(m_fault.canTryAgain);
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
            [this](const QString& path) { send(UploadSource::fromFile(path)); });
    dialog->open();
}

void ReferenceEdit::openPicker()
{
    if (!m_references)
        return;
    if (!m_picker) {
        m_picker = new ReferencePicker(*m_references, this);
        connect(m_picker, &ReferencePicker::chosen, this,
                [this](const QString& id) { pick(m_references->reference(id)); });
    }
    m_picker->setService(m_service);
    m_picker->openAt(m_chosen ? static_cast<QWidget*>(m_chip) : m_list);
}

void ReferenceEdit::useTyped()
{
    const QString typed = m_line->text().trimmed();
    if (!UploadSource::looksLikeAddress(typed)) {
        setRemoteId(typed);
        return;
    }
    if (!canUpload())
        return;
    const Result<QUrl> address = UploadSource::checkedAddress(typed);
    if (address)
        send(UploadSource::fromAddress(*address));
    else
        tellFault(UploadFault::local(address.error()));
}

void ReferenceEdit::offerLyrics()
{
    if (!m_chosen)
        return;
    const QString lyrics = m_replacedLyrics.isEmpty() ? m_chosen->lyrics : m_replacedLyrics;
    m_replacedLyrics.clear();
    showState();
    Q_EMIT lyricsOffered(lyrics);
}

void ReferenceEdit::setReplacedLyrics(const QString& lyrics)
{
    if (m_chosen && lyrics == m_chosen->lyrics)
        return;
    m_replacedLyrics = lyrics;
    showState();
}

void ReferenceEdit::onListChanged()
{
    if (!m_chosen)
        return;
    if (const auto fresh = m_references->reference(m_chosen->id))
        m_chosen = fresh; // one that was deleted from the list can still be used here
    showState();
}

std::optional<UploadSource> ReferenceEdit::dropped(const QMimeData* data, bool audioOnly)
{
    const QList<QUrl> urls = data->urls();
    for (const bool named : {true, audioOnly}) { // of several, the one that is named like audio is meant
        for (const QUrl& url : urls) {
            if (named && !referencefile::isAudioName(url.path()))
                continue;
            if (url.isLocalFile())
                return UploadSource::fromFile(url.toLocalFile());
            if (const auto address = UploadSource::checkedAddress(url.toString(QUrl::FullyEncoded)))
                return UploadSource::fromAddress(*address);
        }
    }
    return std::nullopt;
}

void ReferenceEdit::dragEnterEvent(QDragEnterEvent* event)
{
    if (!canUpload() || !dropped(event->mimeData(), false))
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
    const std::optional<UploadSource> source = dropped(event->mimeData(), false);
    if (!source)
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    send(*source);
}

} // namespace riffdesk
