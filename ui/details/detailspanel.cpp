#include "ui/details/detailspanel.h"

#include "api/catalogue.h"
#include "coverwindow.h"
#include "flagedit.h"
#include "library/edits.h"
#include "library/library.h"
#include "library/songtext.h"
#include "lineagepage.h"
#include "lineageview.h"
#include "lyricsview.h"
#include "notesedit.h"
#include "ratingedit.h"
#include "recipepage.h"
#include "selectionpage.h"
#include "tagsedit.h"
#include "titleedit.h"
#include "ui/theme/theme.h"
#include "ui/widgets/coverlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/songmenu.h"
#include "ui/widgets/tonelabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <utility>

namespace riffdesk {

namespace {
constexpr int coverSide = 96;
constexpr int margin = 16;
constexpr int leastWidth = 272;

/// Whether nothing differs that this panel shows.
bool looksAlike(Song one, const Song& other)
{
    one.isNew = other.isNew;
    one.loudness = other.loudness;
    one.truePeak = other.truePeak;
    one.playCount = other.playCount;
    one.lastPlayedAt = other.lastPlayedAt;
    one.playlists = other.playlists;
    return one == other;
}

QStringList tagNames(const Library& library)
{
    QStringList names;
    for (const SongTag& tag : library.tags())
        names << tag.name;
    return names;
}

} // namespace

class DetailsPanel::Private
{
public:
    Private(DetailsPanel& panel, Library& songs, const Catalogue& table);
    void build(const Catalogue& table);
    void connectParts();
    void show(const std::optional<Song>& shown);
    void showChoices();
    void showMedia();
    void withSelectedIds(const std::function<void(const QStringList&)>& take);

    DetailsPanel& q;
    Library& library;
    std::optional<Song> song;

