#include "ui/create/createpanel.h"

#include "createfooter.h"
#include "draftbar.h"
#include "formcheck.h"
#include "formdrafts.h"
#include "formdrops.h"
#include "formfield.h"
#include "formkeys.h"
#include "formpreflight.h"
#include "formscroll.h"
#include "library/library.h"
#include "lyrics/spellchecker.h"
#include "lyricsfield.h"
#include "platform/settings.h"
#include "preflightrows.h"
#include "presets/prompthistory.h"
#include "presetsmenu.h"
#include "promptfield.h"
#include "requestdialog.h"
#include "requestform.h"
#include "sectionlink.h"
#include "seedfield.h"
#include "songfield.h"
#include "songfiller.h"
#include "uploadoffer.h"

#include <QDragEnterEvent>
#include <QElapsedTimer>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <functional>

namespace riffdesk {

namespace {

const QString syllablesName = QStringLiteral("create/syllables");
const QString spellingName = QStringLiteral("create/spelling");
const QString olderDraftName = QStringLiteral("create/draft"); ///< before there were several
constexpr int pressTwiceMs = 500; // a double click on Create is one wish, not two paid ones

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
        , filler(*form, table, songs)
        , link(new SectionLink(*form, panel))
        , drops(new FormDrops(*form, table, songs, panel))
        , drafts(new FormDrafts(*form, table, panel))
    { }

    void build();
    void connectForm();
    void connectDrafts();
    void connectUploadOffer();
    void buildFooter();
    void validate();
    void onChanged();
    void fillDialog();
    [[nodiscard]] LyricsField* lyricsField() const;
    [[nodiscard]] LyricsPanel::Form lyricsForm() const;
    [[nodiscard]] SongRequest wish() const;
    [[nodiscard]] SongRequest withoutOurAddress(SongRequest request) const;
    void fillIn(const std::function<void()>& fill);
    void usePreset(const Preset& preset);
    void useLyrics(SongField& recording, const QString& lyrics);

