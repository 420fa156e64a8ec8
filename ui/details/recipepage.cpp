#include "recipepage.h"

#include "api/catalogue.h"
#include "api/endpoint.h"
#include "factsgrid.h"
#include "form/formkeys.h"
#include "form/formrequest.h"
#include "form/preset.h"
#include "library/songfolder.h"
#include "library/songtext.h"
#include "storage/atomicfile.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filedragbutton.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/textfont.h"
#include "ui/widgets/timetext.h"
#include "ui/widgets/tonelabel.h"

#include <QDesktopServices>
#include <QDirIterator>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace riffdesk {

namespace {
constexpr int mostFiles = 100; ///< a song has far fewer
constexpr int replyLines = 8; ///< in sight
} // namespace

RecipePage::RecipePage(const Catalogue& catalogue, QString songsDir, QWidget* parent)
    : QScrollArea(parent)
    , m_catalogue(catalogue)
    , m_songsDir(std::move(songsDir))
{
    setObjectName(QStringLiteral("recipeView"));
    setAccessibleName(tr("Recipe"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    new FocusRing(this);
}

/// For a person; empty when there is nothing to say.
QString RecipePage::textOf(const Parameter& parameter, const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool() ? tr("Yes") : QString();
    if (value.isDouble())
        return parameter.kind == Parameter::Kind::Seconds ? timetext::precise(value.toDouble())
                                                          : QLocale().toString(value.toDouble(), 'f', 2);
    const QString text = value.toString().trimmed();
    const auto choice = std::find_if(parameter.choices.cbegin(), parameter.choices.cend(),
                                     [&](const Parameter::ChoiceValue& each) { return each.value == text; });
    return choice == parameter.choices.cend() || text.isEmpty() ? text : Catalogue::translated(choice->label);
}

/// What was put together here tells how, if nothing else does.
void RecipePage::addLocal(const QJsonObject& request)
{
    for (auto own = request.begin(); own != request.end(); ++own) {
        const QString label = songtext::localParameter(own.key());
        const bool isShort = own.key().endsWith(QLatin1String("crossfade"));
        const QJsonValue value = own.value();
        const QString text =
            value.isArray() ? QLocale().toString(value.toArray().size())
            : isShort ? tr("%1 ms", "milliseconds").arg(QLocale().toString(value.toDouble() * 1000, 'f', 0))
                      : timetext::precise(value.toDouble());
        if (!label.isEmpty())
            m_content->add(label, text, own.key().toUtf8().constData());
    }
}

void RecipePage::setSong(const Song& song)
{
    m_song = song;
    m_files.clear();
    m_isStale = true;
    m_reading.cancel();
    if (isVisible())
        build();
}

/// Only while it is visible: building takes milliseconds, at each step from song to song.
void RecipePage::build()
{
    m_isStale = false;
    const Song& song = m_song;
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    m_content = new FactsGrid(page);
    column->addWidget(m_content);
    column->addStretch();
    const auto add = [this](const QString& label, const QString& value, const char* name,
                            bool copyable = false) { m_content->add(label, value, name, copyable); };

    const Action* action = m_catalogue.action(song.action);
    const QString local = songtext::localAction(song.action);
    add(tr("Action"),
        action != nullptr  ? Catalogue::translated(action->label)
        : !local.isEmpty() ? local
                           : song.action,
        "action");
    add(tr("Model"), song.model, "model");
    const SongRequest request = SongRequest::fromJson(m_catalogue, song.request);
    addRequest(song, request);
    addLocal(song.request);
    add(tr("Seed"), song.seed.isEmpty() ? request.text(QStringLiteral("seed")) : song.seed, "seed", true);
    add(tr("Length"), song.durationSeconds > 0 ? timetext::precise(song.durationSeconds) : QString(),
        "length");
    add(tr("Created"), QLocale().toString(song.createdAt.toLocalTime(), QLocale::ShortFormat), "created");
    add(tr("Service"),
        song.service == Endpoint::practiceId() ? tr("Practice service")
        : !local.isEmpty()                     ? tr("None: made here")
        : song.service == importedService()    ? tr("None: imported from a file")
                                               : song.service,
        "service");
    add(tr("Song id"), song.id, "songId", true);
    add(tr("Id at the service"), local.isEmpty() ? serviceIdOf(song) : QString(), "remoteId", true);
    add(tr("Task id"), song.taskId, "task", true);
    add(tr("Trace id"), song.traceId, "trace", true);
    if (!song.request.isEmpty() && local.isEmpty())
        addButtons(song);
    m_wishes = new QWidget(m_content);
    m_wishes->setObjectName(QStringLiteral("songFiles"));
    auto* wishes = new QVBoxLayout(m_wishes);
    wishes->setContentsMargins(0, Theme::grid, 0, 0);
    wishes->setSpacing(Theme::grid / 2);
    m_wishes->hide();
    m_content->addRow(m_wishes);
    setWidget(page); // the page before goes with it
    page->setAutoFillBackground(false); // setWidget() has turned it on
    showWishes();
    readFiles();
}

void RecipePage::setWishes(const QVector<SongFileEntry>& files, bool canAsk)
{
    m_files = files;
    m_canAsk = canAsk;
    if (!m_isStale && m_content)
        showWishes();
}

void RecipePage::showWishes()
{
    m_wishes->setVisible(!m_files.isEmpty());
    for (const SongFileEntry& file : std::as_const(m_files)) {
        const QString stateName = QStringLiteral("state_") % file.action;
        const QString askName = QStringLiteral("get_") % file.action;
        auto* state = m_wishes->findChild<QLabel*>(stateName);
        auto* ask = m_wishes->findChild<QPushButton*>(askName);
        if (!state) {
            state = new QLabel(m_wishes);
            state->setObjectName(stateName);
            state->setTextFormat(Qt::PlainText);
            state->setWordWrap(true);
            Theme::setDim(state);
            ask = new QPushButton(file.wish, m_wishes);
            ask->setObjectName(askName);
            connect(ask, &QAbstractButton::clicked, this, [this, ask, action = file.action] {
                if (!ask->menu())
                    Q_EMIT fileRequested(action);
            });
            m_wishes->layout()->addWidget(state);
            m_wishes->layout()->addWidget(ask);
            m_wishes->layout()->setAlignment(ask, Qt::AlignLeading);
        }
        state->setText(tr("%1: %2", "a file of the song, how it stands").arg(file.name, file.state));
        delete ask->menu();
        ask->setText(file.choices.isEmpty() ? file.wish : file.menu);
        ask->setEnabled(!file.choices.isEmpty() || (m_canAsk && file.whyNot.isEmpty()));
        ask->setToolTip(file.whyNot);
        if (file.choices.isEmpty())
            continue;
        auto* menu = new QMenu(ask);
        menu->setObjectName(askName % QStringLiteral("Menu"));
        for (const SongFileEntry::Choice& choice : file.choices)
            menu->addAction(choice.text, this,
                            [this, action = choice.action] { Q_EMIT fileRequested(action); });
        menu->addSeparator();
        menu->addAction(file.wish, this, [this, action = file.action] { Q_EMIT fileRequested(action); })
            ->setEnabled(m_canAsk);
        ask->setMenu(menu);
    }
}

void RecipePage::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    if (m_isStale)
        build();
}

void RecipePage::readFiles()
{
    m_reading = background::run(
        background::Pool::Io,
        [path = SongFolder(m_songsDir, m_song.id).path()](const CancelToken&) {
            QVector<File> files;
            QDirIterator each(path, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
            while (each.hasNext() && files.size() < mostFiles) {
                const QString file = each.next();
                files.append({file.mid(path.size() + 1), each.fileInfo().size()});
            }
            std::sort(files.begin(), files.end(),
                      [](const File& a, const File& b) { return a.name < b.name; });
            return files;
        },
        [this](const QVector<File>& files) {
            addFiles(files);
            addReply();
        });
}

void RecipePage::addFiles(const QVector<File>& files)
{
    qint64 bytes = 0;
    for (const File& file : files) {
        bytes += file.bytes;
        m_content->add(file.name, locale().formattedDataSize(file.bytes), file.name.toUtf8().constData());
    }
    if (files.size() > 1)
        m_content->add(tr("In all", "the sizes of a song's files"), locale().formattedDataSize(bytes),
                       "allFiles");
    if (files.isEmpty())
        return;
    auto* folder = new QPushButton(tr("Show in folder"), m_content);
    folder->setObjectName(QStringLiteral("filesFolderButton"));
    connect(folder, &QAbstractButton::clicked, this, [path = SongFolder(m_songsDir, m_song.id).path()] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(path));
    });
    auto* row = new QHBoxLayout;
    row->addWidget(folder);
    row->addStretch();
    m_content->addRow(row);
}

