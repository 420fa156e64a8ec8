#include "shortcutspage.h"

#include "ui/settings/actionkeys.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace riffdesk {

namespace {
constexpr int leastTableHeight = 160;
constexpr int rowHeight = 28;
} // namespace

void KeyRecorder::keyPressEvent(QKeyEvent* event)
{
    QKeySequenceEdit::keyPressEvent(event);
    if (keySequence().isEmpty()) // only Shift, so far
        return;
    setKeySequence(QKeySequence(keySequence()[0]));
    Q_EMIT recorded();
}

ShortcutsPage::ShortcutsPage(ActionKeys& keys, QWidget* parent)
    : QWidget(parent)
    , m_keys(keys)
    , m_search(new QLineEdit(this))
    , m_table(new QTreeWidget(this))
    , m_recorder(new KeyRecorder(this))
    , m_assign(new QPushButton(tr("Assign", "a shortcut"), this))
    , m_reset(new QPushButton(tr("Reset", "one shortcut"), this))
    , m_resetAll(new QPushButton(tr("Reset all", "shortcuts"), this))
    , m_outcome(new ToneLabel(Theme::Role::Dim, this))
{
    m_search->setObjectName(QStringLiteral("shortcutSearch"));
    m_search->setAccessibleName(tr("Search the shortcuts"));
    m_search->setPlaceholderText(tr("A command or its keys"));
    m_search->setClearButtonEnabled(true);
    m_table->setObjectName(QStringLiteral("shortcutTable"));
    m_table->setAccessibleName(tr("Shortcuts"));
    m_table->setHeaderLabels({tr("Command"), tr("Shortcut")});
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setMinimumHeight(leastTableHeight);
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    new FocusRing(m_table);
    auto* label = new QLabel(tr("New shortcut"), this);
    Theme::setDim(label);
    label->setBuddy(m_recorder);
    m_recorder->setObjectName(QStringLiteral("shortcutRecorder"));
    m_recorder->setAccessibleName(label->text());
    m_recorder->setClearButtonEnabled(true);
    m_outcome->setObjectName(QStringLiteral("shortcutOutcome"));
    m_assign->setObjectName(QStringLiteral("assignShortcutButton"));
    m_reset->setObjectName(QStringLiteral("resetShortcutButton"));
    m_resetAll->setObjectName(QStringLiteral("resetShortcutsButton"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2 * Theme::grid, 0, 0);
    column->setSpacing(Theme::grid / 2);
    column->addWidget(m_search);
    column->addSpacing(Theme::grid);
    column->addWidget(m_table, 1);
    column->addSpacing(Theme::grid);
    column->addWidget(label);
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::grid);
    row->addWidget(m_recorder, 1);
    row->addWidget(m_assign);
    row->addWidget(m_reset);
    row->addWidget(m_resetAll);
    column->addLayout(row);
    column->addWidget(m_outcome);
    fill();
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsPage::showMatches);
    connect(m_table, &QTreeWidget::currentItemChanged, this, &ShortcutsPage::showChosen);
    connect(m_table, &QTreeWidget::itemActivated, this,
            [this] { m_recorder->setFocus(Qt::OtherFocusReason); });
    connect(m_recorder, &KeyRecorder::recorded, this, &ShortcutsPage::showOutcome);
    connect(m_recorder, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutsPage::showOutcome);
    connect(m_assign, &QPushButton::clicked, this, &ShortcutsPage::assign);
    connect(m_reset, &QPushButton::clicked, this, [this] { m_keys.reset(entry()); });
    connect(m_resetAll, &QPushButton::clicked, &m_keys, &ActionKeys::resetAll);
    connect(&m_keys, &ActionKeys::changed, this, &ShortcutsPage::showKeys);
}

int ShortcutsPage::entry() const
{
    QTreeWidgetItem* item = m_table->currentItem();
    return item && !item->isHidden() ? m_table->indexOfTopLevelItem(item) : -1;
}

void ShortcutsPage::fill()
{
    for (const ActionKeys::Entry& each : m_keys.entries()) {
        auto* item = new QTreeWidgetItem(m_table, {each.menu + QStringLiteral(" › ") + each.words});
        item->setSizeHint(0, {0, rowHeight});
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren);
    }
    m_table->setCurrentItem(m_table->topLevelItem(0));
    showKeys();
}

void ShortcutsPage::showKeys()
{
    bool isAnyChanged = false;
    for (int i = 0; i < m_table->topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = m_table->topLevelItem(i);
        const QString keys =
            QKeySequence::listToString(m_keys.entries().at(i).action->shortcuts(), QKeySequence::NativeText);
        item->setText(1, keys);
        item->setData(1, Qt::AccessibleTextRole, keys.isEmpty() ? tr("no shortcut") : keys);
        QFont font = m_table->font();
        font.setBold(m_keys.isChanged(i));
        item->setFont(1, font);
        isAnyChanged = isAnyChanged || m_keys.isChanged(i);
    }
    m_resetAll->setEnabled(isAnyChanged);
    showMatches(m_search->text());
    showChosen();
}

/// Those with all the words in their own or in their keys.
void ShortcutsPage::showMatches(const QString& words)
{
    const QStringList wanted = words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QTreeWidgetItem* first = nullptr;
    for (int i = 0; i < m_table->topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = m_table->topLevelItem(i);
        const QString all = item->text(0) + QLatin1Char(' ') + item->text(1);
        const bool hasAll = std::all_of(wanted.cbegin(), wanted.cend(), [&all](const QString& word) {
            return all.contains(word, Qt::CaseInsensitive);
        });
        item->setHidden(!hasAll);
        if (hasAll && !first)
            first = item;
    }
    if (entry() < 0)
        m_table->setCurrentItem(first);
}

void ShortcutsPage::showChosen()
{
    const int chosen = entry();
    m_recorder->setEnabled(chosen >= 0);
    m_recorder->setKeySequence(chosen < 0 ? QKeySequence() : m_keys.entries().at(chosen).action->shortcut());
    m_reset->setEnabled(chosen >= 0 && m_keys.isChanged(chosen));
    showOutcome();
}

/// What Assign would do, in words.
void ShortcutsPage::showOutcome()
{
    const int chosen = entry();
    const QKeySequence key = m_recorder->keySequence();
    const auto owner = chosen < 0 || key.isEmpty() ? ActionKeys::Owner() : m_keys.ownerOf(key, chosen);
    const bool isFixed = !owner.words.isEmpty() && owner.entry < 0;
    const QString keys = key.toString(QKeySequence::NativeText);
    QString words;
    if (isFixed)
        words = tr("%1 is fixed: “%2”. Choose another.", "a shortcut; what it does").arg(keys, owner.words);
    else if (!owner.words.isEmpty())
        words = tr("%1 is now “%2”. Assign takes it from there.", "a shortcut; what it does")
                    .arg(keys, owner.words);
    m_outcome->setText(words);
    m_recorder->setAccessibleDescription(words);
    m_assign->setEnabled(chosen >= 0 && !isFixed && key != m_keys.entries().at(chosen).action->shortcut());
}

void ShortcutsPage::assign()
{
    m_keys.setKey(entry(), m_recorder->keySequence());
    m_table->setFocus(Qt::OtherFocusReason); // Assign is off now
}

} // namespace riffdesk
