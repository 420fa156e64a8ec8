#include "queuepopup.h"

#include "playback/playback.h"
#include "queuemodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/covercache.h"
#include "ui/widgets/pickerpopup.h"
#include "ui/widgets/twolinedelegate.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QScreen>
#include <QVBoxLayout>

namespace riffdesk {

namespace {

constexpr qsizetype coverBytes = 4 << 20;
constexpr int wantedWidth = 360;
constexpr int mostHeight = 480;

} // namespace

QueuePopup::QueuePopup(Playback& playback, Library& library, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_playback(playback)
    , m_covers(new CoverCache(coverBytes, this))
    , m_model(new QueueModel(playback, library, this))
    , m_list(new QListView(this))
    , m_empty(new QLabel(tr("Nothing is queued. Play a song, or add songs by their menu."), this))
{
    setObjectName(QStringLiteral("queuePopup"));
    setAccessibleName(tr("Queue"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* heading = new QLabel(tr("Queue"), this);
    Theme::setTextSize(heading, Theme::bodyText, true);
    auto* hint = new QLabel(tr("Delete takes a song out"), this);
    Theme::setDim(hint);
    m_list->setObjectName(QStringLiteral("queueList"));
    m_list->setAccessibleName(tr("Queue"));
    PickerPopup::setUpList(*m_list);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDragDropOverwriteMode(false);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TwoLineDelegate(*m_covers, m_list));
    m_list->installEventFilter(this);
    m_empty->setObjectName(QStringLiteral("queueEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    Theme::setDim(m_empty);

    auto* top = new QHBoxLayout;
    top->setContentsMargins(Theme::grid, 0, Theme::grid, 0);
    top->addWidget(heading);
    top->addStretch();
    top->addWidget(hint);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::grid, 12, Theme::grid, Theme::grid);
    column->setSpacing(Theme::grid);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);

    connect(m_covers, &CoverCache::ready, m_list->viewport(), qOverload<>(&QWidget::update));
    connect(m_list, &QListView::doubleClicked, this, &QueuePopup::play);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { showState(); });
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, [this] { showState(); });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this] { showState(); });
    showState();
}

void QueuePopup::openAt(const QWidget* anchor)
{
    const QWidget* host = anchor->window();
    const QRect room = QRect(host->mapToGlobal(QPoint()), host->size())
                           .marginsRemoved({Theme::grid, Theme::grid, Theme::grid, Theme::grid})
                           .intersected(anchor->screen()->availableGeometry());
    const QRect from(anchor->mapToGlobal(QPoint()), anchor->size());
    const QSize size = QSize(wantedWidth, wantedHeight()).boundedTo(room.size());
    const int x = from.center().x() - size.width() / 2;
    const int y = from.top() - size.height() - Theme::grid;
    setGeometry(QRect(QPoint(qBound(room.left(), x, qMax(room.left(), room.right() + 1 - size.width())),
                             qMax(room.top(), y)),
                      size));
    m_list->setCurrentIndex(m_model->index(0));
    show();
    m_list->setFocus(Qt::PopupFocusReason);
}

/// As tall as its songs; scrolls when they are many.
int QueuePopup::wantedHeight() const
{
    const int rows = m_model->rowCount();
    const int shown = rows > 0 ? m_list->sizeHint().height() : m_empty->sizeHint().height();
    const int others = sizeHint().height() - shown;
    return qMin(mostHeight, others + (rows > 0 ? rows * m_list->sizeHintForRow(0) : 2 * shown));
}

void QueuePopup::play(const QModelIndex& index)
{
    m_playback.playQueued(m_model->idAt(index));
}

void QueuePopup::remove()
{
    if (const QModelIndex index = m_list->currentIndex(); index.isValid())
        m_model->removeRow(index.row());
}

void QueuePopup::move(int by)
{
    const int row = m_list->currentIndex().row();
    const int target = by < 0 ? row - 1 : row + 2; // the row before which it goes
    if (row >= 0 && target >= 0 && target <= m_model->rowCount())
        m_model->moveRow({}, row, {}, target);
}

void QueuePopup::showState()
{
    const bool none = m_model->rowCount() == 0;
    m_empty->setVisible(none);
    m_list->setVisible(!none);
}

bool QueuePopup::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool alt = key->modifiers().testFlag(Qt::AltModifier);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        play(m_list->currentIndex());
        return true;
    case Qt::Key_Delete:
        remove();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (alt)
            move(key->key() == Qt::Key_Up ? -1 : 1);
        return alt;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void QueuePopup::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    Theme::paintPopup(*this);
}

} // namespace riffdesk
