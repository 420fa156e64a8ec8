#include "ui/create/createpanel.h"

#include "api/endpoint.h"
#include "library/library.h"
#include "platform/settings.h"
#include "ui/create/createfooter.h"
#include "ui/create/formdraft.h"
#include "ui/create/formfield.h"
#include "ui/create/formpreflight.h"
#include "ui/create/lyricsfield.h"
#include "ui/create/preflightrows.h"
#include "ui/create/presetsmenu.h"
#include "ui/create/referenceedit.h"
#include "ui/create/requestdialog.h"
#include "ui/create/requestform.h"
#include "ui/create/seedfield.h"
#include "ui/create/songfield.h"
#include "ui/library/songlistmodel.h"
#include "ui/player/timetext.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QElapsedTimer>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

namespace riffdesk {

namespace {

const QString syllablesName = QStringLiteral("create/syllables");
const QString draftName = QStringLiteral("create/draft");
constexpr QLatin1String sourceKey("audio_id");
constexpr QLatin1String lyricKey("lyric");
constexpr QLatin1String placeKey("continue_at");
constexpr QLatin1String startKey("replace_section_start");
constexpr QLatin1String endKey("replace_section_end");
const QString replaceAction = QStringLiteral("replace_section");
const QString extendAction = QStringLiteral("extend");
constexpr int sectionDelayMs = 250; // half a typed number is no place to move a region to
constexpr int draftDelayMs = 700; // a crash loses less than a second of typing
constexpr int pressTwiceMs = 500; // a double click on Create is one wish, not two paid ones

QString firstSong(const QMimeData* data)
{
    const QByteArray ids = data->data(QLatin1String(SongListModel::songMimeType));
    return QString::fromUtf8(ids.left(4096)).section(QLatin1Char('\n'), 0, 0).trimmed();
}

/// What the form replaces: a stretch of a song of the library.
struct Section
{
    QString songId; ///< empty: the form does something else
    std::optional<TimeRange> range; ///< nothing while the times make no stretch

    friend bool operator==(const Section&, const Section&) = default;
};

} // namespace

class CreatePanel::Private
{
public:
    Private(CreatePanel* panel, const Catalogue& table, Library& songs, Settings& kept)
        : q(panel)
        , catalogue(table)
        , library(songs)
        , settings(kept)
        , form(new RequestForm(table, songs))
    { }

    void build();
    void buildFooter();
    [[nodiscard]] QVector<FieldProblem> problems() const;
    void validate();
    void onChanged();
    void fillDialog();
    void useLyrics(SongField& recording, const QString& lyrics);
    [[nodiscard]] bool takesRecordings() const; ///< the action works on an upload
    void saveDraft();
    void fillFrom(const Song& song, const Action& action);
    void fill(const QString& key, const QVariant& value);
    void fillSection(const TimeRange& range);
    /// Whether the form already does this with the song: then what has been written is kept.
    [[nodiscard]] bool isSetFor(const QString& action, const QString& songId) const;
    [[nodiscard]] Section section() const;
    void showSection();
    void tellSection();
    [[nodiscard]] QString readyLine() const;

    CreatePanel* q;
    const Catalogue& catalogue;
    Library& library;
    Settings& settings;
    RequestForm* form;
    QScrollArea* scroll = nullptr;
    CreateFooter* footer = nullptr;
    FormPreflight* preflight = nullptr;
    QPointer<RequestDialog> dialog;
    QUrl serviceUrl;
    QTimer draftTimer;
    QTimer sectionTimer; ///< the user is changing the section's times
    Section lastSection;
    QElapsedTimer sincePressed;
    SongRequest lastSent;
    QString service;
    bool filling = false; ///< the form is being filled by us: validate once at the end
};

void CreatePanel::Private::build()
{
    scroll = new QScrollArea(q);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The bar's room is always kept, so that the fields do not jump; it is painted only when there is
    // something to scroll.
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    auto* inner = new QHBoxLayout(content); // spacings, unlike margins, are mirrored with the layout
    inner->setContentsMargins(0, 2 * Theme::grid, 0, Theme::grid);
    inner->setSpacing(0);
    inner->addSpacing(2 * Theme::grid);
    inner->addWidget(form, 1);
    inner->addSpacing(Theme::grid / 2);
    scroll->setWidget(content);
    scroll->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);

