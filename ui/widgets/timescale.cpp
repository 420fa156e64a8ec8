#include "ui/widgets/timescale.h"

#include <algorithm>
#include <cmath>

namespace riffdesk {

namespace {
constexpr double wholeSlack = 1e-6; ///< parts of the song; less is rounding
constexpr double pageLead = 0.1; ///< parts of the view left of what a new page was turned for
} // namespace

void TimeScale::setDuration(double seconds)
{
    const bool zoomed = isZoomed();
    m_duration = std::isfinite(seconds) ? std::max(0.0, seconds) : 0;
    if (zoomed)
        place(m_start, m_span);
    else
        fit();
}

void TimeScale::setWidth(int pixels)
{
    const bool zoomed = isZoomed();
    m_width = std::max(0, pixels);
    if (zoomed)
        place(m_start, m_span);
    else
        fit();
}

double TimeScale::pixelsPerSecond() const
{
    return m_span > 0 ? std::max(1, m_width - 1) / m_span : 0;
}

double TimeScale::secondsAt(double x) const
{
    if (m_width <= 1 || m_span <= 0)
        return 0;
    return std::clamp(m_start + x / (m_width - 1) * m_span, 0.0, m_duration);
}

double TimeScale::xOf(double seconds) const
{
    return (seconds - m_start) * pixelsPerSecond();
}

bool TimeScale::shows(double seconds) const
{
    return seconds >= m_start && seconds <= end();
}

bool TimeScale::isZoomed() const
{
    return m_span < m_duration * (1 - wholeSlack);
}

void TimeScale::zoom(double factor, double x)
{
    if (m_span <= 0 || !std::isfinite(factor) || factor <= 0)
        return;
    const double under = m_start + x / std::max(1, m_width - 1) * m_span;
    const double part = (under - m_start) / m_span;
    const double shortest = std::min(m_duration, std::max(1, m_width - 1) / mostPixelsPerSecond);
    const double span = std::clamp(m_span / factor, shortest, m_duration);
    place(under - part * span, span);
}

void TimeScale::scroll(double pixels)
{
    if (m_span > 0 && std::isfinite(pixels))
        place(m_start + pixels / pixelsPerSecond(), m_span);
}

void TimeScale::reveal(double seconds)
{
    if (!shows(seconds))
        place(seconds - pageLead * m_span, m_span);
}

void TimeScale::fit()
{
    m_start = 0;
    m_span = m_duration;
}

void TimeScale::place(double start, double span)
{
    const double shortest = std::min(m_duration, std::max(1, m_width - 1) / mostPixelsPerSecond);
    m_span = std::clamp(span, shortest, m_duration);
    m_start = std::clamp(start, 0.0, m_duration - m_span);
}

} // namespace riffdesk
