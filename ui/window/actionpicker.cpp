#include "actionpicker.h"

#include "ui/widgets/twolinedelegate.h"
#include "windowactions.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QStandardItemModel>

#include <algorithm>

namespace riffdesk {

namespace {

constexpr int entryRole = Qt::UserRole + 1; ///< the index in m_entries
constexpr int menuRole = Qt::UserRole + 2; ///< where it is, and its key
constexpr int pickerWidth = 440;
constexpr qsizetype mostLatest = 5;

/// Where what cannot be done now is grey.
class ActionRows : public TwoLineDelegate
{
public:
    using TwoLineDelegate::TwoLineDelegate;

protected:
    [[nodiscard]] Theme::Role titleRole(const QModelIndex& index) const override
    {
        return index.flags().testFlag(Qt::ItemIsEnabled) ? Theme::Role::Text : Theme::Role::Dim;
    }
};

} // namespace

ActionPicker::ActionPicker(QMenuBar& menus, QWidget* window)
    : PickerPopup(QStringLiteral("actionPicker"),
                  {tr("Find a command"), QStringLiteral("actionPickerSearch"), tr("What do you want to do?"),
                   tr("Words of a command"), QStringLiteral("actionPickerList"), tr("Commands")},
                  window)
    , m_menus(menus)
    , m_model(new QStandardItemModel(this))
{
    list()->setModel(m_model);
    list()->setItemDelegate(
        new ActionRows([](const QModelIndex& index) { return index.data(menuRole).toString(); }, list()));
    connect(searchLine(), &QLineEdit::textChanged, this, &ActionPicker::showMatches);
}

int ActionPicker::leastWidth() const
{
    return pickerWidth;
}

void ActionPicker::prepare()
{
    m_entries.clear();
    for (const QAction* menu : m_menus.actions()) {
        if (menu->menu() && menu->isVisible())
            collect(*menu->menu(), WindowActions::plainWords(menu->text()), menu->isEnabled());
    }
    const auto age = [this](const Entry& entry) {
        const qsizetype at = m_latest.indexOf(entry.action);
        return at < 0 ? mostLatest : at;
    };
    std::stable_sort(m_entries.begin(), m_entries.end(),
                     [&age](const Entry& one, const Entry& other) { return age(one) < age(other); });
    showMatches();
}

void ActionPicker::collect(const QMenu& menu, const QString& path, bool isOffered)
{
    for (QAction* action : menu.actions()) {
        if (action->isSeparator() || !action->isVisible() || action->text().isEmpty()
            || WindowActions::pays(action))
            continue;
        const QString words = WindowActions::plainWords(action->text());
        const bool isThere = std::any_of(m_entries.cbegin(), m_entries.cend(), [action](const Entry& entry) {
            return entry.action == action; // some stand in two menus
        });
        if (action->menu())
            collect(*action->menu(), path + QStringLiteral(" › ") + words, isOffered && action->isEnabled());
        else if (!isThere)
            m_entries.append({action, words, path, isOffered});
    }
}

/// Those with all the words, at the beginning of one first.
void ActionPicker::showMatches()
{
    const QStringList wanted = searchLine()->text().simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QVector<std::pair<int, qsizetype>> found; // how well, and which
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const Entry& entry = m_entries.at(i);
        const QString all = entry.words + QLatin1Char(' ') + entry.menu;
        const bool hasAll = std::all_of(wanted.cbegin(), wanted.cend(), [&all](const QString& word) {
            return all.contains(word, Qt::CaseInsensitive);
        });
        const bool begins =
            !wanted.isEmpty() && entry.words.startsWith(wanted.constFirst(), Qt::CaseInsensitive);
        if (hasAll && entry.action)
            found.append({begins ? 0 : 1, i});
    }
    std::sort(found.begin(), found.end());
    m_model->clear();
    for (const auto& match : std::as_const(found)) {
        const Entry& entry = m_entries.at(match.second);
        auto* item = new QStandardItem(entry.words);
        item->setData(match.second, entryRole);
        const QString keys = entry.action->shortcut().toString(QKeySequence::NativeText);
        const QString where = keys.isEmpty() ? entry.menu : entry.menu + QStringLiteral("  ·  ") + keys;
        item->setData(where, menuRole);
        item->setData(where, Qt::AccessibleDescriptionRole);
        item->setEditable(false);
        item->setEnabled(entry.isOffered && entry.action->isEnabled());
        if (entry.action->isCheckable())
            item->setData(entry.action->isChecked() ? tr("%1, on").arg(entry.words)
                                                    : tr("%1, off").arg(entry.words),
                          Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    setEmptyText(m_model->rowCount() > 0 ? QString() : tr("No command has these words."));
    selectRow(0);
}

void ActionPicker::take(const QModelIndex& index)
{
    const Entry entry = m_entries.value(index.isValid() ? index.data(entryRole).toLongLong() : -1);
    if (!entry.action || !entry.isOffered || !entry.action->isEnabled())
        return;
    m_latest.removeAll(entry.action);
    m_latest.prepend(entry.action);
    m_latest.resize(std::min(m_latest.size(), mostLatest));
    hide();
    entry.action->trigger();
}

} // namespace riffdesk