    auto* column = new QVBoxLayout(q);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    buildFooter();
    column->addWidget(footer);

    QObject::connect(form, &RequestForm::changed, q, [this] { onChanged(); });
    // The scroll area follows Tab within itself, but not Shift+Tab coming in from below.
    QObject::connect(qApp, &QApplication::focusChanged, q, [this](QWidget*, QWidget* now) {
        if (now && form->isAncestorOf(now) && now->visibleRegion().isEmpty())
            scroll->ensureWidgetVisible(now, 0, 2 * Theme::grid);
    });
    if (auto* lyrics = qobject_cast<LyricsField*>(form->field(QStringLiteral("lyric")))) {
        lyrics->setSyllablesShown(settings.state(syllablesName) != "hidden");
        QObject::connect(lyrics, &LyricsField::syllablesShownChanged, q, [this](bool shown) {
            settings.setState(syllablesName,
                              shown ? QByteArrayLiteral("shown") : QByteArrayLiteral("hidden"));
        });
    }
    QObject::connect(form, &RequestForm::fieldTouched, q, [this] { validate(); });
    for (SongField* field : form->songFields()) {
        QObject::connect(field, &SongField::lyricsOffered, q,
                         [this, field](const QString& lyrics) { useLyrics(*field, lyrics); });
    }
    draftTimer.setSingleShot(true);
    draftTimer.setInterval(draftDelayMs);
    QObject::connect(&draftTimer, &QTimer::timeout, q, [this] { saveDraft(); });
    sectionTimer.setSingleShot(true);
    sectionTimer.setInterval(sectionDelayMs);
    QObject::connect(&sectionTimer, &QTimer::timeout, q, [this] { tellSection(); });
}

void CreatePanel::Private::buildFooter()
{
    footer = new CreateFooter(q);
    QObject::connect(footer, &CreateFooter::createClicked, q, &CreatePanel::create);
    auto* show = new QPushButton(tr("Show request…"), q);
    show->setObjectName(QStringLiteral("showRequestButton"));
    show->setToolTip(tr("What Create sends, as JSON and as a curl command"));
    QObject::connect(show, &QPushButton::clicked, q, &CreatePanel::showRequest);
    footer->addQuiet(show);
    preflight = new FormPreflight(*form, catalogue, library, *footer->warnings(), q);
    QObject::connect(preflight, &FormPreflight::mending, q, [this](bool begins) {
        filling = begins;
        if (!begins)
            onChanged();
    });

    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), q);
        shortcut->setAutoRepeat(false); // each is a paid request
        QObject::connect(shortcut, &QShortcut::activated, q, &CreatePanel::create);
    }
}

QVector<FieldProblem> CreatePanel::Private::problems() const
{
    QVector<FieldProblem> found = form->request().problems(catalogue);
    for (const SongField* song : form->songFields()) {
        const QString refusal = song->refusal().isEmpty() ? song->waiting() : song->refusal();
        if (form->isShown(song->key()) && !refusal.isEmpty())
            found.prepend({song->key(), refusal});
    }
    return found;
}

void CreatePanel::Private::validate()
{
    const QVector<FieldProblem> found = problems();
    const Action* action = catalogue.action(form->action());
    for (SongField* song : form->songFields())
        song->setLyricsWanted(action && action->uses(lyricKey));
    for (FormField* field : form->fields()) {
        QString sentence;
        for (const FieldProblem& each : found) {
            if (each.key == field->key()) {
                // A song of the wrong service is told at once: nothing the user still types can make it
                // right.
                const auto* song = qobject_cast<const SongField*>(field);
                const bool waits = song && !song->waiting().isEmpty(); // nothing is wrong with it
                if (!waits && (field->isTouched() || (song && !song->refusal().isEmpty())))
                    sentence = each.message;
                break;
            }
        }
        field->showProblem(sentence);
    }
    footer->setReady(found.isEmpty(), found.isEmpty() ? readyLine() : found.first().message);
    footer->setTakes(form->takes());
    preflight->later();
}

