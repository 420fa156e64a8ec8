#pragma once

#include <QStringList>

namespace riffdesk::test {

/// What became of everything in a storm: the numbers add up over seeds.
struct StormAccount
{
    int seeds = 0;
    int requests = 0;
    int taken = 0; ///< by the service: charged
    int made = 0; ///< tasks of which all is here: songs, words, uploads
    int failures = 0; ///< tasks that failed at the service, and are said to have
    int askedAbout = 0; ///< tasks of which it is said that they may have been taken, and the user must decide
    int askedInVain = 0; ///< the same of what was not taken
    int kills = 0;
    int paidTwice = 0;
    int misreported = 0; ///< said to be what it is not, lost, or stuck
    int cut = 0; ///< songs that are called whole and are not
    QStringList breaches; ///< each with its seed
    QByteArray transcript; ///< of one seed: what was run and what came to the service

    void breach(quint64 seed, int StormAccount::*count, const QString& what);
    StormAccount& operator+=(const StormAccount& other);
    [[nodiscard]] QString line() const;
};

/// Lets the program make one to three songs at a service on a bad day, with some of its processes killed,
/// then lets it clean up on a good one, and draws up the account. What happens is drawn from the seed; the
/// moments of the kills are in time, so that they are not exactly the same in another run.
StormAccount songsInAStorm(quint64 seed);

/// The same for files of songs that are here, the lossless WAV and the video: as safe as a song.
StormAccount filesInAStorm(quint64 seed);

/// The same for lyrics, and for uploads: the objects of the program that ask for them, destroyed and made
/// anew at random moments rather than killed with their process. In any thread.
StormAccount lyricsInAStorm(quint64 seed);
StormAccount uploadsInAStorm(quint64 seed);

} // namespace riffdesk::test
