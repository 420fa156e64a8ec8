#include "commandline.h"

#include "api/endpoint.h"
#include "base/numbertext.h"
#include "commandtable.h"
#include "lyrics/textencoding.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>

namespace riffdesk {

namespace {

using namespace commandtable;
using Command = CommandLine::Command;

struct LineTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// `arguments` without Qt's own options; the value of -style goes to `style`. What stands behind "--" and
/// what an option of ours takes as its value stays.
QStringList withoutQtOptions(const QStringList& arguments, QString& style)
{
    QStringList ours;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& word = arguments.at(i);
        if (word == QLatin1String("--"))
            return ours + arguments.mid(i);
        const auto own = std::find_if(std::begin(options), std::end(options), [&](const OptionRow& row) {
            return row.value && word == QLatin1String("--") + QLatin1String(row.name);
        });
        if (own != std::end(options)) {
            ours += arguments.mid(i, 2);
            ++i;
            continue;
        }
        const QString bare = word.mid(word.startsWith(QLatin1String("--")) ? 2 : 1);
        const auto row = std::find_if(std::begin(qtOptions), std::end(qtOptions), [&](const QtOptionRow& qt) {
            const QLatin1String name(qt.name);
            return word.startsWith(QLatin1Char('-'))
                   && (bare == name
                       || (qt.value && bare.startsWith(name)
                           && bare.mid(name.size()).startsWith(QLatin1Char('='))));
        });
        if (i == 0 || row == std::end(qtOptions)) {
            ours += word;
            continue;
        }
        const auto equals = bare.indexOf(QLatin1Char('='));
        const QString value = equals >= 0  ? bare.mid(equals + 1)
                              : row->value ? arguments.value(++i)
                                           : QString();
        if (QLatin1String(row->name) == QLatin1String("style"))
            style = value;
    }
    return ours;
}

Error usage(const QString& message)
{
    return Error{Error::Category::Input, message,
                 LineTexts::tr("riffdesk --help lists the commands and their options.")};
}

void addOptions(QCommandLineParser& parser)
{
    parser.addHelpOption();
    parser.addVersionOption();
    for (const OptionRow& row : options) {
        QCommandLineOption option(QString::fromLatin1(row.name), LineTexts::tr(row.help),
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
    if (parser.isSet(QStringLiteral("encoding"))) {
        line.encoding = textencoding::find(parser.value(QStringLiteral("encoding")));
        if (line.encoding.isEmpty()) {
            return usage(LineTexts::tr("--encoding takes one of these: %1.")
                             .arg(textencoding::names().join(QLatin1String(", "))));
        }
        if (line.lyricsFile.isEmpty())
            return usage(LineTexts::tr("--encoding goes with --lyrics."));
    }
    line.title = parser.value(QStringLiteral("title"));
    line.audioId = parser.value(QStringLiteral("audio-id"));
    const QStringList pairs = parser.values(QStringLiteral("set"));
    for (const QString& pair : pairs) {
        const auto equals = pair.indexOf(QLatin1Char('='));
        if (equals < 1)
            return usage(LineTexts::tr("--set takes key=value, not “%1”.").arg(pair));
        line.values.append({pair.left(equals), pair.mid(equals + 1)});
    }
    line.exportFile = absolute(parser.value(QStringLiteral("export")));
    if (!line.exportFile.isEmpty() && !ExportFormat::forSuffix(QFileInfo(line.exportFile).suffix()))
        return usage(
            LineTexts::tr("--export needs a file name that ends in .m4a, .mp3, .flac, .wav or .opus."));
    return {};
}

/// Where no command stands: what a file manager opens with the studio.
Result<void> readFiles(const QStringList& words, CommandLine& line)
{
    for (const QString& word : words) {
        if (!QFileInfo(word).isFile())
            return usage(LineTexts::tr("There is neither a command nor a file “%1”.").arg(word));
        line.wishes.append(absolute(word));
        line.wishWords.append(word);
    }
    return {};
}

Result<void> readExport(const QCommandLineParser& parser, CommandLine& line)
{
    line.all = parser.isSet(QStringLiteral("all"));
    line.to = absolute(parser.value(QStringLiteral("to")));
    line.profile = parser.value(QStringLiteral("profile"));
    if (int(line.all) + int(!line.songs.isEmpty()) + int(parser.isSet(QStringLiteral("search"))) != 1)
        return usage(LineTexts::tr("export takes either song ids, --search WORDS or --all."));
    if (line.to.isEmpty())
        return usage(LineTexts::tr("export needs --to DIR."));
    if (parser.isSet(QStringLiteral("session"))) {
        line.session = dawFormatFromString(parser.value(QStringLiteral("session")));
        if (!line.session)
            return usage(LineTexts::tr("--session takes rpp or dawproject."));
    }
    line.stems = parser.isSet(QStringLiteral("stems")) || line.session;
    if (parser.isSet(QStringLiteral("share"))) {
        const QString how = parser.value(QStringLiteral("share"));
        line.page = true;
        line.isPacked = how == QLatin1String("zip");
        if (!line.isPacked && how != QLatin1String("folder"))
            return usage(LineTexts::tr("--share takes folder or zip."));
        if (line.stems)
            return usage(LineTexts::tr("--share and stems exclude each other."));
    }
    for (const char* word : {"replace", "repeat", "catalogue"}) {
        if ((line.stems || line.page) && parser.isSet(QLatin1String(word)))
            return usage(
                LineTexts::tr("--%1 does not go with stems and pages, which are made anew each time.")
                    .arg(QLatin1String(word)));
    }
    const QStringList words = ExportOptions::words();
    for (const QString& word : words) {
        if (parser.isSet(word))
            line.exportValues.append({word, parser.value(word)});
    }
    ExportOptions tried;
    return line.applyExportValues(tried);
}

Result<void> readImport(const QCommandLineParser& parser, CommandLine& line)
{
    line.account = parser.isSet(QStringLiteral("account"));
    for (const QString& path : std::exchange(line.songs, {}))
        line.paths.append(absolute(path));
    return line.account == line.paths.isEmpty()
               ? Result<void>()
               : usage(LineTexts::tr("import takes either files and folders or --account."));
}

Result<void> readComparison(const QCommandLineParser& parser, const QString& name, CommandLine& line)
{
    if (line.songs.size() != 2)
        return usage(
            LineTexts::tr("%1 takes two ids: the song, and the one that was made from it.").arg(name));
    const bool isRange = parser.isSet(QStringLiteral("from"));
    if (isRange != parser.isSet(QStringLiteral("to")))
        return usage(LineTexts::tr("--from and --to go together."));
    if (isRange) {
        const auto from = secondsFromText(parser.value(QStringLiteral("from")));
        const auto to = secondsFromText(parser.value(QStringLiteral("to")));
        if (!from || !to || *from >= *to)
            return usage(LineTexts::tr(
                "--from and --to take seconds, the earlier ones first, as in: --from 40 --to 55."));
        line.range = TimeRange{*from, *to};
    }
    if (parser.isSet(QStringLiteral("crossfade"))) {
        const auto milliseconds = numberFromText(parser.value(QStringLiteral("crossfade")));
        line.crossfade = milliseconds.value_or(0) / 1000;
        if (line.crossfade < SplicePlan::shortestFade || line.crossfade > SplicePlan::longestFade)
            return usage(LineTexts::tr("--crossfade takes 5 to 200 milliseconds."));
    }
    return {};
}

/// What changes songs: which ones, and how.
Result<void> readEdit(const QCommandLineParser& parser, CommandLine& line)
{
    const bool isSearch = parser.isSet(QStringLiteral("search"));
    line.add = parser.values(QStringLiteral("add"));
    line.remove = parser.values(QStringLiteral("remove"));
    if (line.command == Command::Rate) {
        bool ok = false;
        line.rating = line.songs.isEmpty() ? -1 : line.songs.takeFirst().toInt(&ok);
        if (!ok || line.rating < 0 || line.rating > 5)
            return usage(LineTexts::tr("rate takes 0 to 5 and then ids, as in: rate 4 ID."));
    } else if (line.command == Command::Playlist) {
        if (line.songs.isEmpty())
            return line.add.isEmpty() && line.remove.isEmpty() && !isSearch
                       ? Result<void>()
                       : usage(LineTexts::tr("playlist needs the name of one before --add or --remove."));
        line.playlist = line.songs.takeFirst();
        if (!line.songs.isEmpty() && line.add.isEmpty() == line.remove.isEmpty())
            return usage(
                LineTexts::tr("playlist takes its songs after --add or after --remove, not after both."));
        (line.add.isEmpty() ? line.remove : line.add) += std::exchange(line.songs, {});
        return {};
    } else if (line.command == Command::Trash) {
        const bool lists = parser.isSet(QStringLiteral("list"));
        const bool empties = parser.isSet(QStringLiteral("empty"));
        const bool restores = parser.isSet(QStringLiteral("restore"));
        if (int(lists) + int(empties) + int(restores) > 1)
            return usage(LineTexts::tr("--list, --restore and --empty exclude each other."));
        line.trashTask = lists      ? CommandLine::TrashTask::List
                         : empties  ? CommandLine::TrashTask::Empty
                         : restores ? CommandLine::TrashTask::Restore
                                    : CommandLine::TrashTask::Put;
        if (lists || empties)
            return line.songs.isEmpty() && !isSearch
                       ? Result<void>()
                       : usage(LineTexts::tr("--list and --empty are about all of the trash."));
    } else if (line.command == Command::Tag && line.add.isEmpty() && line.remove.isEmpty()) {
        return line.songs.isEmpty() && !isSearch ? Result<void>()
                                                 : usage(LineTexts::tr("tag needs --add T or --remove T."));
    }
    return line.songs.isEmpty() == isSearch
               ? Result<void>()
               : usage(
                   LineTexts::tr("It takes either song ids or --search WORDS, which means all that match."));
}

Result<void> readServe(const QCommandLineParser& parser, CommandLine& line)
{
    bool ok = true;
    if (parser.isSet(QStringLiteral("port"))) {
        line.port = parser.value(QStringLiteral("port")).toUShort(&ok);
        if (!ok)
            return usage(LineTexts::tr("--port takes a number from 0 to 65535."));
    }
    line.token = parser.value(QStringLiteral("token")).toUtf8();
    if (parser.isSet(QStringLiteral("delay"))) {
        const double seconds = parser.value(QStringLiteral("delay")).toDouble(&ok);
        if (!ok || !(seconds >= 0 && seconds <= 3600))
            return usage(LineTexts::tr("--delay takes seconds from 0 to 3600."));
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
        return usage(LineTexts::tr("--song-seconds takes seconds from 5 to 600."));
    return {};
}

Result<void> readCommon(const QCommandLineParser& parser, CommandLine& line)
{
    line.practice = parser.isSet(QStringLiteral("practice"));
    line.json = parser.isSet(QStringLiteral("json"));
    if (parser.isSet(QStringLiteral("data-dir"))) {
        line.dataDir = absolute(parser.value(QStringLiteral("data-dir")));
        if (line.dataDir.isEmpty())
            return usage(LineTexts::tr("--data-dir needs a folder."));
    }
    if (parser.isSet(QStringLiteral("service"))) {
        if (line.practice)
            return usage(LineTexts::tr("--service and --practice exclude each other."));
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
    if (arguments.value(1) == QLatin1String("complete")) { // what follows is another line, and unfinished
        line.command = Command::Complete;
        line.typed = arguments.mid(arguments.value(2) == QLatin1String("--") ? 3 : 2);
        return line;
    }
    if (!parser.parse(withoutQtOptions(arguments, line.style)))
        return usage(parser.errorText());
    line.helpAll = parser.isSet(QStringLiteral("help-all"));
    if (line.helpAll || parser.isSet(QStringLiteral("help"))) {
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
        if (row != std::end(commands))
            line.command = row->command;
        else if (const auto read = readFiles(parser.positionalArguments(), line); !read)
            return read.error();
    } else if (parser.isSet(QStringLiteral("rebuild-library"))) {
        line.command = Command::RebuildLibrary;
    }
    const bool isStudio = line.command == Command::Studio;
    for (const QString& wish : {QStringLiteral("new-song"), QStringLiteral("play-pause")}) {
        if (isStudio && parser.isSet(wish))
            line.wishes.prepend(QLatin1String("--") + wish);
    }
    line.wishWords += line.wishes;
    if (isStudio)
        words.clear();
    if (const OptionRow* stray = strayOption(parser, isStudio ? QString() : name)) {
        const QString option = QLatin1String("--") + QString::fromLatin1(stray->name);
        return usage(name.isEmpty() ? LineTexts::tr("%1 needs a command.").arg(option)
                                    : LineTexts::tr("%1 does not go with “%2”.").arg(option, name));
    }
    const bool isEdit = line.command == Command::Rate || line.command == Command::Keep
                        || line.command == Command::Reject || line.command == Command::Tag
                        || line.command == Command::Playlist || line.command == Command::Trash;
    const bool isComparison = line.command == Command::Compare || line.command == Command::Splice;
    if (line.command == Command::Export || line.command == Command::Fetch || line.command == Command::Import
        || line.command == Command::File || isComparison || isEdit)
        line.songs = words;
    else if (!words.isEmpty())
        return usage(LineTexts::tr("“%1” is one word too many.").arg(words.first()));

    if (const auto read = readCommon(parser, line); !read)
        return read.error();
    if (const auto read = readSongSeconds(parser, line); !read)
        return read.error();
    Result<void> read;
    if (line.command == Command::Create)
        read = readCreate(parser, line);
    else if (line.command == Command::Export)
        read = readExport(parser, line);
    else if (line.command == Command::Import)
        read = readImport(parser, line);
    else if (line.command == Command::ServePractice)
        read = readServe(parser, line);
    else if (isComparison)
        read = readComparison(parser, name, line);
    else if (isEdit)
        read = readEdit(parser, line);
    if (!read)
        return read.error();
    line.missing = parser.isSet(QStringLiteral("missing"));
    if (line.command == Command::Fetch && line.missing == !line.songs.isEmpty())
        return usage(LineTexts::tr("fetch takes either ids or --missing."));
    line.anew = parser.isSet(QStringLiteral("anew"));
    if (line.command == Command::File) {
        line.action = name;
        if (line.songs.isEmpty())
            return usage(LineTexts::tr("%1 needs ids of songs.").arg(name));
    }
    line.csv = parser.isSet(QStringLiteral("csv"));
    if (line.csv && line.json)
        return usage(LineTexts::tr("--csv and --json exclude each other."));
    line.wait = parser.isSet(QStringLiteral("wait"));
    line.search = parser.value(QStringLiteral("search"));
    if (parser.isSet(QStringLiteral("order"))) {
        const auto order = songOrderFromString(parser.value(QStringLiteral("order")));
        if (!order) {
            return usage(LineTexts::tr("--order takes one of these: %1.")
                             .arg(songOrderNames().join(QLatin1String(", "))));
        }
        line.order = *order;
    }
    return line;
}

QStringList CommandLine::lasting(const QStringList& arguments) const
{
    QStringList words = arguments.mid(1);
    words.removeIf([this](const QString& word) { return wishWords.contains(word); });
    return words;
}

Result<void> CommandLine::applyExportValues(ExportOptions& how) const
{
    for (const auto& [word, value] : exportValues) {
        if (const auto set = how.set(word, value); !set)
            return usage(QLatin1String("--") + word + QLatin1String(": ") + set.error().message);
    }
    return {};
}

QString CommandLine::helpText(bool all)
{
    QCommandLineParser parser;
    addOptions(parser);
    QString description = LineTexts::tr(
        "Riffdesk, a desktop studio for AI song-making. Without a command it opens the studio.");
    description += QLatin1String("\n\n") + LineTexts::tr("Commands:") + QLatin1Char('\n');
    for (const CommandRow& row : commands) {
        if (!row.help)
            continue;
        description += QLatin1String("  ") + QString::fromLatin1(row.name).leftJustified(16)
                       + LineTexts::tr(row.help) + QLatin1Char('\n');
    }
    description += QLatin1Char('\n')
                   + LineTexts::tr("The token comes from ACEDATACLOUD_API_TOKEN, else from the keyring.")
                   + QLatin1Char('\n')
                   + LineTexts::tr("Exit status of create, fetch, wav, video, stems and jobs --wait:");
    for (const ExitRow& row : exitCodes)
        description += QStringLiteral("\n  %1  %2").arg(row.code).arg(LineTexts::tr(row.meaning));
    parser.setApplicationDescription(description);
    QString text = parser.helpText();
    if (all) {
        text +=
            QLatin1Char('\n') + LineTexts::tr("Options of Qt, for the studio's window:") + QLatin1Char('\n');
        for (const QtOptionRow& row : qtOptions) {
            const QString option =
                row.value ? QStringLiteral("-%1 <%2>").arg(QLatin1String(row.name), QLatin1String(row.value))
                          : QLatin1Char('-') + QLatin1String(row.name);
            text +=
                QLatin1String("  ") + option.leftJustified(28) + LineTexts::tr(row.help) + QLatin1Char('\n');
        }
    }
    return text;
}

} // namespace riffdesk
