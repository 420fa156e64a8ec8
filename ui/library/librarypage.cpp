#include "ui/library/librarypage.h"

#include "collectionsview.h"
#include "library/edits.h"
#include "library/library.h"
#include "library/songtext.h"
#include "librarybar.h"
#include "platform/settings.h"
#include "ui/library/librarypanel.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace riffdesk {

namespace {

const QString shownState = QStringLiteral("library/collections");
const QString splitState = QStringLiteral("library/split");
constexpr int leastWithCollections = 620; ///< device independent pixels; below, they leave the songs no room
constexpr int usualWidth = 180;
constexpr int pageMargin = 16;

} // namespace

LibraryPage::LibraryPage(LibraryPanel* panel, Library& library, Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_panel(panel)
    , m_library(library)
    , m_settings(settings)
    , m_splitter(new QSplitter(this))
    , m_side(new QWidget(m_splitter))
    , m_collections(new CollectionsView(library, m_side))
    , m_bar(new LibraryBar(
          [&library](const QString& id) {
              const auto song = library.summary(id);
              return song ? songtext::title(*song) : QString();
          },
          this))
{
    setObjectName(QStringLiteral("libraryPage"));
    auto* songs = new QWidget(m_splitter);
    auto* column = new QVBoxLayout(songs);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(0);
    auto* barRow = new QHBoxLayout;
    barRow->setContentsMargins(pageMargin, 0, pageMargin, 0);
    barRow->addWidget(m_bar);
    column->addLayout(barRow);
    column->addWidget(panel, 1);
    m_side->setMinimumWidth(140);
    auto* sideColumn = new QVBoxLayout(m_side);
    sideColumn->setContentsMargins(Theme::grid, 12, 0, Theme::grid);
    sideColumn->addWidget(m_collections);
    m_splitter->addWidget(m_side);
    m_splitter->addWidget(songs);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({usualWidth, 10 * usualWidth});
    m_splitter->restoreState(settings.state(splitState));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_splitter);

    m_bar->setReadOnly(library.isReadOnly());
    showCollections(settings.state(shownState) == "shown");
    connect(m_bar->collectionsButton(), &QAbstractButton::clicked, this, [this](bool shown) {
        m_settings.setState(shownState, shown ? "shown" : "hidden");
        showCollections(shown);
    });
    connect(m_bar, &LibraryBar::queryChosen, this,
            [this](const SongQuery& query) { Q_EMIT searchChosen(query.text()); });
    connect(m_bar, &LibraryBar::orderChosen, panel, &LibraryPanel::setOrder);
    connect(m_bar, &LibraryBar::groupingChosen, panel, &LibraryPanel::setGrouping);
    m_bar->setTogether(panel->isTogether());
    connect(m_bar, &LibraryBar::togetherChosen, this, [this](bool together) {
        m_bar->setTogether(together);
        m_panel->setTogether(together);
    });
    connect(m_bar, &LibraryBar::saveRequested, this, &LibraryPage::saveSearch);
    connect(m_bar, &LibraryBar::emptyTrashRequested, this, &LibraryPage::askToEmptyTrash);
    connect(m_bar, &LibraryBar::restoreAllRequested, this,
            [this] { m_library.edits().apply(SongEdit::restore(m_panel->allSongs())); });
    connect(m_collections, &CollectionsView::noticed, this, &LibraryPage::noticed);
    connect(m_collections, &CollectionsView::saveSearchRequested, this, &LibraryPage::saveSearch);
    connect(m_collections, &CollectionsView::queryChosen, this,
            [this](const QString& query, bool isPlaylist) {
                m_panel->setArranged(isPlaylist);
                Q_EMIT searchChosen(query);
            });
    connect(&m_collections->collections(), &CollectionsModel::refreshed, this, &LibraryPage::showQuery);
    connect(&m_collections->collections(), &CollectionsModel::selectionDropped, this,
            [this](const auto& take) { take(m_panel->selectedSongs()); });
    connect(&m_collections->collections(), &CollectionsModel::failed, this,
            [this](const Error& error) { Q_EMIT failed(error); });
    connect(m_panel, &LibraryPanel::queryChanged, this, &LibraryPage::showQuery);
    connect(m_panel, &LibraryPanel::countChanged, this, &LibraryPage::showCount);
    showQuery();
    showCount();
}

LibraryPage::~LibraryPage()
{
    m_settings.setState(splitState, m_splitter->saveState());
}

void LibraryPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < leastWithCollections;
    if (std::exchange(m_isNarrow, isNarrow) != isNarrow) // a click shows them in a narrow window, too
        showCollections(!isNarrow && m_settings.state(shownState) == "shown");
}

void LibraryPage::showCollections(bool shown)
{
    m_side->setVisible(shown);
    m_bar->collectionsButton()->setChecked(shown);
}

void LibraryPage::showQuery()
{
    const SongQuery& query = m_panel->query();
    m_collections->setQuery(query.text());
    m_bar->setQuery(query, m_collections->collections().rowOf(query.text()) < 0);
    measureTrash();
}

void LibraryPage::showCount()
{
    m_bar->setCount(m_panel->songCount(), m_panel->isWhole());
    measureTrash();
}

void LibraryPage::measureTrash()
{
    if (!m_panel->query().isOfTrash())
        return;
    m_measuring = m_library.measureTrash(
        [this](const Result<qint64>& bytes) { m_bar->setTrashBytes(bytes ? *bytes : -1); });
}

void LibraryPage::askToEmptyTrash()
{
    const int songs = m_panel->songCount();
    auto* box =
        new QMessageBox(QMessageBox::NoIcon, tr("Empty trash"),
                        songs == 1 ? tr("Remove 1 song and its files for good?")
                                   : tr("Remove %Ln songs and their files for good?", "at least two", songs),
                        QMessageBox::Cancel, this);
    box->setObjectName(QStringLiteral("emptyTrashBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("It is the only thing that deletes songs, and it cannot be undone."));
    auto* remove = box->addButton(tr("Empty trash"), QMessageBox::DestructiveRole);
    remove->setObjectName(QStringLiteral("emptyTrashForGoodButton"));
    connect(remove, &QAbstractButton::clicked, this, [this] {
        m_library.emptyTrashSoon(this, [this](const Result<void>& emptied) {
            if (!emptied)
                Q_EMIT failed(emptied.error());
        });
    });
    box->open();
}

/// Under a name that the user gives; what is searched for is the first proposal.
void LibraryPage::saveSearch()
{
    const QString text = m_panel->query().text();
    if (text.isEmpty())
        return;
    auto* dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("saveSearchDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save search"));
    dialog->setLabelText(tr("Name"));
    dialog->setTextValue(text);
    dialog->setOkButtonText(tr("Save"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, text](const QString& name) {
        if (const auto saved = m_library.saveSearch(name, text); !saved)
            Q_EMIT failed(saved.error());
    });
    dialog->open();
}

} // namespace riffdesk
