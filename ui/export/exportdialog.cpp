#include "ui/export/exportdialog.h"

#include "export/exporter.h"
#include "export/filenametemplate.h"
#include "library/library.h"
#include "library/songtext.h"
#include "platform/settings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/tonelabel.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QStringBuilder>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <array>

namespace riffdesk {

namespace {

const QString formatState = QStringLiteral("export/format");
const QString templateState = QStringLiteral("export/template");
constexpr int progressSteps = 1000;
constexpr int dialogWidth = 480;

QString defaultFolder()
{
    const QString music = QStandardPaths::writableLocation(QStandardPaths::MusicLocation);
    return music.isEmpty() ? QDir::homePath() : music;
}

} // namespace

class ExportDialog::Private
{
public:
    Private(ExportDialog& dialog, QVector<Song> chosen, Library& library, Settings& wishes);
    void build();
    void connectParts();
    void addFieldsMenu();
    void addField(QVBoxLayout* column, const QString& label, QWidget* field, QLayout* row = nullptr);
    void check();
    void start();
    void end(int written, int failed, bool cancelled);
    void setRunning(bool running);
    [[nodiscard]] ExportFormat chosenFormat() const;
    [[nodiscard]] QString suffixFor(const Song& song) const;
    [[nodiscard]] QString folderPath() const;

    ExportDialog& q;
    QVector<Song> songs;
    QHash<QString, QString> titles; ///< by id, for the list of failures
    Library& songLibrary;
    Settings& settings;
    Exporter exporter;
    QString lastWritten;
    bool done = false;

    QWidget* form;
    QComboBox* format;
    QLineEdit* folder;
    QPushButton* browse;
    QLineEdit* name;
    ToneLabel* preview;
    QProgressBar* progress;
    ElidedLabel* current;
    ToneLabel* result;
    QListWidget* failures;
    QToolButton* fields; ///< of a name
    QPushButton* show;
    QPushButton* cancel;
    QPushButton* go;
};

ExportDialog::Private::Private(ExportDialog& dialog, QVector<Song> chosen, Library& library, Settings& wishes)
    : q(dialog)
    , songs(std::move(chosen))
    , songLibrary(library)
    , settings(wishes)
    , form(new QWidget(&q))
    , format(new QComboBox)
    , folder(new QLineEdit)
    , browse(new QPushButton(ExportDialog::tr("Browse…")))
    , name(new QLineEdit)
    , preview(new ToneLabel(Theme::Role::Dim))
    , progress(new QProgressBar)
    , current(new ElidedLabel)
    , result(new ToneLabel(Theme::Role::Text))
    , failures(new QListWidget)
    , fields(new QToolButton)
    , show(new QPushButton(ExportDialog::tr("Show in folder")))
    , cancel(new QPushButton)
    , go(new QPushButton)
{
    for (const Song& song : std::as_const(songs))
        titles.insert(song.id, songtext::title(song));
    build();
    connectParts();
    setRunning(false);
    check();
}

void ExportDialog::Private::addField(QVBoxLayout* column, const QString& label, QWidget* field, QLayout* row)
{
    auto* heading = new QLabel(label, form);
    heading->setBuddy(field);
    Theme::setDim(heading);
    column->addWidget(heading);
    if (row != nullptr)
        column->addLayout(row);
    else
        column->addWidget(field);
    column->addSpacing(Theme::grid);
}

void ExportDialog::Private::build()
{
    using Choice = std::pair<ExportFormat, QString>;
    const std::array<Choice, 6> formats{
        Choice{ExportFormat::Original, ExportDialog::tr("Original (as the service made it)")},
        Choice{ExportFormat::M4a, ExportDialog::tr("M4A, AAC")},
        Choice{ExportFormat::Mp3, ExportDialog::tr("MP3, 320 kbit/s")},
        Choice{ExportFormat::Flac, ExportDialog::tr("FLAC, lossless")},
        Choice{ExportFormat::Wav, ExportDialog::tr("WAV, uncompressed")},
        Choice{ExportFormat::Opus, ExportDialog::tr("Opus")},
    };
    for (const auto& [value, text] : formats)
        format->addItem(text, int(value));
    const int saved = settings.state(formatState).toInt();
    format->setCurrentIndex(qMax(0, format->findData(saved)));
    format->setObjectName(QStringLiteral("exportFormatCombo"));
    folder->setObjectName(QStringLiteral("exportFolderEdit"));
    folder->setText(QDir::toNativeSeparators(settings.exportFolder().isEmpty() ? defaultFolder()
                                                                               : settings.exportFolder()));
    browse->setObjectName(QStringLiteral("exportBrowseButton"));
    name->setObjectName(QStringLiteral("exportNameEdit"));
    name->setMaxLength(300);
    const QString pattern = QString::fromUtf8(settings.state(templateState));
    name->setText(pattern.isEmpty() ? FileNameTemplate::standard() : pattern);
    preview->setObjectName(QStringLiteral("exportPreview"));
    progress->setObjectName(QStringLiteral("exportProgress"));
    progress->setAccessibleName(ExportDialog::tr("Progress"));
    progress->setRange(0, progressSteps);
    progress->setTextVisible(false);
    progress->setFixedHeight(4);
    Theme::setDim(current);
    result->setObjectName(QStringLiteral("exportResult"));
    failures->setObjectName(QStringLiteral("exportFailures"));
    failures->setAccessibleName(ExportDialog::tr("What could not be exported"));
    failures->setWordWrap(true);
    failures->setMaximumHeight(140);
    show->setObjectName(QStringLiteral("exportShowButton"));
    cancel->setObjectName(QStringLiteral("exportCancelButton"));
    go->setObjectName(QStringLiteral("exportStartButton"));
    go->setDefault(true);
    for (QPushButton* each : {browse, show, cancel})
        each->setAutoDefault(false); // else the one with the focus has the accent of Export
    Theme::setPrimary(go);

    addFieldsMenu();
    auto* rows = new QVBoxLayout(form);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    addField(rows, ExportDialog::tr("Format"), format);
    auto* folderRow = new QHBoxLayout;
    folderRow->setSpacing(Theme::grid);
    folderRow->addWidget(folder, 1);
    folderRow->addWidget(browse);
    addField(rows, ExportDialog::tr("Folder"), folder, folderRow);
    auto* nameRow = new QHBoxLayout;
    nameRow->setSpacing(Theme::grid);
    nameRow->addWidget(name, 1);
    nameRow->addWidget(fields);
    addField(rows, ExportDialog::tr("File name"), name, nameRow);
    rows->addWidget(preview);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::grid);
    buttons->addWidget(show);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(go);
    auto* column = new QVBoxLayout(&q);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    column->addWidget(form);
    column->addWidget(progress);
    column->addWidget(current);
    column->addWidget(result);
    column->addWidget(failures);
    column->addStretch();
    column->addLayout(buttons);
    show->hide();
    result->hide();
    failures->hide();
}