    CreatePanel* q;
    const Catalogue& catalogue;
    Library& library;
    Settings& settings;
    RequestForm* form;
    SongFiller filler;
    SectionLink* link;
    FormDrops* drops;
    FormDrafts* drafts;
    QToolButton* corner = nullptr; ///< adds a draft while there is one only
    FormScroll* scroll = nullptr;
    CreateFooter* footer = nullptr;
    std::optional<FormCheck> check; ///< as soon as there is a footer
    FormPreflight* preflight = nullptr;
    QPointer<RequestDialog> dialog;
    QUrl serviceUrl;
    PromptHistory* history = nullptr; ///< null: not kept
    QElapsedTimer sincePressed;
    SongRequest lastSent;
    QString callbackAddress;
    QString callbackBase;
    bool filling = false; ///< the form is being filled by us: validate once at the end
};

void CreatePanel::Private::build()
{
    scroll = new FormScroll(form, q);
    auto* column = new QVBoxLayout(q);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(drafts->bar());
    column->addWidget(scroll, 1);
    corner = new QToolButton(q);
    corner->setObjectName(QStringLiteral("cornerAddDraftButton"));
    corner->setDefaultAction(drafts->addAction());
    corner->setAutoRaise(true);
    scroll->setCorner(corner);
    buildFooter();
    column->addWidget(footer);
    connectForm();
}

void CreatePanel::Private::connectForm()
{
    QObject::connect(form, &RequestForm::changed, q, [this] { onChanged(); });
    if (auto* lyrics = qobject_cast<LyricsField*>(form->field(formkeys::lyric))) {
        lyrics->setSyllablesShown(settings.state(syllablesName) != "hidden");
        lyrics->setForm(lyricsForm());
        QObject::connect(lyrics, &LyricsField::timesTaken, q, &CreatePanel::timesTaken);
        QObject::connect(lyrics, &LyricsField::titleChosen, q, [this](const QString& title) {
            if (FormField* field = form->field(formkeys::title))
                field->setValue(title);
        });
        lyrics->spelling().choose(QString::fromUtf8(settings.state(spellingName)));
        QObject::connect(&lyrics->spelling(), &SpellChecker::choiceChanged, q,
                         [this](const QString& choice) { settings.setState(spellingName, choice.toUtf8()); });
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
    connectDrafts();
    QObject::connect(link, &SectionLink::edited, q, &CreatePanel::sectionEdited);
    QObject::connect(drops, &FormDrops::uploadBegan, q, [this](SongField* field) { scroll->reveal(field); });
    connectUploadOffer();
    QObject::connect(drops, &FormDrops::presetDropped, q,
                     [this](const Preset& preset) { usePreset(preset); });
    QObject::connect(drops, &FormDrops::refused, q, &CreatePanel::showProblem);
    QObject::connect(drops, &FormDrops::sourceDropped, q, [this](const QString& songId) {
        if (const Action* first = filler.firstForSongs())
            q->useAsSource(songId, first->id);
    });
}

void CreatePanel::Private::connectUploadOffer()
{
    auto* offer = new UploadOffer(footer);
    footer->addNotice(offer);
    QObject::connect(drops, &FormDrops::recordingDropped, q, [this, offer](const UploadSource& recording) {
        if (const Action* action = UploadOffer::actionFor(catalogue, form->action()))
            offer->offer(recording, *action, form->action());
    });
    QObject::connect(form, &RequestForm::changed, offer,
                     [this, offer] { offer->formChanged(form->action()); });
    QObject::connect(drafts, &FormDrafts::switched, offer, &UploadOffer::withdraw);
    QObject::connect(offer, &UploadOffer::taken, q,
                     [this](const UploadSource& recording, const QString& action) {
                         form->setAction(action);
                         SongField* field = form->songField(formkeys::source);
                         field->upload(recording);
                         scroll->reveal(field);
                     });
}

void CreatePanel::Private::connectDrafts()
{
    QObject::connect(drafts, &FormDrafts::filling, q, [this](bool begins) { filling = begins; });
    QObject::connect(drafts, &FormDrafts::switched, q, [this] {
        footer->warnings()->forgetDismissed();
        link->forget();
        onChanged();
        link->tellIfAny(); // what is written about is seen on the waveform, if its song is on
        scroll->toTop();
    });
    QObject::connect(drafts, &FormDrafts::countChanged, q,
                     [this](int count) { corner->setVisible(count == 1); }); // else the bar has it
    QObject::connect(drafts, &FormDrafts::failed, q, &CreatePanel::showProblem);
}

void CreatePanel::Private::buildFooter()
{
    footer = new CreateFooter(q);
    check.emplace(*form, catalogue, *footer);
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

void CreatePanel::Private::validate()
{
    check->show();
    preflight->later();
}

void CreatePanel::Private::onChanged()
{
    if (filling)
        return;
    footer->setProblem({});
    validate();
    link->formChanged();
    if (LyricsField* lyrics = lyricsField())
        lyrics->formChanged();
    fillDialog();
    drafts->formChanged();
}

LyricsField* CreatePanel::Private::lyricsField() const
{
    return qobject_cast<LyricsField*>(form->field(formkeys::lyric));
}

LyricsPanel::Form CreatePanel::Private::lyricsForm() const
{
    LyricsPanel::Form asked;
    asked.prompt = [this] {
        for (const QString& key : {formkeys::lyricPrompt, formkeys::prompt}) {
            const FormField* field = form->field(key);
            if (const QString words = field ? field->value().toString() : QString(); !words.isEmpty())
                return words;
        }
        return QString();
    };
    asked.title = [this]() -> std::optional<QString> {
        const FormField* field = form->field(formkeys::title);
        return field && form->isShown(formkeys::title) ? std::optional(field->value().toString())
                                                       : std::nullopt;
    };
    return asked;
}

void CreatePanel::Private::fillDialog()
{
    if (dialog)
        dialog->setRequest(serviceUrl, wish().toJson(catalogue));
}

/// What Create sends.
SongRequest CreatePanel::Private::wish() const
{
    SongRequest request = form->request();
    const Action* action = catalogue.action(request.action());
    if (!callbackAddress.isEmpty() && action && action->uses(formkeys::callback)
        && !request.has(formkeys::callback))
        request.set(formkeys::callback, callbackAddress);
    return request;
}

SongRequest CreatePanel::Private::withoutOurAddress(SongRequest request) const
{
    const QString address = request.text(formkeys::callback);
    if (!callbackBase.isEmpty() && address.section(QLatin1Char('/'), 0, -2) == callbackBase)
        request.unset(formkeys::callback);
    return request;
}

/// The words that the service heard in a recording take the place of what is written.
void CreatePanel::Private::useLyrics(SongField& recording, const QString& lyrics)
{
    FormField* field = form->field(formkeys::lyric);
    if (!field)
        return;
    const QString before = field->value().toString();
    form->setWriting(true);
    field->setValue(lyrics);
    if (!before.trimmed().isEmpty())
        recording.setReplacedLyrics(before);
}

/// What is not typed by the user, in a draft of its own if need be.
void CreatePanel::Private::fillIn(const std::function<void()>& fill)
{
    if (!drafts->makeRoom())
        return;
    filling = true;
    fill();
    filling = false;
    footer->warnings()->forgetDismissed();
    link->forget();
    onChanged();
    link->tellIfAny(); // what is sent again is seen on the waveform, if its song is on
    drafts->settle();
    scroll->toTop();
}

void CreatePanel::Private::usePreset(const Preset& preset)
{
    fillIn([&] { form->setPreset(preset); });
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
    d->validate();
    d->link->formChanged();
}

CreatePanel::~CreatePanel()
{
    // The fields go after this object's own part: losing the focus then must not reach it.
    disconnect(d->form, nullptr, this, nullptr);
    d->drafts->keepNow();
}

SongRequest CreatePanel::request() const
{
    return d->form->request();
}

void CreatePanel::setRequest(const SongRequest& request)
{
    d->fillIn([&] { d->form->setRequest(d->withoutOurAddress(request)); });
}

void CreatePanel::useAsSource(const QString& songId, const QString& action)
{
    if (!d->filler.canUse(songId, action) || !d->drafts->makeRoom())
        return;
    d->filling = true;
    d->filler.use(songId, action);
    d->filling = false;
    d->link->know();
    d->onChanged();
    d->drafts->settle();
    d->scroll->toTop();
}

void CreatePanel::replaceSection(const QString& songId, const TimeRange& range)
{
    if (!d->filler.isSetFor(formkeys::replaceAction, songId))
        useAsSource(songId, formkeys::replaceAction);
    setSection(songId, range);
    d->scroll->toTop();
}

void CreatePanel::extendFrom(const QString& songId, double seconds)
{
    if (!d->filler.isSetFor(formkeys::extendAction, songId))
        useAsSource(songId, formkeys::extendAction);
    if (!d->filler.isSetFor(formkeys::extendAction, songId))
        return;
    d->filler.setContinueAt(seconds);
    d->scroll->toTop();
}

void CreatePanel::setSection(const QString& songId, std::optional<TimeRange> range)
{
    if (!range || !d->filler.isSetFor(formkeys::replaceAction, songId))
        return;
    d->filling = true;
    d->filler.setSection(*range);
    d->filling = false;
    d->link->know(); // where it comes from knows it
    d->onChanged();
}

void CreatePanel::showProblem(const QString& text)
{
    d->footer->setProblem(text);
}

void CreatePanel::setWordList(const QString& path)
{
    if (LyricsField* lyrics = d->lyricsField())
        lyrics->spelling().setOwnWords(path);
}

void CreatePanel::setPresetsFolder(const QString& path)
{
    auto* button = new QPushButton(tr("Presets"), this);
    button->setObjectName(QStringLiteral("presetsButton"));
    auto* menu = new PresetsMenu(
        d->catalogue, path, [this] { return d->form->preset(d->form->draft().name(d->catalogue)); }, button);
    button->setMenu(menu);
    d->footer->addQuiet(button);
    connect(menu, &PresetsMenu::failed, this, &CreatePanel::showProblem);
    connect(menu, &PresetsMenu::chosen, this, [this](const Preset& preset) { d->usePreset(preset); });
}

void CreatePanel::setDraftsFolder(const QString& path)
{
    const QByteArray older = d->settings.state(olderDraftName);
    if (d->drafts->open(path, older) && !older.isEmpty())
        d->settings.setState(olderDraftName, {});
}

void CreatePanel::setHistoryFile(const QString& path)
{
    auto* history = new PromptHistory(path, this);
    connect(history, &PromptHistory::failed, this, &CreatePanel::showProblem);
    if (auto* prompt = qobject_cast<PromptField*>(d->form->field(formkeys::prompt)))
        prompt->setHistory(*history);
    d->history = history;
}

void CreatePanel::newDraft()
{
    d->drafts->add();
}

void CreatePanel::closeDraft()
{
    d->drafts->closeCurrent();
}

void CreatePanel::reopenDraft()
{
    d->drafts->reopen();
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

void CreatePanel::setCallbackAddress(const QString& address, const QString& base)
{
    d->callbackAddress = address;
    d->callbackBase = base;
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
    d->preflight->setReferences(references);
    d->validate();
}

void CreatePanel::setLyricsWriter(LyricsWriter& writer)
{
    if (LyricsField* lyrics = d->lyricsField())
        lyrics->setLyricsWriter(writer);
}

void CreatePanel::setService(const QString& serviceId)
{
    if (LyricsField* lyrics = d->lyricsField())
        lyrics->setService(serviceId);
    d->check->setService(serviceId);
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
    FormField* wrong = d->check->showAll();
    d->preflight->later();
    if (wrong) {
        wrong->setFocus(Qt::ShortcutFocusReason);
        d->scroll->reveal(wrong);
    }
    if (!d->check->problems().isEmpty())
        return;
    const SongRequest wish = d->wish();
    if (d->sincePressed.isValid() && d->sincePressed.elapsed() < pressTwiceMs && wish == d->lastSent)
        return;
    d->sincePressed.start();
    d->lastSent = wish;
    d->footer->setProblem({});
    d->drafts->keepNow(); // what is about to be paid for must not be lost with the program
    d->footer->warnings()->forgetDismissed();
    SeedField* seed = d->form->seedField();
    const bool keepsSeed = seed && seed->isLocked();
    Q_EMIT createRequested(wish, d->form->takes(), keepsSeed);
    if (seed && !keepsSeed && !d->footer->hasProblem() && d->form->isShown(seed->key())) {
        seed->setValue({}); // the next song is another one
        d->lastSent = d->wish();
    }
    if (!d->footer->hasProblem())
        d->drafts->settle();
    if (d->history)
        d->history->add(wish.text(formkeys::prompt));
}

void CreatePanel::dragEnterEvent(QDragEnterEvent* event)
{
    if (d->drops->takes(event->mimeData()))
        event->acceptProposedAction();
}

void CreatePanel::dropEvent(QDropEvent* event)
{
    d->drops->drop(event);
}

} // namespace riffdesk
