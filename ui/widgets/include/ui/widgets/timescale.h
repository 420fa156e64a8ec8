#pragma once

namespace riffdesk {

/// Which stretch of a song a view of some width shows: seconds to pixels and back, zoom, scroll. A plain
/// value. Pixels are device independent, from the left edge; the first one shows start(), the last one
/// end(). Time runs from left to right in every language.
class TimeScale
{
public:
    static constexpr double mostPixelsPerSecond = 400; ///< where zooming in ends

    void setDuration(double seconds); ///< what is no length is 0; a view of the whole song stays one
    void setWidth(int pixels);
    [[nodiscard]] double duration() const { return m_duration; }
    [[nodiscard]] double start() const { return m_start; } ///< seconds at the left edge
    [[nodiscard]] double end() const { return m_start + m_span; } ///< seconds at the right edge
    [[nodiscard]] double pixelsPerSecond() const; ///< 0 without a song

    [[nodiscard]] double secondsAt(double x) const; ///< inside the song, also left and right of the view
    [[nodiscard]] double xOf(double seconds) const; ///< may lie outside the view
    [[nodiscard]] bool shows(double seconds) const;

    [[nodiscard]] bool isZoomed() const;
    /// Shows `factor` times closer; what is at `x` stays there as far as the song's ends allow.
    void zoom(double factor, double x);
    void scroll(double pixels); ///< to what is further right
    void reveal(double seconds); ///< turns a page when it is out of view: it then stands near the left edge
    void fit(); ///< the whole song

private:
    void place(double start, double span);

    double m_duration = 0;
    double m_start = 0;
    double m_span = 0;
    int m_width = 0;
};

} // namespace riffdesk
