#pragma once

#include <QString>

#include <cstdint>

namespace riffdesk {

/// A song's name made of a prompt ("A song for christmas" → "A Song for Christmas") or, without one, of the
/// first line of the lyrics. Never empty.
[[nodiscard]] QString titleFor(const QString& prompt, const QString& lyrics);

/// Two verses, a chorus that comes back and a bridge in rhymed couplets about the prompt's own words, with
/// section tags. The same prompt and seed give the same words.
[[nodiscard]] QString writtenLyrics(const QString& prompt, std::uint64_t seed);

} // namespace riffdesk
