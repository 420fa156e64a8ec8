#include "ui/create/songpicker.h"

#include "ui/create/songpickerdelegate.h"
#include "ui/library/songlistmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/covercache.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

namespace riffdesk {

namespace {
constexpr qsizetype coverBytes = 4 << 20;
constexpr int wantedHeight = 380;
constexpr int leastWidth = 320;
} // namespace

SongPicker::SongPicker(Library& library, const QString& databasePath, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_covers(new CoverCache(coverBytes, this))
    , m_model(new SongListModel(library, databasePath, this))
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_empty(new QLabel(this))
{
    setObjectName(QStringLiteral("songPicker"));
    setAccessibleName(tr("Choose a song"));
    m_search->setObjectName(QStringLiteral("sourceSearchEdit"));
    m_search->setPlaceholderText(tr("Search titles, lyrics, prompts"));
    m_search->setAccessibleName(tr("Search for a source song"));
    m_search->addAction(Theme::icon(QStringLiteral("search"), Theme::Role::Dim), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("sourceSongList"));
    m_list->setAccessibleName(tr("Songs"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    QPalette clear = m_list->palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    m_list->setPalette(clear);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SongPickerDelegate(*m_covers, m_list));
    m_list->installEventFilter(this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    Theme::setDim(m_empty);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::grid, Theme::grid, Theme::grid, Theme::grid);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    m_empty->hide();

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& words) {
        SongQuery query = m_model->query();
        query.words = words;
        m_model->setQuery(query);
    });
    connect(m_model, &SongListModel::loaded, this, &SongPicker::showState);
    connect(m_model, &SongListModel::failed, this, [this](const Error& error) {
        m_empty->setText(error.text());
        m_empty->show();
        m_list->hide();
    });
    connect(m_covers, &CoverCache::ready, m_list->viewport(), qOverload<>(&QWidget::update));
    connect(m_list, &QListView::clicked, this, &SongPicker::choose);
    connect(m_list, &QListView::activated, this, &SongPicker::choose);
}

SongPicker::~SongPicker() = default;

void SongPicker::openAt(const QWidget* anchor)
{
    m_search->clear();
    m_model->setQuery({});
    const QRect screen = anchor->screen()->availableGeometry();
    const QRect from(anchor->mapToGlobal(QPoint()), anchor->size());
    const int below = screen.bottom() - from.bottom();
    const int above = from.top() - screen.top();
    const bool goUp = below < wantedHeight && above > below;
    const QSize size(qMax(leastWidth, from.width()), qMin(wantedHeight, qMax(below, above) - Theme::grid));
    QPoint place(isRightToLeft() ? from.right() - size.width() + 1 : from.left(),
                 goUp ? from.top() - size.height() - 4 : from.bottom() + 5);
    place.setX(qBound(screen.left(), place.x(), qMax(screen.left(), screen.right() - size.width())));
    setGeometry(QRect(place, size));
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

void SongPicker::showState()
{
    const bool none = m_model->rowCount() == 0;
    m_empty->setText(m_search->text().isEmpty() ? tr("The library has no songs yet. Generate one first.")
                                                : tr("No song matches these words."));
    m_empty->setVisible(none);
    m_list->setVisible(!none);
    if (!none)
        m_list->setCurrentIndex(m_model->index(0));
}

void SongPicker::choose(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const QString id = index.data(SongListModel::IdRole).toString();
    hide();
    Q_EMIT chosen(id);
}

bool SongPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (watched == m_search) {
        switch (key->key()) {
        case Qt::Key_Down:
        case Qt::Key_Up:
        case Qt::Key_PageDown:
        case Qt::Key_PageUp:
            QApplication::sendEvent(m_list, event);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            choose(m_list->currentIndex());
            return true;
        default:
            break;
        }
    } else if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        choose(m_list->currentIndex()); // not every platform's style activates on Return
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void SongPicker::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Theme::Role::Panel));
    painter.setPen(theme.color(Theme::Role::WaveformUnplayed));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace riffdesk
