#include "ui/widgets/waveformloader.h"

#include "audio/snappoints.h"

#include <optional>

namespace riffdesk {

namespace {

struct Outline
{
    Waveform waveform;
    QVector<double> snapPoints;
};

} // namespace

WaveformLoader::WaveformLoader(QObject* parent) : QObject(parent) { }

void WaveformLoader::load(const QString& audioPath, const QString& peaksPath)
{
    using Loaded = std::optional<Outline>;
    m_loading = background::run(
        background::Pool::Cpu,
        [audioPath, peaksPath](const CancelToken& cancel) -> Loaded {
            const Result<Waveform> outline = Waveform::cached(audioPath, peaksPath, cancel);
            return outline ? Loaded({outline.value(), snappoints::of(outline.value())}) : std::nullopt;
        },
        [this](const Loaded& outline) {
            if (outline)
                Q_EMIT loaded(outline->waveform, outline->snapPoints);
        });
}

} // namespace riffdesk
