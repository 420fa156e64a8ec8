#pragma once

#include "api/apierror.h"
#include "commandline.h"
#include "compare/editreceipt.h"
#include "export/exportrun.h"
#include "jobs/job.h"
#include "jobs/jobcontext.h"
#include "library/lostfiles.h"
#include "library/songedit.h"
#include "library/verify.h"

#include <QJsonArray>
#include <QObject>
#include <QSet>

#include <memory>

namespace riffdesk {

class Comparison;
class Importer;
class Interrupt;
class LibraryCheck;
class MixSong;
class PracticeService;
class SingleInstance;
class Studio;

/// The commands that need no window. Works through the same core as the studio; results go to standard
/// output, everything else to standard error. Lives on the main thread under a QCoreApplication.
class Cli : public QObject
{
    Q_OBJECT

public:
    enum ExitCode {
        Success = 0,
        LocalFault = 1,
        BadRequest = 2,
        Refused = 3,
        Network = 4,
        OutcomeUnknown = 5,
        Unfetched = 6 ///< made and charged, but a file could not be fetched yet
    };

    explicit Cli(CommandLine line, QObject* parent = nullptr);
    ~Cli() override;

    /// Begins from the event loop; ends the application with an exit code.
    void start();

    /// A usage error, printed as the caller asked for it.
    static int printUsageError(const Error& error, bool json);

private:
    void run();
    enum class Access { Read, Change, Jobs };
    [[nodiscard]] bool openStudio(Access access);
    void create();
    void submit();
    void watch(const Job& job);
    void made(const Job& job);
    void exportMade(const QString& songId);
    void printMade(const QString& songId, const QString& exportPath);
    void listJobs();
    void waitForJobs();
    void endWaiting();
    [[nodiscard]] static JobOptions impatient();
    static JobOptions inHurry(JobOptions options);
    void fetch();
    void askForFiles();
    void submitFiles();
    void watchFile(const Job& job);
    void printFile(const Job& job) const;
    [[nodiscard]] static bool isTooPatient(const Job& job); ///< it would wait for longer than a script should
    static int exitCodeOf(const Job& job); ///< of one that did not end well
    [[nodiscard]] QVector<LostFile> lostFiles(QStringList& songs);
    void noteUnfetched(const Result<void>& asked); ///< what could not even be asked for
    void listLedger();
    Result<QStringList> findSongs();
    void listSongs();
    void exportSongs();
    Result<ExportRun::Plan> planExport();
    void importSongs();
    void importFiles();
    void importAccount();
    void editSongs();
    void playlist();
    void trash();
    [[nodiscard]] Result<SongNumbers> chosenSongs(const QStringList& ids); ///< or those of --search
    void finishEdit(const SongEdit& edit);
    void printSongs(const QStringList& ids); ///< as the list of the library
    void compareSongs();
    [[nodiscard]] Result<Song> playableSong(const QString& id) const;
    void splice(const Song& parent, const Song& edit, const EditReceipt& receipt, const QStringList& paths);
    void check();
    void checked(const Result<verify::Report>& report);
    void printChecked(const verify::Report& report);
    void servePractice();
    void complete();
    void rebuildLibrary();
    void noteProgress(const QString& text, int done, int total); ///< now and then; %1 of %2
    void endComplete();

    void fail(int exitCode, const Error& error);
    void fail(int exitCode, const ApiError& error);
    void end(int exitCode);

    CommandLine m_line;
    std::unique_ptr<Studio> m_studio;
    std::unique_ptr<SingleInstance> m_instance;
    std::unique_ptr<PracticeService> m_practice;
    std::unique_ptr<Exporter> m_exporter; ///< of create
    std::unique_ptr<ExportRun> m_export;
    QJsonArray m_files; ///< what became of each song of m_export
    std::unique_ptr<LibraryCheck> m_check;
    std::unique_ptr<Comparison> m_comparison;
    std::unique_ptr<MixSong> m_mix; ///< of splice
    std::unique_ptr<Importer> m_importer;
    std::unique_ptr<Interrupt> m_interrupt;
    QString m_jobId;
    QSet<QString> m_fileJobs; ///< that are still waited for
    int m_fileCode = Success; ///< of those that are over
    Job::State m_shownState = Job::State::Draft;
    bool m_ended = false;
    int m_failures = 0;
    int m_unfetched = 0;
    int m_notes = 0; ///< of how far it is
};

} // namespace riffdesk
