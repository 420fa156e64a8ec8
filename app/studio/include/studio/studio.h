#pragma once

#include "api/apierror.h"
#include "api/catalogue.h"
#include "api/endpoint.h"
#include "base/background.h"
#include "base/result.h"
#include "ledger/ledger.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace riffdesk {

class Callbacks;
class Database;
class Exporter;
class JobQueue;
class Library;
class LibraryWork;
class LyricsWriter;
class Playback;
class NetworkState;
class Player;
class References;
class Settings;
class SongTimes;
class Uploader;

/// Owns every part of the core and wires them; the window and the command line get references to what they
/// need. GUI thread.
class Studio : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString dataDir; ///< empty: the XDG folders
        std::optional<QUrl> service; ///< --service; already checked
        bool practice = false; ///< --practice
        QByteArray token; ///< from the environment, used for `service` or the saved service; may be empty
        int practiceDelayMs = 4'000;
        double practiceSongSeconds = 0; ///< as PracticeService::Options::songSeconds
    };

    explicit Studio(Options options, QObject* parent = nullptr);
    ~Studio() override;

    /// Opens the library and everything else. Where its folder cannot be written, or for the reason given, a
    /// library that is there is opened for reading only.
    Result<void> open(const std::optional<Error>& whyReadOnly = {});
    /// Keeps a log (platform/logging.h) from now on, of which job came to what; for a program, not for its
    /// tests.
    void keepLog();
    /// Why the library can only be read: songs can be heard and exported, nothing can be made or changed.
    [[nodiscard]] const std::optional<Error>& whyReadOnly() const;
    [[nodiscard]] bool isOpen() const; ///< open() has succeeded
    /// What is wrong with the library, as far as it is known. Damaged: work().rebuild() is worth offering.
    [[nodiscard]] const std::optional<Error>& libraryFault() const;
    /// Another part has met it.
    void noteLibraryFault(const Error& error);
    /// Looks for damage and for songs that the database does not list, in another thread; libraryFaultFound()
    /// tells.
    void checkLibrary();
    /// Only for songs that the database does not list, at once.
    Result<void> findMissingSongs();
    /// What is done with the library as a whole while it is closed. Also before open().
    [[nodiscard]] LibraryWork& work();
    /// Whether this run was told where the library is, so that the settings do not say it.
    [[nodiscard]] bool isFolderGiven() const;
    /// Removes for good what has been in the trash for longer than the settings say, if they do; in another
    /// thread. By itself with resume() and once a day.
    void emptyOldTrash();
    /// Takes up the jobs of the last run, and starts the Practice service if it is chosen or one of them
    /// needs it; after the window is there.
    void resume();
    /// Makes the Practice service run, whose endpoint is there from then on. Nothing else starts it but
    /// resume(), usePractice() and a job that is to go to it. Does nothing while it runs.
    Result<void> startPractice();
    /// Calls back when the chosen service's token was looked for, at once if it is known.
    void whenTokenLoaded(const std::function<void()>& done);

    [[nodiscard]] Settings& settings();
    [[nodiscard]] NetworkState& network(); ///< what the system says only after the caller's watch()
    void networkChanged(); ///< its settings: they hold for what begins from now on
    [[nodiscard]] const Catalogue& catalogue() const;
    /// Why the user's own catalogue was refused, if it was.
    [[nodiscard]] std::optional<Error> catalogueProblem() const;
    [[nodiscard]] Library& library();
    [[nodiscard]] Database& database();
    [[nodiscard]] JobQueue& jobs();
    [[nodiscard]] References& references();
    [[nodiscard]] Uploader& uploader();
    [[nodiscard]] LyricsWriter& lyricsWriter();
    [[nodiscard]] SongTimes& songTimes();
    [[nodiscard]] Player& player(); ///< made when first asked for
    [[nodiscard]] Playback& playback(); ///< made when first asked for
    [[nodiscard]] Callbacks& callbacks(); ///< made when first asked for; the caller starts it

    /// What was paid for, read in another thread, and how many songs of services that cost are still here,
    /// outside the trash.
    struct Account
    {
        Ledger::Contents ledger;
        int keptSongs = 0;
    };
    [[nodiscard]] BackgroundTask readAccount(std::function<void(const Result<Account>&)> done) const;

    [[nodiscard]] QString dataDir() const; ///< holds library.db and songs/
    [[nodiscard]] QString configDir() const;

    /// The service new requests go to; empty before the first run was answered.
    [[nodiscard]] QString serviceId() const;
    /// None without a token, or of a Practice service that does not run.
    [[nodiscard]] std::optional<Endpoint> endpoint(const QString& serviceId) const;
    /// Starts the Practice service if need be and makes it the chosen one.
    Result<void> usePractice();
    /// Makes a real service the chosen one; the token goes to the keyring. `keptInMemoryOnly` in the answer
    /// means that the user will be asked again next time.
    struct Connected
    {
        bool keptInMemoryOnly = false;
    };
    void connectAccount(const QUrl& url, const QByteArray& token, QObject* context,
                        std::function<void(Result<Connected>)> done);
    /// Asks the service, free of charge, whether address and token hold.
    void testAccount(const QUrl& url, const QByteArray& token, QObject* context,
                     std::function<void(Result<void, ApiError>)> done);

Q_SIGNALS:
    void libraryFaultFound(const riffdesk::Error& error); ///< the first one since open()
    /// The network has come or gone, another service is chosen, its token has been found, or it was started.
    void serviceChanged(const QString& serviceId);

private:
    void close();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace riffdesk
