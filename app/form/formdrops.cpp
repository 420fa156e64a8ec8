#include "form/formdrops.h"

#include "api/catalogue.h"
#include "form/formkeys.h"
#include "form/formrequest.h"
#include "form/formsong.h"
#include "form/preset.h"
#include "lyrics/lyricsfile.h"
#include "references/referencefile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

#include <algorithm>
#include <array>

namespace riffdesk {

namespace {

constexpr qsizetype mostIdBytes = 4096;
constexpr qsizetype mostUrls = 1000;
constexpr QLatin1String songsType("application/x-riffdesk-song");

QString presetPath(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    const bool one = urls.size() == 1 && urls.first().isLocalFile();
    return one && Preset::isFileName(urls.first().path()) ? urls.first().toLocalFile() : QString();
}

bool acceptsPreset(const QMimeData& data, const FormDrop& drop)
{
    Q_UNUSED(drop)
    return !presetPath(data).isEmpty();
}

Result<FormEdit> readPreset(const QMimeData& data, const FormDrop& drop)
{
    const Result<Preset> preset = Preset::fromFile(drop.catalogue, presetPath(data)); // small, or refused
    if (!preset)
        return preset.error();
    FormEdit edit;
    edit.isFilledIn = true;
    edit.apply = [&catalogue = drop.catalogue, facts = drop.facts, preset = *preset](const Form& form) {
        return withPreset(form, catalogue, facts, preset);
    };
    return edit;
}

bool wantsRecording(const FormDrop& drop)
{
    return drop.facts.canUpload && drop.form.worksOnUploads(drop.catalogue)
           && drop.form.isShown(drop.catalogue, formkeys::source);
}

bool acceptsRecording(const QMimeData& data, const FormDrop& drop)
{
    return wantsRecording(drop) && droppedRecording(data, true);
}

Result<FormEdit> readRecording(const QMimeData& data, const FormDrop& drop)
{
    Q_UNUSED(drop)
    FormEdit edit;
    edit.upload = droppedRecording(data, true);
    return edit;
}

bool acceptsStrayRecording(const QMimeData& data, const FormDrop& drop)
{
    // Our own songs bring their files along.
    if (!drop.facts.canUpload || wantsRecording(drop) || data.hasFormat(songsType)
        || !uploadActionFor(drop.catalogue, drop.form.action))
        return false;
    const std::optional<UploadSource> found = droppedRecording(data, true);
    return found && !found->path.isEmpty();
}

Result<FormEdit> readStrayRecording(const QMimeData& data, const FormDrop& drop)
{
    Q_UNUSED(drop)
    FormEdit edit;
    edit.offered = droppedRecording(data, true);
    return edit;
}

std::optional<Song> firstSong(const QMimeData& data, const FormDrop& drop)
{
    const QString ids = QString::fromUtf8(data.data(songsType).left(mostIdBytes));
    const QString id = ids.section(QLatin1Char('\n'), 0, 0).trimmed();
    return id.isEmpty() ? std::nullopt : drop.song(id);
}

bool acceptsSong(const QMimeData& data, const FormDrop& drop)
{
    return firstSong(data, drop) && firstActionForSongs(drop.catalogue);
}

Result<FormEdit> readSong(const QMimeData& data, const FormDrop& drop)
{
    const Song song = firstSong(data, drop).value_or(Song());
    const Action* const action = drop.catalogue.action(drop.form.action);
    FormEdit edit;
    edit.isFilledIn = !action || action->source != Action::Source::Song;
    edit.apply = [&catalogue = drop.catalogue, song, fill = edit.isFilledIn](const Form& form) {
        if (fill)
            return withSong(form, catalogue, song, firstActionForSongs(catalogue)->id);
        Form edited = form;
        edited.set(catalogue, formkeys::source, serviceIdOf(song));
        return edited;
    };
    return edit;
}

/// Nothing when the action has use for lyrics.
std::optional<Error> lyricsRefused(const FormDrop& drop)
{
    const Action* const chosen = drop.catalogue.action(drop.form.action);
    const auto sings = [](const Action& each) { return each.uses(formkeys::lyric); };
    if (!chosen || sings(*chosen))
        return std::nullopt;
    const QVector<Action>& all = drop.catalogue.actions();
    const auto other = std::find_if(all.cbegin(), all.cend(), sings);
    return Error{Error::Category::Input,
                 QCoreApplication::translate("Form", "“%1” takes no lyrics.", "name of an action")
                     .arg(Catalogue::translated(chosen->label)),
                 other == all.cend()
                     ? QString()
                     : QCoreApplication::translate("Form", "Choose another action, such as “%1”, and drop "
                                                           "them again.")
                           .arg(Catalogue::translated(other->label))};
}

QStringList lyricPaths(const QMimeData& data)
{
    QStringList paths;
    const QList<QUrl> urls = data.urls().mid(0, mostUrls);
    for (const QUrl& url : urls) {
        const QFileInfo file(url.isLocalFile() ? url.toLocalFile() : QString());
        const QString ending = file.suffix().toLower();
        if (LyricsFile::suffixes().contains(ending) || (ending.isEmpty() && file.isFile()))
            paths.append(file.filePath());
    }
    return paths;
}

bool acceptsLyricFiles(const QMimeData& data, const FormDrop& drop)
{
    Q_UNUSED(drop)
    return !droppedRecording(data, true) && !lyricPaths(data).isEmpty(); // what is meant by both is not known
}

Result<FormEdit> readLyricFiles(const QMimeData& data, const FormDrop& drop)
{
    if (const auto refused = lyricsRefused(drop))
        return *refused;
    FormEdit edit;
    edit.lyricFiles = lyricPaths(data);
    return edit;
}

bool acceptsWords(const QMimeData& data, const FormDrop& drop)
{
    Q_UNUSED(drop)
    // The text beside an address is the address.
    return data.hasText() && !data.hasUrls() && !data.hasFormat(songsType)
           && !data.text().trimmed().isEmpty();
}

Result<FormEdit> readWords(const QMimeData& data, const FormDrop& drop)
{
    if (const auto refused = lyricsRefused(drop))
        return *refused;
    FormEdit edit;
    edit.words = data.text();
    return edit;
}

/// The first that takes it reads it.
constexpr std::array<DropReader, 6> dropReaders{{{acceptsPreset, readPreset, true},
                                                 {acceptsRecording, readRecording, false},
                                                 {acceptsStrayRecording, readStrayRecording, true},
                                                 {acceptsSong, readSong, false},
                                                 {acceptsLyricFiles, readLyricFiles, true, true},
                                                 {acceptsWords, readWords, false, true}}};

} // namespace

const DropReader* dropReader(const QMimeData& data, const FormDrop& drop)
{
    const auto found = std::find_if(dropReaders.cbegin(), dropReaders.cend(),
                                    [&](const DropReader& each) { return each.takes(data, drop); });
    return found == dropReaders.cend() ? nullptr : &*found;
}

std::optional<UploadSource> droppedRecording(const QMimeData& data, bool audioOnly)
{
    const QList<QUrl> urls = data.urls();
    for (const bool named : {true, audioOnly}) {
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

const Action* uploadActionFor(const Catalogue& catalogue, const QString& chosen)
{
    const QVector<Action>& all = catalogue.actions();
    const auto uploads = [](const Action& each) { return each.source == Action::Source::Upload; };
    auto found = std::find_if(all.cbegin(), all.cend(), [&](const Action& each) {
        return uploads(each) && !each.plainAction.isEmpty() && each.plainAction == chosen;
    });
    if (found == all.cend())
        found = std::find_if(all.cbegin(), all.cend(), uploads);
    return found == all.cend() ? nullptr : &*found;
}

} // namespace riffdesk