/// What a name can be made of, by what it is called rather than by how it is written.
void ExportDialog::Private::addFieldsMenu()
{
    using Field = std::pair<const char*, QString>;
    const std::array<Field, 7> known{
        Field{"title", ExportDialog::tr("Title")},   Field{"model", ExportDialog::tr("Model")},
        Field{"action", ExportDialog::tr("Action")}, Field{"style", ExportDialog::tr("Style")},
        Field{"seed", ExportDialog::tr("Seed")},     Field{"date", ExportDialog::tr("Date")},
        Field{"id", ExportDialog::tr("Id")}};
    auto* menu = new QMenu(fields);
    for (const auto& [field, label] : known) {
        const QString text = QLatin1Char('{') % QLatin1String(field) % QLatin1Char('}');
        menu->addAction(
            ExportDialog::tr("%1   %2", "what a field is, then how it is written").arg(label, text), name,
            [this, text] { name->insert(text); });
    }
    fields->setObjectName(QStringLiteral("exportFieldsButton"));
    fields->setIcon(Theme::icon(QStringLiteral("plus")));
    fields->setToolTip(ExportDialog::tr("Put a field into the name"));
    fields->setAccessibleName(fields->toolTip());
    fields->setAutoRaise(true);
    fields->setPopupMode(QToolButton::InstantPopup);
    fields->setMenu(menu);
}

void ExportDialog::Private::connectParts()
{
    connect(format, &QComboBox::currentIndexChanged, &q, [this] { check(); });
    connect(folder, &QLineEdit::textChanged, &q, [this] { check(); });
    connect(name, &QLineEdit::textChanged, &q, [this] { check(); });
    connect(browse, &QAbstractButton::clicked, &q, [this] {
        auto* chooser = new QFileDialog(&q, ExportDialog::tr("Folder to export to"), folderPath());
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
    connect(show, &QAbstractButton::clicked, &q, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(lastWritten).absolutePath()));
    });
    connect(&exporter, &Exporter::progressed, &q, [this](double share, const QString& title) {
        progress->setValue(int(share * progressSteps));
        current->setText(title);
    });
    connect(&exporter, &Exporter::itemFinished, &q,
            [this](const QString&, const QString& path) { lastWritten = path; });
    connect(&exporter, &Exporter::itemNoted, &q, [this](const QString& id, const QString& note) {
        failures->addItem(new QListWidgetItem(Theme::icon(QStringLiteral("info"), Theme::Role::Dim),
                                              ExportDialog::tr("%1: %2").arg(titles.value(id), note)));
        failures->show();
    });
    connect(&exporter, &Exporter::itemFailed, &q, [this](const QString& id, const Error& error) {
        auto* line = new QListWidgetItem(Theme::icon(QStringLiteral("error"), Theme::Role::Danger),
                                         ExportDialog::tr("%1: %2").arg(titles.value(id), error.text()));
        failures->addItem(line);
        failures->show();
    });
    connect(&exporter, &Exporter::finished, &q,
            [this](int written, int failed, bool cancelled) { end(written, failed, cancelled); });
}

