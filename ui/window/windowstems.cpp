#include "windowstems.h"

#include "platform/openwith.h"
#include "platform/settings.h"
#include "studio/studio.h"
#include "windowexport.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>
#include <QUrl>

namespace riffdesk {

namespace {

const QString sessionPrefix = QStringLiteral("session_");
const QString exportTask = QStringLiteral("export_stems");
const QString lastFormat = QStringLiteral("stems/format"); ///< states of the settings
const QString sessionFolder = QStringLiteral("stems/sessionFolder");
const QString stemsFolder = QStringLiteral("stems/exportFolder");

} // namespace

WindowStems::WindowStems(const Parts& parts) : QObject(&parts.window), m(parts)
{
    connect(&m.exporting, &WindowExport::folderWritten, this,
            [this](const ExportRun::Plan& plan, const QString& folder) {
                if (plan.session)
                    open(folder, *plan.session);
            });
}

QVector<SongFileEntry::Choice> WindowStems::choices(const Settings& settings)
{
    QVector<DawFormat> formats{DawFormat::Reaper, DawFormat::DawProject};
    const auto last = dawFormatFromString(QString::fromUtf8(settings.state(lastFormat)));
    if (last == DawFormat::DawProject)
        std::swap(formats[0], formats[1]);
    QVector<SongFileEntry::Choice> choices;
    for (const DawFormat format : formats)
        choices.append({sessionPrefix + toString(format), tr("Open in DAW: %1").arg(nameOf(format))});
    choices.append({exportTask, tr("Export stems…")});
    return choices;
}

bool WindowStems::isTask(const QString& action)
{
    return action == exportTask || action.startsWith(sessionPrefix);
}

void WindowStems::start(const QString& songId, const QString& action)
{
    Settings& settings = m.studio.settings();
    const auto session = dawFormatFromString(action.mid(sessionPrefix.size()));
    if (!session) { // each time: stems go where they are needed
        askForFolder(stemsFolder,
                     [this, songId](const QString& folder) { write(songId, folder, std::nullopt); });
        return;
    }
    settings.setState(lastFormat, toString(*session).toUtf8());
    Q_EMIT chosen();
    const QString known = QString::fromUtf8(settings.state(sessionFolder));
    if (!known.isEmpty() && QDir(known).exists())
        return write(songId, known, session);
    askForFolder(sessionFolder,
                 [this, songId, session](const QString& folder) { write(songId, folder, session); });
}

void WindowStems::askForFolder(const QString& before,
                               const std::function<void(const QString& folder)>& chosen)
{
    Settings& settings = m.studio.settings();
    QString start = QString::fromUtf8(settings.state(before));
    if (start.isEmpty() || !QDir(start).exists())
        start = QStandardPaths::writableLocation(QStandardPaths::MusicLocation);
    const QString title = before == sessionFolder ? tr("Folder for sessions of your music program")
                                                  : tr("Folder to export stems to");
    auto* dialog = new QFileDialog(&m.window, title, start);
    dialog->setObjectName(QStringLiteral("stemsFolderDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [&settings, before, chosen](const QString& path) {
        const QString folder = QDir::cleanPath(path);
        settings.setState(before, folder.toUtf8());
        chosen(folder);
    });
    dialog->open();
}

void WindowStems::write(const QString& songId, const QString& folder, std::optional<DawFormat> session)
{
    ExportRun::Plan plan;
    plan.ids = QStringList{songId};
    plan.folder = folder;
    plan.contents = ExportRun::Contents::Stems;
    plan.session = session;
    m.exporting.add(plan);
}

/// Where no program is known for it, the folder: the user's may open it all the same.
void WindowStems::open(const QString& folder, DawFormat session)
{
    const QStringList files = QDir(folder).entryList({QLatin1String("*.") + toString(session)}, QDir::Files);
    const QString file = files.isEmpty() ? QString() : folder + QLatin1Char('/') + files.first();
    if (!file.isEmpty() && openwith::hasProgram(file) && QDesktopServices::openUrl(QUrl::fromLocalFile(file)))
        return;
    QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
}

} // namespace riffdesk
