#include "ui/create/createpanel.h"

#include "api/endpoint.h"
#include "createfooter.h"
#include "draftbar.h"
#include "form/formkeys.h"
#include "form/formmodel.h"
#include "form/formproblems.h"
#include "form/formrequest.h"
#include "form/formwarnings.h"
#include "form/prompthistory.h"
#include "formdropping.h"
#include "formfield.h"
#include "formscroll.h"
#include "formundo.h"
#include "lyrics/spellchecker.h"
#include "lyricsfield.h"
#include "platform/settings.h"
#include "preflightrows.h"
#include "presetsmenu.h"
#include "promptfield.h"
#include "requestdialog.h"
#include "requestform.h"
#include "songfield.h"
#include "sweepdialog.h"
#include "uploadoffer.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QElapsedTimer>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace riffdesk {

namespace {

const QString syllablesName = QStringLiteral("create/syllables");
const QString lyricsWindowName = QStringLiteral("create/lyricsWindow");
const QString spellingName = QStringLiteral("create/spelling");
const QString olderDraftName = QStringLiteral("create/draft"); ///< before there were several
constexpr int pressTwiceMs = 500; // a double click on Create is one wish, not two paid ones
constexpr int warningsDelayMs = 200; // whole lyrics are read: not at every letter

} // namespace

class CreatePanel::Private
{
public:
    Private(CreatePanel* panel, const Catalogue& table, Library& library, Settings& kept)
        : q(panel)
        , catalogue(table)
        , settings(kept)
        , model(table, library)
        , fields(new RequestForm(table, library))
    { }

    void build();
    void buildFooter();
    void connectFields();
    void connectLyrics();
    void connectModel();
    [[nodiscard]] const Form& form() const { return model.form(); }
    [[nodiscard]] LyricsField* lyricsField() const; ///< null: the catalogue has none

    void reveal(FormField* field);
    void show();
    void showProblems();
    void showWarnings();
    void showDialog();
    void showDrafts();
    void fillIn(const Preset& preset);
    void chooseSweep();

    CreatePanel* q;
    const Catalogue& catalogue;
    Settings& settings;
    FormModel model;
    RequestForm* fields;
    DraftBar* bar = nullptr;
    QToolButton* corner = nullptr; ///< adds a draft while there is one only
    FormScroll* scroll = nullptr;
    CreateFooter* footer = nullptr;
    UploadOffer* uploadOffer = nullptr;
    QPointer<RequestDialog> dialog;
    QUrl serviceUrl;
    PromptHistory* history = nullptr; ///< null: not kept
    QTimer* warningsTimer = nullptr;
    QElapsedTimer sincePressed;
    SongRequest lastSent;
    QString creatingOff; ///< why nothing can be created; empty: it can
    SongRequest wish; ///< that createRequested() told last
};

void CreatePanel::Private::build()
{
    scroll = new FormScroll(fields, q);
    bar = new DraftBar(catalogue, q);
    auto* column = new QVBoxLayout(q);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(scroll, 1);
    corner = new QToolButton(q);
    corner->setObjectName(QStringLiteral("cornerAddDraftButton"));
    corner->setDefaultAction(bar->addAction());
    corner->setAutoRaise(true);
    scroll->setCorner(corner);
    connect(bar, &DraftBar::addRequested, q, &CreatePanel::newDraft);
    buildFooter();
    column->addWidget(footer);
    connectFields();
    connectLyrics();
    connectModel();
    warningsTimer = new QTimer(q);
    warningsTimer->setObjectName(QStringLiteral("warningsTimer"));
    warningsTimer->setSingleShot(true);
    warningsTimer->setInterval(warningsDelayMs);
    connect(warningsTimer, &QTimer::timeout, q, [this] { showWarnings(); });
    new FormDropping(model, *fields, q);
    connect(new FormUndo(model, *fields, q), &FormUndo::fieldChanged, q,
            [this](FormField* field) { reveal(field); });
}

void CreatePanel::Private::reveal(FormField* field)
{
    if (field->parameter().advanced)
        model.edit([](Form form) {
            form.advanced = true;
            return form;
        });
    scroll->reveal(field);
}

