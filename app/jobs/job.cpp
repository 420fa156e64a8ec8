#include "jobs/job.h"

#include <array>
#include <utility>

namespace riffdesk {

namespace {

// The words of the rows: a change here needs a migration.
constexpr std::array<std::pair<Job::State, QLatin1String>, 8> words{{
    {Job::State::Draft, QLatin1String("draft")},
    {Job::State::Submitting, QLatin1String("submitting")},
    {Job::State::Running, QLatin1String("running")},
    {Job::State::Fetching, QLatin1String("fetching")},
    {Job::State::Done, QLatin1String("done")},
    {Job::State::Failed, QLatin1String("failed")},
    {Job::State::Cancelled, QLatin1String("cancelled")},
    {Job::State::Unknown, QLatin1String("unknown")},
}};

} // namespace

QString toString(Job::State state)
{
    for (const auto& [known, word] : words) {
        if (known == state)
            return word;
    }
    return QStringLiteral("unknown");
}

std::optional<Job::State> jobStateFromString(const QString& word)
{
    for (const auto& [state, known] : words) {
        if (known == word)
            return state;
    }
    return std::nullopt;
}

} // namespace riffdesk
