#include "jobstates.h"

namespace riffdesk {

bool mayMove(Job::State from, Job::State to)
{
    using State = Job::State;
    switch (from) {
    case State::Draft:
        // Failed without having left: no connection and no caller that waits for one, or an address nothing
        // is sent to.
        return to == State::Submitting || to == State::Failed || to == State::Cancelled;
    case State::Submitting:
        // Back to Draft only when the request was certainly not accepted; straight to Fetching when the
        // service answered late but completely.
        return to == State::Draft || to == State::Running || to == State::Fetching || to == State::Failed
               || to == State::Cancelled || to == State::Unknown;
    case State::Running:
        // Unfetched: its task is there, but what it made cannot be read.
        return to == State::Fetching || to == State::Failed || to == State::Cancelled || to == State::Unknown
               || to == State::Unfetched;
    case State::Fetching:
        return to == State::Done || to == State::Unfetched || to == State::Cancelled;
    case State::Unfetched:
        // The songs are known, or their task has to be asked for them.
        return to == State::Fetching || to == State::Running;
    case State::Failed:
        return to == State::Draft; // the same request once more, by the user's wish only
    case State::Unknown:
        // Running when its task was found; the others are the user's decision.
        return to == State::Running || to == State::Draft || to == State::Cancelled;
    case State::Done:
    case State::Cancelled:
        return false;
    }
    return false;
}

} // namespace riffdesk
