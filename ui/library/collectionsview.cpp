#include "collectionsview.h"

#include "export/filenametemplate.h"
#include "library/edits.h"
#include "library/library.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowdelegate.h"

#include <QActionGroup>
#include <QContextMenuEvent>
#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPixmap>
#include <QScopedValueRollback>

namespace riffdesk {

namespace {

using Kind = CollectionsModel::Kind;

constexpr int tagDotSide = 10; ///< of a tag's colour
constexpr int countGap = 8;

/// What a tag can be marked with: told apart on dark and light ground alike.
struct TagColor
{
    const char* color;
    const char* name;
};
constexpr TagColor tagColors[] = {
    {"#e5484d", QT_TRANSLATE_NOOP("riffdesk::CollectionsView", "Red")},
    {"#f76b15", QT_TRANSLATE_NOOP("riffdesk::CollectionsView", "Orange")},
    {"#d4a72c", QT_TRANSLATE_NOOP("riffdesk::CollectionsView", "Yellow")},
    {"#30a46c", QT_TRANSLATE_NOOP("riffdesk::CollectionsView", "Green")},
    {"#12a594", QT_TRANSLATE_NOOP("riffdesk::CollectionsView", "Teal")},
    {"#0090ff", QT_TRANSLATE_NOOP("riffdesk::CollectionsView", "Blue")},
    {"#8e4ec6", QT_TRANSLATE_NOOP("riffdesk::CollectionsView", "Violet")},
    {"#d6409f", QT_TRANSLATE_NOOP("riffdesk::CollectionsView", "Pink")},
};

QIcon dotIcon(const QString& color, qreal ratio)
{
    QPixmap picture(QSize(20, 20) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(color));
    painter.drawEllipse(QRectF(5, 5, tagDotSide, tagDotSide));
    return QIcon(picture);
}

/// A name, how many songs at its end, and headings that stand back.
class CollectionDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Kind kind = Kind(index.data(CollectionsModel::KindRole).toInt());
        const Theme& theme = Theme::of(option.palette);
        QStyleOptionViewItem copy = option;
        if (kind == Kind::Heading) {
            QFont font = option.font;
            font.setWeight(QFont::DemiBold);
            painter->setFont(font);
            painter->setPen(theme.color(Theme::Role::Dim));
            const QRect line = option.rect.adjusted(Theme::grid, 0, -Theme::grid, -4);
            painter->drawText(
                line, int(Qt::AlignBottom) | int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
                QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, line.width()));
            return;
        }
        const int count = index.data(CollectionsModel::CountRole).toInt();
        const QString number = count > 0 ? option.locale.toString(count) : QString();
        const int room = number.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(number) + countGap;
        RowDelegate::paint(painter, copy, index);
        if (room == 0)
            return;
        painter->setFont(option.font);
        const QRect end = QStyle::visualRect(option.direction, option.rect,
                                             QRect(option.rect.right() - room - Theme::grid + 1,
                                                   option.rect.top(), room, option.rect.height()));
        painter->setPen(theme.color(Theme::Role::Dim));
        painter->drawText(
            end, int(Qt::AlignVCenter) | int(QStyle::visualAlignment(option.direction, Qt::AlignRight)),
            number);
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        RowDelegate::initStyleOption(option, index);
        const QString color = index.data(CollectionsModel::ColorRole).toString();
        if (!color.isEmpty())
            option->icon = dotIcon(color, option->widget ? option->widget->devicePixelRatioF() : 1);
        const int count = index.data(CollectionsModel::CountRole).toInt();
        if (count > 0) { // the name ends before the number
            const int room = option->fontMetrics.horizontalAdvance(option->locale.toString(count))
                             + 4 * countGap + option->decorationSize.width();
            option->text =
                option->fontMetrics.elidedText(option->text, Qt::ElideRight, option->rect.width() - room);
        }
    }
};

} // namespace

CollectionsView::CollectionsView(Library& library, QWidget* parent)
    : QListView(parent)
    , m_library(library)
    , m_model(library)
{
    setObjectName(QStringLiteral("collectionsView"));
    setAccessibleName(tr("Collections"));
    setModel(&m_model);
    setItemDelegate(new CollectionDelegate(this));
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::EditKeyPressed);
    setIconSize({20, 20});
    setAcceptDrops(true);
    setDragDropMode(QAbstractItemView::DropOnly);
    setDropIndicatorShown(true);
    setUniformItemSizes(true);
    connect(&m_model, &CollectionsModel::refreshed, this, &CollectionsView::showRow);
    // A row that is the current one already is meant again: back from what was typed meanwhile.
    connect(this, &QListView::clicked, this, [this](const QModelIndex& row) { currentChanged(row, {}); });
}