    QStackedWidget* pages;
    EmptyState* empty;
    CoverLabel* cover;
    TitleEdit* title;
    ToneLabel* style;
    RatingEdit* rating;
    FlagEdit* flag;
    TagsEdit* tags;
    NotesEdit* notes;
    QWidget* mediaRow;
    ToneLabel* mediaText;
    QPushButton* refetch;
    QTabBar* tabs;
    QStackedWidget* tabPages;
    QStackedWidget* lyricsPages;
    LyricsView* lyrics;
    RecipePage* recipe;
    LineagePage* lineage;
    SelectionPage* several;
    SelectionReader readSelection;
    SongFileReader readFiles;
    QPushButton* source;
    QPushButton* exporting;
    QPushButton* mixing; ///< where the song has stems
};

DetailsPanel::Private::Private(DetailsPanel& panel, Library& songs, const Catalogue& table)
    : q(panel)
    , library(songs)
    , pages(new QStackedWidget(&q))
    , empty(new EmptyState(pages))
    , cover(new CoverLabel(coverSide))
    , title(new TitleEdit)
    , style(new ToneLabel(Theme::Role::Dim))
    , rating(new RatingEdit)
    , flag(new FlagEdit)
    , tags(new TagsEdit([this] { return tagNames(library); }))
    , notes(new NotesEdit)
    , mediaRow(new QWidget)
    , mediaText(new ToneLabel(Theme::Role::Dim))
    , refetch(new QPushButton(DetailsPanel::tr("Fetch again")))
    , tabs(new QTabBar)
    , tabPages(new QStackedWidget)
    , lyricsPages(new QStackedWidget)
    , lyrics(new LyricsView)
    , recipe(new RecipePage(table, library.songsDir()))
    , lineage(new LineagePage(library))
    , several(new SelectionPage(library, [this] { return tagNames(library); }))
    , source(new QPushButton(DetailsPanel::tr("Use as source")))
    , exporting(new QPushButton(DetailsPanel::tr("Export…")))
    , mixing(new QPushButton(DetailsPanel::tr("Mix stems")))
{
    build(table);
    connectParts();
    show({});
}

void DetailsPanel::Private::build(const Catalogue& table)
{
    cover->setObjectName(QStringLiteral("coverLabel"));
    cover->setClickable(DetailsPanel::tr("Cover"), DetailsPanel::tr("Show the cover at its full size"));
    style->setObjectName(QStringLiteral("styleLabel"));
    style->setMaximumLines(2);
    mediaText->setObjectName(QStringLiteral("mediaText"));
    refetch->setObjectName(QStringLiteral("refetchButton"));
    tabs->setObjectName(QStringLiteral("detailsTabs"));
    tabs->setAccessibleName(DetailsPanel::tr("Details"));
    tabs->setDrawBase(false);
    tabs->setExpanding(false);
    tabs->addTab(DetailsPanel::tr("Lyrics"));
    tabs->addTab(DetailsPanel::tr("Recipe"));
    tabs->addTab(DetailsPanel::tr("Lineage"));
    tabs->addTab(DetailsPanel::tr("Notes"));
    source->setObjectName(QStringLiteral("useAsSourceButton"));
    exporting->setObjectName(QStringLiteral("exportButton"));
    mixing->setObjectName(QStringLiteral("mixStemsButton"));
    auto* menu = new QMenu(source);
    addSourceActions(menu, table, [this](const QString& action) {
        if (song)
            Q_EMIT q.useAsSourceRequested(song->id, action);
    });
    source->setMenu(menu);

    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(title);
    words->addWidget(style);
    words->addSpacing(2);
    words->addWidget(rating);
    words->addWidget(flag);
    words->addStretch();
    auto* head = new QHBoxLayout;
    head->setSpacing(14);
    head->addWidget(cover, 0, Qt::AlignTop);
    head->addLayout(words, 1);

    auto* media = new QVBoxLayout(mediaRow);
    media->setContentsMargins(0, 0, 0, 0);
    media->addWidget(mediaText);
    media->addWidget(refetch, 0, Qt::AlignLeading);

    auto* noLyrics = new EmptyState;
    noLyrics->setTexts(QStringLiteral("note"), {}, DetailsPanel::tr("This song has no words."));
    lyricsPages->addWidget(lyrics);
    lyricsPages->addWidget(noLyrics);
    tabPages->addWidget(lyricsPages);
    tabPages->addWidget(recipe);
    tabPages->addWidget(lineage);
    tabPages->addWidget(notes);

    tabPages->setMinimumHeight(1); // they scroll; what is above them does not

    auto* buttons = new FlowLayout(nullptr, Theme::grid, Theme::grid);
    buttons->addWidget(source);
    buttons->addWidget(exporting);
    buttons->addWidget(mixing);

    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(tags);
    column->addWidget(mediaRow);
    column->addWidget(tabs);
    column->addWidget(tabPages, 1);
    column->addLayout(buttons);

    empty->setTexts(QStringLiteral("note"), {},
                    DetailsPanel::tr("Choose a song to see its words and how it was made."));
    empty->setObjectName(QStringLiteral("detailsEmpty"));
    pages->addWidget(empty);
    pages->addWidget(body);
    pages->addWidget(several);
    auto* layout = new QVBoxLayout(&q);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(pages);
}

void DetailsPanel::Private::connectParts()
{
    connect(recipe, &RecipePage::loadRequested, &q, [this] {
        if (song)
            Q_EMIT q.loadRecipeRequested(song->id);
    });
    connect(recipe, &RecipePage::fileRequested, &q, [this](const QString& action) {
        if (song)
            Q_EMIT q.fileRequested(song->id, action);
    });
    connect(tabs, &QTabBar::currentChanged, tabPages, &QStackedWidget::setCurrentIndex);
    for (QWidget* changing :
         {static_cast<QWidget*>(title), static_cast<QWidget*>(rating), static_cast<QWidget*>(refetch),
          static_cast<QWidget*>(tags), static_cast<QWidget*>(notes), static_cast<QWidget*>(flag)})
        changing->setEnabled(!library.isReadOnly());
    connect(title, &TitleEdit::edited, &q, [this](const QString& text) {
        if (!song)
            return;
        title->setTitle(text); // until it is kept, or refused
        library.edits().apply(SongEdit::rename(library.number(song->id), text));
    });
    connect(rating, &RatingEdit::rated, &q, [this](int value) {
        if (!song)
            return;
        library.edits().apply(SongEdit::rate({library.number(song->id)}, value));
    });
    connect(flag, &FlagEdit::flagged, &q, [this](Song::Flag chosen) {
        if (song)
            library.edits().apply(SongEdit::flag({library.number(song->id)}, chosen));
    });
    connect(cover, &CoverLabel::clicked, &q, [this] {
        if (song) // goes by itself
            new CoverWindow(library.coverPath(*song), songtext::title(*song), &q);
    });
    connect(tags, &TagsEdit::added, &q, [this](const QString& tag) {
        if (song)
            library.edits().apply(SongEdit::addTag({library.number(song->id)}, tag));
    });
    connect(tags, &TagsEdit::removed, &q, [this](const QString& tag) {
        if (song)
            library.edits().apply(SongEdit::removeTag({library.number(song->id)}, tag));
    });
    connect(notes, &NotesEdit::edited, &q, [this](const QString& songId, const QString& text) {
        library.edits().apply(SongEdit::setNotes({library.number(songId)}, text));
    });
    connect(refetch, &QAbstractButton::clicked, &q, [this] {
        if (song)
            Q_EMIT q.refetchRequested(song->id);
    });
    connect(lineage, &LineagePage::openRequested, &q, &DetailsPanel::openSongRequested);
    connect(lineage, &LineagePage::playRequested, &q, &DetailsPanel::playRequested);
    connect(lineage, &LineagePage::compareRequested, &q, &DetailsPanel::compareRequested);
    connect(lineage, &LineagePage::familyRequested, &q, &DetailsPanel::familyRequested);
    connect(exporting, &QAbstractButton::clicked, &q, [this] {
        if (song)
            Q_EMIT q.exportRequested({song->id});
    });
    connect(mixing, &QAbstractButton::clicked, &q, [this] {
        if (song)
            Q_EMIT q.mixRequested(song->id);
    });
    connect(several, &SelectionPage::rated, &q,
            [this](int value) { library.edits().apply(SongEdit::rate(several->songs(), value)); });
    connect(several, &SelectionPage::flagged, &q,
            [this](Song::Flag chosen) { library.edits().apply(SongEdit::flag(several->songs(), chosen)); });
    connect(several, &SelectionPage::tagged, &q, [this](const QString& tag, bool isOn) {
        library.edits().apply(isOn ? SongEdit::addTag(several->songs(), tag)
                                   : SongEdit::removeTag(several->songs(), tag));
    });
    connect(several, &SelectionPage::trash, &q, [this] { Q_EMIT q.trashRequested(several->songs()); });
    const auto onSelected = [this](void (SelectionPage::*asked)(),
                                   void (DetailsPanel::*request)(const QStringList&)) {
        connect(several, asked, &q, [this, request] {
            withSelectedIds([this, request](const QStringList& ids) { Q_EMIT(q.*request)(ids); });
        });
    };
    onSelected(&SelectionPage::playNext, &DetailsPanel::playNextRequested);
    onSelected(&SelectionPage::enqueue, &DetailsPanel::enqueueRequested);
    onSelected(&SelectionPage::exportSongs, &DetailsPanel::exportRequested);
    connect(&library.edits(), &Edits::failed, &q, [this] { // the window says why
        show(song);
        if (song)
            notes->setStored(song->notes); // what was typed stays, to be tried again
    });
    connect(&library.edits(), &Edits::changed, &q, [this] { showChoices(); });
    connect(&library, &Library::songsChanged, &q, [this](const QStringList& ids) {
        const bool isMeant = song && ids.contains(song->id);
        if (!isMeant && !(song && ids.contains(song->parentId)))
            return;
        std::optional<Song> now = library.song(song->id);
        if (now && isMeant && looksAlike(*now, *song))
            song = std::move(now); // it was only heard or measured
        else
            show(now);
    });
    connect(&library, &Library::songsRemoved, &q, [this](const QStringList& ids) {
        if (song && ids.contains(song->id))
            show({});
    });
}

/// What was chosen stays until it is kept or refused.
void DetailsPanel::Private::showChoices()
{
    if (song && !library.edits().isBusy()) {
        rating->setRating(song->rating);
        flag->setFlag(song->flag);
    }
    several->showCommon();
}

void DetailsPanel::Private::show(const std::optional<Song>& shown)
{
    const bool another = !song || !shown || song->id != shown->id;
    const bool otherNotes = another || song->notes != shown->notes;
    const bool otherWords = another || song->lyrics != shown->lyrics;
    song = shown;
    pages->setCurrentIndex(song ? 1 : 0);
    if (otherNotes)
        notes->setNotes(song ? song->id : QString(), song ? song->notes : QString());
    if (!song)
        return;
    QLayout* layout = pages->widget(1)->layout();
    layout->setEnabled(false); // each part that comes or goes would lay out all of them at once
    mixing->setVisible(song->hasStems);
    tags->setTags(song->tags);
    cover->setPath(library.coverPath(*song));
    if (another || !title->isEditing())
        title->setTitle(songtext::title(*song));
    const QString words = (song->style.isEmpty() ? song->prompt : song->style).simplified();
    const std::optional<SongSummary> summary = words.isEmpty() ? library.summary(song->id) : std::nullopt;
    style->setText(summary ? songtext::subtitle(*summary).text() : words);
    style->setVisible(!style->text().isEmpty());
    if (another) {
        rating->setRating(song->rating);
        flag->setFlag(song->flag);
    }
    showChoices();
    if (otherWords)
        lyricsPages->setCurrentIndex(song->lyrics.trimmed().isEmpty() ? 1 : 0);
    lyrics->setSong(*song);
    recipe->setSong(*song);
    q.updateFiles();
    showMedia();
    lineage->setSong(song->id);
    layout->setEnabled(true); // follows with the next events
}

void DetailsPanel::Private::showMedia()
{
    const bool missing = song->media == Song::Media::Missing;
    mediaRow->setVisible(song->media != Song::Media::Ready);
    refetch->setVisible(missing);
    exporting->setEnabled(song->media == Song::Media::Ready);
    mediaText->setIcon(missing ? QStringLiteral("warning") : QStringLiteral("info"),
                       missing ? Theme::Role::Danger : Theme::Role::Dim);
    mediaText->setTexts({}, Theme::Role::Dim,
                        missing ? DetailsPanel::tr("The audio of this song could not be fetched.")
                                : DetailsPanel::tr("The audio of this song is on its way."));
}

DetailsPanel::DetailsPanel(Library& library, const Catalogue& catalogue, QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("detailsPanel"));
    setMinimumWidth(leastWidth); // long words in a button must not take the library's room
    d = std::make_unique<Private>(*this, library, catalogue);
}

