#include "manpage.h"

#include "commandtable.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace riffdesk {

namespace {

using namespace commandtable;

/// Text of a line: nothing of it is a command of troff, and a hyphen is one that can be copied.
QString troff(QString text)
{
    text.replace(QLatin1Char('\\'), QLatin1String("\\e"));
    text.replace(QLatin1Char('-'), QLatin1String("\\-"));
    return text.startsWith(QLatin1Char('.')) || text.startsWith(QLatin1Char('\''))
               ? QLatin1String("\\&") + text
               : text;
}

QString sentence(const char* text)
{
    QString whole = QCoreApplication::translate("CommandLine", text);
    whole[0] = whole.at(0).toUpper();
    return troff(whole) + QLatin1Char('\n');
}

/// As QCommandLineParser writes what is bold and what stands for a value.
QString tag(const QString& bold, const char* value)
{
    QString line = QLatin1String(".TP\n\\fB") + troff(bold) + QLatin1String("\\fR");
    if (value)
        line += QLatin1String(" \\fI") + troff(QLatin1String(value)) + QLatin1String("\\fR");
    return line + QLatin1Char('\n');
}

QString optionsOf(const QString& command)
{
    QString text;
    for (const OptionRow& row : options) {
        if (QString(QLatin1String(row.belongsTo)).split(QLatin1Char(' ')).contains(command))
            text += tag(QLatin1String("--") + QLatin1String(row.name), row.value) + sentence(row.help);
    }
    return text;
}

} // namespace

QByteArray manPage()
{
    QString page = QStringLiteral(".TH RIFFDESK 1 \"\" \"Riffdesk %1\" \"User Commands\"\n")
                       .arg(QStringLiteral(RIFFDESK_VERSION));
    page += QLatin1String(
        ".SH NAME\nriffdesk \\- desktop studio for AI song\\-making\n"
        ".SH SYNOPSIS\n"
        ".B riffdesk\n[\\fIOPTION\\fR...] [\\fIFILE\\fR...]\n.br\n"
        ".B riffdesk\n[\\fIOPTION\\fR...] \\fICOMMAND\\fR [\\fIARGUMENT\\fR...]\n"
        ".SH DESCRIPTION\n"
        "Without a command it opens the studio; where one is open already, it comes to the front. "
        "A \\fIFILE\\fR is a preset or a recipe, which comes into the form, or songs, which are imported.\n"
        ".PP\nWith a command it does one thing without a window and needs neither display nor sound.\n"
        ".SH OPTIONS\n");
    page += optionsOf(QStringLiteral("*")) + optionsOf({});
    page += tag(QStringLiteral("--help"), nullptr)
            + QLatin1String("List commands and options; \\fB\\-\\-help\\-all\\fR: also those of Qt.\n");
    page += tag(QStringLiteral("--version"), nullptr) + QLatin1String("Print the version.\n");
    page += QLatin1String(".SH COMMANDS\n");
    for (const CommandRow& row : commands) {
        if (row.help)
            page += QLatin1String(".SS ") + troff(QLatin1String(row.name)) + QLatin1Char('\n')
                    + sentence(row.help) + optionsOf(QLatin1String(row.name));
    }
    page += QLatin1String(".SH EXIT STATUS\nOf create, fetch, wav, video, stems and jobs \\-\\-wait:\n");
    for (const ExitRow& row : exitCodes)
        page += tag(QString::number(row.code), nullptr) + sentence(row.meaning);
    page += QLatin1String(".SH ENVIRONMENT\n");
    page += tag(QStringLiteral("ACEDATACLOUD_API_TOKEN"), nullptr)
            + QLatin1String("The token of the service; else the one in the keyring.\n");
    page += QLatin1String(".SH FILES\n");
    page += tag(QStringLiteral("~/.local/share/riffdesk/"), nullptr)
            + QLatin1String("The library, its songs, and the ledger of what was paid for.\n");
    page +=
        tag(QStringLiteral("~/.config/riffdesk/"), nullptr)
        + QLatin1String("Settings, presets, and your own \\fIcatalogue.json\\fR of models and actions.\n");
    page += tag(QStringLiteral("~/.local/state/riffdesk/riffdesk.log"), nullptr)
            + QLatin1String("The log; it holds neither words of yours nor the token.\n");
    page += QLatin1String(
        ".SH EXAMPLES\n.nf\n"
        "riffdesk \\-\\-practice create \\-\\-prompt \"A song for Christmas\" \\-\\-export song.mp3\n"
        "riffdesk songs \\-\\-search \"rating:>=3\" \\-\\-json\n"
        "riffdesk export \\-\\-all \\-\\-to ~/Music \\-\\-format flac\n.fi\n");
    return page.toUtf8();
}

} // namespace riffdesk
