#include "ui/widgets/pickerpopup.h"

#include "ui/theme/theme.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace riffdesk {

namespace {
constexpr int least = 288;
constexpr int leastListHeight = 96;
} // namespace

PickerPopup::PickerPopup(const QString& name, const Names& names, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_empty(new ToneLabel(Theme::Role::Dim, this))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(name);
    setAccessibleName(names.title);
    m_search->setObjectName(names.search);
    m_search->setPlaceholderText(names.placeholder);
    m_search->setAccessibleName(names.searchTitle);
    m_search->addAction(Theme::icon(QStringLiteral("search"), Theme::Role::Dim), QLineEdit::LeadingPosition)
        ->setText(names.searchTitle);
    m_search->installEventFilter(this);
    m_list->setObjectName(names.list);
    m_list->setAccessibleName(names.listTitle);
    setUpList(*m_list);
    m_list->installEventFilter(this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->hide();
    m_column->setContentsMargins(Theme::grid, Theme::grid, Theme::grid, Theme::grid);
    m_column->addWidget(m_search);
    m_column->addWidget(m_list, 1);
    m_column->addWidget(m_empty, 1);
    connect(m_list, &QListView::clicked, this, &PickerPopup::take);
}

void PickerPopup::setUpList(QListView& list)
{
    list.setFrameShape(QFrame::NoFrame);
    list.setUniformItemSizes(true);
    list.setMouseTracking(true);
    list.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list.setEditTriggers(QAbstractItemView::NoEditTriggers);
    QPalette clear = list.palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    list.setPalette(clear);
}

void PickerPopup::openAt(const QWidget* anchor)
{
    begin();
    const QRect screen = anchor->screen()->availableGeometry();
    const QRect from(anchor->mapToGlobal(QPoint()), anchor->size());
    const int below = screen.bottom() - from.bottom();
    const int above = from.top() - screen.top();
    const int wanted = wantedHeight();
    const bool opensAbove = below < wanted && above > below;
    const QSize size(qMax(leastWidth(), from.width()), qMin(wanted, qMax(below, above) - Theme::grid));
    QPoint place(isRightToLeft() ? from.right() - size.width() + 1 : from.left(),
                 opensAbove ? from.top() - size.height() - 4 : from.bottom() + 5);
    place.setX(qBound(screen.left(), place.x(), qMax(screen.left(), screen.right() - size.width())));
    openIn(QRect(place, size));
}

void PickerPopup::openOver(const QWidget* panel)
{
    begin();
    QRect place(0, 0, leastWidth(), qMin(wantedHeight(), panel->height()));
    place.moveCenter(panel->mapToGlobal(panel->rect().center()));
    openIn(place);
}

void PickerPopup::begin()
{
    m_search->clear();
    prepare();
}

void PickerPopup::openIn(const QRect& place)
{
    setGeometry(place);
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

void PickerPopup::setEmptyText(const QString& sentence)
{
    m_empty->setText(sentence);
    m_empty->setVisible(!sentence.isEmpty());
    m_list->setVisible(sentence.isEmpty());
}

void PickerPopup::selectRow(int row)
{
    const QAbstractItemModel* model = m_list->model();
    if (model->rowCount() > 0)
        m_list->setCurrentIndex(model->index(qBound(0, row, model->rowCount() - 1), 0));
}

QAction* PickerPopup::addTool(const QString& name, const QString& text, const QKeySequence& key)
{
    auto* action = new QAction(text, this);
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setFocusPolicy(Qt::TabFocus);
    Theme::setQuiet(button);
    if (!key.isEmpty()) {
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_list->addAction(action);
        m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    }
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    const auto follow = [button, action] {
        button->setEnabled(action->isEnabled());
        if (!action->shortcut().isEmpty())
            button->setToolTip(
                tr("%1 (%2)", "what a button does (its shortcut)")
                    .arg(action->text(), action->shortcut().toString(QKeySequence::NativeText)));
    };
    connect(action, &QAction::changed, button, follow);
    follow();
    toolRow()->insertWidget(m_tools->count() - 1, button);
    return action;
}

QPushButton* PickerPopup::addUndo(const QString& name)
{
    auto* button = new QPushButton(tr("Undo"), this);
    button->setObjectName(name);
    button->setIcon(Theme::icon(QStringLiteral("undo"), Theme::Role::Dim));
    Theme::setQuiet(button);
    button->hide();
    toolRow()->addWidget(button);
    return button;
}

QHBoxLayout* PickerPopup::toolRow()
{
    if (!m_tools) {
        m_tools = new QHBoxLayout;
        m_tools->setSpacing(Theme::grid / 2);
        m_tools->addStretch();
        m_column->addLayout(m_tools);
    }
    return m_tools;
}

bool PickerPopup::keyPressed(int key)
{
    Q_UNUSED(key)
    return false;
}

int PickerPopup::wantedHeight() const
{
    const int rows = m_list->model()->rowCount() * m_list->sizeHintForRow(0);
    const QWidget* middle = m_list->isHidden() ? static_cast<const QWidget*>(m_empty) : m_list;
    const int others = sizeHint().height() - middle->sizeHint().height();
    return qMin(mostHeight, others + qMax(leastListHeight, rows));
}

int PickerPopup::leastWidth() const
{
    return least;
}

bool PickerPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) { // not every platform's style activates on Return
        take(m_list->currentIndex());
        return true;
    }
    const bool moves =
        key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp;
    if (watched == m_search && moves) {
        QApplication::sendEvent(m_list, event);
        return true;
    }
    return (watched == m_search || watched == m_list) && keyPressed(key)
               ? true
               : QFrame::eventFilter(watched, event);
}

void PickerPopup::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    Theme::paintPopup(*this);
}

} // namespace riffdesk
