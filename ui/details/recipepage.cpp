#include "recipepage.h"

#include "api/catalogue.h"
#include "api/endpoint.h"
#include "form/formkeys.h"
#include "form/formrequest.h"
#include "form/preset.h"
#include "library/songtext.h"
#include "storage/atomicfile.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/filedragbutton.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/timetext.h"
#include "ui/widgets/tonelabel.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace riffdesk {

namespace {
constexpr int longestWord = 20;
constexpr QSize copySize(24, 18); ///< as high as a line, so that rows stand evenly
} // namespace

RecipePage::RecipePage(const Catalogue& catalogue, QWidget* parent)
    : QScrollArea(parent)
    , m_catalogue(catalogue)
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

void RecipePage::add(const QString& label, const QString& value, const char* name, bool copyable)
{
    if (value.isEmpty())
        return;
    const int row = m_grid->rowCount();
    auto* key = new QLabel(label, m_content);
    key->setTextFormat(Qt::PlainText);
    key->setWordWrap(true);
    key->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    Theme::setDim(key);
    // A word that is longer than the panel is wide (an id, an address) elides; everything else wraps.
    const QStringList words = value.split(QLatin1Char(' '));
    const bool unbreakable = std::any_of(words.cbegin(), words.cend(),
                                         [](const QString& word) { return word.size() > longestWord; });
    QWidget* shown = nullptr;
    if (unbreakable) {
        shown = new ElidedLabel(value, m_content);
    } else {
        auto* text = new QLabel(value, m_content);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        shown = text;
    }
    shown->setAccessibleName(label);
    shown->setAccessibleDescription(value);
    if (name != nullptr)
        shown->setObjectName(QLatin1String(name) % QLatin1String("Value"));
    m_grid->addWidget(key, row, 0);
    m_grid->addWidget(shown, row, 1);
    if (!copyable)
        return;
    auto* copy = new QToolButton(m_content);
    copy->setObjectName(QLatin1String(name) % QLatin1String("CopyButton"));
    copy->setIcon(Theme::icon(QStringLiteral("copy"), Theme::Role::Dim));
    copy->setIconSize({16, 16});
    copy->setFixedSize(copySize);
    copy->setAutoRaise(true);
    copy->setToolTip(tr("Copy"));
    copy->setAccessibleName(tr("Copy %1").arg(label));
    connect(copy, &QAbstractButton::clicked, this, [value] { QGuiApplication::clipboard()->setText(value); });
    m_grid->addWidget(copy, row, 2, Qt::AlignTop);
}

void RecipePage::setSong(const Song& song)
{
    m_content = new QWidget;
    m_content->setAutoFillBackground(false);
    m_grid = new QGridLayout(m_content);
    m_grid->setContentsMargins(0, 0, 8, 8);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);

    const Action* action = m_catalogue.action(song.action);
    add(tr("Action"), action != nullptr ? Catalogue::translated(action->label) : song.action, "action");
    add(tr("Model"), song.model, "model");
    const SongRequest request = SongRequest::fromJson(m_catalogue, song.request);
    addRequest(song, request);
    add(tr("Seed"), song.seed.isEmpty() ? request.text(QStringLiteral("seed")) : song.seed, "seed", true);
    add(tr("Length"), song.durationSeconds > 0 ? timetext::precise(song.durationSeconds) : QString(),
        "length");
    add(tr("Created"), QLocale().toString(song.createdAt.toLocalTime(), QLocale::ShortFormat), "created");
    add(tr("Service"), song.service == Endpoint::practiceId() ? tr("Practice service") : song.service,
        "service");
    add(tr("Trace id"), song.traceId, "trace", true);
    if (!song.request.isEmpty())
        addButtons(song);
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    setWidget(m_content); // the page before goes with it
    m_content->setAutoFillBackground(false); // setWidget() has turned it on
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
                add(label, tr("Own lyrics"), name.constData());
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
        add(label, text, name.constData());
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

    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::grid);
    row->addWidget(load);
    row->addWidget(save);
    row->addStretch();
    m_grid->addLayout(row, m_grid->rowCount(), 0, 1, 3);
    m_problem = new ToneLabel(Theme::Role::Danger, m_content);
    m_problem->setObjectName(QStringLiteral("recipeProblem"));
    m_problem->setIcon(QStringLiteral("error"), Theme::Role::Danger);
    m_problem->hide();
    m_grid->addWidget(m_problem, m_grid->rowCount(), 0, 1, 3);
}

void RecipePage::saveFile(const QString& fileName, const QByteArray& bytes)
{
    auto* dialog = new QFileDialog(window(), tr("Save recipe"));
    dialog->setObjectName(QStringLiteral("recipeFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->setNameFilters({tr("Presets and recipes (*.json)")});
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