void CreatePanel::Private::buildFooter()
{
    footer = new CreateFooter(q);
    connect(footer->createButton(), &QPushButton::clicked, q, &CreatePanel::create);
    connect(footer, &CreateFooter::takesChosen, q, [this](int takes) {
        model.edit([takes](Form form) {
            form.takes = takes;
            form.sweep = {};
            return form;
        });
    });
    connect(footer, &CreateFooter::sweepRequested, q, [this] { chooseSweep(); });
    connect(footer->warnings(), &PreflightRows::fixChosen, q, [this](const FormWarning& warning) {
        model.edit(warning.fix);
        showWarnings();
    });
    uploadOffer = new UploadOffer(footer);
    footer->addNotice(uploadOffer);
    connect(uploadOffer, &UploadOffer::taken, q,
            [this](const UploadSource& recording, const QString& action) {
                model.edit([&](Form form) {
                    form.setAction(catalogue, action);
                    return form;
                });
                model.upload(recording);
            });
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), q);
        shortcut->setAutoRepeat(false); // each is a paid request
        connect(shortcut, &QShortcut::activated, q, &CreatePanel::create);
    }
}

void CreatePanel::Private::connectFields()
{
    connect(fields, &RequestForm::edited, q,
            [this](const Form& edited) { model.edit([&](const Form&) { return edited; }); });
    connect(fields, &RequestForm::unfolded, q, [this](QWidget* part) { scroll->revealUnfolded(part); });
    connect(fields, &RequestForm::fieldTouched, q, [this] { showProblems(); });
    for (SongField* field : fields->songFields()) {
        connect(field, &SongField::uploadWanted, &model, &FormModel::upload);
        connect(field, &SongField::uploadRefused, q, [this](const UploadFault& fault) {
            model.edit([&](const Form& form) { return withUploadRefused(form, fault); });
        });
        connect(field, &SongField::lyricsWanted, q, [this](const QString& heard) {
            model.edit([&](const Form& form) { return withLyricsOfRecording(form, catalogue, heard); });
        });
    }
}

void CreatePanel::Private::connectLyrics()
{
    LyricsField* const lyrics = lyricsField();
    if (!lyrics)
        return;
    LyricsPanel::Form asked;
    asked.prompt = [this] {
        const QString words = form().text(formkeys::lyricPrompt);
        return words.isEmpty() ? form().text(formkeys::prompt) : words;
    };
    asked.title = [this]() -> std::optional<QString> {
        return form().isShown(catalogue, formkeys::title) ? std::optional(form().text(formkeys::title))
                                                          : std::nullopt;
    };
    asked.write = [this, lyrics](const QString& words, const std::optional<QString>& title) {
        model.edit([&](const Form& form) { return withWords(form, catalogue, words, title); });
        scroll->reveal(lyrics);
    };
    lyrics->setForm(asked);
    connect(&model, &FormModel::lyricsDropped, lyrics, &LyricsField::take);
    connect(lyrics, &LyricsField::problem, q, &CreatePanel::showProblem);
    lyrics->setWindowGeometry(settings.state(lyricsWindowName));
    connect(lyrics, &LyricsField::windowGeometryChanged, q,
            [this](const QByteArray& geometry) { settings.setState(lyricsWindowName, geometry); });
    lyrics->setSyllablesShown(settings.state(syllablesName) != "hidden");
    connect(lyrics, &LyricsField::timesLoaded, q, &CreatePanel::timesLoaded);
    connect(lyrics, &LyricsField::titleChosen, q, [this](const QString& title) {
        model.edit([&](Form form) {
            form.set(catalogue, formkeys::title, title);
            return form;
        });
    });
    lyrics->spelling().choose(QString::fromUtf8(settings.state(spellingName)));
    connect(&lyrics->spelling(), &SpellChecker::choiceChanged, q,
            [this](const QString& choice) { settings.setState(spellingName, choice.toUtf8()); });
    connect(lyrics, &LyricsField::syllablesShownChanged, q, [this](bool shown) {
        settings.setState(syllablesName, shown ? QByteArrayLiteral("shown") : QByteArrayLiteral("hidden"));
    });
}

void CreatePanel::Private::connectModel()
{
    connect(&model, &FormModel::edited, q, [this] { footer->setProblem({}); });
    connect(&model, &FormModel::changed, q, [this] { show(); });
    connect(&model, &FormModel::replaced, q, [this] {
        uploadOffer->dismiss();
        footer->warnings()->clearDismissed();
        footer->setProblem({});
        fields->clearTouched();
        showProblems();
        scroll->toTop();
    });
    connect(&model, &FormModel::sectionEdited, q, &CreatePanel::sectionEdited);
    connect(&model, &FormModel::uploadStarted, q,
            [this] { scroll->reveal(fields->field(formkeys::source)); });
    connect(&model, &FormModel::recordingOffered, q, [this](const UploadSource& recording) {
        if (const Action* const action = uploadActionFor(catalogue, form().action))
            uploadOffer->offer(recording, *action, form().action);
    });
    connect(&model, &FormModel::failed, q, &CreatePanel::showProblem);
}

