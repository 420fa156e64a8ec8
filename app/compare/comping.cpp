#include "compare/comping.h"

#include "compare/alignedtakes.h"
#include "compare/splice.h"
#include "library/songtext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace riffdesk {

namespace {

using TakesRead = Result<std::shared_ptr<const AlignedTakes>>;

TakesRead readTakes(const QStringList& files, const QStringList& titles, const CancelToken& cancel)
{
    const auto tooLong = [](double seconds) -> std::optional<Error> {
        if (seconds <= AlignedTakes::longestSeconds)
            return std::nullopt;
        return Error{Error::Category::Input,
                     QCoreApplication::translate("Compare", "These takes are too long to put together."),
                     QCoreApplication::translate("Compare", "Choose fewer of them.")};
    };
    auto sounds = ComparedSound::readAll(files, cancel, tooLong);
    if (!sounds)
        return sounds.error();
    auto takes = AlignedTakes::of(std::move(*sounds), titles, cancel);
    if (!takes)
        return takes.error();
    return std::shared_ptr<const AlignedTakes>(std::make_shared<AlignedTakes>(std::move(*takes)));
}

} // namespace

Comping::Comping(QObject* parent) : QObject(parent), m_fadeSeconds(SplicePlan::usualFade) { }

Comping::~Comping() = default;

void Comping::start(const QStringList& files, const QStringList& titles, int take)
{
    stop();
    if (std::exchange(m_files, files) != files || m_paths.size() == 1) {
        m_paths = {TakePath{{{0, take}}}};
        m_at = 0;
    }
    m_reading = background::run(
        background::Pool::Cpu,
        [files, titles](const CancelToken& cancel) { return readTakes(files, titles, cancel); },
        [this](TakesRead&& takes) {
            if (!takes) {
                stop();
                Q_EMIT failed(takes.error());
                return;
            }
            m_takes = *takes;
            plan();
            Q_EMIT ready();
        });
}

void Comping::stop()
{
    m_reading = {};
    m_planning = {};
    m_takes.reset();
    m_sound.reset();
}

QVector<StemTurn> Comping::turns() const
{
    if (m_sound)
        return m_sound->turns();
    QVector<StemTurn> turns;
    for (const TakePath::Turn& turn : path().turns)
        turns.append({turn.from, turn.take, 0});
    return turns;
}

QVector<StereoGain> Comping::gains() const
{
    return m_takes ? m_takes->gains() : QVector<StereoGain>(m_files.size());
}

void Comping::choose(const TakePath& chosen)
{
    if (chosen == path())
        return;
    m_paths.resize(m_at + 1);
    m_paths.append(chosen);
    ++m_at;
    plan();
}

void Comping::undo()
{
    if (!canUndo())
        return;
    --m_at;
    plan();
}

void Comping::redo()
{
    if (!canRedo())
        return;
    ++m_at;
    plan();
}

void Comping::setFadeSeconds(double seconds)
{
    if (m_fadeSeconds == seconds)
        return;
    m_fadeSeconds = seconds;
    plan();
}

void Comping::plan()
{
    m_sound.reset();
    Q_EMIT pathChanged();
    if (!m_takes)
        return;
    m_planning = background::run(
        background::Pool::Cpu,
        [takes = m_takes, chosen = path(), fade = m_fadeSeconds](const CancelToken& cancel) {
            return takes->path(chosen, fade, cancel);
        },
        [this](SoundPath&& sound) {
            m_sound = std::move(sound);
            Q_EMIT soundChanged();
        });
}

Song compedSong(const QVector<Song>& takes, const TakePath& path, const SoundPath& sound)
{
    Song song;
    const Song& first = takes.at(path.turns.constFirst().take);
    song.title = QCoreApplication::translate("Compare", "%1 (comp)", "put together of several takes")
                     .arg(songtext::title(first));
    song.action = QStringLiteral("comp");
    QJsonArray ids; // of what is heard
    QJsonArray turns;
    for (const TakePath::Turn& turn : path.turns) {
        const QString& id = takes.at(turn.take).id;
        if (!ids.contains(id))
            ids.append(id);
        const auto take = std::find(ids.cbegin(), ids.cend(), id) - ids.cbegin();
        turns.append(QJsonObject{{QStringLiteral("from"), turn.from}, {QStringLiteral("take"), int(take)}});
    }
    song.request = {{QStringLiteral("action"), song.action},
                    {QStringLiteral("comp_takes"), ids},
                    {QStringLiteral("comp_turns"), turns},
                    {QStringLiteral("comp_crossfade"), double(sound.fadeFrames) / sound.rate}};
    return song;
}

} // namespace riffdesk
