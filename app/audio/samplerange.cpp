#include "samplerange.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>

namespace riffdesk {

namespace {

/// Several of each side by side, so that the compiler makes vector instructions of them.
template <typename T>
void include(SampleRange& range, const T* values, ptrdiff_t count, double zero, double scale)
{
    constexpr size_t lanes = 16;
    std::array<T, lanes> low{};
    std::array<T, lanes> high{};
    low.fill(std::numeric_limits<T>::max());
    high.fill(std::numeric_limits<T>::lowest());
    const auto take = [&](size_t lane, T value) {
        low[lane] = value < low[lane] ? value : low[lane];
        high[lane] = value > high[lane] ? value : high[lane];
    };
    const ptrdiff_t whole = count - count % ptrdiff_t(lanes);
    for (ptrdiff_t i = 0; i < whole; i += ptrdiff_t(lanes)) {
        for (size_t lane = 0; lane < lanes; ++lane)
            take(lane, values[i + ptrdiff_t(lane)]);
    }
    for (ptrdiff_t i = whole; i < count; ++i)
        take(0, values[i]);
    const T smallest = *std::min_element(low.begin(), low.end());
    const T largest = *std::max_element(high.begin(), high.end());
    if (smallest > largest)
        return; // nothing, or nothing but NaN
    range.include(float((double(smallest) - zero) / scale));
    range.include(float((double(largest) - zero) / scale));
}

template <typename T>
void include(SampleRange& range, const AVFrame& frame, int from, int count, double zero, double scale)
{
    const int channels = frame.ch_layout.nb_channels;
    const bool planar = av_sample_fmt_is_planar(AVSampleFormat(frame.format)) != 0;
    const int planes = planar ? channels : 1;
    const ptrdiff_t step = planar ? 1 : channels;
    for (int i = 0; i < planes; ++i) {
        const T* const plane = reinterpret_cast<const T*>(frame.extended_data[i]);
        include(range, plane + from * step, count * step, zero, scale);
    }
}

} // namespace

void SampleRange::include(float sample)
{
    const float inside = std::clamp(sample, -1.0F, 1.0F);
    low = inside < low ? inside : low;
    high = inside > high ? inside : high;
}

void SampleRange::include(const AVFrame& frame, int from, int count)
{
    switch (av_get_packed_sample_fmt(AVSampleFormat(frame.format))) {
    case AV_SAMPLE_FMT_U8:
        riffdesk::include<std::uint8_t>(*this, frame, from, count, 128, 128);
        break;
    case AV_SAMPLE_FMT_S16:
        riffdesk::include<std::int16_t>(*this, frame, from, count, 0, 32768.0);
        break;
    case AV_SAMPLE_FMT_S32:
        riffdesk::include<std::int32_t>(*this, frame, from, count, 0, 2147483648.0);
        break;
    case AV_SAMPLE_FMT_S64:
        riffdesk::include<std::int64_t>(*this, frame, from, count, 0, 9223372036854775808.0);
        break;
    case AV_SAMPLE_FMT_FLT:
        riffdesk::include<float>(*this, frame, from, count, 0, 1);
        break;
    case AV_SAMPLE_FMT_DBL:
        riffdesk::include<double>(*this, frame, from, count, 0, 1);
        break;
    default:
        break; // libav has no other
    }
}

} // namespace riffdesk
