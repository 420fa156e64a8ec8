#include "windowmixing.h"

#include "export/exportformat.h"
#include "export/filenametemplate.h"
#include "library/library.h"
#include "library/songtext.h"
#include "platform/settings.h"
#include "runbar.h"
#include "songtimes/songtimes.h"
#include "studio/studio.h"
#include "toast.h"
#include "ui/export/exportdialog.h"
#include "ui/library/librarypanel.h"
#include "ui/mixer/stemmixer.h"
#include "windowstems.h"

#include <QAbstractItemView>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>

namespace riffdesk {

namespace {

constexpr double mixingShare = 0.8; ///< of the time that a file takes

} // namespace

WindowMixing::WindowMixing(const Parts& parts, QWidget* page)
    : QObject(page)
    , m(parts)
    , m_mixing(parts.studio.library())
    , m_show(m.bar.addButton(RunBar::When::Over, "ShowButton", tr("Show in folder"), {}))
{
    auto* stop = m.bar.addButton(RunBar::When::Running, "StopButton", tr("Cancel"),
                                 tr("Stop; nothing is left of the mix"));
    stop->setAccessibleName(tr("Cancel the mix"));
    connect(stop, &QAbstractButton::clicked, this, [this] {
        m_exporter.cancel();
        m_mixing.cancel();
        if (!m_mixing.isRunning()) // else it is in its place already
            m.bar.hide();
    });
    connect(m_show, &QAbstractButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_written).absolutePath())); });
    connect(&m_mixing, &MixSong::progressed, this, [this](double share) {
        const bool isFile = !m_target.isEmpty();
        m.bar.showProgress(tr("Mixing “%1”").arg(m_title), isFile ? share * mixingShare : share);
    });
    connect(&m_mixing, &MixSong::failed, this, &WindowMixing::fail);
    connect(&m_mixing, &MixSong::songReady, this, &WindowMixing::showSong);
    connect(&m_mixing, &MixSong::fileReady, this, [this](const QString& path, const Song& song) {
        ExportItem item;
        item.song = song;
        item.audioPath = path;
        item.coverPath = m.studio.library().coverPath(m_mixer->song());
        item.targetPath = m_target;
        item.options = ExportDialog::lastOptions(m.studio.settings());
        const ExportFormat* const format = ExportFormat::forSuffix(QFileInfo(m_target).suffix());
        item.options.format = format ? format->name() : QStringLiteral("flac");
        item.options.replacesFiles = true; // the dialog has asked
        item.timedLyrics = m.studio.songTimes().timedLyrics(m_mixer->song());
        m_exporter.start({item});
    });
    connect(&m_exporter, &Exporter::progressed, this, [this](double share) {
        m.bar.showProgress(tr("Mixing “%1”").arg(m_title), mixingShare + share * (1 - mixingShare));
    });
    connect(&m_exporter, &Exporter::itemFinished, this, [this](int, const QString& path) { showFile(path); });
    connect(&m_exporter, &Exporter::itemFailed, this, [this](int, const Error& error) { fail(error); });
    connect(&m.middle, &QStackedWidget::currentChanged, this, [this] {
        if (m_mixer && m.middle.currentWidget() != m_mixer)
            m_mixer->close();
    });
    connect(&m.library, &LibraryPanel::mixRequested, this, &WindowMixing::open);
    connect(&m.library, &LibraryPanel::queryChanged, this, &WindowMixing::close); // to see what is found
    connect(&m_exporter, &Exporter::finished, &m_mixing, [this] { m_mixing.cancel(); }); // its file goes
}

bool WindowMixing::open(const QString& songId)
{
    const auto song = m.studio.library().song(songId);
    if (!song || !song->hasStems)
        return false;
    if (m_mixer && m_mixer->songId() == songId)
        return true;
    if (!m_mixer) {
        m_mixer = new StemMixer(m.studio.library(), m.studio.playback());
        m.middle.addWidget(m_mixer);
        m_tasks = new QMenu(m_mixer);
        m_mixer->setTasks(m_tasks);
        m_mixer->setDragger(m_dragger);
        connect(m_tasks, &QMenu::aboutToShow, this, &WindowMixing::fillMenu);
        connect(m_mixer, &StemMixer::closeRequested, this, &WindowMixing::close);
        connect(m_mixer, &StemMixer::saveRequested, this, &WindowMixing::save);
        connect(m_mixer, &StemMixer::exportRequested, this, &WindowMixing::chooseFile);
        connect(m_mixer, &StemMixer::copyRequested, this,
                [this](const QStringList& stems) { Q_EMIT stemsCopyRequested(m_mixer->songId(), stems); });
    }
    m_mixer->open(songId);
    m.middle.setCurrentWidget(m_mixer);
    m_mixer->setFocus(Qt::OtherFocusReason);
    return true;
}