LyricsField* CreatePanel::Private::lyricsField() const
{
    return qobject_cast<LyricsField*>(fields->field(formkeys::lyric));
}

void CreatePanel::Private::show()
{
    fields->setForm(form(), model.facts());
    uploadOffer->formChanged(form().action);
    showProblems();
    showDialog();
}

void CreatePanel::Private::showProblems()
{
    const QVector<FormProblem> problems = problemsOf(form(), catalogue, model.facts());
    fields->showProblems(problems);
    footer->setTakes(catalogue.action(form().action)->yield == Action::Yield::Song ? form().takes : 0,
                     form().songs(catalogue), sweptLines(form().sweep, catalogue));
    if (!creatingOff.isEmpty())
        footer->setReady(false, creatingOff);
    else
        footer->setReady(problems.isEmpty(), problems.isEmpty() ? costOf(form(), catalogue, model.facts())
                                                                : problems.first().message);
    warningsTimer->start();
}

void CreatePanel::Private::showWarnings()
{
    warningsTimer->stop();
    footer->warnings()->setWarnings(warningsOf(form(), catalogue, model.facts()));
}

void CreatePanel::Private::showDialog()
{
    if (dialog)
        dialog->setRequest(serviceUrl, model.toSend().toJson(catalogue));
}

void CreatePanel::Private::chooseSweep()
{
    const bool isPaid = model.facts().service != Endpoint::practiceId();
    auto* choice = new SweepDialog(form(), catalogue, {isPaid, settings.askAbovePerCreate()}, q->window());
    choice->setAttribute(Qt::WA_DeleteOnClose);
    // It is for this draft as it is: another start may open a file in its place, or in one before it.
    connect(&model, &FormModel::replaced, choice, &QDialog::reject);
    connect(choice, &SweepDialog::chosen, q, [this](const Sweep& sweep, int takes) {
        model.edit([&](Form form) {
            form.sweep = sweep;
            form.takes = takes;
            return form;
        });
    });
    choice->open();
}

void CreatePanel::Private::showDrafts()
{
    bar->setDrafts(model.drafts());
    const auto placeCorner = [this] {
        corner->setVisible(model.drafts().count() == 1);
    }; // else the bar has it
    connect(&model.drafts(), &Drafts::listChanged, q, placeCorner);
    placeCorner();
}

CreatePanel::CreatePanel(const Catalogue& catalogue, Library& library, Settings& settings, QWidget* parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this, catalogue, library, settings))
{
    setObjectName(QStringLiteral("createPanel"));
    setAccessibleName(tr("Create"));
    setMinimumWidth(272);
    d->build();
    d->showDrafts();
    d->show();
}

CreatePanel::~CreatePanel()
{
    // The fields go after this object's own part: losing the focus then must not reach it.
    disconnect(d->fields, nullptr, this, nullptr);
    for (SongField* field : d->fields->songFields())
        disconnect(field, nullptr, this, nullptr);
}

const Form& CreatePanel::form() const
{
    return d->form();
}

SongRequest CreatePanel::request() const
{
    return requestOf(d->form(), d->catalogue);
}

void CreatePanel::setRequest(const SongRequest& request)
{
    d->model.fillIn(
        [&](const Form& form) { return withRequest(form, d->catalogue, d->model.facts(), request); });
}

void CreatePanel::useAsSource(const QString& songId, const QString& action)
{
    d->model.useSong(songId, action);
}

void CreatePanel::replaceSection(const QString& songId, const TimeRange& range)
{
    d->model.replaceSection(songId, range);
    d->scroll->toTop();
}

void CreatePanel::extendFrom(const QString& songId, double seconds)
{
    d->model.extendFrom(songId, seconds);
    d->scroll->toTop();
}

void CreatePanel::setSection(const QString& songId, std::optional<TimeRange> range)
{
    if (range)
        d->model.setSection(songId, *range);
}

void CreatePanel::showProblem(const QString& text)
{
    d->footer->setProblem(text);
}

void CreatePanel::showError(const Error& error)
{
    d->footer->setProblem(error.text(), toString(error.category));
}

void CreatePanel::showError(const ApiError& error)
{
    d->footer->setProblem(error.sentence() + QLatin1Char(' ') + error.nextStep(), toString(error.category));
}

void CreatePanel::showQuestion(const QString& text)
{
    d->footer->setQuestion(text);
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
        d->catalogue, path,
        [this] { return presetOf(d->form(), d->catalogue, d->form().name(d->catalogue)); }, button);
    button->setMenu(menu);
    d->footer->addQuiet(button);
    connect(menu, &PresetsMenu::failed, this, &CreatePanel::showProblem);
    connect(menu, &PresetsMenu::chosen, this, [this](const Preset& preset) { d->fillIn(preset); });
}