QString CreatePanel::Private::readyLine() const
{
    const int takes = form->takes();
    if (service == Endpoint::practiceId())
        return tr("Practice costs nothing. Ctrl+Return creates.");
    return takes == 1 ? tr("1 paid request. Ctrl+Return creates.")
                      : tr("%n paid requests. Ctrl+Return creates.", "at least two", takes);
}

void CreatePanel::Private::onChanged()
{
    if (filling)
        return;
    footer->setProblem({});
    validate();
    showSection();
    fillDialog();
    draftTimer.start();
}

void CreatePanel::Private::fillDialog()
{
    if (dialog)
        dialog->setRequest(serviceUrl, form->request().toJson(catalogue));
}

void CreatePanel::Private::fill(const QString& key, const QVariant& value)
{
    if (FormField* field = form->field(key))
        field->setValue(value);
}

void CreatePanel::Private::fillSection(const TimeRange& range)
{
    fill(startKey, range.start);
    fill(endKey, range.end);
}

bool CreatePanel::Private::isSetFor(const QString& action, const QString& songId) const
{
    const SongField* source = form->songField(sourceKey);
    return form->action() == action && source && source->song() && source->song()->id == songId;
}

Section CreatePanel::Private::section() const
{
    const SongField* source = form->songField(sourceKey);
    if (form->action() != replaceAction || !source || !source->song())
        return {};
    const FormField* start = form->field(startKey);
    const FormField* end = form->field(endKey);
    if (!start || !end || !start->value().isValid() || !end->value().isValid())
        return {source->song()->id, std::nullopt};
    const TimeRange range{start->value().toDouble(), end->value().toDouble()};
    return {source->song()->id, range.start < range.end ? std::optional(range) : std::nullopt};
}

void CreatePanel::Private::showSection()
{
    const Section now = section();
    if (SongField* source = form->songField(sourceKey)) {
        source->setDetail(now.range
                              ? tr("%1 – %2 · %3 s", "start, end and length of a section")
                                    .arg(timetext::fine(now.range->start), timetext::fine(now.range->end),
                                         QString::number(now.range->length(), 'f', 2))
                              : QString());
    }
    // Another action or song is no change of a section; its times will be told when they are changed.
    if (now.songId != lastSection.songId)
        lastSection = now;
    if (now != lastSection)
        sectionTimer.start();
    else
        sectionTimer.stop();
}

void CreatePanel::Private::tellSection()
{
    lastSection = section();
    if (!lastSection.songId.isEmpty())
        Q_EMIT q->sectionEdited(lastSection.songId, lastSection.range);
}

void CreatePanel::Private::fillFrom(const Song& song, const Action& action)
{
    form->setAction(action.id);
    form->setModel(song.model);
    if (SongField* source = form->songField(sourceKey)) {
        if (action.source == Action::Source::Upload)
            source->setValue(song.remoteId);
        else
            source->setSong(song.id);
    }
    fill(QStringLiteral("title"), song.title);
    fill(QStringLiteral("prompt"), song.prompt.isEmpty() ? song.style : song.prompt);
    fill(QStringLiteral("lyric"), song.lyrics);
    form->setWriting(!song.lyrics.trimmed().isEmpty());
    const double end = song.durationSeconds;
    fill(placeKey, end > 0 ? QVariant(end) : QVariant());
    fill(startKey, QVariant());
    fill(endKey, end > 0 ? QVariant(end) : QVariant());
    for (FormField* field : form->fields())
        field->setTouched(false);
}

bool CreatePanel::Private::takesRecordings() const
{
    const SongField* source = form->songField(sourceKey);
    return source && source->takesUploads() && form->isShown(sourceKey);
}