/// What was chosen last comes first.
void WindowMixing::fillMenu()
{
    m_tasks->clear();
    for (const SongFileEntry::Choice& choice : WindowStems::choices(m.studio.settings())) {
        QAction* const entry = m_tasks->addAction(choice.text);
        entry->setObjectName(QStringLiteral("mixer_") + choice.action);
        connect(entry, &QAction::triggered, this,
                [this, action = choice.action] { Q_EMIT taskChosen(m_mixer->songId(), action); });
    }
}

void WindowMixing::close()
{
    if (!m_mixer || m.middle.currentWidget() != m_mixer)
        return;
    m.middle.setCurrentIndex(0);
    m.library.view()->setFocus(Qt::OtherFocusReason);
}

QString WindowMixing::mixTitle() const
{
    const QString title = songtext::title(m_mixer->song());
    return stemmix::isKaraoke(m_mixer->mix()) ? tr("%1 (karaoke)", "a title").arg(title)
                                              : tr("%1 (mix)", "a title").arg(title);
}

void WindowMixing::save()
{
    m_target.clear();
    render(MixSong::Into::Song);
}

void WindowMixing::chooseFile()
{
    auto* dialog = new QFileDialog(m.bar.window(), tr("Export mix"));
    dialog->setObjectName(QStringLiteral("exportMixDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters;
    for (const ExportFormat& format : ExportFormat::all()) {
        if (!format.isOriginal() && format.name() == QLatin1String(format.family))
            filters << QStringLiteral("%1 (*.%2)").arg(format.labelText(), format.suffix());
    }
    dialog->setNameFilters(filters);
    const QString flac = QStringLiteral("*.flac");
    for (const QString& filter : std::as_const(filters)) {
        if (filter.contains(flac))
            dialog->selectNameFilter(filter);
    }
    dialog->setDefaultSuffix(QStringLiteral("flac"));
    if (!m.studio.settings().exportFolder().isEmpty())
        dialog->setDirectory(m.studio.settings().exportFolder());
    dialog->selectFile(FileNameTemplate::safeName(mixTitle()) + QStringLiteral(".flac"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        const QString suffix = filter.section(QStringLiteral("*."), 1).chopped(1);
        dialog->setDefaultSuffix(suffix);
        const QString chosen = dialog->selectedFiles().value(0);
        if (!chosen.isEmpty())
            dialog->selectFile(QFileInfo(chosen).completeBaseName() + QLatin1Char('.') + suffix);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_target = path;
        render(MixSong::Into::File);
    });
    dialog->open();
}

void WindowMixing::render(MixSong::Into into)
{
    if (m_mixing.isRunning() || m_exporter.isRunning()) {
        m.toast.showMessage({tr("A mix is being made. Wait until it is done, or cancel it.")});
        return;
    }
    m_title = mixTitle();
    m.bar.showProgress(tr("Mixing “%1”").arg(m_title), 0);
    m_mixing.start(m_mixer->song(), m_mixer->mix(), m_title, into);
}

void WindowMixing::fail(const Error& error)
{
    m.bar.hide();
    m.toast.showError(error);
}

void WindowMixing::showSong(const QString& id, double gain)
{
    m.bar.hide();
    QString sentence = tr("“%1” is in the library.").arg(m_title);
    if (gain < 0)
        sentence += QLatin1Char(' ')
                    + tr("It was turned down by %1 dB, so that it does not clip.")
                          .arg(QLocale().toString(-gain, 'f', 1));
    m.toast.showMessage({sentence, tr("Show"), [this, id] {
                             close();
                             m.library.select(id);
                         }});
}

void WindowMixing::showFile(const QString& path)
{
    m_written = path;
    m.bar.showResult(tr("The mix is in %1.", "a file name").arg(QFileInfo(path).fileName()), false, {m_show});
}

} // namespace riffdesk
