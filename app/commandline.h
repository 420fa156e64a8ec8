#pragma once

#include "base/result.h"
#include "base/timerange.h"
#include "compare/splice.h"
#include "daw/dawsession.h"
#include "export/exportoptions.h"
#include "library/songquery.h"

#include <QPair>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <QVector>

#include <optional>

namespace riffdesk {

/// What the words after `riffdesk` ask for, checked as far as that goes without opening anything. A value.
struct CommandLine
{
    enum class Command {
        Studio,
        Create,
        Jobs,
        Fetch,
        File, ///< a further file of songs; `action` says which
        Ledger,
        Songs,
        Export,
        Import,
        Rate,
        Keep,
        Reject,
        Tag,
        Playlist,
        Trash,
        Compare,
        Splice,
        Check,
        ServePractice,
        Complete,
        ManPage,
        RebuildLibrary,
        Version,
        Help
    };

    Command command = Command::Studio;
    bool helpAll = false; ///< with Command::Help
    std::optional<QUrl> service; ///< checked: https, or http to a loopback host
    bool practice = false;
    QString dataDir; ///< absolute, or empty
    bool json = false;
    QByteArray accountToken; ///< from the environment, which parse() does not read
    QString style; ///< of Qt's own option, or empty
    /// What the studio is to do once, in the process that has the library: "--new-song", "--play-pause",
    /// absolute paths of files to open.
    QStringList wishes;
    QStringList wishWords; ///< the same as they were given
    QStringList typed; ///< complete: the words behind the program's name, the last one perhaps unfinished

    // create
    QString prompt;
    QString action = QStringLiteral("generate"); ///< also of stems, video and wav
    QString model;
    QString lyricsFile; ///< "-" for standard input
    QString encoding; ///< of the lyrics, a name of textencoding; empty: recognised
    QString title;
    QString audioId;
    QVector<QPair<QString, QString>> values; ///< from --set, in order
    QString exportFile; ///< absolute, its suffix names a format we write; or empty

    bool csv = false; // ledger
    bool wait = false; // jobs
    bool missing = false; // fetch
    bool anew = false; // stems, video, wav
    QString search; // export, ledger, songs
    SongQuery::Order order = SongQuery::Order::Newest; // export, songs

    // compare, export, fetch, splice, stems, video, wav and what changes songs; empty with --search
    QStringList songs;

    int rating = 0; // rate
    QString playlist; // playlist; empty: the playlists there are
    QStringList add; // tag: names; playlist: ids
    QStringList remove; // the same
    enum class TrashTask { Put, List, Restore, Empty };
    TrashTask trashTask = TrashTask::Put;

    // export
    bool all = false;
    QString to; ///< absolute folder
    QString profile; ///< by name, or empty
    bool stems = false; ///< instead of the songs; also with a session
    std::optional<DawFormat> session;
    bool page = false; ///< instead, for people without the program
    bool isPacked = false; ///< the page
    QVector<QPair<QString, QString>> exportValues; ///< options that were given, checked, in order
    /// Sets what was given over what a profile says. Input error as parse().
    Result<void> applyExportValues(ExportOptions& how) const;

    // splice
    std::optional<TimeRange> range; ///< seconds of the edit; nothing: what changed
    double crossfade = SplicePlan::usualFade; ///< seconds

    // import
    bool account = false; ///< the history of the service instead of files
    QStringList paths; ///< absolute

    // serve-practice
    quint16 port = 0;
    QByteArray token;
    int delayMs = 4'000;
    double songSeconds = 0; ///< also of create and jobs; 0: full songs

    /// Input error when the words do not fit together; the sentence names the word at fault. Qt's own options
    /// (-reverse, -style …) are passed over: QApplication takes them.
    static Result<CommandLine> parse(const QStringList& arguments);
    /// What holds for every start: without the program's name and `wishWords`.
    [[nodiscard]] QStringList lasting(const QStringList& arguments) const;
    /// `all`: with Qt's own options.
    static QString helpText(bool all = false);
};

} // namespace riffdesk
