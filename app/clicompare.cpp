#include "cli.h"
#include "cliprint.h"
#include "compare/comparison.h"
#include "compare/songchanges.h"
#include "library/library.h"
#include "library/songfolder.h"
#include "library/songtext.h"
#include "platform/interrupt.h"
#include "stems/mixsong.h"
#include "studio/studio.h"

#include <QJsonArray>

#include <cmath>

// What an edit changed, and keeping only that.

namespace riffdesk {

namespace {

QJsonArray toJson(const QVector<LineChange>& lyrics)
{
    const auto line = [](const QString& text) { return text.isNull() ? QJsonValue() : QJsonValue(text); };
    QJsonArray lines;
    for (const LineChange& change : lyrics) {
        if (change.kind != LineChange::Kind::Same)
            lines.append(QJsonObject{{QStringLiteral("before"), line(change.before)},
                                     {QStringLiteral("after"), line(change.after)}});
    }
    return lines;
}

QString kindWord(EditReceipt::Kind kind)
{
    switch (kind) {
    case EditReceipt::Kind::Same:
        return QStringLiteral("same");
    case EditReceipt::Kind::Alike:
        return QStringLiteral("alike");
    case EditReceipt::Kind::Changed:
        break;
    }
    return QStringLiteral("changed");
}

double rounded(double value, int digits)
{
    const double scale = std::pow(10.0, digits);
    return std::round(value * scale) / scale;
}

QJsonObject toJson(const EditReceipt& receipt, const SongChanges& changes, const QString& parentId)
{
    QJsonArray spans;
    for (const EditReceipt::Span& span : receipt.spans)
        spans.append(QJsonObject{{QStringLiteral("from"), rounded(span.time.start, 3)},
                                 {QStringLiteral("to"), rounded(span.time.end, 3)},
                                 {QStringLiteral("kind"), kindWord(span.kind)},
                                 {QStringLiteral("parentFrom"), rounded(span.parentStart, 3)},
                                 {QStringLiteral("differenceDb"), rounded(span.differenceDb, 1)}});
    QJsonObject parameters;
    for (const SongChanges::Parameter& parameter : changes.parameters)
        parameters.insert(
            parameter.key,
            QJsonObject{
                {QStringLiteral("before"), parameter.before.isUndefined() ? QJsonValue() : parameter.before},
                {QStringLiteral("after"), parameter.after.isUndefined() ? QJsonValue() : parameter.after}});
    return {{QStringLiteral("sameAs"), receipt.isSame() ? QJsonValue(parentId) : QJsonValue()},
            {QStringLiteral("offsetSeconds"), rounded(receipt.offsetSeconds, 4)},
            {QStringLiteral("drift"), receipt.drift},
            {QStringLiteral("gainDb"), rounded(receipt.gainDb, 2)},
            {QStringLiteral("spans"), spans},
            {QStringLiteral("parameters"), parameters},
            {QStringLiteral("lyrics"), toJson(changes.lyrics)}};
}

QString shown(const QJsonValue& value)
{
    return value.isUndefined() ? QStringLiteral("–") : value.toVariant().toString();
}

void print(const EditReceipt& receipt, const SongChanges& changes, const Song& edit)
{
    cliprint::line(receipt.sentence(SongChanges::askedRange(edit)));
    for (const SongChanges::Parameter& parameter : changes.parameters)
        cliprint::line(QStringLiteral("%1: %2 → %3")
                           .arg(parameter.key, shown(parameter.before), shown(parameter.after)));
    for (const LineChange& line : changes.lyrics) {
        if (line.kind == LineChange::Kind::Same)
            continue;
        if (!line.before.isNull())
            cliprint::line(QLatin1String("- ") + line.before);
        if (!line.after.isNull())
            cliprint::line(QLatin1String("+ ") + line.after);
    }
}

} // namespace

Result<Song> Cli::playableSong(const QString& id) const
{
    const Library& library = m_studio->library();
    const auto found = library.find(id);
    const auto song = found ? library.song(found->id) : std::nullopt;
    if (!song)
        return Error{Error::Category::Input, tr("There is no song “%1” in the library.").arg(id),
                     tr("riffdesk songs lists them.")};
    if (song->audioFile.isEmpty() || song->media != Song::Media::Ready)
        return Error{Error::Category::Input, tr("The audio of “%1” is not here.").arg(songtext::title(*song)),
                     tr("riffdesk fetch %1 brings it.").arg(song->id)};
    return *song;
}

void Cli::compareSongs()
{
    const bool splices = m_line.command == CommandLine::Command::Splice;
    if (!openStudio(splices ? Access::Change : Access::Read))
        return;
    const auto parent = playableSong(m_line.songs.at(0));
    if (!parent)
        return fail(BadRequest, parent.error());
    const auto edit = playableSong(m_line.songs.at(1));
    if (!edit)
        return fail(BadRequest, edit.error());
    const Library& library = m_studio->library();
    const auto pathOf = [&library](const Song& song) {
        return SongFolder(library.songsDir(), song.id).file(song.audioFile);
    };
    const QStringList paths{pathOf(*parent), pathOf(*edit)};
    m_comparison = std::make_unique<Comparison>();
    connect(m_comparison.get(), &Comparison::finished, this,
            [this, splices, paths, parent = *parent, edit = *edit](const Result<EditReceipt>& receipt) {
                if (!receipt)
                    return fail(LocalFault, receipt.error());
                if (splices)
                    return splice(parent, edit, *receipt, paths);
                const SongChanges changes = SongChanges::between(parent, edit);
                if (m_line.json)
                    cliprint::json(toJson(*receipt, changes, parent.id));
                else
                    print(*receipt, changes, edit);
                end(Success);
            });
    m_comparison->start(paths.at(0), paths.at(1));
}

void Cli::splice(const Song& parent, const Song& edit, const EditReceipt& receipt, const QStringList& paths)
{
    const auto changed = m_line.range ? m_line.range : receipt.changed();
    if (!changed)
        return fail(BadRequest, {Error::Category::Input, tr("Nothing changed: there is nothing to keep."),
                                 tr("Name a range with --from S --to S to take it all the same.")});
    m_interrupt = std::make_unique<Interrupt>();
    m_mix = std::make_unique<MixSong>(m_studio->library());
    connect(m_interrupt.get(), &Interrupt::happened, this, [this] {
        m_mix->cancel();
        fail(LocalFault, Error{Error::Category::Cancelled, tr("Stopped; no song was made."), {}});
    });
    connect(m_mix.get(), &MixSong::failed, this, [this](const Error& error) { fail(LocalFault, error); });
    connect(m_mix.get(), &MixSong::songReady, this, [this](const QString& id) {
        printMade(id, {});
        end(Success);
    });
    connect(m_comparison.get(), &Comparison::planned, this,
            [this, parent, edit, paths](const Result<SplicePlan>& plan) {
                if (!plan)
                    return fail(BadRequest, plan.error());
                const TimeRange range = plan->range();
                cliprint::note(tr("%1 s to %2 s of the edit, the rest as it was.")
                                   .arg(range.start, 0, 'f', 2)
                                   .arg(range.end, 0, 'f', 2));
                Song made = splicedSong(parent, edit, *plan);
                m_mix->start(parent, std::move(made), plan->path().writer(paths), MixSong::Into::Song);
            });
    m_comparison->plan(*changed, m_line.crossfade);
}

} // namespace riffdesk
