#include "cli.h"
#include "commandline.h"
#include "platform/processguard.h"
#include "studio/translate.h"
#include "ui/theme/studiostyle.h"
#include "ui/window/desktop.h"

#include <QApplication>
#include <QIcon>

#include <utility>

namespace {

using namespace riffdesk;

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("Riffdesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RIFFDESK_VERSION));
    QCoreApplication::setOrganizationDomain(QStringLiteral("riffdesk.app"));
}

int runStudio(int& argc, char** argv, const CommandLine& line, const QStringList& arguments)
{
    QApplication application(argc, argv);
    if (!line.style.isEmpty())
        QApplication::setStyle(new StudioStyle(line.style));
    application.setWindowIcon(QIcon(QStringLiteral(":/icons/riffdesk.svg")));
    QGuiApplication::setDesktopFileName(QStringLiteral("app.riffdesk.Riffdesk"));
    Studio::Options options;
    options.dataDir = line.dataDir;
    options.service = line.service;
    options.practice = line.practice;
    if (!line.practice)
        options.token = line.accountToken;
    return Desktop(std::move(options), application, line.wishes).run(line.lasting(arguments));
}

int runCommand(int& argc, char** argv, const CommandLine& line)
{
    QCoreApplication application(argc, argv);
    translate(application, QStringLiteral("system"));
    Cli cli(line);
    cli.start();
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    processguard::forbidDumps();
    QByteArray accountToken = processguard::takeSecret("ACEDATACLOUD_API_TOKEN");
    nameProgram();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    auto line = CommandLine::parse(arguments);
    if (!line) {
        QCoreApplication application(argc, argv);
        return Cli::printUsageError(line.error(), arguments.contains(QLatin1String("--json")));
    }
    line->accountToken = std::move(accountToken);
    return line->command == CommandLine::Command::Studio ? runStudio(argc, argv, *line, arguments)
                                                         : runCommand(argc, argv, *line);
}
