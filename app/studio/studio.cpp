#include "studio/studio.h"

#include "api/producerclient.h"
#include "api/proxychoice.h"
#include "audio/player.h"
#include "base/background.h"
#include "callbacks/callbacks.h"
#include "jobs/jobqueue.h"
#include "library/library.h"
#include "library/rebuild.h"
#include "library/references.h"
#include "library/songsearch.h"
#include "librarycare.h"
#include "librarymove.h"
#include "lyricswriter/lyricswriter.h"
#include "platform/logging.h"
#include "platform/networkstate.h"
#include "platform/secretstore.h"
#include "platform/settings.h"
#include "playback/playback.h"
#include "practice/practiceservice.h"
#include "references/uploader.h"
#include "songtimes/songtimes.h"
#include "storage/backup.h"
#include "storage/database.h"
#include "storage/filefault.h"
#include "studio/diagnostics.h"
#include "studio/librarywork.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QPointer>
#include <QStandardPaths>
#include <QTimer>

#include <cerrno>
#include <chrono>
#include <utility>

namespace riffdesk {

using namespace std::chrono_literals;

namespace {

QString standardDir(QStandardPaths::StandardLocation generic)
{
    return QStandardPaths::writableLocation(generic) + QLatin1String("/riffdesk");
}

} // namespace

class Studio::Private
{
public:
    Private(Studio* studio, Options given)
        : q(studio)
        , options(std::move(given))
        , configDir(options.dataDir.isEmpty() ? standardDir(QStandardPaths::GenericConfigLocation)
                                              : options.dataDir)
        , settings(configDir + QLatin1String("/settings.ini"))
        , secrets(configDir + QLatin1String("/tokens"))
    {
        // Without the settings, the file itself says that the user agreed to it.
        if (!settings.isTokenFileDecided() && QFileInfo::exists(configDir + QLatin1String("/tokens")))
            settings.setTokenFileAllowed(true);
        secrets.allowFile(settings.tokenFileAllowed());
        dataDir = settledDir();
        if (options.practice)
            serviceId = Endpoint::practiceId();
        else if (options.service)
            serviceId = Endpoint::idOf(*options.service);
        else
            serviceId = settings.service();
        if (!options.token.isEmpty() && !serviceId.isEmpty() && serviceId != Endpoint::practiceId())
            tokens.insert(serviceId, options.token);
    }

    /// Where the library is at the next start. While it is moved, it may be open elsewhere.
    [[nodiscard]] QString settledDir() const
    {
        if (!options.dataDir.isEmpty())
            return options.dataDir;
        const QString chosen = settings.libraryFolder();
        return chosen.isEmpty() ? standardDir(QStandardPaths::GenericDataLocation) : chosen;
    }
    [[nodiscard]] QString databasePath() const { return dataDir + QLatin1String("/library.db"); }
    [[nodiscard]] QString songsDir() const { return dataDir + QLatin1String("/songs"); }

    /// Why the library cannot be written, if so.
    [[nodiscard]] std::optional<Error> unwritable() const
    {
        if (const auto problem = filefault::folderProblem(dataDir))
            return problem;
        const QFileInfo file(databasePath());
        return file.exists() && !file.isWritable() ? std::optional(filefault::writing(databasePath(), EACCES))
                                                   : std::nullopt;
    }

    Result<void> startPractice()
    {
        if (whyReadOnly)
            return *whyReadOnly;
        PracticeService::Options service;
        service.delay = std::chrono::milliseconds(options.practiceDelayMs);
        service.songSeconds = options.practiceSongSeconds;
        service.stateDir = dataDir + QLatin1String("/practice");
        service.catalogue = catalogue;
        auto made = std::make_unique<PracticeService>(std::move(service));
        if (const auto started = made->start(); !started)
            return started;
        practice = std::move(made);
        return {};
    }

    [[nodiscard]] std::optional<Endpoint> endpoint(const QString& id) const
    {
        if (id == Endpoint::practiceId()) {
            if (!practice)
                return std::nullopt;
            return Endpoint{id, practice->baseUrl(), practice->token()};
        }
        const auto url = Endpoint::checkedUrl(id);
        const QByteArray token = tokens.value(id);
        if (!url || token.isEmpty())
            return std::nullopt;
        return Endpoint{id, *url, token};
    }

