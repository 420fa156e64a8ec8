#include "cli.h"
#include "commandline.h"
#include "platform/settings.h"
#include "platform/singleinstance.h"
#include "studio.h"
#include "ui/mainwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>
#include <QTranslator>

#include <memory>

namespace {

using namespace riffdesk;

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("Riffdesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RIFFDESK_VERSION));
    QCoreApplication::setOrganizationDomain(QStringLiteral("riffdesk.app"));
}

void translate(QCoreApplication& application, const QString& language)
{
    const QLocale locale = language == QLatin1String("system") ? QLocale() : QLocale(language);
    QLocale::setDefault(locale);
    auto* ours = new QTranslator(&application);
    if (ours->load(locale, QStringLiteral("riffdesk"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(ours);
    auto* qts = new QTranslator(&application);
    if (qts->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qts);
}

/// The studio with its window. Opening it may first need a word with the user about a damaged library.
class Desktop : public QObject
{
public:
    Desktop(Studio::Options options, QApplication& application)
        : m_application(application)
        , m_studio(std::move(options))
    {
        translate(application, m_studio.settings().language());
        Theme::apply(application, Theme::modeFromString(m_studio.settings().theme()));
    }

    void start()
    {
        QDir().mkpath(m_studio.dataDir());
        m_instance = std::make_unique<SingleInstance>(m_studio.dataDir());
        if (!m_instance->tryLock()) {
            if (m_instance->raiseOther())
                return QCoreApplication::exit(0);
            return say(
                QMessageBox::Warning,
                QCoreApplication::translate("Desktop", "Another Riffdesk has this library open."),
                QCoreApplication::translate("Desktop", "Close it first; two at once could pay twice."));
        }
        if (const auto opened = m_studio.open(); !opened) {
            if (m_studio.isLibraryDamaged())
                return offerRebuild(opened.error());
            return say(QMessageBox::Critical, opened.error().message, opened.error().nextStep);
        }
        show();
    }

private:
    void show()
    {
        m_instance->listen();
        m_window = std::make_unique<MainWindow>(m_studio);
        connect(m_instance.get(), &SingleInstance::raiseRequested, m_window.get(), [this] {
            m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
            m_window->show();
            m_window->raise();
            m_window->activateWindow();
        });
        m_window->show();
        QTimer::singleShot(0, this, [this] { m_studio.resume(); });
    }

    QMessageBox* box(QMessageBox::Icon icon, const QString& message, const QString& nextStep)
    {
        m_box = std::make_unique<QMessageBox>(icon, QCoreApplication::applicationName(), message);
        m_box->setInformativeText(nextStep);
        return m_box.get();
    }

    void say(QMessageBox::Icon icon, const QString& message, const QString& nextStep)
    {
        connect(box(icon, message, nextStep), &QDialog::finished, &m_application,
                [] { QCoreApplication::exit(1); });
        m_box->show();
    }

    void offerRebuild(const Error& error)
    {
        box(QMessageBox::Warning, error.message,
            QCoreApplication::translate(
                "Desktop", "Your songs are safe in their folders. Riffdesk can make the library anew "
                           "from them; the damaged database is kept beside it."));
        auto* rebuild = m_box->addButton(QCoreApplication::translate("Desktop", "Rebuild the library"),
                                         QMessageBox::AcceptRole);
        m_box->addButton(QMessageBox::Close);
        connect(m_box.get(), &QMessageBox::buttonClicked, this, [this, rebuild](QAbstractButton* clicked) {
            if (clicked != rebuild)
                return QCoreApplication::exit(1);
            if (const auto rebuilt = m_studio.rebuildLibrary(); !rebuilt)
                return QTimer::singleShot(0, this, [this, failed = rebuilt.error()] {
                    say(QMessageBox::Critical, failed.message, failed.nextStep);
                });
            show();
        });
        m_box->show();
    }

    QApplication& m_application;
    Studio m_studio;
    std::unique_ptr<SingleInstance> m_instance;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QMessageBox> m_box;
};

int runStudio(int& argc, char** argv, const CommandLine& line)
{
    QApplication application(argc, argv);
    application.setWindowIcon(QIcon(QStringLiteral(":/icons/riffdesk.svg")));
    QGuiApplication::setDesktopFileName(QStringLiteral("app.riffdesk.Riffdesk"));
    Studio::Options options;
    options.dataDir = line.dataDir;
    options.service = line.service;
    options.practice = line.practice;
    if (!line.practice)
        options.token = qgetenv("ACEDATACLOUD_API_TOKEN").trimmed();
    Desktop desktop(std::move(options), application);
    QTimer::singleShot(0, &desktop, [&desktop] { desktop.start(); });
    return QApplication::exec();
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
    nameProgram();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    // A window system's own options (-platform, -style …) are Qt's to take out; ours all begin with two
    // dashes.
    const auto line = CommandLine::parse(arguments);
    if (!line) {
        QCoreApplication application(argc, argv);
        return Cli::printUsageError(line.error(), arguments.contains(QLatin1String("--json")));
    }
    return line->command == CommandLine::Command::Studio ? runStudio(argc, argv, *line)
                                                         : runCommand(argc, argv, *line);
}
