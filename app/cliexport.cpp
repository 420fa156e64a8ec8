#include "cli.h"
#include "cliprint.h"
#include "export/exportrun.h"
#include "export/filenametemplate.h"
#include "library/library.h"
#include "library/songsearch.h"
#include "library/songtext.h"
#include "platform/interrupt.h"
#include "songtimes/songtimes.h"
#include "studio/studio.h"

#include <QDir>
#include <QJsonArray>

// The command that writes songs out.

namespace riffdesk {

/// Which songs, in the order that numbers them: those named, else those of the search that can be heard.
Result<ExportRun::Plan> Cli::planExport()
{
    ExportRun::Plan plan;
    plan.folder = m_line.to;
    if (!m_line.profile.isEmpty()) {
        const ExportProfiles profiles(m_studio->configDir());
        const auto profile = profiles.find(m_line.profile);
        if (!profile) {
            QStringList names;
            for (const ExportProfile& each : profiles.all())
                names.append(each.isBuiltIn ? each.word : each.name);
            return Error{Error::Category::Input, tr("There is no profile “%1”.").arg(m_line.profile),
                         tr("--profile takes one of these: %1.").arg(names.join(QLatin1String(", ")))};
        }
        plan.options = profile->options;
    }
    if (const auto applied = m_line.applyExportValues(plan.options); !applied)
        return applied.error();
    if (m_line.stems) {
        plan.contents = ExportRun::Contents::Stems;
        plan.session = m_line.session;
        if (plan.options.changesSound())
            return Error{
                Error::Category::Input,
                tr("Stems keep their loudness and their length, or they would no longer fit together."),
                tr("Leave out --lufs, --length, the fades, --trim-silence and profiles with them.")};
    }
    if (m_line.page) {
        plan.contents = ExportRun::Contents::Page;
        plan.isPacked = m_line.isPacked;
    }
    if (const auto pattern = FileNameTemplate::parse(plan.options.nameTemplate); !pattern)
        return pattern.error();
    const Library& library = m_studio->library();
    for (const QString& id : std::as_const(m_line.songs)) {
        const auto song = library.find(id);
        if (!song) {
            if (const auto found = m_studio->findMissingSongs(); !found)
                return found.error();
            return Error{Error::Category::Input, tr("There is no song “%1” in the library.").arg(id),
                         tr("riffdesk songs lists them.")};
        }
        if (m_line.stems && !library.song(song->id).value_or(Song()).hasStems)
            return Error{Error::Category::Input, tr("“%1” has no stems.").arg(songtext::title(*song)),
                         tr("riffdesk stems %1 asks the service for them.").arg(song->id)};
        plan.ids.append(song->id);
    }
    if (!m_line.songs.isEmpty())
        return plan;
    if (m_line.stems)
        m_line.search += QLatin1String(" has:stems");
    SongQuery query(m_line.search, m_line.order);
    plan.playlist = query.playlist();
    if (!plan.playlist.isEmpty() && query.order() == SongQuery::Order::Newest)
        m_line.order = SongQuery::Order::Playlist; // the album's own
    const auto ids = findSongs();
    if (!ids)
        return ids.error();
    for (const QString& id : *ids) {
        const auto song = library.summary(id);
        const bool isReady = song && song->media == Song::Media::Ready;
        if (isReady && (m_line.stems || !song->audioFile.isEmpty()))
            plan.ids.append(id);
    }
    if (m_line.stems && plan.ids.isEmpty())
        cliprint::note(tr("None of the songs has stems; riffdesk stems ID… asks the service for them."));
    return plan;
}

void Cli::exportSongs()
{
    if (!openStudio(Access::Read))
        return;
    const auto plan = planExport();
    if (!plan)
        return fail(BadRequest, plan.error());
    m_interrupt = std::make_unique<Interrupt>();
    m_export = std::make_unique<ExportRun>(m_studio->library());
    m_export->setTimes([this](const Song& song) { return m_studio->songTimes().timedLyrics(song); });
    m_export->setSections([this](const Song& song) { return m_studio->songTimes().sectionStarts(song); });
    ExportRun& run = *m_export;
    connect(m_interrupt.get(), &Interrupt::happened, &run, &ExportRun::cancel);
    connect(&run, &ExportRun::progressed, this, [this, &run] {
        if (!m_line.json)
            cliprint::progress(run.progressText());
    });
    const auto took = [this](const char* state) {
        return [this, state](const QString& id, const QString& path) {
            if (!m_line.json)
                return cliprint::line(path);
            QJsonObject file{{QStringLiteral("songId"), id},
                             {QStringLiteral("path"), path},
                             {QStringLiteral("state"), QLatin1String(state)}};
            const QStringList sessions =
                m_line.session ? QDir(path).entryList({QLatin1String("*.") + toString(*m_line.session)})
                               : QStringList();
            if (!sessions.isEmpty())
                file.insert(QStringLiteral("session"), QDir(path).filePath(sessions.first()));
            m_files.append(file);
        };
    };
    connect(&run, &ExportRun::itemFinished, this, took("written"));
    connect(&run, &ExportRun::itemUnchanged, this, took("unchanged"));
    connect(&run, &ExportRun::itemNoted, this, [this](const QString& id, const QString& note) {
        if (!m_line.json)
            cliprint::note(id.isEmpty() ? note : id + QLatin1String(": ") + note);
    });
    connect(&run, &ExportRun::itemFailed, this, [this](const QString& id, const Error& error) {
        if (m_line.json)
            m_files.append(QJsonObject{{QStringLiteral("songId"), id},
                                       {QStringLiteral("state"), QStringLiteral("failed")},
                                       {QStringLiteral("message"), error.message},
                                       {QStringLiteral("nextStep"), error.nextStep}});
        else
            cliprint::error(error, LocalFault, false);
    });
    connect(&run, &ExportRun::finished, this, [this, &run] {
        cliprint::progress({});
        if (m_line.json) {
            cliprint::json(QJsonObject{{QStringLiteral("written"), run.written()},
                                       {QStringLiteral("unchanged"), run.unchanged()},
                                       {QStringLiteral("failed"), int(run.failures().size())},
                                       {QStringLiteral("cancelled"), run.wasCancelled()},
                                       {QStringLiteral("folder"), run.plan().folder},
                                       {QStringLiteral("notes"), QJsonArray::fromStringList(run.notes())},
                                       {QStringLiteral("files"), m_files}});
        }
        !run.failures().isEmpty() || run.wasCancelled() ? end(LocalFault) : endComplete();
    });
    run.start(*plan);
}

} // namespace riffdesk