void CollectionsView::setQuery(const QString& query)
{
    m_query = query;
    showRow();
}

void CollectionsView::showRow()
{
    if (state() == QAbstractItemView::EditingState)
        return; // a name is being typed
    const QScopedValueRollback showing(m_isShowing, true);
    const QString made = std::exchange(m_toRename, QString());
    const int row = m_model.rowOf(made.isEmpty() ? m_query : made);
    if (row >= 0) {
        setCurrentIndex(m_model.index(row));
    } else {
        clearSelection();
        setCurrentIndex({});
        m_toRename = made; // it is not there yet
    }
    if (row >= 0 && !made.isEmpty())
        edit(m_model.index(row));
}

void CollectionsView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    QListView::closeEditor(editor, hint);
    showRow();
}

void CollectionsView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (m_isShowing || !current.isValid())
        return;
    const QString query = current.data(CollectionsModel::QueryRole).toString();
    m_query = query;
    Q_EMIT queryChosen(query, Kind(current.data(CollectionsModel::KindRole).toInt()) == Kind::Playlist);
}

bool CollectionsView::event(QEvent* event)
{
    // Else Delete would be the window's, which moves songs to the trash.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        event->accept();
        return true;
    }
    return QListView::event(event);
}

void CollectionsView::showEvent(QShowEvent* event)
{
    QListView::showEvent(event);
    m_model.setActive(true);
}

void CollectionsView::hideEvent(QHideEvent* event)
{
    QListView::hideEvent(event);
    m_model.setActive(false);
}

