#include "lyricsoutline.h"

#include "lyricsoutlinedelegate.h"
#include "lyricsoutlinemodel.h"
#include "ui/lyrics/lyricseditor.h"
#include "ui/theme/theme.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QMenu>

namespace riffdesk {

LyricsOutline::LyricsOutline(LyricsEditor* editor, QWidget* parent)
    : QListView(parent)
    , m_editor(editor)
    , m_sections(new LyricsOutlineModel(*editor, this))
{
    setObjectName(QStringLiteral("lyricsOutline"));
    setAccessibleName(tr("Sections of the lyrics"));
    setFrameShape(QFrame::NoFrame);
    setModel(m_sections);
    setItemDelegate(new LyricsOutlineDelegate(this));
    setUniformItemSizes(true);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDragDropOverwriteMode(false);
    QPalette clear = palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    setPalette(clear);
    connect(this, &QListView::clicked, this, &LyricsOutline::goTo);
    connect(this, &QListView::activated, this, &LyricsOutline::goTo);
    connect(editor, &QPlainTextEdit::cursorPositionChanged, this, &LyricsOutline::followCaret);
    connect(m_sections, &QAbstractItemModel::dataChanged, this, &LyricsOutline::followCaret);
}

void LyricsOutline::followCaret()
{
    if (hasFocus() || state() != NoState || !isVisible())
        return;
    select(m_sections->outline().sectionAt(m_editor->textCursor().position()));
}

void LyricsOutline::select(int row)
{
    setCurrentIndex(row >= 0 && row < m_sections->rowCount() ? m_sections->index(row) : QModelIndex());
}

void LyricsOutline::goTo(const QModelIndex& index)
{
    m_sections->refresh();
    if (index.isValid())
        m_editor->goTo(m_sections->outline().sections().at(index.row()).begin);
}

void LyricsOutline::duplicateCurrent()
{
    const int row = currentIndex().row();
    if (m_sections->duplicateSection(row))
        select(row + 1);
}

void LyricsOutline::removeCurrent()
{
    const int row = currentIndex().row();
    if (m_sections->removeSection(row))
        select(qMin(row, m_sections->rowCount() - 1));
}

void LyricsOutline::moveCurrent(int steps)
{
    const int row = currentIndex().row();
    if (m_sections->moveSection(row, row + steps))
        select(row + steps);
}

QMenu* LyricsOutline::insertMenu(QWidget* parent)
{
    auto* menu = new QMenu(tr("Insert section"), parent);
    menu->setToolTipsVisible(false);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        const QStringList tags = m_editor->outline().suggestions();
        for (const QString& tag : tags) {
            QString text = tag;
            text.replace(QLatin1Char('&'), QLatin1String("&&"));
            menu->addAction(text, this, [this, tag] { m_editor->insertSection(tag); });
        }
    });
    return menu;
}

bool LyricsOutline::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && hasFocus()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool duplicate = key->key() == Qt::Key_D && key->modifiers() == Qt::ControlModifier;
        const bool remove = key->key() == Qt::Key_Delete && !key->modifiers();
        const bool rename = key->key() == Qt::Key_F2 && !key->modifiers();
        if (duplicate || remove || rename) { // a section here, not the song that is selected there
            event->accept();
            return true;
        }
    }
    return QListView::event(event);
}

void LyricsOutline::keyPressEvent(QKeyEvent* event)
{
    if (state() == EditingState) { // the keys that the name's field leaves
        QListView::keyPressEvent(event);
        return;
    }
    const bool alt = event->modifiers() == Qt::AltModifier;
    if (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo))
        QCoreApplication::sendEvent(m_editor, event);
    else if (alt && event->key() == Qt::Key_Up)
        moveCurrent(-1);
    else if (alt && event->key() == Qt::Key_Down)
        moveCurrent(1);
    else if (event->key() == Qt::Key_Delete && !event->modifiers())
        removeCurrent();
    else if (event->key() == Qt::Key_D && event->modifiers() == Qt::ControlModifier)
        duplicateCurrent();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !event->modifiers()) {
        goTo(currentIndex());
        m_editor->setFocus(Qt::OtherFocusReason);
    } else
        QListView::keyPressEvent(event);
}

void LyricsOutline::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex at =
        event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (at.isValid()) {
        setCurrentIndex(at);
        const bool tagged = at.data(LyricsOutlineModel::HasTagRole).toBool();
        QAction* rename = menu->addAction(tagged ? tr("Rename") : tr("Give it a tag"), this,
                                          [this] { edit(currentIndex()); });
        rename->setShortcut(Qt::Key_F2);
        QAction* copy = menu->addAction(Theme::icon(QStringLiteral("copy")), tr("Duplicate"), this,
                                        &LyricsOutline::duplicateCurrent);
        copy->setShortcut(Qt::CTRL | Qt::Key_D);
        copy->setEnabled(tagged);
        menu->addSeparator();
        QAction* up = menu->addAction(Theme::icon(QStringLiteral("chevron-up")), tr("Move up"), this,
                                      [this] { moveCurrent(-1); });
        up->setShortcut(Qt::ALT | Qt::Key_Up);
        QAction* down = menu->addAction(Theme::icon(QStringLiteral("chevron-down")), tr("Move down"), this,
                                        [this] { moveCurrent(1); });
        down->setShortcut(Qt::ALT | Qt::Key_Down);
        const LyricOutline& outline = m_sections->outline();
        up->setEnabled(outline.move(at.row(), at.row() - 1).has_value());
        down->setEnabled(outline.move(at.row(), at.row() + 1).has_value());
        menu->addSeparator();
        QAction* remove = menu->addAction(Theme::icon(QStringLiteral("trash")), tr("Remove"), this,
                                          &LyricsOutline::removeCurrent);
        remove->setShortcut(Qt::Key_Delete);
        menu->addSeparator();
    }
    QMenu* insert = insertMenu(menu);
    insert->setIcon(Theme::icon(QStringLiteral("plus")));
    menu->addMenu(insert);
    menu->popup(event->reason() == QContextMenuEvent::Mouse
                    ? event->globalPos()
                    : viewport()->mapToGlobal(visualRect(at).bottomLeft()));
    event->accept();
}

} // namespace riffdesk
