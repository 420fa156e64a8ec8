#include "formdrops.h"

#include "api/catalogue.h"
#include "formkeys.h"
#include "library/library.h"
#include "referenceedit.h"
#include "requestform.h"
#include "songfield.h"
#include "ui/widgets/songlistmodel.h"
#include "uploadoffer.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace riffdesk {

namespace {

constexpr qsizetype mostIdBytes = 4096;

QString firstSong(const QMimeData* data)
{
    const QByteArray ids = data->data(QLatin1String(SongListModel::songMimeType));
    return QString::fromUtf8(ids.left(mostIdBytes)).section(QLatin1Char('\n'), 0, 0).trimmed();
}

} // namespace

FormDrops::FormDrops(RequestForm& form, const Catalogue& catalogue, Library& library, QObject* parent)
    : QObject(parent)
    , m_form(form)
    , m_catalogue(catalogue)
    , m_library(library)
{
    for (QWidget* field : form.findChildren<QWidget*>()) {
        if (field->acceptDrops())
            field->installEventFilter(this);
    }
}

std::optional<UploadSource> FormDrops::recording(const QMimeData* data) const
{
    const SongField* source = m_form.songField(formkeys::source);
    if (!source || !source->takesUploads() || !m_form.isShown(formkeys::source))
        return std::nullopt;
    return ReferenceEdit::dropped(data, true);
}

std::optional<UploadSource> FormDrops::strayRecording(const QMimeData* data) const
{
    const SongField* source = m_form.songField(formkeys::source);
    if (!source || !source->hasUploads() || (source->takesUploads() && m_form.isShown(formkeys::source))
        || data->hasFormat(
            QLatin1String(SongListModel::songMimeType)) // our own songs bring their files along
        || !UploadOffer::actionFor(m_catalogue, m_form.action()))
        return std::nullopt;
    std::optional<UploadSource> found = ReferenceEdit::dropped(data, true);
    return found && !found->path.isEmpty() ? found : std::nullopt;
}

QString FormDrops::presetFile(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    const bool one = urls.size() == 1 && urls.first().isLocalFile();
    return one && Preset::isFileName(urls.first().path()) ? urls.first().toLocalFile() : QString();
}

bool FormDrops::eventFilter(QObject* watched, QEvent* event)
{
    const bool enters = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (!enters && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto* dropping = static_cast<QDropEvent*>(event);
    if (presetFile(dropping->mimeData()).isEmpty() && !strayRecording(dropping->mimeData()))
        return QObject::eventFilter(watched, event);
    if (enters)
        dropping->acceptProposedAction();
    else
        drop(dropping);
    return true;
}

void FormDrops::takePreset(const QString& path)
{
    const Result<Preset> preset = Preset::fromFile(m_catalogue, path); // small, or refused
    if (preset)
        Q_EMIT presetDropped(preset.value());
    else
        Q_EMIT refused(preset.error().text());
}

bool FormDrops::takes(const QMimeData* data) const
{
    return !presetFile(data).isEmpty() || data->hasFormat(QLatin1String(SongListModel::songMimeType))
           || recording(data) || strayRecording(data);
}

void FormDrops::drop(QDropEvent* event)
{
    if (const QString path = presetFile(event->mimeData()); !path.isEmpty()) {
        event->setDropAction(Qt::CopyAction); // the file stays where it is
        event->accept();
        takePreset(path);
        return;
    }
    if (const std::optional<UploadSource> dropped = recording(event->mimeData())) {
        event->acceptProposedAction();
        SongField* field = m_form.songField(formkeys::source);
        field->upload(*dropped);
        Q_EMIT uploadBegan(field);
        return;
    }
    if (const std::optional<UploadSource> stray = strayRecording(event->mimeData())) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
        Q_EMIT recordingDropped(*stray);
        return;
    }
    const QString id = firstSong(event->mimeData());
    if (id.isEmpty() || !m_library.song(id))
        return;
    event->acceptProposedAction();
    const Action* action = m_catalogue.action(m_form.action());
    if (action && action->source == Action::Source::Song)
        m_form.songField(formkeys::source)->setSong(id);
    else
        Q_EMIT sourceDropped(id);
}

} // namespace riffdesk