void CreatePanel::Private::fillIn(const Preset& preset)
{
    model.fillIn([&](const Form& form) { return withPreset(form, catalogue, model.facts(), preset); });
}

void CreatePanel::setDraftsFolder(const QString& path)
{
    auto drafts = std::make_unique<Drafts>(d->catalogue, path);
    if (drafts->importOlder(d->settings.state(olderDraftName)))
        d->settings.setState(olderDraftName, {});
    const QString trouble = drafts->trouble();
    d->model.setDrafts(std::move(drafts));
    d->showDrafts();
    if (!trouble.isEmpty())
        showProblem(trouble);
}

void CreatePanel::setHistoryFile(const QString& path)
{
    auto* history = new PromptHistory(path, this);
    connect(history, &PromptHistory::failed, this, &CreatePanel::showProblem);
    if (auto* prompt = qobject_cast<PromptField*>(d->fields->field(formkeys::prompt)))
        prompt->setHistory(*history);
    d->history = history;
}

void CreatePanel::openPreset(const QString& path)
{
    const Result<Preset> preset = Preset::fromFile(d->catalogue, path); // small, or refused
    if (!preset)
        return showError(preset.error());
    newDraft();
    d->fillIn(*preset);
}

void CreatePanel::newDraft()
{
    if (!d->form().isBlank(d->catalogue) && !d->model.drafts().add())
        showProblem(Drafts::tooMany());
    else
        d->model.edit([this](Form form) {
            form.setAction(d->catalogue, d->catalogue.actions().constFirst().id);
            return form;
        });
    focusForm();
}

void CreatePanel::closeDraft()
{
    d->model.drafts().close(d->model.drafts().current());
}

void CreatePanel::reopenDraft()
{
    d->model.drafts().reopen();
}

void CreatePanel::showRequest()
{
    if (!d->dialog) {
        d->dialog = new RequestDialog(this);
        d->dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    d->showDialog();
    d->dialog->show();
    d->dialog->raise();
    d->dialog->activateWindow();
}

void CreatePanel::setServiceUrl(const QUrl& baseUrl)
{
    d->serviceUrl = baseUrl;
    d->showDialog();
}

void CreatePanel::setCallbackAddress(const QString& address, const QString& base)
{
    d->model.setCallbackAddress(address, base);
}

void CreatePanel::setUploads(References& references, Uploader& uploader)
{
    FormUploads& uploads = d->model.setUploads(references, uploader);
    for (SongField* field : d->fields->songFields())
        field->setUploads(references, uploads);
    d->show();
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
    d->model.setService(serviceId);
}

void CreatePanel::focusForm(bool isFilledIn)
{
    FormField* const field = d->fields->field(d->form().keyToFill(d->catalogue));
    if (!field)
        return;
    field->control()->setFocus(Qt::ShortcutFocusReason);
    if (auto* prompt = qobject_cast<PromptField*>(field); prompt && isFilledIn)
        prompt->selectAll();
}

void CreatePanel::setCreatingOff(const QString& why)
{
    d->creatingOff = why;
    d->showProblems();
}

void CreatePanel::create()
{
    if (!d->creatingOff.isEmpty())
        return;
    if (auto* number = qobject_cast<QAbstractSpinBox*>(focusWidget()))
        number->interpretText(); // what is half typed must not stand there while something else is sent
    d->fields->touchAll();
    d->showProblems();
    const QVector<FormProblem> problems = problemsOf(d->form(), d->catalogue, d->model.facts());
    if (!problems.isEmpty()) {
        FormField* const wrong = d->fields->field(problems.first().key);
        if (!wrong)
            return;
        d->reveal(wrong);
        wrong->control()->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    d->wish = d->model.toSend();
    const SongRequest wish = d->wish;
    if (d->sincePressed.isValid() && d->sincePressed.elapsed() < pressTwiceMs && wish == d->lastSent)
        return;
    d->lastSent = wish;
    d->footer->setProblem({});
    d->model.drafts().saveNow(); // what is about to be paid for must not be lost with the program
    d->footer->warnings()->clearDismissed();
    const Form pressed = d->form(); // a copy: the receiver ends its sweep
    Q_EMIT createRequested(wish, std::min(pressed.takes, pressed.songs(d->catalogue)), pressed.seedLocked,
                           pressed.sweep);
    d->sincePressed.start(); // afterwards: the disk may have stalled for longer than a double click takes
}

void CreatePanel::markSent()
{
    d->model.markSent();
    d->lastSent = d->model.toSend(); // the next song is another one
    if (d->history)
        d->history->add(d->wish.text(formkeys::prompt));
}

} // namespace riffdesk
