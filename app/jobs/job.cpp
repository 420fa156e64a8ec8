#include "jobs/job.h"

#include <array>
#include <utility>

namespace riffdesk {

namespace {

// The words of the rows: a change here needs a migration.
constexpr std::array<std::pair<Job::State, QLatin1String>, 9> words{{
    {Job::State::Draft, QLatin1String("draft")},
    {Job::State::Submitting, QLatin1String("submitting")},
    {Job::State::Running, QLatin1String("running")},
    {Job::State::Fetching, QLatin1String("fetching")},
    {Job::State::Done, QLatin1String("done")},
    {Job::State::Failed, QLatin1String("failed")},
    {Job::State::Cancelled, QLatin1String("cancelled")},
    {Job::State::Unfetched, QLatin1String("unfetched")},
    {Job::State::Unknown, QLatin1String("unknown")},
}};

} // namespace

ApiError::Accepted Job::accepted() const
{
    using Accepted = ApiError::Accepted;
    if (state == State::Draft)
        return Accepted::No;
    if (!taskId.isEmpty() || !songIds.isEmpty())
        return Accepted::Yes;
    return error ? error->accepted : Accepted::Unknown;
}

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
