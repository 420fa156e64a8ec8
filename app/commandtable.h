#pragma once

#include "commandline.h"

#include <QtGlobal>

/// The words of the command line: what is parsed and what --help lists.
namespace riffdesk::commandtable {

/// `completes` says what a shell offers for a value: words with a space between them, or one of the kinds
/// ":file", ":folder" and those that completion.h looks up; null: nothing.
struct CommandRow
{
    const char* name;
    CommandLine::Command command;
    const char* help; ///< null: for other programs, not listed
    const char* completes = nullptr; ///< the words behind it
};

constexpr CommandRow commands[] = {
    {"create", CommandLine::Command::Create,
     QT_TRANSLATE_NOOP("CommandLine", "make a song (or stems) without a window and wait for it")},
    {"jobs", CommandLine::Command::Jobs, QT_TRANSLATE_NOOP("CommandLine", "list jobs that are not over")},
    {"fetch", CommandLine::Command::Fetch,
     QT_TRANSLATE_NOOP("CommandLine", "bring files that are missing: fetch (ID… or --missing)"), ":song"},
    {"wav", CommandLine::Command::File,
     QT_TRANSLATE_NOOP("CommandLine", "get the service's lossless WAV of songs, for credits: wav ID…"),
     ":song"},
    {"video", CommandLine::Command::File,
     QT_TRANSLATE_NOOP("CommandLine", "get the service's MP4 video of songs, for credits: video ID…"),
     ":song"},
    {"stems", CommandLine::Command::File,
     QT_TRANSLATE_NOOP("CommandLine", "get the stems of songs from the service, for credits: stems ID…"),
     ":song"},
    {"ledger", CommandLine::Command::Ledger,
     QT_TRANSLATE_NOOP("CommandLine", "list every request that was paid for, and what became of it")},
    {"songs", CommandLine::Command::Songs, QT_TRANSLATE_NOOP("CommandLine", "list the library")},
    {"export", CommandLine::Command::Export,
     QT_TRANSLATE_NOOP("CommandLine", "write songs out: export (ID…, --search WORDS or --all) --to DIR"),
     ":song"},
    {"import", CommandLine::Command::Import,
     QT_TRANSLATE_NOOP("CommandLine", "take songs into the library: import (PATH… or --account)"), ":file"},
    {"rate", CommandLine::Command::Rate,
     QT_TRANSLATE_NOOP("CommandLine", "give songs 0 to 5 stars: rate N ID…"), ":song"},
    {"keep", CommandLine::Command::Keep, QT_TRANSLATE_NOOP("CommandLine", "mark songs as kept: keep ID…"),
     ":song"},
    {"reject", CommandLine::Command::Reject,
     QT_TRANSLATE_NOOP("CommandLine", "mark songs as rejected: reject ID…"), ":song"},
    {"tag", CommandLine::Command::Tag,
     QT_TRANSLATE_NOOP("CommandLine", "tag songs: tag --add T… --remove T… ID…; alone: list the tags"),
     ":song"},
    {"playlist", CommandLine::Command::Playlist,
     QT_TRANSLATE_NOOP("CommandLine", "list or change a playlist: playlist NAME --add ID… --remove ID…"),
     ":playlist"},
    {"trash", CommandLine::Command::Trash,
     QT_TRANSLATE_NOOP("CommandLine",
                       "move songs to the trash: trash (ID… or --list, --restore ID…, --empty)"),
     ":song"},
    {"compare", CommandLine::Command::Compare,
     QT_TRANSLATE_NOOP("CommandLine",
                       "tell what differs between a song and an edit of it: compare PARENT EDIT"),
     ":song"},
    {"splice", CommandLine::Command::Splice,
     QT_TRANSLATE_NOOP("CommandLine",
                       "put only what an edit changed into its parent, as a new song: splice PARENT EDIT"),
     ":song"},
    {"check", CommandLine::Command::Check,
     QT_TRANSLATE_NOOP("CommandLine",
                       "compare every file with what it was when it was kept; fetch again what can be")},
    {"serve-practice", CommandLine::Command::ServePractice,
     QT_TRANSLATE_NOOP("CommandLine", "run the Practice service alone and print its address")},
    {"complete", CommandLine::Command::Complete, nullptr},
    {"man-page", CommandLine::Command::ManPage, nullptr},
};

/// One option: what it is called, what it takes, and the commands it belongs to ("*" for every one).
struct OptionRow
{
    const char* name;
    const char* value; ///< nullptr for a switch
    const char* belongsTo;
    const char* help;
    const char* completes = nullptr; ///< as of CommandRow
};

constexpr OptionRow options[] = {
    {"service", "URL", "*",
     QT_TRANSLATE_NOOP("CommandLine", "talk to this service (default: the saved one; first run: Practice)")},
    {"practice", nullptr, "*", QT_TRANSLATE_NOOP("CommandLine", "use the Practice service for this run")},
    {"data-dir", "DIR", "*",
     QT_TRANSLATE_NOOP("CommandLine", "keep library and settings here instead of the XDG folders"),
     ":folder"},
    {"prompt", "TEXT", "create", QT_TRANSLATE_NOOP("CommandLine", "what the song should be like")},
    {"action", "A", "create",
     QT_TRANSLATE_NOOP("CommandLine", "generate (default), cover, extend, variation, stems, …"), ":action"},
    {"model", "M", "create", QT_TRANSLATE_NOOP("CommandLine", "the model to use"), ":model"},
    {"lyrics", "FILE", "create",
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "sing the words in this file: txt, md, lrc, srt, rtf, docx or odt (- for standard input)"),
     ":file"},
    {"encoding", "NAME", "create",
     QT_TRANSLATE_NOOP("CommandLine",
                       "read the lyrics in this encoding, e.g. windows-1251 (default: recognised)"),
     ":encoding"},
    {"title", "T", "create", QT_TRANSLATE_NOOP("CommandLine", "the song's title")},
    {"audio-id", "ID", "create",
     QT_TRANSLATE_NOOP("CommandLine", "the song to work on: an id of the library or of the service"),
     ":song"},
    {"set", "key=value", "create",
     QT_TRANSLATE_NOOP("CommandLine", "any other parameter, e.g. weirdness=0.3; may be repeated"),
     ":parameter"},
    {"export", "FILE", "create",
     QT_TRANSLATE_NOOP("CommandLine", "also write the song to this file (m4a, mp3, flac, wav, opus)"),
     ":file"},
    {"account", nullptr, "import",
     QT_TRANSLATE_NOOP("CommandLine",
                       "every song of the account's history that is not here, free of charge")},
    {"json", nullptr,
     "check compare create export fetch import jobs keep ledger playlist rate reject songs splice stems tag "
     "trash "
     "video wav",
     QT_TRANSLATE_NOOP("CommandLine", "print JSON")},
    {"from", "S", "splice",
     QT_TRANSLATE_NOOP("CommandLine", "where it begins in the edit (default: what changed)")},
    {"crossfade", "MS", "splice",
     QT_TRANSLATE_NOOP("CommandLine", "how long one goes over into the other, 5 to 200 (default: 30)")},
    {"anew", nullptr, "stems video wav",
     QT_TRANSLATE_NOOP("CommandLine", "ask, and pay, once more for what is here already")},
    {"csv", nullptr, "ledger", QT_TRANSLATE_NOOP("CommandLine", "print a table for spreadsheets")},
    {"wait", nullptr, "jobs",
     QT_TRANSLATE_NOOP("CommandLine", "take them up again and stay until none is left")},
    {"missing", nullptr, "fetch",
     QT_TRANSLATE_NOOP("CommandLine", "every file that was paid for and is not here")},
    {"search", "WORDS", "export keep ledger playlist rate reject songs tag trash",
     QT_TRANSLATE_NOOP("CommandLine",
                       "only what holds these words; songs also by e.g. \"rating:>=3 tag:demo -live\"")},
    {"order", "O", "export songs",
     QT_TRANSLATE_NOOP("CommandLine", "newest (default), oldest, title, rating, length, played or plays"),
     ":order"},
    {"add", "WORD", "playlist tag",
     QT_TRANSLATE_NOOP("CommandLine", "a tag to give, or a song to put into the playlist; may be repeated"),
     ":tag"},
    {"remove", "WORD", "playlist tag",
     QT_TRANSLATE_NOOP("CommandLine", "a tag to take away, or a song to take out; may be repeated"), ":tag"},
    {"list", nullptr, "trash", QT_TRANSLATE_NOOP("CommandLine", "list what is in the trash")},
    {"restore", nullptr, "trash", QT_TRANSLATE_NOOP("CommandLine", "bring the songs back")},
    {"empty", nullptr, "trash",
     QT_TRANSLATE_NOOP("CommandLine",
                       "remove what is in the trash for good: the only thing that deletes songs")},
    {"all", nullptr, "export", QT_TRANSLATE_NOOP("CommandLine", "every song of the library")},
    {"to", "DIR", "export splice",
     QT_TRANSLATE_NOOP("CommandLine", "the folder to write to; of splice: the second where it ends"),
     ":folder"},
    {"profile", "NAME", "export",
     QT_TRANSLATE_NOOP("CommandLine",
                       "streaming, video, archive or one of yours; what else is given counts more"),
     ":profile"},
    {"format", "F", "export",
     QT_TRANSLATE_NOOP("CommandLine", "original (default), m4a, mp3, mp3-v0, flac, flac-16, flac-24, wav, "
                                      "wav-16, wav-24, wav-32f, wav-48k or opus"),
     ":format"},
    {"template", "T", "export",
     QT_TRANSLATE_NOOP("CommandLine", "file names, e.g. \"{artist}/{n} {title}\"; / makes folders")},
    {"artist", "A", "export", QT_TRANSLATE_NOOP("CommandLine", "the artist of all of them")},
    {"album-artist", "A", "export", QT_TRANSLATE_NOOP("CommandLine", "of the album (default: the artist)")},
    {"album", "B", "export",
     QT_TRANSLATE_NOOP("CommandLine", "the album they make (default: the playlist searched for)")},
    {"copyright", "TEXT", "export", QT_TRANSLATE_NOOP("CommandLine", "whose rights they are")},
    {"lufs", "N", "export",
     QT_TRANSLATE_NOOP("CommandLine", "bring them to this loudness, e.g. -14, with no peak above -1 dBTP")},
    {"length", "S", "export",
     QT_TRANSLATE_NOOP("CommandLine", "cut longer ones to so many seconds, with a fade of 2 s")},
    {"fade-in", "S", "export", QT_TRANSLATE_NOOP("CommandLine", "seconds over which they come in")},
    {"fade-out", "S", "export", QT_TRANSLATE_NOOP("CommandLine", "seconds over which they go out")},
    {"trim-silence", nullptr, "export", QT_TRANSLATE_NOOP("CommandLine", "leave out silence at both ends")},
    {"replace", nullptr, "export",
     QT_TRANSLATE_NOOP("CommandLine", "overwrite files of the same name instead of numbering")},
    {"repeat", nullptr, "export",
     QT_TRANSLATE_NOOP("CommandLine", "also what has not changed since the last export to this folder")},
    {"catalogue", nullptr, "export",
     QT_TRANSLATE_NOOP("CommandLine", "write catalogue.csv and catalogue.json beside them")},
    {"stems", nullptr, "export",
     QT_TRANSLATE_NOOP("CommandLine", "the stems of songs that have them instead, in step, a folder each")},
    {"session", "F", "export",
     QT_TRANSLATE_NOOP("CommandLine", "the same with a session: rpp (Reaper) or dawproject (Bitwig, Studio "
                                      "One, Cubase); WAV of 24 bits, unless --format names another "
                                      "lossless one"),
     "rpp dawproject"},
    {"share", "HOW", "export",
     QT_TRANSLATE_NOOP("CommandLine",
                       "a web page that plays them offline in any browser: as a folder or zip"),
     "folder zip"},
    {"port", "N", "serve-practice", QT_TRANSLATE_NOOP("CommandLine", "the port to listen on (default: any)")},
    {"token", "T", "serve-practice",
     QT_TRANSLATE_NOOP("CommandLine", "the token to ask for (default: a random one)")},
    {"delay", "SECONDS", "serve-practice",
     QT_TRANSLATE_NOOP("CommandLine", "how long a song takes (default: 4)")},
    {"song-seconds", "N", "create jobs serve-practice stems video wav",
     QT_TRANSLATE_NOOP("CommandLine",
                       "the Practice service makes no song longer than this (default: full songs)")},
    {"rebuild-library", nullptr, "",
     QT_TRANSLATE_NOOP("CommandLine", "make the library's database anew from the song folders")},
    {"new-song", nullptr, "", QT_TRANSLATE_NOOP("CommandLine", "come to the front with an empty form")},
    {"play-pause", nullptr, "",
     QT_TRANSLATE_NOOP("CommandLine", "play, or pause, in the studio that is open")},
};

