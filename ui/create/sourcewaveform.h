#pragma once

#include "base/timerange.h"
#include "library/song.h"
#include "ui/widgets/waveformloader.h"
#include "ui/widgets/waveformpainter.h"

#include <QWidget>

#include <optional>

namespace riffdesk {

class Library;

/// The outline of a source song, small, with the section that is replaced or the place it goes on from.
/// Hidden while there is no song or its audio is not on the disk; the outline comes from another thread. Only
/// to look at. The library outlives it.
class SourceWaveform : public QWidget
{
    Q_OBJECT

public:
    static constexpr int tall = 28;

    explicit SourceWaveform(Library& library, QWidget* parent = nullptr);

    void setSong(const std::optional<Song>& song);
    /// What of it is marked, in seconds; a range shows as a region, a place as a line with what is dropped
    /// behind it dimmed.
    void setMarks(std::optional<TimeRange> section, std::optional<double> place);
    [[nodiscard]] std::optional<TimeRange> section() const { return m_section; }
    [[nodiscard]] std::optional<double> place() const { return m_place; }
    [[nodiscard]] bool hasOutline() const { return !m_painter.isEmpty(); }

    [[nodiscard]] QSize sizeHint() const override { return {96, tall}; }

Q_SIGNALS:
    void outlineLoaded();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void take(const Waveform& waveform);

    Library& m_library;
    WaveformLoader m_loader;
    WaveformPainter m_painter;
    QString m_audioPath; ///< of what is shown or on its way
    double m_duration = 0;
    std::optional<TimeRange> m_section;
    std::optional<double> m_place;
};

} // namespace riffdesk