    /// Tokens are read from the keyring asynchronously; jobs of the service go on when one is there.
    void readToken(const QString& id, std::function<void()> done = {})
    {
        if (id.isEmpty() || id == Endpoint::practiceId() || tokens.contains(id)) {
            if (done)
                done();
            return;
        }
        secrets.read(id, q, [this, id, done = std::move(done)](const Result<QByteArray>& token) {
            if (token && !token->isEmpty()) {
                tokens.insert(id, *token);
                logging::hide(*token);
                if (queue)
                    queue->endpointsChanged();
                if (id == serviceId)
                    Q_EMIT q->serviceChanged(id);
            }
            if (done)
                done();
        });
    }

    void choose(const QString& id)
    {
        serviceId = id;
        settings.setService(id);
        if (queue)
            queue->endpointsChanged();
        Q_EMIT q->serviceChanged(id);
    }

    Studio* q;
    Options options;
    QString configDir;
    QString dataDir;
    QString serviceId;
    Settings settings;
    SecretStore secrets;
    QHash<QString, QByteArray> tokens; ///< by service id; memory only
    QHash<QString, Job::State> logged; ///< by job
    Catalogue catalogue = Catalogue::builtIn();
    std::optional<Error> catalogueProblem;
    std::optional<Error> libraryFault;
    std::optional<Error> whyReadOnly;
    BackgroundTask check;

    // In the order in which they lean on each other: what is made later goes first.
    ProducerClient client;
    std::unique_ptr<PracticeService> practice;
    std::unique_ptr<Database> database;
    std::unique_ptr<Library> library;
    NetworkState network;
    std::unique_ptr<SongTimes> songTimes;
    std::unique_ptr<References> references;
    std::unique_ptr<Uploader> uploader;
    std::unique_ptr<LyricsWriter> lyricsWriter;
    std::unique_ptr<JobQueue> queue;
    std::unique_ptr<Player> player;
    std::unique_ptr<Playback> playback;
    std::unique_ptr<Callbacks> callbacks;
    std::unique_ptr<LibraryWork> work;
    QTimer trashTimer;
};

Studio::Studio(Options options, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(options)))
{
    connect(&d->trashTimer, &QTimer::timeout, this, &Studio::emptyOldTrash);
    connect(&d->network, &NetworkState::changed, this, [this] {
        networkChanged();
        if (d->queue && !d->network.isOffline())
            d->queue->endpointsChanged(); // rather than when each of them tries again
        Q_EMIT serviceChanged(d->serviceId);
    });
}

Studio::~Studio() = default;

void Studio::keepLog()
{
    logging::start(logging::folderFor(d->options.dataDir), d->settings.logLevel());
    logging::information(
        QStringLiteral("Riffdesk " RIFFDESK_VERSION ", Qt %1").arg(QLatin1String(qVersion())));
    for (const QByteArray& token : std::as_const(d->tokens))
        logging::hide(token);
}

