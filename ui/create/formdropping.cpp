#include "formdropping.h"

#include "form/formmodel.h"
#include "referenceedit.h"
#include "requestform.h"
#include "ui/lyrics/lyricseditor.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dropzone.h"

#include <QAbstractSpinBox>
#include <QDropEvent>

namespace riffdesk {

namespace {

/// The editor whose viewport it may be.
const LyricsEditor* lyricsEditorOf(const QWidget* widget)
{
    const auto* editor = qobject_cast<const LyricsEditor*>(widget);
    return editor ? editor : qobject_cast<const LyricsEditor*>(widget->parentWidget());
}

/// Of words: the lyrics put them in a place, the recording says what is wrong with them.
bool hasItsOwnUse(const QWidget* widget)
{
    return lyricsEditorOf(widget) || qobject_cast<const ReferenceEdit*>(widget);
}

} // namespace

FormDropping::FormDropping(FormModel& model, RequestForm& fields, QWidget* panel)
    : QObject(panel)
    , m_model(model)
    , m_panel(panel)
    , m_highlight(new DropZone(panel))
{
    m_highlight->setObjectName(QStringLiteral("formDropHighlight"));
    m_highlight->setCovering();
    m_highlight->setLit(true);
    m_highlight->hide();
    panel->setAcceptDrops(true);
    panel->installEventFilter(this);
    for (QWidget* field : fields.findChildren<QWidget*>()) {
        if (field->acceptDrops())
            field->installEventFilter(this);
    }
}

const DropReader* FormDropping::readerAt(const QWidget* widget, const QDropEvent& event) const
{
    const DropReader* const reader = m_model.reader(*event.mimeData());
    if (!reader)
        return nullptr;
    const auto* source = qobject_cast<const QWidget*>(event.source());
    const bool isOwnText = reader->isLyrics && !reader->isFile && source && m_panel->isAncestorOf(source);
    if (isOwnText || (reader->isLyrics && hasItsOwnUse(widget)))
        return nullptr; // a selection that was dragged within the form; files that belong to a field
    const bool takesNoText =
        widget == m_panel || qobject_cast<const QAbstractSpinBox*>(widget->parentWidget());
    return reader->isFile || widget == m_panel || (reader->isLyrics && takesNoText) ? reader : nullptr;
}

void FormDropping::setLit(bool lit)
{
    if (lit) {
        constexpr int edge = Theme::grid / 2;
        m_highlight->setGeometry(m_panel->rect().adjusted(edge, edge, -edge, -edge));
        m_highlight->raise();
    }
    m_highlight->setVisible(lit);
}

bool FormDropping::eventFilter(QObject* watched, QEvent* event)
{
    const bool entering = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (!entering && event->type() != QEvent::Drop && event->type() != QEvent::DragLeave)
        return QObject::eventFilter(watched, event);
    auto* const widget = qobject_cast<QWidget*>(watched);
    if (event->type() == QEvent::DragLeave || !widget) {
        setLit(false);
        return QObject::eventFilter(watched, event);
    }
    auto* drop = static_cast<QDropEvent*>(event);
    const DropReader* const reader = readerAt(widget, *drop);
    const LyricsEditor* const editor = lyricsEditorOf(widget);
    const bool fillsEditor = editor && editor->document()->isEmpty() && m_model.reader(*drop->mimeData());
    const bool isInside = widget == m_panel || m_panel->isAncestorOf(widget); // the lyrics may be elsewhere
    setLit(entering && isInside && (reader || fillsEditor));
    if (!reader)
        return QObject::eventFilter(watched, event);
    if (reader->isFile || reader->isLyrics) {
        drop->setDropAction(Qt::CopyAction); // the file, or the text elsewhere, stays where it is
        drop->accept();
    } else {
        drop->acceptProposedAction();
    }
    if (!entering)
        m_model.drop(*drop->mimeData());
    return true;
}

} // namespace riffdesk
