#pragma once

#include "api/apierror.h"
#include "api/download.h"
#include "base/canceltoken.h"
#include "base/result.h"
#include "library/songfolder.h"

#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace riffdesk::mediafiles {

enum class Kind { Audio, Cover, Stems, Wav, Video };

/// The name of such a file of a song, where it has only one: of WAV and video.
[[nodiscard]] QString nameOf(Kind kind);

/// What is asked of the bytes of such a file.
[[nodiscard]] Download::Content contentOf(Kind kind);
/// Where a download of this kind ends, before its content has told its name.
[[nodiscard]] QString fetchedPath(const SongFolder& folder, Kind kind);
/// The name of a whole file (but stems) that has its name already, or empty. `song` says which WAV file is
/// not its audio.
[[nodiscard]] QString presentFile(const SongFolder& folder, Kind kind, const std::optional<Song>& song);
/// Gives what was fetched (no stems) the name `suffix` ends, and returns it.
[[nodiscard]] Result<QString, ApiError> renameFile(const SongFolder& folder, Kind kind,
                                                   const QString& suffix);
/// Gives a file that is damaged another name in its folder, in the place of an earlier one: something of what
/// was paid for may be in it.
void keepAside(const SongFolder& folder, Kind kind, const QString& path);
void removeAside(const SongFolder& folder, Kind kind);
/// Gives it the name `name` again, where no other file has taken that: what is damaged is better than
/// nothing.
void bringBack(const SongFolder& folder, Kind kind, const QString& name);

/// A download that was left unfinished.
struct Unfinished
{
    QString songId;
    Kind kind = Kind::Audio;
    QString path; ///< of the part, or of the note beside it
};
/// All there are below `songsDir`. Reads every folder: not for the GUI thread.
[[nodiscard]] QVector<Unfinished> unfinished(const QString& songsDir, const CancelToken& cancel);

/// What a fetched file proved to be. Waits for the disk and decodes: not for the GUI thread.
struct Verdict
{
    QString suffix; ///< what fits the bytes; empty when it cannot be told
    std::optional<ApiError> fault; ///< of the file, or of the disk: then its code is not "file_damaged"
    bool isOnlyLonger = false; ///< the fault is that there is more than was told; nothing is missing
    QVector<SongFile> files; ///< what was judged, under its name there; the stems that came of it
    QByteArray hash; ///< of a faulty file, to know it again
    [[nodiscard]] bool isDamage() const { return fault && fault->code == QLatin1String("file_damaged"); }
};

/// Decodes the sound to its end. `toldSeconds` is what the service said, 0 for nothing. Where `kept` says
/// what the file was once, it is damaged when it is another one now.
[[nodiscard]] Verdict judgeAudio(const SongFolder& folder, const QString& name, double toldSeconds,
                                 const std::optional<SongFile>& kept, const CancelToken& cancel);
/// The same by its first bytes.
[[nodiscard]] Verdict judgeCover(const SongFolder& folder, const QString& name,
                                 const std::optional<SongFile>& kept, const CancelToken& cancel);
/// As judgeAudio(), of a file that has to be WAV.
[[nodiscard]] Verdict judgeWav(const SongFolder& folder, const QString& name, double toldSeconds,
                               const std::optional<SongFile>& kept, const CancelToken& cancel);
/// As judgeAudio(), and its pictures are decoded to their end, too.
[[nodiscard]] Verdict judgeVideo(const SongFolder& folder, const QString& name, double toldSeconds,
                                 const std::optional<SongFile>& kept, const CancelToken& cancel);
/// Unpacks stems, decodes each to its end, makes FLAC of what loses nothing by it, and puts them in the place
/// of earlier ones.
[[nodiscard]] Verdict unpackStems(const SongFolder& folder, const CancelToken& cancel);

} // namespace riffdesk::mediafiles
