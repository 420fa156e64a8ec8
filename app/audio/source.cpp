#include "source.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace riffdesk {

namespace {

constexpr float fullScale = 32768.0F;
constexpr double longestSeconds = 24 * 60 * 60; ///< a longer claim is a damaged header

qint16 toStored(float sample)
{
    return qint16(std::clamp(std::lrint(sample * fullScale), -32768L, 32767L));
}

float towards(float gain, float target, float step)
{
    return gain < target ? std::min(target, gain + step) : std::max(target, gain - step);
}

} // namespace

Source::Source(std::unique_ptr<Decoder> decoder, CancelToken cancel)
    : m_cancel(std::move(cancel))
    , m_decoder(std::move(decoder))
    , m_block(size_t(pageFrames * Decoder::channels))
    , m_length(qint64(std::clamp(m_decoder->durationSeconds(), 0.0, longestSeconds) * rate))
{ }

Result<std::shared_ptr<Source>> Source::open(const QString& path, const CancelToken& cancel)
{
    Result<std::unique_ptr<Decoder>> decoder = Decoder::open(path, rate, cancel);
    if (!decoder)
        return decoder.error();
    std::shared_ptr<Source> source(new Source(std::move(decoder).value(), cancel));
    source->decode(0);
    if (source->lengthKnown() && source->length() == 0) {
        return Error{
            Error::Category::Media,
            QCoreApplication::translate("Audio", "“%1” holds no sound that can be played; it may be damaged.")
                .arg(QFileInfo(path).fileName()),
            QCoreApplication::translate("Audio", "Download or export it again.")};
    }
    return source;
}

qint64 Source::length() const
{
    const std::scoped_lock lock(m_mutex);
    return m_length;
}

bool Source::lengthKnown() const
{
    const std::scoped_lock lock(m_mutex);
    return m_lengthKnown;
}

qint64 Source::pageCount() const
{
    const std::scoped_lock lock(m_mutex);
    // Until the end is found there may be more than the file claims.
    return (m_length + pageFrames - 1) / pageFrames + (m_lengthKnown ? 0 : 1);
}

std::shared_ptr<const Source::Page> Source::page(qint64 number) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_pages.find(number);
    return found == m_pages.end() ? nullptr : found->second;
}

bool Source::has(qint64 number) const
{
    const std::scoped_lock lock(m_mutex);
    return m_pages.contains(number);
}

qint64 Source::pagesHeld() const
{
    const std::scoped_lock lock(m_mutex);
    return qint64(m_pages.size());
}

std::vector<qint64> Source::heldPages() const
{
    const std::scoped_lock lock(m_mutex);
    std::vector<qint64> pages;
    pages.reserve(m_pages.size());
    for (const auto& [number, samples] : m_pages)
        pages.push_back(number);
    return pages;
}

void Source::drop(qint64 number)
{
    const std::scoped_lock lock(m_mutex);
    m_pages.erase(number);
}

qint64 Source::available(qint64 frame, qint64 wanted) const
{
    const std::scoped_lock lock(m_mutex);
    qint64 found = 0;
    while (found < wanted) {
        const qint64 at = frame + found;
        if (m_lengthKnown && at >= m_length)
            return wanted;
        const qint64 number = at / pageFrames;
        if (!m_pages.contains(number))
            break;
        found = (number + 1) * pageFrames - frame;
    }
    return std::min(found, wanted);
}

StereoGain Source::addTo(float* out, qint64 frame, qint64 count, StereoGain gain, const StereoGain& target,
                         float step) const
{
    while (count > 0) {
        const qint64 within = frame % pageFrames;
        const qint64 run = std::min(count, pageFrames - within);
        const std::shared_ptr<const Page> samples = page(frame / pageFrames);
        for (qint64 i = 0; i < run; ++i) {
            if (samples) {
                const size_t at = size_t((within + i) * Decoder::channels);
                out[2 * i] += gain.left * (float((*samples)[at]) / fullScale);
                out[2 * i + 1] += gain.right * (float((*samples)[at + 1]) / fullScale);
            }
            gain = {towards(gain.left, target.left, step), towards(gain.right, target.right, step)};
        }
        out += run * Decoder::channels;
        frame += run;
        count -= run;
    }
    return gain;
}

void Source::decode(qint64 number)
{
    const std::scoped_lock decoding(m_decoding);
    const qint64 first = number * pageFrames;
    const Result<void> reached = m_decoder->seek(first);
    Result<qint64> read = qint64(0);
    if (reached && m_decoder->position() == first)
        read = m_decoder->read(m_block.data(), pageFrames);
    if (cancelled())
        return;
    const qint64 got = read ? read.value() : 0;

    auto samples = std::make_shared<Page>();
    const auto stored = std::transform(m_block.begin(), m_block.begin() + got * Decoder::channels,
                                       samples->begin(), toStored);
    std::fill(stored, samples->end(), qint16(0));

    const std::scoped_lock lock(m_mutex);
    if (!reached && first >= m_length) {
        m_lengthKnown = true; // nothing was promised there
    } else if (!reached || !read) {
        m_failure = reached ? read.error() : reached.error();
    } else {
        if (got < pageFrames) {
            m_length = m_decoder->position();
            m_lengthKnown = true;
            m_failure = m_decoder->readError();
            m_cutShort.store(m_failure.has_value());
        } else if (!m_lengthKnown) {
            m_length = std::max(m_length, first + pageFrames);
        }
        if (got > 0)
            m_pages[number] = std::move(samples);
    }
    m_failed.store(m_failure.has_value());
}

std::optional<Error> Source::failure() const
{
    const std::scoped_lock lock(m_mutex);
    return m_failure;
}

} // namespace riffdesk
