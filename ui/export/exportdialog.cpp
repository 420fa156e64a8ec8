#include "ui/export/exportdialog.h"

#include "export/filenametemplate.h"
#include "exportform.h"
#include "library/library.h"
#include "namepreview.h"
#include "platform/settings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tonelabel.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardPaths>
#include <QStringListModel>
#include <QToolButton>
#include <QVBoxLayout>

namespace riffdesk {

namespace {

const QString optionsState = QStringLiteral("export/options");
constexpr int formWidth = 440;
constexpr int previewWidth = 320;
constexpr int leastListHeight = 160;

QString defaultFolder()
{
    const QString music = QStandardPaths::writableLocation(QStandardPaths::MusicLocation);
    return music.isEmpty() ? QDir::homePath() : music;
}

} // namespace

class ExportDialog::Private
{
public:
    Private(ExportDialog& dialog, const QStringList& songs, const QString& ofPlaylist, const Library& library,
            Settings& wishes, const ExportProfiles& known);
    void build();
    QWidget* buildFolder();
    QWidget* buildProfile();
    QWidget* buildPreview();
    void connectParts();
    void fillProfiles();
    void chooseProfile();
    void saveProfile();
    void showProfile();
    void check();
    void start();
    [[nodiscard]] ExportRun::Plan plan() const;

    ExportDialog& q;
    const QStringList ids;
    const QString playlist;
    Settings& settings;
    ExportProfiles profiles;
    QVector<ExportProfile> listed; ///< in the combo, behind its first entry

    QWidget* buildContents();
    [[nodiscard]] ExportRun::Contents contentsOf(int row) const
    {
        return row > 0 ? ExportRun::Contents::Page : ExportRun::Contents::Songs;
    }