QString ExportDialog::Private::folderPath() const
{
    return QDir::fromNativeSeparators(folder->text().trimmed());
}

ExportFormat ExportDialog::Private::chosenFormat() const
{
    return ExportFormat(format->currentData().toInt());
}

QString ExportDialog::Private::suffixFor(const Song& song) const
{
    const QString own = QFileInfo(song.audioFile).suffix();
    return chosenFormat() == ExportFormat::Original && !own.isEmpty() ? own : suffixOf(chosenFormat());
}

void ExportDialog::Private::check()
{
    const auto refuse = [this](const QString& sentence) {
        preview->setTexts(sentence, Theme::Role::Danger, {});
        preview->setIcon(QStringLiteral("error"), Theme::Role::Danger);
        go->setEnabled(false);
    };
    const Result<FileNameTemplate> parsed = FileNameTemplate::parse(name->text());
    if (songs.isEmpty())
        return refuse(ExportDialog::tr("There is nothing to export."));
    if (!parsed)
        return refuse(parsed.error().text());
    if (folderPath().isEmpty() || !QDir::isAbsolutePath(folderPath()))
        return refuse(ExportDialog::tr("Choose a folder."));
    const Song& first = songs.constFirst();
    preview->setTexts({}, Theme::Role::Dim, parsed->fill(first) % QLatin1Char('.') % suffixFor(first));
    preview->setIcon({}, Theme::Role::Dim);
    go->setEnabled(!exporter.isRunning());
}

void ExportDialog::Private::setRunning(bool running)
{
    form->setEnabled(!running);
    progress->setVisible(running);
    current->setVisible(running);
    const auto count = static_cast<int>(songs.size());
    go->setVisible(running || !done);
    go->setEnabled(!running);
    go->setText(running      ? ExportDialog::tr("Exporting…")
                : count == 1 ? ExportDialog::tr("Export")
                             : ExportDialog::tr("Export %Ln songs", nullptr, count));
    cancel->setText(done && !running ? ExportDialog::tr("Close") : ExportDialog::tr("Cancel"));
}

void ExportDialog::Private::start()
{
    const Result<FileNameTemplate> pattern = FileNameTemplate::parse(name->text());
    if (!pattern)
        return;
    settings.setExportFolder(folderPath());
    settings.setState(formatState, QByteArray::number(int(chosenFormat())));
    settings.setState(templateState, name->text().toUtf8());
    QVector<ExportItem> items;
    const QDir target(folderPath());
    for (const Song& song : std::as_const(songs)) {
        ExportItem item;
        item.song = song;
        item.audioPath = songLibrary.audioPath(song);
        item.coverPath = songLibrary.coverPath(song);
        item.targetPath = target.absoluteFilePath(pattern->fill(song) % QLatin1Char('.') % suffixFor(song));
        item.format = chosenFormat();
        items << item;
    }
    failures->clear();
    failures->hide();
    result->hide();
    progress->setValue(0);
    setRunning(true);
    exporter.start(items);
}

void ExportDialog::Private::end(int written, int failed, bool cancelled)
{
    done = !cancelled && failed == 0;
    setRunning(false);
    const QString place = QDir::toNativeSeparators(folderPath());
    const QString wrote = written == 1
                              ? ExportDialog::tr("One song written to %1.").arg(place)
                              : ExportDialog::tr("%Ln songs written to %1.", nullptr, written).arg(place);
    if (cancelled)
        result->setTexts({}, Theme::Role::Text, ExportDialog::tr("Cancelled. %1").arg(wrote));
    else if (failed > 0)
        result->setTexts(failed == 1 ? ExportDialog::tr("One song could not be exported.")
                                     : ExportDialog::tr("%Ln songs could not be exported.", nullptr, failed),
                         Theme::Role::Danger, wrote);
    else
        result->setTexts({}, Theme::Role::Text, wrote);
    result->setIcon(done ? QStringLiteral("check") : QStringLiteral("warning"),
                    done ? Theme::Role::Ok : Theme::Role::Danger);
    result->show();
    show->setVisible(written > 0);
    if (written > 0)
        show->setFocus();
    check();
}

ExportDialog::ExportDialog(QVector<Song> songs, Library& library, Settings& settings, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export"));
    setAttribute(Qt::WA_DeleteOnClose);
    d = std::make_unique<Private>(*this, std::move(songs), library, settings);
    setMinimumWidth(dialogWidth);
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::reject()
{
    if (d->exporter.isRunning())
        d->exporter.cancel(); // finished() tells what was written before
    else
        QDialog::reject();
}

} // namespace riffdesk