/// The words that the service heard in a recording take the place of what is written.
void CreatePanel::Private::useLyrics(SongField& recording, const QString& lyrics)
{
    const FormField* field = form->field(lyricKey);
    if (!field)
        return;
    const QString before = field->value().toString();
    form->setWriting(true);
    fill(lyricKey, lyrics);
    if (!before.trimmed().isEmpty())
        recording.setReplacedLyrics(before);
}

void CreatePanel::Private::saveDraft()
{
    draftTimer.stop();
    settings.setState(draftName, form->draft().toJson());
}

CreatePanel::CreatePanel(const Catalogue& catalogue, Library& library, Settings& settings, QWidget* parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this, catalogue, library, settings))
{
    setObjectName(QStringLiteral("createPanel"));
    setAccessibleName(tr("Create"));
    setAcceptDrops(true);
    setMinimumWidth(272);
    d->build();
    d->filling = true;
    const QByteArray kept = settings.state(draftName);
    if (!kept.isEmpty())
        d->form->setDraft(FormDraft::fromJson(kept));
    d->filling = false;
    d->validate();
    d->showSection();
}

CreatePanel::~CreatePanel()
{
    // The fields go after this object's own part: losing the focus then must not reach it.
    disconnect(d->form, nullptr, this, nullptr);
    if (d->draftTimer.isActive())
        d->saveDraft();
}

SongRequest CreatePanel::request() const
{
    return d->form->request();
}

void CreatePanel::setRequest(const SongRequest& request)
{
    d->filling = true;
    d->form->setRequest(request);
    d->filling = false;
    d->footer->warnings()->forgetDismissed();
    d->lastSection = {};
    d->onChanged();
    if (d->lastSection.range) // what is sent again is seen on the waveform, if its song is on
        d->tellSection();
    d->scroll->verticalScrollBar()->setValue(0);
}

void CreatePanel::useAsSource(const QString& songId, const QString& action)
{
    const std::optional<Song> song = d->library.song(songId);
    const Action* row = d->catalogue.action(action);
    if (!song || !row)
        return;
    d->filling = true;
    d->fillFrom(*song, *row);
    d->filling = false;
    d->lastSection = d->section();
    d->onChanged();
    d->scroll->verticalScrollBar()->setValue(0);
}

void CreatePanel::replaceSection(const QString& songId, const TimeRange& range)
{
    if (!d->isSetFor(replaceAction, songId))
        useAsSource(songId, replaceAction);
    setSection(songId, range);
    d->scroll->verticalScrollBar()->setValue(0);
}

void CreatePanel::extendFrom(const QString& songId, double seconds)
{
    if (!d->isSetFor(extendAction, songId))
        useAsSource(songId, extendAction);
    if (!d->isSetFor(extendAction, songId))
        return;
    d->fill(placeKey, seconds);
    d->scroll->verticalScrollBar()->setValue(0);
}

void CreatePanel::setSection(const QString& songId, std::optional<TimeRange> range)
{
    if (!range || !d->isSetFor(replaceAction, songId))
        return;
    d->filling = true;
    d->fillSection(*range);
    d->filling = false;
    d->lastSection = d->section(); // where it comes from knows it
    d->onChanged();
}

void CreatePanel::showProblem(const QString& text)
{
    d->footer->setProblem(text);
}

void CreatePanel::setPresetsFolder(const QString& path)
{
    auto* button = new QPushButton(tr("Presets"), this);
    button->setObjectName(QStringLiteral("presetsButton"));
    auto* menu = new PresetsMenu(
        d->catalogue, path,
        [this] {
            return Preset{{}, d->form->request(), d->form->takes()};
        },
        button);
    button->setMenu(menu);
    d->footer->addQuiet(button);
    connect(menu, &PresetsMenu::failed, this, &CreatePanel::showProblem);
    connect(menu, &PresetsMenu::chosen, this, [this](const Preset& preset) {
        setRequest(preset.request);
        d->form->setTakes(preset.takes);
    });
}

