#include "commandline.h"

#include "api/endpoint.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>

namespace riffdesk {

namespace {

using Command = CommandLine::Command;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct CommandRow
{
    const char* name;
    Command command;
    const char* help;
};

constexpr CommandRow commands[] = {
    {"create", Command::Create,
     QT_TRANSLATE_NOOP("CommandLine", "make a song (or stems) without a window and wait for it")},
    {"jobs", Command::Jobs, QT_TRANSLATE_NOOP("CommandLine", "list jobs that are not over")},
    {"songs", Command::Songs, QT_TRANSLATE_NOOP("CommandLine", "list the library")},
    {"export", Command::Export,
     QT_TRANSLATE_NOOP("CommandLine", "write songs out: export (ID… or --all) --to DIR")},
    {"serve-practice", Command::ServePractice,
     QT_TRANSLATE_NOOP("CommandLine", "run the Practice service alone and print its address")},
};

/// One option: what it is called, what it takes, and the commands it belongs to ("*" for every one).
struct OptionRow
{
    const char* name;
    const char* value; ///< nullptr for a switch
    const char* belongsTo;
    const char* help;
};

constexpr OptionRow options[] = {
    {"service", "URL", "*",
     QT_TRANSLATE_NOOP("CommandLine", "talk to this service (default: the saved one; first run: Practice)")},
    {"practice", nullptr, "*", QT_TRANSLATE_NOOP("CommandLine", "use the Practice service for this run")},
    {"data-dir", "DIR", "*",
     QT_TRANSLATE_NOOP("CommandLine", "keep library and settings here instead of the XDG folders")},
    {"prompt", "TEXT", "create", QT_TRANSLATE_NOOP("CommandLine", "what the song should be like")},
    {"action", "A", "create",
     QT_TRANSLATE_NOOP("CommandLine", "generate (default), cover, extend, variation, stems, …")},
    {"model", "M", "create", QT_TRANSLATE_NOOP("CommandLine", "the model to use")},
    {"lyrics", "FILE", "create",
     QT_TRANSLATE_NOOP("CommandLine", "sing the words in this file (- for standard input)")},
    {"title", "T", "create", QT_TRANSLATE_NOOP("CommandLine", "the song's title")},
    {"audio-id", "ID", "create",
     QT_TRANSLATE_NOOP("CommandLine", "the song to work on: an id of the library or of the service")},
    {"set", "key=value", "create",
     QT_TRANSLATE_NOOP("CommandLine", "any other parameter, e.g. weirdness=0.3; may be repeated")},
    {"export", "FILE", "create",
     QT_TRANSLATE_NOOP("CommandLine", "also write the song to this file (m4a, mp3, flac, wav, opus)")},
    {"json", nullptr, "create jobs songs", QT_TRANSLATE_NOOP("CommandLine", "print JSON")},
    {"wait", nullptr, "jobs",
     QT_TRANSLATE_NOOP("CommandLine", "take them up again and stay until none is left")},
    {"search", "WORDS", "songs", QT_TRANSLATE_NOOP("CommandLine", "only songs with these words")},
    {"all", nullptr, "export", QT_TRANSLATE_NOOP("CommandLine", "every song of the library")},
    {"to", "DIR", "export", QT_TRANSLATE_NOOP("CommandLine", "the folder to write to")},
    {"format", "F", "export",
     QT_TRANSLATE_NOOP("CommandLine", "m4a (default, the original), mp3, flac, wav or opus")},
    {"template", "T", "export", QT_TRANSLATE_NOOP("CommandLine", "file names, e.g. \"{title} - {model}\"")},
    {"port", "N", "serve-practice", QT_TRANSLATE_NOOP("CommandLine", "the port to listen on (default: any)")},
    {"token", "T", "serve-practice",
     QT_TRANSLATE_NOOP("CommandLine", "the token to ask for (default: a random one)")},
    {"delay", "SECONDS", "serve-practice",
     QT_TRANSLATE_NOOP("CommandLine", "how long a song takes (default: 4)")},
    {"song-seconds", "N", "create jobs serve-practice",
     QT_TRANSLATE_NOOP("CommandLine",
                       "the Practice service makes no song longer than this (default: full songs)")},
    {"rebuild-library", nullptr, "",
     QT_TRANSLATE_NOOP("CommandLine", "make the library's database anew from the song folders")},
};

Error usage(const QString& message)
{
    return Error{Error::Category::Input, message,
                 Texts::tr("riffdesk --help lists the commands and their options.")};
}

void addOptions(QCommandLineParser& parser)
{
    parser.addHelpOption();
    parser.addVersionOption();
    for (const OptionRow& row : options) {
        QCommandLineOption option(QString::fromLatin1(row.name), Texts::tr(row.help),
                                  row.value ? QString::fromLatin1(row.value) : QString());
        parser.addOption(option);
    }
}

/// The first option that was given although the command does not know it, or null.
const OptionRow* strayOption(const QCommandLineParser& parser, const QString& command)
{
    for (const OptionRow& row : options) {
        const QString belongs = QString::fromLatin1(row.belongsTo);
        const bool fits =
            belongs == QLatin1String("*")
            || (command.isEmpty() ? belongs.isEmpty() : belongs.split(QLatin1Char(' ')).contains(command));
        if (!fits && parser.isSet(QString::fromLatin1(row.name)))
            return &row;
    }
    return nullptr;
}

QString absolute(const QString& path)
{
    return path.isEmpty() ? path : QDir::cleanPath(QDir::current().absoluteFilePath(path));
}

Result<void> readCreate(const QCommandLineParser& parser, CommandLine& line)
{
    line.prompt = parser.value(QStringLiteral("prompt"));
    if (parser.isSet(QStringLiteral("action")))
        line.action = parser.value(QStringLiteral("action"));
    line.model = parser.value(QStringLiteral("model"));
    line.lyricsFile = parser.value(QStringLiteral("lyrics"));
    line.title = parser.value(QStringLiteral("title"));
    line.audioId = parser.value(QStringLiteral("audio-id"));
    const QStringList pairs = parser.values(QStringLiteral("set"));
    for (const QString& pair : pairs) {
        const auto equals = pair.indexOf(QLatin1Char('='));
        if (equals < 1)
            return usage(Texts::tr("--set takes key=value, not “%1”.").arg(pair));
        line.values.append({pair.left(equals), pair.mid(equals + 1)});
    }
    line.exportFile = absolute(parser.value(QStringLiteral("export")));
    if (!line.exportFile.isEmpty() && !exportFormatFromSuffix(QFileInfo(line.exportFile).suffix()))
        return usage(Texts::tr("--export needs a file name that ends in .m4a, .mp3, .flac, .wav or .opus."));
    return {};
}

Result<void> readExport(const QCommandLineParser& parser, CommandLine& line)
{
    line.all = parser.isSet(QStringLiteral("all"));
    line.to = absolute(parser.value(QStringLiteral("to")));
    line.nameTemplate = parser.value(QStringLiteral("template"));
    if (line.all == !line.songs.isEmpty())
        return usage(Texts::tr("export takes either song ids or --all."));
    if (line.to.isEmpty())
        return usage(Texts::tr("export needs --to DIR."));
    if (parser.isSet(QStringLiteral("format"))) {
        const auto format = exportFormatFromSuffix(parser.value(QStringLiteral("format")));
        if (!format)
            return usage(Texts::tr("--format takes m4a, mp3, flac, wav or opus."));
        line.format = *format;
    }
    return {};
}

Result<void> readServe(const QCommandLineParser& parser, CommandLine& line)
{
    bool ok = true;
    if (parser.isSet(QStringLiteral("port"))) {
        line.port = parser.value(QStringLiteral("port")).toUShort(&ok);
        if (!ok)
            return usage(Texts::tr("--port takes a number from 0 to 65535."));
    }
    line.token = parser.value(QStringLiteral("token")).toUtf8();
    if (parser.isSet(QStringLiteral("delay"))) {
        const double seconds = parser.value(QStringLiteral("delay")).toDouble(&ok);
        if (!ok || !(seconds >= 0 && seconds <= 3600))
            return usage(Texts::tr("--delay takes seconds from 0 to 3600."));
        line.delayMs = static_cast<int>(seconds * 1000);
    }
    return {};
}

Result<void> readSongSeconds(const QCommandLineParser& parser, CommandLine& line)
{
    if (!parser.isSet(QStringLiteral("song-seconds")))
        return {};
    bool ok = true;
    line.songSeconds = parser.value(QStringLiteral("song-seconds")).toDouble(&ok);
    if (!ok || !(line.songSeconds >= 5 && line.songSeconds <= 600))
        return usage(Texts::tr("--song-seconds takes seconds from 5 to 600."));
    return {};
}

Result<void> readCommon(const QCommandLineParser& parser, CommandLine& line)
{
    line.practice = parser.isSet(QStringLiteral("practice"));
    line.json = parser.isSet(QStringLiteral("json"));
    if (parser.isSet(QStringLiteral("data-dir"))) {
        line.dataDir = absolute(parser.value(QStringLiteral("data-dir")));
        if (line.dataDir.isEmpty())
            return usage(Texts::tr("--data-dir needs a folder."));
    }
    if (parser.isSet(QStringLiteral("service"))) {
        if (line.practice)
            return usage(Texts::tr("--service and --practice exclude each other."));
        const auto url = Endpoint::checkedUrl(parser.value(QStringLiteral("service")));
        if (!url)
            return url.error();
        line.service = *url;
    }
    return {};
}

} // namespace

Result<CommandLine> CommandLine::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    CommandLine line;
    if (!parser.parse(arguments))
        return usage(parser.errorText());
    if (parser.isSet(QStringLiteral("help"))) {
        line.command = Command::Help;
        return line;
    }
    if (parser.isSet(QStringLiteral("version"))) {
        line.command = Command::Version;
        return line;
    }

