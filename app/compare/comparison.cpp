#include "compare/comparison.h"

#include "compare/comparedsound.h"
#include "library/songtext.h"
#include "storage/atomicfile.h"
#include "storage/filefault.h"

#include <QCoreApplication>
#include <QStandardPaths>

namespace riffdesk {

namespace {
constexpr int lookMs = 100;
}

struct Comparison::Sounds
{
    ComparedSound parent;
    ComparedSound edit;
};

Comparison::Comparison(QObject* parent) : QObject(parent)
{
    m_looking.setInterval(lookMs);
    connect(&m_looking, &QTimer::timeout, this, [this] { Q_EMIT progressed(*m_share); });
}

Comparison::~Comparison() = default;

void Comparison::start(const QString& parentPath, const QString& editPath)
{
    struct Done
    {
        std::shared_ptr<const Sounds> sounds;
        EditReceipt receipt;
    };
    stop();
    m_share = std::make_shared<std::atomic<double>>(0.0);
    const auto work = [parentPath, editPath, share = m_share](const CancelToken& cancel) -> Result<Done> {
        auto read = ComparedSound::readAll({parentPath, editPath}, cancel, [&share](double) {
            *share = *share + 0.4;
            return std::optional<Error>();
        });
        if (!read)
            return read.error();
        auto sounds = std::make_shared<Sounds>(Sounds{std::move(read->front()), std::move(read->back())});
        EditReceipt receipt = EditReceipt::of(sounds->parent, sounds->edit, cancel);
        if (cancel.isCancelled())
            return Error{Error::Category::Cancelled, {}, {}};
        return Done{std::move(sounds), std::move(receipt)};
    };
    m_looking.start();
    m_comparing = background::run(background::Pool::Cpu, work, [this](Result<Done>&& done) {
        m_looking.stop();
        if (!done) {
            Q_EMIT finished(done.error());
            return;
        }
        m_sounds = done->sounds;
        Q_EMIT finished(done->receipt);
    });
}

void Comparison::stop()
{
    m_looking.stop();
    m_comparing = {};
    m_planning = {};
    m_previewing = {};
    m_sounds.reset();
}

void Comparison::plan(const TimeRange& changed, double fadeSeconds)
{
    if (!m_sounds)
        return;
    const auto work = [sounds = m_sounds, changed, fadeSeconds](const CancelToken& cancel) {
        return SplicePlan::around(sounds->parent, sounds->edit, changed, fadeSeconds, cancel);
    };
    m_planning = background::run(background::Pool::Cpu, work,
                                 [this](Result<SplicePlan>&& plan) { Q_EMIT planned(plan); });
}

void Comparison::preview(const SoundPath& path, const QStringList& files)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
    // Not into the one that may be heard now.
    const QString file = folder + QStringLiteral("/join-%1.wav").arg(++m_previews % 2);
    const auto work = [writer = path.writer(files), folder,
                       file](const CancelToken& cancel) -> Result<QString> {
        if (!atomicfile::makeFolder(folder))
            return filefault::writing(folder);
        const auto written = writeWav(writer, file, cancel);
        return written ? Result<QString>(file) : written.error();
    };
    m_previewing = background::run(background::Pool::Decode, work,
                                   [this](Result<QString>&& made) { Q_EMIT previewed(made); });
}

Song splicedSong(const Song& parent, const Song& edit, const SplicePlan& plan)
{
    Song song;
    song.title = QCoreApplication::translate("Compare", "%1 (spliced)").arg(songtext::title(parent));
    song.action = QStringLiteral("splice");
    song.lyrics = edit.lyrics;
    const TimeRange range = plan.range();
    song.request = {{QStringLiteral("action"), song.action},
                    {QStringLiteral("splice_parent"), parent.id},
                    {QStringLiteral("splice_edit"), edit.id},
                    {QStringLiteral("splice_start"), range.start},
                    {QStringLiteral("splice_end"), range.end},
                    {QStringLiteral("splice_crossfade"), double(plan.fadeFrames) / plan.rate}};
    return song;
}

} // namespace riffdesk
