#include "tagpicker.h"

#include "library/edits.h"
#include "library/library.h"

#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>

#include <algorithm>

namespace riffdesk {

namespace {

constexpr qsizetype mostCompared = 100; ///< songs; of more it is not said what all of them have
constexpr int tagRole = Qt::UserRole + 1;

} // namespace

TagPicker::TagPicker(Library& library, QWidget* panel)
    : PickerPopup(QStringLiteral("tagPicker"),
                  {tr("Tag"), QStringLiteral("tagPickerSearch"), tr("Find a tag, or write a new one"),
                   tr("Name of a tag"), QStringLiteral("tagPickerList"), tr("Tags")},
                  panel)
    , m_library(library)
    , m_panel(panel)
    , m_model(new QStandardItemModel(this))
{
    list()->setModel(m_model);
    connect(searchLine(), &QLineEdit::textChanged, this, &TagPicker::showTags);
}

void TagPicker::openFor(const SongNumbers& songs)
{
    m_songs = songs;
    openOver(m_panel);
}

void TagPicker::prepare()
{
    m_tags = m_library.tags();
    m_common.clear();
    for (qsizetype i = 0; i < m_songs.size() && m_songs.size() <= mostCompared; ++i) {
        const auto song = m_library.summary(m_songs.at(i));
        QStringList names;
        for (const SongTag& tag : song ? song->tags : QVector<SongTag>())
            names << tag.name;
        if (i == 0)
            m_common = names;
        else
            m_common.removeIf([&names](const QString& name) { return !names.contains(name); });
    }
    showTags();
}

void TagPicker::showTags()
{
    const QString typed = searchLine()->text().simplified();
    m_model->clear();
    const auto add = [this](const QString& text, const QString& tag, bool isOn) {
        auto* item = new QStandardItem(text);
        item->setData(tag, tagRole);
        item->setEditable(false);
        item->setCheckState(isOn ? Qt::Checked : Qt::Unchecked);
        m_model->appendRow(item);
    };
    bool isKnown = typed.isEmpty();
    for (const SongTag& tag : std::as_const(m_tags)) {
        if (tag.name.startsWith(typed, Qt::CaseInsensitive))
            add(tag.name, tag.name, m_common.contains(tag.name));
        isKnown = isKnown || tag.name.compare(typed, Qt::CaseInsensitive) == 0;
    }
    if (!isKnown)
        add(tr("New tag “%1”").arg(typed), typed, false);
    setEmptyText(m_model->rowCount() > 0 ? QString() : tr("There are no tags yet. Write the first one."));
    selectRow(0);
}

void TagPicker::take(const QModelIndex& index)
{
    const QString tag = index.data(tagRole).toString();
    hide();
    if (!tag.isEmpty())
        m_library.edits().apply(m_common.contains(tag) ? SongEdit::removeTag(m_songs, tag)
                                                       : SongEdit::addTag(m_songs, tag));
}

} // namespace riffdesk
