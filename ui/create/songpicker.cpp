#include "songpicker.h"

#include "ui/widgets/covercache.h"
#include "ui/widgets/songlistmodel.h"
#include "ui/widgets/twolinedelegate.h"

#include <QLineEdit>
#include <QListView>

namespace riffdesk {

namespace {
constexpr qsizetype coverBytes = 4 << 20;
constexpr int leastWidthOfCovers = 320;
} // namespace

SongPicker::SongPicker(Library& library, QWidget* parent)
    : PickerPopup(QStringLiteral("songPicker"),
                  {tr("Choose a song"), QStringLiteral("sourceSearchEdit"),
                   tr("Search titles, lyrics, prompts"), tr("Search for a source song"),
                   QStringLiteral("sourceSongList"), tr("Songs")},
                  parent)
    , m_covers(new CoverCache(coverBytes, this))
    , m_model(new SongListModel(library, this))
{
    list()->setModel(m_model);
    list()->setItemDelegate(new TwoLineDelegate(*m_covers, list()));
    connect(searchLine(), &QLineEdit::textChanged, this,
            [this](const QString& words) { m_model->songs().setQuery(SongQuery(words)); });
    connect(&m_model->songs(), &SongIndex::loaded, this, &SongPicker::showState);
    connect(&m_model->songs(), &SongIndex::failed, this,
            [this](const Error& error) { setEmptyText(error.text()); });
    connect(m_covers, &CoverCache::ready, list()->viewport(), qOverload<>(&QWidget::update));
}

SongPicker::~SongPicker() = default;

void SongPicker::prepare()
{
    m_model->songs().setQuery(SongQuery());
}

int SongPicker::wantedHeight() const
{
    return mostHeight;
}

int SongPicker::leastWidth() const
{
    return leastWidthOfCovers;
}

void SongPicker::showState()
{
    const bool none = m_model->rowCount() == 0;
    setEmptyText(!none                            ? QString()
                 : searchLine()->text().isEmpty() ? tr("The library has no songs yet. Generate one first.")
                                                  : tr("No song matches these words."));
    selectRow(0);
}

void SongPicker::take(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const QString id = index.data(SongListModel::IdRole).toString();
    hide();
    Q_EMIT chosen(id);
}

} // namespace riffdesk