Result<void> Studio::open(const std::optional<Error>& whyReadOnly)
{
    d->whyReadOnly = whyReadOnly ? whyReadOnly : d->unwritable();
    if (d->whyReadOnly && !QFileInfo(d->databasePath()).isFile())
        return *d->whyReadOnly;
    if (!d->whyReadOnly && d->dataDir == d->settledDir())
        librarymove::finish(d->dataDir); // where the process that moved it here was killed before it could
    if (!d->whyReadOnly && !QFileInfo::exists(d->configDir)) {
        if (const auto problem = filefault::folderProblem(d->configDir))
            return *problem;
    }
    if (d->options.dataDir.isEmpty()
        && d->settings.libraryFolder().isEmpty()) { // ours; another may be shared on purpose
        for (const QString& folder : {d->dataDir, d->configDir})
            QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    auto loaded = Catalogue::load(d->configDir + QLatin1String("/catalogue.json"));
    d->catalogue = std::move(loaded.catalogue);
    d->catalogueProblem = std::move(loaded.problem);

    const bool isNew = QFileInfo(d->databasePath()).size() == 0;
    d->libraryFault.reset();
    const auto copy = work().takeCopy();
    auto database = d->whyReadOnly ? Database::openUnwritable(d->databasePath(), copy)
                                   : Database::open(d->databasePath());
    if (!database)
        return database.error();
    d->database = std::move(database).value();
    d->database->setDamageHandler([this](const Error& error) {
        QMetaObject::invokeMethod(
            this, [this, error] { noteLibraryFault(error); }, Qt::QueuedConnection);
    });
    d->library = std::make_unique<Library>(*d->database, d->songsDir());
    if (isNew) { // before anything shows an empty library
        if (const auto found = findMissingSongs(); !found)
            d->libraryFault = found.error();
    }
    d->songTimes = std::make_unique<SongTimes>(d->library->songsDir(), d->dataDir + QLatin1String("/times"));
    d->references = std::make_unique<References>(*d->database);
    d->uploader = std::make_unique<Uploader>(d->client, *d->references, Ledger::beside(d->databasePath()),
                                             [this](const QString& id) { return d->endpoint(id); });
    d->lyricsWriter = std::make_unique<LyricsWriter>(
        d->client, [this](const QString& id) { return d->endpoint(id); },
        d->dataDir + QLatin1String("/written-lyrics.json"));
    d->queue = std::make_unique<JobQueue>(*d->database, *d->library, d->client, d->catalogue,
                                          [this](const QString& id) { return d->endpoint(id); });
    networkChanged();
    // Also a job of an earlier choice, which is sent again.
    const auto serve = [this](const Job& job) {
        if (job.service == Endpoint::practiceId() && !job.isOver())
            (void)startPractice();
    };
    connect(d->queue.get(), &JobQueue::jobAdded, this, serve);
    connect(d->queue.get(), &JobQueue::jobChanged, this, serve);
    const auto log = [this](const Job& job) {
        if (!d->logged.contains(job.id) || d->logged.value(job.id) != job.state)
            logging::information(logLine(job));
        d->logged.insert(job.id, job.state);
    };
    connect(d->queue.get(), &JobQueue::jobAdded, this, log);
    connect(d->queue.get(), &JobQueue::jobChanged, this, log);
    JobQueue::Options options;
    options.maxSubmits = d->settings.maxSubmits();
    d->queue->setOptions(options);
    return {};
}

bool Studio::isOpen() const
{
    return d->queue != nullptr;
}

const std::optional<Error>& Studio::whyReadOnly() const
{
    return d->whyReadOnly;
}

const std::optional<Error>& Studio::libraryFault() const
{
    return d->libraryFault;
}

void Studio::noteLibraryFault(const Error& error)
{
    if (d->libraryFault || error.category != Error::Category::Damaged)
        return;
    d->libraryFault = error;
    Q_EMIT libraryFaultFound(error);
}

void Studio::checkLibrary()
{
    d->check = background::run(
        background::Pool::Idle,
        [path = d->database->path(), songsDir = d->songsDir()](const CancelToken& cancel) {
            auto checked = checkedLibrary(path, songsDir, cancel);
            if (checked) { // what is damaged is no copy to keep
                if (const auto made = backup::makeDaily(path, QDate::currentDate(), cancel); !made)
                    logging::information(QLatin1String("no backup of the database: ")
                                         + toString(made.error().category));
            }
            return checked;
        },
        [this](const Result<void>& checked) {
            if (!checked)
                noteLibraryFault(checked.error());
        });
}

Result<void> Studio::findMissingSongs()
{
    const auto missing = rebuild::missingSongs(*d->database, d->songsDir());
    if (!missing)
        return missing.error();
    return missing->isEmpty() ? Result<void>() : missingSongsError(static_cast<int>(missing->size()));
}

void Studio::close()
{
    d->check.cancelAndWait();
    d->callbacks.reset();
    d->playback.reset();
    d->queue.reset();
    d->lyricsWriter.reset();
    d->uploader.reset();
    d->references.reset();
    d->songTimes.reset();
    d->library.reset();
    d->database.reset();
    d->practice.reset(); // keeps its songs beside ours
}

LibraryWork& Studio::work()
{
    if (!d->work) {
        d->work = std::make_unique<LibraryWork>(LibraryWork::Host{
            [this] { close(); }, [this] { return open(); }, [this] { return d->dataDir; },
            [this](const QString& folder) { d->dataDir = folder; },
            [this](const QString& folder) { return d->settings.keepLibraryFolder(folder); }});
    }
    return *d->work;
}

void Studio::resume()
{
    // A service that does not start is shown as one that cannot be reached, as others are.
    if (d->serviceId == Endpoint::practiceId())
        (void)startPractice();
    d->readToken(d->serviceId);
    if (d->whyReadOnly)
        return;
    d->library->startWritingFiles();
    emptyOldTrash();
    d->trashTimer.start(24h);
    d->uploader->endThoseCutOff();
    if (!d->queue->resume())
        return;
    for (const Job& job : d->queue->jobs()) {
        d->readToken(job.service);
        if (job.service == Endpoint::practiceId() && !job.isOver())
            (void)startPractice();
    }
}

void Studio::emptyOldTrash()
{
    const int days = d->settings.trashDays();
    if (days == 0 || !isOpen() || d->whyReadOnly)
        return;
    d->library->emptyTrashSoon(
        this,
        [](const Result<void>& emptied) {
            if (!emptied)
                logging::information(QLatin1String("the trash was not emptied: ")
                                     + toString(emptied.error().category));
        },
        QDateTime::currentDateTimeUtc().addDays(-days));
}

Result<void> Studio::startPractice()
{
    if (d->practice)
        return {};
    if (const auto started = d->startPractice(); !started)
        return started;
    if (d->queue)
        d->queue->endpointsChanged();
    if (d->serviceId == Endpoint::practiceId())
        Q_EMIT serviceChanged(d->serviceId);
    return {};
}

void Studio::whenTokenLoaded(const std::function<void()>& done)
{
    d->readToken(d->serviceId, done);
}

NetworkState& Studio::network()
{
    return d->network;
}

void Studio::networkChanged()
{
    proxychoice::apply(d->settings.proxy());
    if (d->queue)
        d->queue->setFetchesHeld(d->network.isMetered() && !d->settings.fetchesOnMetered());
}

Settings& Studio::settings()
{
    return d->settings;
}

const Catalogue& Studio::catalogue() const
{
    return d->catalogue;
}

std::optional<Error> Studio::catalogueProblem() const
{
    return d->catalogueProblem;
}

Library& Studio::library()
{
    Q_ASSERT(d->library);
    return *d->library;
}

Database& Studio::database()
{
    Q_ASSERT(d->database);
    return *d->database;
}

JobQueue& Studio::jobs()
{
    Q_ASSERT(d->queue);
    return *d->queue;
}

References& Studio::references()
{
    Q_ASSERT(d->references);
    return *d->references;
}

Uploader& Studio::uploader()
{
    Q_ASSERT(d->uploader);
    return *d->uploader;
}

LyricsWriter& Studio::lyricsWriter()
{
    Q_ASSERT(d->lyricsWriter);
    return *d->lyricsWriter;
}

SongTimes& Studio::songTimes()
{
    Q_ASSERT(d->songTimes);
    return *d->songTimes;
}

Player& Studio::player()
{
    if (!d->player)
        d->player = std::make_unique<Player>();
    return *d->player;
}

Playback& Studio::playback()
{
    if (!d->playback)
        d->playback = std::make_unique<Playback>(player(), library(), d->settings);
    return *d->playback;
}

Callbacks& Studio::callbacks()
{
    if (!d->callbacks)
        d->callbacks = std::make_unique<Callbacks>(d->settings, jobs());
    return *d->callbacks;
}

BackgroundTask Studio::readAccount(std::function<void(const Result<Account>&)> done) const
{
    return background::run(
        background::Pool::Io,
        [path = d->databasePath()](const CancelToken&) -> Result<Account> {
            auto contents = Ledger::beside(path).read();
            if (!contents)
                return contents.error();
            Account account{std::move(*contents), 0};
            // Without a database that can be read, the ledger is all the same worth showing.
            if (const auto database = Database::open(path, Database::Access::ReadOnly))
                account.keptSongs = SongSearch::countKept(**database, Endpoint::practiceId()).valueOr(0);
            return account;
        },
        std::move(done));
}

bool Studio::isFolderGiven() const
{
    return !d->options.dataDir.isEmpty();
}

QString Studio::dataDir() const
{
    return d->dataDir;
}

QString Studio::configDir() const
{
    return d->configDir;
}

QString Studio::serviceId() const
{
    return d->serviceId;
}

std::optional<Endpoint> Studio::endpoint(const QString& serviceId) const
{
    return d->endpoint(serviceId);
}

Result<void> Studio::usePractice()
{
    if (!d->practice) {
        if (const auto started = d->startPractice(); !started)
            return started;
    }
    d->choose(Endpoint::practiceId());
    return {};
}

void Studio::connectAccount(const QUrl& url, const QByteArray& token, QObject* context,
                            std::function<void(Result<Connected>)> done)
{
    const QString id = Endpoint::idOf(url);
    d->secrets.allowFile(d->settings.tokenFileAllowed());
    d->secrets.write(
        id, token, context,
        [self = QPointer(this), id, token, done = std::move(done)](const Result<SecretStore::Kept>& kept) {
            if (!self)
                return;
            // The token works for this session wherever it could be kept, so the account is connected in any
            // case.
            self->d->tokens.insert(id, token);
            logging::hide(token);
            self->d->choose(id);
            if (!kept)
                done(kept.error());
            else
                done(Connected{*kept == SecretStore::Kept::MemoryOnly});
        });
}

void Studio::testAccount(const QUrl& url, const QByteArray& token, QObject* context,
                         std::function<void(Result<void, ApiError>)> done)
{
    d->client.check(Endpoint{Endpoint::idOf(url), url, token}, context, std::move(done));
}

} // namespace riffdesk