void CreatePanel::showRequest()
{
    if (!d->dialog) {
        d->dialog = new RequestDialog(this);
        d->dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    d->fillDialog();
    d->dialog->show();
    d->dialog->raise();
    d->dialog->activateWindow();
}

void CreatePanel::setServiceUrl(const QUrl& baseUrl)
{
    d->serviceUrl = baseUrl;
    d->fillDialog();
}

void CreatePanel::setDatabasePath(const QString& path)
{
    for (SongField* field : d->form->songFields())
        field->setDatabasePath(path);
}

void CreatePanel::setUploads(References& references, Uploader& uploader)
{
    d->filling = true;
    for (SongField* field : d->form->songFields()) {
        const bool touched = field->isTouched();
        field->setUploads(references, uploader);
        field->setTouched(touched);
    }
    d->filling = false;
    d->validate();
}

void CreatePanel::setService(const QString& serviceId)
{
    d->service = serviceId;
    d->preflight->setService(serviceId);
    for (SongField* field : d->form->songFields())
        field->setService(serviceId);
    d->validate();
}

void CreatePanel::focusForm()
{
    for (const char* key : {"audio_id", "prompt", "lyric"}) {
        const QString name = QLatin1String(key);
        FormField* field = d->form->field(name);
        if (field && d->form->isShown(name) && !field->value().isValid()) {
            field->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
    d->footer->focusCreate();
}

void CreatePanel::create()
{
    for (FormField* field : d->form->fields())
        field->setTouched(d->form->isShown(field->key()));
    d->validate();
    const QVector<FieldProblem> found = d->problems();
    if (!found.isEmpty()) {
        if (FormField* field = d->form->field(found.first().key)) {
            if (field->parameter().advanced)
                d->form->unfoldAdvanced();
            field->setFocus(Qt::ShortcutFocusReason);
            d->scroll->ensureWidgetVisible(field);
        }
        return;
    }
    const SongRequest wish = d->form->request();
    if (d->sincePressed.isValid() && d->sincePressed.elapsed() < pressTwiceMs && wish == d->lastSent)
        return;
    d->sincePressed.start();
    d->lastSent = wish;
    d->footer->setProblem({});
    d->saveDraft(); // what is about to be paid for must not be lost with the program
    d->footer->warnings()->forgetDismissed();
    SeedField* seed = d->form->seedField();
    const bool keepsSeed = seed && seed->isLocked();
    Q_EMIT createRequested(wish, d->form->takes(), keepsSeed);
    if (seed && !keepsSeed && !d->footer->hasProblem() && d->form->isShown(seed->key())) {
        seed->setValue({}); // the next song is another one
        d->lastSent = d->form->request();
    }
}

void CreatePanel::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasFormat(QLatin1String(SongListModel::songMimeType))
        || (d->takesRecordings() && ReferenceEdit::dropped(event->mimeData(), true)))
        event->acceptProposedAction();
}

void CreatePanel::dropEvent(QDropEvent* event)
{
    if (d->takesRecordings()) {
        if (const auto recording = ReferenceEdit::dropped(event->mimeData(), true)) {
            event->acceptProposedAction();
            d->form->songField(sourceKey)->upload(*recording);
            d->scroll->ensureWidgetVisible(d->form->songField(sourceKey));
            return;
        }
    }
    const QString id = firstSong(event->mimeData());
    if (id.isEmpty() || !d->library.song(id))
        return;
    const Action* action = d->catalogue.action(d->form->action());
    if (action && action->source == Action::Source::Song) {
        d->form->songField(sourceKey)->setSong(id);
    } else {
        // A form without a source becomes the first action that works on a song.
        for (const Action& each : d->catalogue.actions()) {
            if (each.source == Action::Source::Song) {
                useAsSource(id, each.id);
                break;
            }
        }
    }
    event->acceptProposedAction();
}

} // namespace riffdesk