struct ExitRow
{
    int code;
    const char* meaning;
};

/// Of create, fetch, wav, video, stems and jobs --wait.
constexpr ExitRow exitCodes[] = {
    {0, QT_TRANSLATE_NOOP("CommandLine", "done")},
    {1, QT_TRANSLATE_NOOP("CommandLine", "made but not exported, or a fault of this computer")},
    {2, QT_TRANSLATE_NOOP("CommandLine", "bad request or usage; nothing was sent")},
    {3, QT_TRANSLATE_NOOP("CommandLine", "refused, or failed, by the service")},
    {4, QT_TRANSLATE_NOOP("CommandLine", "the network failed; nothing was accepted")},
    {5, QT_TRANSLATE_NOOP("CommandLine", "it is not known whether the request was taken")},
    {6, QT_TRANSLATE_NOOP("CommandLine", "made and charged, but a file could not be fetched yet")},
};

/// An option that Qt itself takes out of the command line of a program with windows, written -name or --name.
struct QtOptionRow
{
    const char* name;
    const char* value; ///< nullptr for a switch; else also written -name=value
    const char* help;
};

constexpr QtOptionRow qtOptions[] = {
    {"reverse", nullptr, QT_TRANSLATE_NOOP("CommandLine", "mirror the window, as for Arabic")},
    {"style", "STYLE", QT_TRANSLATE_NOOP("CommandLine", "draw the controls on top of this Qt style")},
    {"stylesheet", "FILE", QT_TRANSLATE_NOOP("CommandLine", "apply this Qt style sheet")},
    {"platform", "NAME", QT_TRANSLATE_NOOP("CommandLine", "the window system: xcb, wayland, offscreen …")},
    {"platformtheme", "NAME", QT_TRANSLATE_NOOP("CommandLine", "the desktop whose settings to follow")},
    {"platformpluginpath", "DIR", QT_TRANSLATE_NOOP("CommandLine", "where to look for window systems")},
    {"plugin", "NAME", QT_TRANSLATE_NOOP("CommandLine", "load this input plugin")},
    {"display", "NAME", QT_TRANSLATE_NOOP("CommandLine", "the X display to open on")},
    {"geometry", "SIZE", QT_TRANSLATE_NOOP("CommandLine", "place and size of the window, e.g. 1280x800+0+0")},
    {"qwindowgeometry", "SIZE", QT_TRANSLATE_NOOP("CommandLine", "the same")},
    {"qwindowtitle", "TITLE", QT_TRANSLATE_NOOP("CommandLine", "the title of the window")},
    {"qwindowicon", "FILE", QT_TRANSLATE_NOOP("CommandLine", "the icon of the window")},
    {"session", "ID", QT_TRANSLATE_NOOP("CommandLine", "restore this session of the desktop")},
    {"widgetcount", nullptr, QT_TRANSLATE_NOOP("CommandLine", "count widgets, for debugging")},
};

} // namespace riffdesk::commandtable
