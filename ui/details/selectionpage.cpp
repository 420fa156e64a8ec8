#include "selectionpage.h"

#include "flagedit.h"
#include "library/edits.h"
#include "library/library.h"
#include "ratingedit.h"
#include "tagsedit.h"
#include "ui/theme/theme.h"
#include "ui/widgets/coverlabel.h"
#include "ui/widgets/timetext.h"
#include "ui/widgets/tonelabel.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace riffdesk {

namespace {

constexpr int smallCoverSide = 46; ///< four of them are as large as the cover of one song
constexpr int pageMargin = 16;

} // namespace

SelectionPage::SelectionPage(Library& library, std::function<QStringList()> tagNames, QWidget* parent)
    : QWidget(parent)
    , m_library(library)
    , m_count(new ToneLabel(Theme::Role::Text, this))
    , m_length(new ToneLabel(Theme::Role::Dim, this))
    , m_rating(new RatingEdit(this))
    , m_flag(new FlagEdit(this))
    , m_tags(new TagsEdit(std::move(tagNames), this))
{
    setObjectName(QStringLiteral("selectionPage"));
    m_count->setObjectName(QStringLiteral("selectionCount"));
    m_length->setObjectName(QStringLiteral("selectionLength"));
    m_rating->setObjectName(QStringLiteral("selectionRating"));
    for (QWidget* changing :
         {static_cast<QWidget*>(m_rating), static_cast<QWidget*>(m_flag), static_cast<QWidget*>(m_tags)})
        changing->setEnabled(!library.isReadOnly());
    Theme::setTextSize(m_count, Theme::bodyText, true);
    auto* covers = new QGridLayout;
    covers->setSpacing(Theme::grid / 2);
    for (int i = 0; i < mostCovers; ++i) {
        m_covers.append(new CoverLabel(smallCoverSide, this));
        covers->addWidget(m_covers.last(), i / 2, i % 2);
    }
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_count);
    words->addWidget(m_length);
    words->addSpacing(2);
    words->addWidget(m_rating);
    words->addWidget(m_flag);
    auto* head = new QHBoxLayout;
    head->setSpacing(14);
    head->addLayout(covers);
    head->setAlignment(covers, Qt::AlignTop);
    head->addLayout(words, 1);
    head->setAlignment(words, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    column->setSpacing(Theme::grid);
    column->addLayout(head);
    column->addWidget(m_tags);
    column->addSpacing(Theme::grid);
    m_audible = {addButton("selectionPlayNextButton", tr("Play next"), &SelectionPage::playNext),
                 addButton("selectionEnqueueButton", tr("Add to queue"), &SelectionPage::enqueue),
                 addButton("selectionExportButton", tr("Export…"), &SelectionPage::exportSongs)};
    addButton("selectionTrashButton", tr("Move to trash"), &SelectionPage::trash)
        ->setEnabled(!library.isReadOnly());
    column->addStretch(1);
    connect(m_rating, &RatingEdit::rated, this, &SelectionPage::rated);
    connect(m_flag, &FlagEdit::flagged, this, &SelectionPage::flagged);
    connect(m_tags, &TagsEdit::added, this, [this](const QString& tag) { Q_EMIT tagged(tag, true); });
    connect(m_tags, &TagsEdit::removed, this, [this](const QString& tag) { Q_EMIT tagged(tag, false); });
    connect(&m_library, &Library::songsChanged, this, [this](const QStringList& ids) {
        for (const QString& id : ids) {
            if (!m_first.contains(id))
                continue;
            if (const std::optional<SongSummary> song = m_library.summary(id))
                m_first.insert(id, *song);
        }
        showCommon();
    });
}

QPushButton* SelectionPage::addButton(const char* name, const QString& text, void (SelectionPage::*signal)())
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    connect(button, &QPushButton::clicked, this, signal);
    layout()->addWidget(button);
    return button;
}

void SelectionPage::setSongs(const QVector<SongSummary>& first, const SongNumbers& songs)
{
    m_songs = songs;
    m_isWhole = first.size() == songs.size();
    double seconds = 0;
    bool isAudible = false;
    m_first.clear();
    for (const SongSummary& song : first) {
        m_first.insert(song.id, song);
        seconds += song.durationSeconds;
        isAudible = isAudible || song.media == Song::Media::Ready;
    }
    for (int i = 0; i < mostCovers; ++i) {
        m_covers.at(i)->setVisible(i < first.size());
        if (i < first.size())
            m_covers.at(i)->setPath(m_library.coverPath(first.at(i)));
    }
    m_count->setText(tr("%Ln songs", "at least two", static_cast<int>(songs.size())));
    m_length->setVisible(m_isWhole);
    m_length->setText(
        tr("%1 in all", "the length of all songs that are selected").arg(timetext::clock(seconds)));
    for (QPushButton* button : std::as_const(m_audible))
        button->setEnabled(isAudible);
    showCommon();
}

/// What they all have; nothing where they differ, or where not all are known.
void SelectionPage::showCommon()
{
    if (m_library.edits().isBusy() || m_first.isEmpty())
        return; // what was chosen stays until it is kept or refused
    const SongSummary& one = *m_first.cbegin();
    bool isSameRating = m_isWhole;
    bool isSameFlag = m_isWhole;
    QVector<SongTag> common = m_isWhole ? one.tags : QVector<SongTag>();
    for (const SongSummary& song : std::as_const(m_first)) {
        isSameRating = isSameRating && song.rating == one.rating;
        isSameFlag = isSameFlag && song.flag == one.flag;
        common.removeIf([&song](const SongTag& tag) { return !song.tags.contains(tag); });
    }
    m_rating->setRating(isSameRating ? one.rating : 0);
    m_flag->setFlag(isSameFlag ? one.flag : Song::Flag::None);
    m_tags->setTags(common);
}

} // namespace riffdesk