void RecipePage::addReply()
{
    if (m_song.reply.isEmpty())
        return;
    auto* label = new QLabel(tr("Reply of the service, as it came"), m_content);
    Theme::setDim(label);
    m_content->addRow(label);
    auto* text = new QPlainTextEdit(
        QString::fromUtf8(QJsonDocument(m_song.reply).toJson(QJsonDocument::Indented)).trimmed(), m_content);
    text->setObjectName(QStringLiteral("replyText"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFont(textFont(font(), Theme::smallText));
    text->setFixedHeight(text->fontMetrics().lineSpacing() * replyLines + 2 * Theme::grid);
    label->setBuddy(text);
    m_content->addRow(text);
}

void RecipePage::addRequest(const Song& song, const SongRequest& request)
{
    const Form form = withRequest(Form::fresh(m_catalogue), m_catalogue, {}, request);
    for (const Parameter& parameter : m_catalogue.parameters()) {
        const QString label = Catalogue::translated(parameter.label);
        const QByteArray name = parameter.key.toUtf8();
        switch (parameter.kind) {
        case Parameter::Kind::Seed:
        case Parameter::Kind::Song:
            continue; // the seed that was used stands below; the parent has a place of its own
        case Parameter::Kind::Lyrics:
            if (request.has(parameter.key)) // they have a page of their own
                m_content->add(label, tr("Own lyrics"), name.constData());
            continue;
        default:
            break;
        }
        if (parameter.derived)
            continue;
        // A style that other clients send beside the prompt stands with it in the form.
        const QString text = parameter.key == formkeys::prompt
                                 ? form.text(parameter.key).trimmed()
                                 : textOf(parameter, song.request.value(parameter.key));
        m_content->add(label, text, name.constData());
    }
}

void RecipePage::addButtons(const Song& song)
{
    auto* load = new QPushButton(tr("Load recipe"), m_content);
    load->setObjectName(QStringLiteral("loadRecipeButton"));
    load->setToolTip(tr("Fill the form with what this song was made of"));
    connect(load, &QPushButton::clicked, this, &RecipePage::loadRequested);

    Preset recipe;
    recipe.name = Preset::cleanName(songtext::knownTitle(song));
    if (recipe.name.isEmpty())
        recipe.name = tr("Recipe");
    recipe.request = SongRequest::fromJson(m_catalogue, song.request);
    const FileDragButton::Content content{recipe.fileName(),
                                          recipe.toJson(m_catalogue, Preset::Kind::Recipe)};
    auto* save = new FileDragButton(
        tr("Save recipe…"), [content] { return std::optional(content); }, m_content);
    save->setObjectName(QStringLiteral("saveRecipeButton"));
    save->setToolTip(tr("Keep the recipe as a file; or drag it to where the file is wanted"));
    connect(save, &QPushButton::clicked, this,
            [this, content] { saveFile(content.fileName, content.bytes); });

    auto* row = new QWidget(m_content);
    auto* flow = new FlowLayout(row, Theme::grid, Theme::grid);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(load);
    flow->addWidget(save);
    m_content->addRow(row);
    m_problem = new ToneLabel(Theme::Role::Danger, m_content);
    m_problem->setObjectName(QStringLiteral("recipeProblem"));
    m_problem->setIcon(QStringLiteral("error"), Theme::Role::Danger);
    m_problem->hide();
    m_content->addRow(m_problem);
}

void RecipePage::saveFile(const QString& fileName, const QByteArray& bytes)
{
    auto* dialog = new QFileDialog(window(), tr("Save recipe"));
    dialog->setObjectName(QStringLiteral("recipeFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QLatin1String(Preset::suffix));
    dialog->setNameFilters({tr("Presets and recipes (*.riffdesk)")});
    dialog->selectFile(fileName);
    connect(dialog, &QFileDialog::fileSelected, this, [this, bytes](const QString& path) {
        const Result<void> saved = atomicfile::writeShared(path, bytes);
        if (!m_problem)
            return;
        m_problem->setText(saved ? QString() : saved.error().text());
        m_problem->setVisible(!saved);
    });
    dialog->open();
}

} // namespace riffdesk
