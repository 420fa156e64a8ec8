#pragma once

#include <QString>

namespace riffdesk {

struct Job;
class Studio;

enum class Words { LeftOut, Included };

/// What someone who helps needs to know of this program and this machine, as plain English text: versions,
/// settings without secrets, how many jobs are in which state, the last lines of the log. Never a token;
/// titles and requests of the last jobs, with their prompts and lyrics, only if wanted.
[[nodiscard]] QString diagnostics(Studio& studio, Words words);

/// A job for the log: what became of it, in words of ours and codes alone.
[[nodiscard]] QString logLine(const Job& job);

} // namespace riffdesk