DetailsPanel::~DetailsPanel() = default;

int DetailsPanel::page() const
{
    return d->tabs->currentIndex();
}

void DetailsPanel::setPage(int page)
{
    d->tabs->setCurrentIndex(page);
}

QStringList DetailsPanel::chosenRelatives() const
{
    return d->lineage->view()->hasFocus() ? d->lineage->view()->compared() : QStringList();
}

void DetailsPanel::setTimes(SongTimes& times, Playback& playback)
{
    d->lyrics->setTimes(times, playback);
}

void DetailsPanel::setSelectionReader(const SelectionReader& reader)
{
    d->readSelection = reader;
}

void DetailsPanel::setFileReader(const SongFileReader& reader)
{
    d->readFiles = reader;
    updateFiles();
}

void DetailsPanel::updateFiles()
{
    if (d->song && d->readFiles)
        d->recipe->setWishes(d->readFiles(d->song->id), !d->library.isReadOnly());
}

void DetailsPanel::Private::withSelectedIds(const std::function<void(const QStringList&)>& take)
{
    if (readSelection)
        readSelection(take);
}

void DetailsPanel::setMatcher(const TextMatcher& matcher)
{
    d->lyrics->setMatcher(matcher);
}

void DetailsPanel::showSongs(const QVector<SongSummary>& first, const SongNumbers& songs)
{
    if (songs.size() < 2 || first.isEmpty())
        return showSong(first.isEmpty() ? QString() : first.constFirst().id);
    d->show({});
    d->several->setSongs(first, songs);
    d->pages->setCurrentWidget(d->several);
}

void DetailsPanel::showSong(const QString& songId)
{
    if (d->song && d->song->id == songId)
        return;
    d->show(songId.isEmpty() ? std::nullopt : d->library.song(songId));
}

} // namespace riffdesk
