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
        return to == State::Fetching || to == State::Failed || to == State::Cancelled || to == State::Unknown;
    case State::Fetching:
        return to == State::Done || to == State::Failed || to == State::Cancelled;
    case State::Failed:
        // Both by the user's wish only: the same request once more, or the files of songs that are there.
        return to == State::Draft || to == State::Fetching;
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