void CollectionsView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete && state() != QAbstractItemView::EditingState)
        remove(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void CollectionsView::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("collectionMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QModelIndex row =
        event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    fillMenu(*menu, row);
    const bool isAtRow = event->reason() == QContextMenuEvent::Keyboard && row.isValid();
    menu->popup(isAtRow ? viewport()->mapToGlobal(visualRect(row).bottomLeft()) : event->globalPos());
}

void CollectionsView::fillMenu(QMenu& menu, const QModelIndex& row)
{
    const Kind kind = row.isValid() ? Kind(row.data(CollectionsModel::KindRole).toInt()) : Kind::Heading;
    const QString name = row.data().toString();
    const bool isNamed = kind == Kind::Playlist || kind == Kind::Tag || kind == Kind::Search;
    const auto add = [&](const char* objectName, const QString& text, auto what) {
        QAction* action = menu.addAction(text);
        action->setObjectName(QLatin1String(objectName));
        action->setEnabled(!m_library.isReadOnly());
        connect(action, &QAction::triggered, this, what);
        return action;
    };
    if (isNamed) {
        const QPersistentModelIndex place(row);
        add("renameCollectionAction", tr("Rename"), [this, place] { edit(place); })->setShortcut(Qt::Key_F2);
        if (kind == Kind::Tag) {
            QMenu* colors = menu.addMenu(tr("Colour"));
            auto* group = new QActionGroup(colors);
            const auto addColor = [&](const QString& color, const QString& text) {
                QAction* action =
                    colors->addAction(color.isEmpty() ? QIcon() : dotIcon(color, devicePixelRatioF()), text);
                action->setObjectName(QStringLiteral("color_") + color.mid(1));
                action->setCheckable(true);
                action->setChecked(row.data(CollectionsModel::ColorRole).toString() == color);
                group->addAction(action);
                connect(action, &QAction::triggered, this, [this, name, color] {
                    m_library.edits().apply(SongEdit::makeTag({name, color}));
                });
            };
            for (const TagColor& color : tagColors)
                addColor(QLatin1String(color.color), tr(color.name));
            addColor({}, tr("None", "no colour"));
            colors->setEnabled(!m_library.isReadOnly());
        }
        if (kind == Kind::Playlist) {
            QAction* save =
                add("savePlaylistAction", tr("Save as M3U8…"), [this, name] { savePlaylist(name); });
            save->setToolTip(tr("A file that other players read"));
            save->setEnabled(true);
        }
        const QString text = kind == Kind::Playlist ? tr("Delete playlist")
                             : kind == Kind::Tag    ? tr("Delete tag")
                                                    : tr("Delete saved search");
        add("deleteCollectionAction", text, [this, place] { remove(place); })->setShortcut(Qt::Key_Delete);
        menu.addSeparator();
    }
    add("newPlaylistAction", tr("New playlist"), [this] { addNew(Kind::Playlist); });
    add("newTagAction", tr("New tag"), [this] { addNew(Kind::Tag); });
    add("openPlaylistAction", tr("Open M3U8 playlist…"), [this] { openPlaylist(); });
    add("saveSearchAction", tr("Save this search…"), [this] { Q_EMIT saveSearchRequested(); });
}

QString CollectionsView::freeName(Kind kind, const QString& word) const
{
    QString name = word;
    for (int n = 2; m_model.rowOf(CollectionsModel::queryOf(kind, name)) >= 0; ++n)
        name = QStringLiteral("%1 %2").arg(word).arg(n);
    return name;
}

void CollectionsView::savePlaylist(const QString& name)
{
    auto* chooser = new QFileDialog(this, tr("Save playlist"));
    chooser->setObjectName(QStringLiteral("savePlaylistDialog"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setNameFilter(tr("Playlists") + QStringLiteral(" (*.m3u8)"));
    chooser->setDefaultSuffix(QStringLiteral("m3u8"));
    chooser->selectFile(FileNameTemplate::safeName(name));
    connect(chooser, &QFileDialog::fileSelected, this, [this, name](const QString& path) {
        m_filing = m_library.savePlaylist(name, path, [this, path](const Result<SavedPlaylist>& saved) {
            if (!saved) {
                Q_EMIT m_model.failed(saved.error());
                return;
            }
            const int songs = saved->songs;
            const int left = saved->withoutAudio;
            const QString where = QDir::toNativeSeparators(path);
            QString sentence = songs == 1
                                   ? tr("One song is in %1.").arg(where)
                                   : tr("%Ln songs are in %1.", "none, or at least two", songs).arg(where);
            if (left > 0)
                sentence += QLatin1Char(' ') + tr("Left out, without audio: %Ln.", "number of songs", left);
            Q_EMIT noticed(sentence);
        });
    });
    chooser->open();
}

/// As a playlist of its own, which can be taken back.
void CollectionsView::openPlaylist()
{
    auto* chooser = new QFileDialog(this, tr("Open playlist"));
    chooser->setObjectName(QStringLiteral("openPlaylistDialog"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setNameFilter(tr("Playlists") + QStringLiteral(" (*.m3u8 *.m3u)"));
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_filing = m_library.openPlaylist(path, [this](const Result<OpenedPlaylist>& opened) {
            if (!opened) {
                Q_EMIT m_model.failed(opened.error());
                return;
            }
            const int others = opened->others;
            if (opened->songs.isEmpty()) {
                Q_EMIT noticed(tr("None of its files are songs of this library. Import them first."));
                return;
            }
            const QString name = freeName(Kind::Playlist, opened->name);
            m_library.edits().apply(SongEdit::makePlaylist(name, opened->songs));
            if (others > 0)
                Q_EMIT noticed(
                    tr("Entries that are no songs of this library were left out: %Ln.", "", others));
        });
    });
    chooser->open();
}

/// Under a name that is free; it is typed over next.
void CollectionsView::addNew(Kind kind)
{
    const QString name = freeName(kind, kind == Kind::Tag ? tr("New tag") : tr("New playlist"));
    m_toRename = CollectionsModel::queryOf(kind, name);
    m_library.edits().apply(kind == Kind::Tag ? SongEdit::makeTag({name, {}}) : SongEdit::makePlaylist(name));
}

/// Can be taken back, but for a saved search, whose text is not lost: it is what is shown.
void CollectionsView::remove(const QModelIndex& row)
{
    if (!row.isValid() || !(row.flags() & Qt::ItemIsEditable))
        return;
    const QString name = row.data().toString();
    switch (Kind(row.data(CollectionsModel::KindRole).toInt())) {
    case Kind::Tag:
        m_library.edits().apply(SongEdit::deleteTag(name));
        break;
    case Kind::Playlist:
        m_library.edits().apply(SongEdit::deletePlaylist(name));
        break;
    case Kind::Search:
        if (const auto removed = m_library.removeSearch(name); !removed)
            Q_EMIT m_model.failed(removed.error());
        break;
    default:
        break;
    }
}

} // namespace riffdesk