    QStringList words = parser.positionalArguments();
    const QString name = words.isEmpty() ? QString() : words.takeFirst();
    if (!name.isEmpty()) {
        const auto* row =
            std::find_if(std::begin(commands), std::end(commands), [&name](const CommandRow& candidate) {
                return name == QLatin1String(candidate.name);
            });
        if (row == std::end(commands))
            return usage(Texts::tr("There is no command “%1”.").arg(name));
        line.command = row->command;
    } else if (parser.isSet(QStringLiteral("rebuild-library"))) {
        line.command = Command::RebuildLibrary;
    }
    if (const OptionRow* stray = strayOption(parser, name)) {
        const QString option = QLatin1String("--") + QString::fromLatin1(stray->name);
        return usage(name.isEmpty() ? Texts::tr("%1 needs a command.").arg(option)
                                    : Texts::tr("%1 does not go with “%2”.").arg(option, name));
    }
    if (line.command == Command::Export)
        line.songs = words;
    else if (!words.isEmpty())
        return usage(Texts::tr("“%1” is one word too many.").arg(words.first()));

    if (const auto read = readCommon(parser, line); !read)
        return read.error();
    if (const auto read = readSongSeconds(parser, line); !read)
        return read.error();
    Result<void> read;
    if (line.command == Command::Create)
        read = readCreate(parser, line);
    else if (line.command == Command::Export)
        read = readExport(parser, line);
    else if (line.command == Command::ServePractice)
        read = readServe(parser, line);
    if (!read)
        return read.error();
    line.wait = parser.isSet(QStringLiteral("wait"));
    line.search = parser.value(QStringLiteral("search"));
    return line;
}

QString CommandLine::helpText()
{
    QCommandLineParser parser;
    addOptions(parser);
    QString description =
        Texts::tr("Riffdesk, a desktop studio for AI song-making. Without a command it opens the studio.");
    description += QLatin1String("\n\n") + Texts::tr("Commands:") + QLatin1Char('\n');
    for (const CommandRow& row : commands) {
        description += QLatin1String("  ") + QString::fromLatin1(row.name).leftJustified(16)
                       + Texts::tr(row.help) + QLatin1Char('\n');
    }
    description +=
        QLatin1Char('\n')
        + Texts::tr("The token comes from ACEDATACLOUD_API_TOKEN, else from the keyring.\n"
                    "Exit status of create: 0 made, 1 made but not exported, 2 bad request or usage and "
                    "nothing sent, 3 refused\n"
                    "or failed by the service, 4 network and nothing accepted, 5 outcome unknown.");
    parser.setApplicationDescription(description);
    return parser.helpText();
}

} // namespace riffdesk
