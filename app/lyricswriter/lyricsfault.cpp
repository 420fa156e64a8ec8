#include "lyricswriter/lyricsfault.h"

#include <QCoreApplication>

namespace riffdesk {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(LyricsWriter)
};

QString unknownStep()
{
    return Texts::tr("The lyrics may have been written and charged. Looking for them costs nothing.");
}

} // namespace

LyricsFault LyricsFault::notConnected()
{
    return {Kind::NotSent,
            Texts::tr("The service is not connected."),
            Texts::tr("Enter your token in the settings, then ask again."),
            {}};
}

LyricsFault LyricsFault::cancelled()
{
    return {Kind::Cancelled,
            Texts::tr("Cancelled. The service may charge for it all the same."),
            Texts::tr("If the lyrics still come, they are kept under “Written before”."),
            {}};
}

LyricsFault LyricsFault::interrupted()
{
    return {Kind::Unknown, Texts::tr("Riffdesk ended before the answer came."), unknownStep(), {}};
}

LyricsFault LyricsFault::fromError(const ApiError& error)
{
    LyricsFault fault{Kind::Refused, error.sentence(), error.nextStep(), error.traceId,
                      toString(error.category)};
    if (error.accepted == ApiError::Accepted::Unknown) {
        fault.kind = Kind::Unknown;
        fault.nextStep = unknownStep();
        return fault;
    }
    if (error.httpStatus == 0 && error.accepted == ApiError::Accepted::No)
        fault.kind = Kind::NotSent;
    // The general advice speaks of songs and their form.
    if (error.category == ApiError::Category::Moderation)
        fault.nextStep = Texts::tr("Say it in other words, then ask again.");
    else if (error.category == ApiError::Category::BadRequest && error.code.isEmpty()
             && error.httpStatus != 404)
        fault.nextStep = Texts::tr("Change what you ask for, then ask again.");
    return fault;
}

} // namespace riffdesk
