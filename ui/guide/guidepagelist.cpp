#include "guidepagelist.h"

#include "ui/guide/guide.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/twolinedelegate.h"

#include <QSignalBlocker>

namespace riffdesk {

namespace {
constexpr int pageRole = Qt::UserRole;
constexpr int snippetRole = Qt::UserRole + 1;
} // namespace

GuidePageList::GuidePageList(const Guide& guide, QWidget* parent)
    : QListWidget(parent)
    , m_guide(guide)
    , m_titles(new RowDelegate(this))
    , m_hits(
          new TwoLineDelegate([](const QModelIndex& row) { return row.data(snippetRole).toString(); }, this))
{
    setObjectName(QStringLiteral("guidePages"));
    setAccessibleName(tr("Pages of the guide"));
    setFrameShape(QFrame::NoFrame);
    viewport()->setBackgroundRole(QPalette::Window);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    new FocusRing(this);
    showHits({}, false);
}

void GuidePageList::showHits(const QVector<GuideHit>& hits, bool isSearch)
{
    const QSignalBlocker unheard(this);
    clear();
    setItemDelegate(isSearch ? m_hits : m_titles);
    const int side = isSearch ? 0 : Theme::grid - 2; // those of hits have room of their own
    setViewportMargins(isRightToLeft() ? 0 : side, 0, isRightToLeft() ? side : 0, 0);
    if (isSearch) {
        for (const GuideHit& hit : hits)
            add(hit.page, hit.snippet);
        return;
    }
    for (const GuidePage& page : m_guide.pages())
        add(page.id, {});
}

void GuidePageList::add(const QString& id, const QString& snippet)
{
    const std::optional<GuidePage> page = m_guide.find(id);
    auto* item = new QListWidgetItem(page ? page->title : id, this);
    item->setData(pageRole, id);
    item->setData(snippetRole, snippet);
    item->setData(Qt::AccessibleDescriptionRole, snippet);
}

void GuidePageList::setCurrentPage(const QString& id)
{
    const QSignalBlocker unheard(this);
    for (int row = 0; row < count(); ++row)
        if (pageOf(item(row)) == id)
            return setCurrentRow(row);
    setCurrentRow(-1);
    clearSelection();
}

QString GuidePageList::pageOf(const QListWidgetItem* item)
{
    return item ? item->data(pageRole).toString() : QString();
}

} // namespace riffdesk