    ExportForm* form;
    QComboBox* contents; ///< files, a page, a packed page
    QComboBox* profile;
    QToolButton* profileMenu;
    QAction* removeProfile = nullptr;
    QLineEdit* folder;
    QPushButton* browse;
    ToneLabel* problem;
    QLabel* heading; ///< of the names
    QStringListModel* names;
    QListView* list;
    QPushButton* cancel;
    QPushButton* go;
    NamePreview* preview;
};

ExportDialog::Private::Private(ExportDialog& dialog, const QStringList& songs, const QString& ofPlaylist,
                               const Library& library, Settings& wishes, const ExportProfiles& known)
    : q(dialog)
    , ids(songs)
    , playlist(ofPlaylist)
    , settings(wishes)
    , profiles(known)
    , form(new ExportForm(&q))
    , contents(new QComboBox)
    , profile(new QComboBox)
    , profileMenu(new QToolButton)
    , folder(new QLineEdit)
    , browse(new QPushButton(ExportDialog::tr("Browse…")))
    , problem(new ToneLabel(Theme::Role::Danger))
    , heading(new QLabel)
    , names(new QStringListModel(&q))
    , list(new QListView)
    , cancel(new QPushButton(ExportDialog::tr("Cancel")))
    , go(new QPushButton)
    , preview(new NamePreview(ids, library, &q))
{
    build();
    form->setAlbumHint(playlist);
    form->setOptions(lastOptions(settings));
    fillProfiles();
    connectParts();
    showProfile();
    check();
}

QWidget* ExportDialog::Private::buildProfile()
{
    profile->setObjectName(QStringLiteral("exportProfileCombo"));
    profileMenu->setObjectName(QStringLiteral("exportProfileMenu"));
    profileMenu->setIcon(Theme::icon(QStringLiteral("more")));
    profileMenu->setToolTip(ExportDialog::tr("Save or remove a profile"));
    profileMenu->setAccessibleName(profileMenu->toolTip());
    profileMenu->setAutoRaise(true);
    profileMenu->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(profileMenu);
    menu->addAction(ExportDialog::tr("Save as a profile…"), &q, [this] { saveProfile(); })
        ->setObjectName(QStringLiteral("exportSaveProfileAction"));
    removeProfile = menu->addAction(ExportDialog::tr("Remove this profile"), &q, [this] {
        (void)profiles.remove(profile->currentText());
        fillProfiles();
        showProfile();
    });
    removeProfile->setObjectName(QStringLiteral("exportRemoveProfileAction"));
    profileMenu->setMenu(menu);
    auto* whole = new QWidget;
    auto* rows = new QVBoxLayout(whole);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    auto* label = new QLabel(ExportDialog::tr("Profile"), whole);
    label->setBuddy(profile);
    Theme::setDim(label);
    rows->addWidget(label);
    auto* line = new QHBoxLayout;
    line->setSpacing(Theme::grid);
    line->addWidget(profile, 1);
    line->addWidget(profileMenu);
    rows->addLayout(line);
    return whole;
}

QWidget* ExportDialog::Private::buildContents()
{
    contents->setObjectName(QStringLiteral("exportContentsCombo"));
    contents->addItems({ExportDialog::tr("Files"), ExportDialog::tr("Web page to share"),
                        ExportDialog::tr("Web page to share, as a zip")});
    contents->setToolTip(
        ExportDialog::tr("A page plays the songs in any browser, without a network, with cover and lyrics"));
    auto* whole = new QWidget;
    auto* rows = new QVBoxLayout(whole);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    auto* label = new QLabel(ExportDialog::tr("Export as"), whole);
    label->setBuddy(contents);
    Theme::setDim(label);
    rows->addWidget(label);
    rows->addWidget(contents);
    return whole;
}

QWidget* ExportDialog::Private::buildFolder()
{
    folder->setObjectName(QStringLiteral("exportFolderEdit"));
    folder->setText(QDir::toNativeSeparators(settings.exportFolder().isEmpty() ? defaultFolder()
                                                                               : settings.exportFolder()));
    browse->setObjectName(QStringLiteral("exportBrowseButton"));
    auto* whole = new QWidget;
    auto* rows = new QVBoxLayout(whole);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    auto* label = new QLabel(ExportDialog::tr("Folder"), whole);
    label->setBuddy(folder);
    Theme::setDim(label);
    rows->addWidget(label);
    auto* line = new QHBoxLayout;
    line->setSpacing(Theme::grid);
    line->addWidget(folder, 1);
    line->addWidget(browse);
    rows->addLayout(line);
    return whole;
}

QWidget* ExportDialog::Private::buildPreview()
{
    Theme::setDim(heading);
    heading->setObjectName(QStringLiteral("exportPreviewHeading"));
    heading->setBuddy(list);
    list->setObjectName(QStringLiteral("exportPreview"));
    list->setAccessibleName(ExportDialog::tr("Names of the files"));
    list->setModel(names);
    list->setUniformItemSizes(true);
    list->setSpacing(Theme::grid / 4);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setTextElideMode(Qt::ElideMiddle);
    list->setMinimumHeight(leastListHeight);
    list->setMinimumWidth(previewWidth);
    auto* whole = new QWidget;
    auto* rows = new QVBoxLayout(whole);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addWidget(heading);
    rows->addWidget(list, 1);
    return whole;
}

void ExportDialog::Private::build()
{
    problem->setObjectName(QStringLiteral("exportProblem"));
    problem->setIcon(QStringLiteral("error"), Theme::Role::Danger);
    cancel->setObjectName(QStringLiteral("exportCancelButton"));
    go->setObjectName(QStringLiteral("exportStartButton"));
    go->setText(ids.size() == 1 ? ExportDialog::tr("Export")
                                : ExportDialog::tr("Export %Ln songs", nullptr, int(ids.size())));
    go->setDefault(true);
    for (QPushButton* each : {browse, cancel})
        each->setAutoDefault(false); // else the one with the focus has the accent of Export
    Theme::setPrimary(go);

    auto* fields = new QWidget;
    auto* left = new QVBoxLayout(fields);
    left->setContentsMargins(0, 0, Theme::grid, 0); // of the scroll bar
    left->setSpacing(Theme::grid + 4);
    left->addWidget(buildContents());
    left->addWidget(buildProfile());
    left->addWidget(buildFolder());
    left->addWidget(form);
    left->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(ExportDialog::tr("Options"));
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(fields);
    scroll->setMinimumWidth(formWidth);
    auto* both = new QHBoxLayout;
    both->setSpacing(2 * Theme::grid);
    both->addWidget(scroll, 3);
    both->addWidget(buildPreview(), 2);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::grid);
    buttons->addWidget(problem, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(go);
    auto* column = new QVBoxLayout(&q);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(2 * Theme::grid);
    column->addLayout(both, 1);
    column->addLayout(buttons);
}

void ExportDialog::Private::connectParts()
{
    connect(form, &ExportForm::changed, &q, [this] {
        showProfile();
        check();
    });
    connect(contents, &QComboBox::currentIndexChanged, &q, [this](int row) {
        form->setForPage(contentsOf(row) == ExportRun::Contents::Page);
        check();
    });
    connect(folder, &QLineEdit::textChanged, &q, [this] { check(); });
    connect(profile, &QComboBox::activated, &q, [this] { chooseProfile(); });
    connect(browse, &QAbstractButton::clicked, &q, [this] {
        auto* chooser = new QFileDialog(&q, ExportDialog::tr("Folder to export to"), plan().folder);
        chooser->setObjectName(QStringLiteral("exportFolderChooser"));
        chooser->setAttribute(Qt::WA_DeleteOnClose);
        chooser->setFileMode(QFileDialog::Directory);
        chooser->setOption(QFileDialog::ShowDirsOnly);
        connect(chooser, &QFileDialog::fileSelected, &q,
                [this](const QString& path) { folder->setText(QDir::toNativeSeparators(path)); });
        chooser->open();
    });
    connect(go, &QAbstractButton::clicked, &q, [this] { start(); });
    connect(cancel, &QAbstractButton::clicked, &q, [this] { q.reject(); });
    connect(preview, &NamePreview::namesChanged, &q, [this](const QStringList& all) {
        const int scrolled = list->verticalScrollBar()->value();
        names->setStringList(all);
        list->verticalScrollBar()->setValue(scrolled);
        heading->setText(all.size() < ids.size()
                             ? ExportDialog::tr("The first %L1 of %L2 files").arg(all.size()).arg(ids.size())
                         : all.size() == 1 ? ExportDialog::tr("File")
                                           : ExportDialog::tr("%Ln files", nullptr, int(all.size())));
    });
}

void ExportDialog::Private::fillProfiles()
{
    listed = profiles.all();
    profile->clear();
    profile->addItem(ExportDialog::tr("None", "no profile of export options"));
    for (const ExportProfile& each : std::as_const(listed))
        profile->addItem(each.name);
    profile->insertSeparator(1);
}

void ExportDialog::Private::chooseProfile()
{
    const int chosen = profile->currentIndex() - 2; // behind "None" and the separator
    ExportOptions options = chosen < 0 ? ExportOptions() : listed.at(chosen).options;
    if (options.artist.isEmpty()) // who one is does not change with what the files are for
        options.artist = form->options().artist;
    form->setOptions(options);
}

/// The one whose options these are.
void ExportDialog::Private::showProfile()
{
    const ExportOptions options = form->options();
    int shown = 0;
    for (int i = 0; i < listed.size(); ++i) {
        ExportOptions each = listed.at(i).options;
        if (each.artist.isEmpty())
            each.artist = options.artist;
        if (each == options)
            shown = i + 2;
    }
    profile->setCurrentIndex(shown);
    removeProfile->setEnabled(shown > 0 && !listed.at(shown - 2).isBuiltIn);
}

void ExportDialog::Private::saveProfile()
{
    auto* dialog = new QInputDialog(&q);
    dialog->setObjectName(QStringLiteral("exportProfileName"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(ExportDialog::tr("Save as a profile"));
    dialog->setLabelText(ExportDialog::tr("Name of the profile"));
    connect(dialog, &QInputDialog::textValueSelected, &q, [this](const QString& name) {
        const auto saved = profiles.save(name, form->options());
        fillProfiles();
        showProfile();
        check();
        if (!saved) {
            problem->setText(saved.error().text());
            problem->show();
        }
    });
    dialog->open();
}

ExportRun::Plan ExportDialog::Private::plan() const
{
    QString path = QDir::cleanPath(QDir::fromNativeSeparators(folder->text().trimmed()));
    ExportRun::Plan plan;
    plan.ids = ids;
    plan.folder = path;
    plan.options = form->options();
    plan.playlist = playlist;
    plan.contents = contentsOf(contents->currentIndex());
    plan.isPacked = contents->currentIndex() == 2;
    return plan;
}

void ExportDialog::Private::check()
{
    const ExportRun::Plan now = plan();
    const Result<FileNameTemplate> parsed = FileNameTemplate::parse(now.options.nameTemplate);
    const QString wrong = ids.isEmpty() ? ExportDialog::tr("There is nothing to export.")
                          : !parsed     ? parsed.error().text()
                          : now.folder.isEmpty() || !QDir::isAbsolutePath(now.folder)
                              ? ExportDialog::tr("Choose a folder.")
                              : QString();
    problem->setText(wrong);
    problem->setVisible(!wrong.isEmpty());
    go->setEnabled(wrong.isEmpty());
    if (wrong.isEmpty())
        preview->setPlan(now);
}

void ExportDialog::Private::start()
{
    const ExportRun::Plan chosen = plan();
    settings.setExportFolder(chosen.folder);
    settings.setState(optionsState, QJsonDocument(chosen.options.toJson()).toJson(QJsonDocument::Compact));
    Q_EMIT q.chosen(chosen);
    q.accept();
}

ExportDialog::ExportDialog(const QStringList& ids, const QString& playlist, const Library& library,
                           Settings& settings, const ExportProfiles& profiles, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export"));
    setAttribute(Qt::WA_DeleteOnClose);
    d = std::make_unique<Private>(*this, ids, playlist, library, settings, profiles);
}

ExportDialog::~ExportDialog() = default;

ExportOptions ExportDialog::lastOptions(const Settings& settings)
{
    return ExportOptions::fromJson(QJsonDocument::fromJson(settings.state(optionsState)).object());
}

} // namespace riffdesk
