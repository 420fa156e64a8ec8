#include "jobs/songfile.h"

#include "api/catalogue.h"
#include "library/song.h"
#include "library/songfolder.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace riffdesk {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(SongFile)
};

SongFileState::Kind kindOf(const Job& job)
{
    switch (job.state) {
    case Job::State::Unknown:
        return SongFileState::Kind::Undecided;
    case Job::State::Unfetched:
        return SongFileState::Kind::Unfetched;
    case Job::State::Done:
    case Job::State::Failed:
    case Job::State::Cancelled:
        return SongFileState::Kind::NotHere;
    case Job::State::Draft:
    case Job::State::Submitting:
    case Job::State::Running:
    case Job::State::Fetching:
        break;
    }
    return SongFileState::Kind::OnItsWay;
}

/// The folder of stems, which is whole: it takes its name with the last of them.
void findStems(const SongFolder& folder, const Song& song, SongFileState& state)
{
    const QStringList names = folder.stemNames();
    if (names.isEmpty()) {
        state.kind = song.hasStems ? SongFileState::Kind::Gone : SongFileState::Kind::NotHere;
        return;
    }
    state.kind = SongFileState::Kind::Here;
    state.path = folder.stemsDir();
    state.stems = int(names.size());
    for (const QString& name : names)
        state.bytes += QFileInfo(folder.path() + QLatin1Char('/') + name).size();
}

} // namespace

QString SongFileState::sentence() const
{
    if (areStems && kind == Kind::Gone)
        return Texts::tr("They are paid for, but their files are missing.");
    if (areStems && kind == Kind::Here)
        return Texts::tr("They are already here: %1").arg(path);
    switch (kind) {
    case Kind::Impossible:
        return Texts::tr("No service can be asked for it: it has no id of this song.");
    case Kind::OnItsWay:
        return Texts::tr("It is on its way.");
    case Kind::Undecided:
        return Texts::tr("It is not known whether the last request for it arrived.");
    case Kind::Unfetched:
        return Texts::tr("It is made and paid for, but could not be fetched yet.");
    case Kind::Here:
        return Texts::tr("It is already here: %1").arg(path);
    case Kind::Gone:
        return Texts::tr("It is paid for, but its file is missing.");
    case Kind::NotHere:
        break;
    }
    return {};
}

std::optional<Error> SongFileState::refusal() const
{
    const auto refused = [this](const QString& nextStep) {
        return Error{Error::Category::Input, sentence(), nextStep};
    };
    if (areStems && kind == Kind::Impossible)
        return refused(Texts::tr("Upload its file in the studio, and work on that."));
    if (areStems && kind == Kind::Gone)
        return refused(Texts::tr("Put them back from a copy of yours; asking for them anew pays once more."));
    switch (kind) {
    case Kind::Impossible:
        return refused(Texts::tr("Export writes its sound, as WAV and in other formats."));
    case Kind::OnItsWay:
        return refused(Texts::tr("It is kept with the song once it has come."));
    case Kind::Undecided:
        return refused(Texts::tr("Decide that in Jobs first."));
    case Kind::Unfetched:
    case Kind::Gone:
        return refused(Texts::tr("Fetch it again; that costs nothing."));
    case Kind::Here:
        return refused(Texts::tr("Asking for it anew pays once more."));
    case Kind::NotHere:
        break;
    }
    return std::nullopt;
}

bool addsToSong(const Action& action)
{
    return action.makesFile() || action.yield == Action::Yield::Stems;
}

SongFileState songFileState(const Song& song, const Action& action, const QVector<Job>& jobs,
                            const QString& songsDir)
{
    SongFileState state;
    state.areStems = action.yield == Action::Yield::Stems;
    for (const Job& job : jobs) {
        if (job.action != action.id || job.service != song.service
            || (!job.songIds.contains(song.id)
                && job.request.value(QLatin1String("audio_id")).toString() != serviceIdOf(song)))
            continue;
        if (const auto kind = kindOf(job); kind != SongFileState::Kind::NotHere) {
            state.kind = kind;
            state.jobId = job.id;
            return state;
        }
    }
    const SongFolder folder(songsDir, song.id);
    const bool isAskable = song.service != importedService() && hasServiceId(song);
    if (state.areStems) {
        findStems(folder, song, state);
        if (state.kind == SongFileState::Kind::NotHere && !isAskable)
            state.kind = SongFileState::Kind::Impossible;
        return state;
    }
    const QString name = action.yield == Action::Yield::Wav ? Song::wavFile() : Song::videoFile();
    const SongFile* const kept = song.file(name);
    if (folder.has(name)) { // also where the library does not know of it, as after it was made anew
        state.kind = SongFileState::Kind::Here;
        state.path = folder.file(name);
        state.bytes = QFileInfo(state.path).size();
    } else if (kept) {
        state.kind = SongFileState::Kind::Gone;
    } else if (!isAskable) {
        state.kind = SongFileState::Kind::Impossible;
    }
    return state;
}

} // namespace riffdesk
