#include "notesedit.h"

namespace riffdesk {

namespace {
constexpr int restMs = 1500;
}

NotesEdit::NotesEdit(QWidget* parent) : QPlainTextEdit(parent)
{
    setObjectName(QStringLiteral("notesEdit"));
    setAccessibleName(tr("Notes"));
    setPlaceholderText(tr("What you think of it, what is left to do. Search finds it."));
    setTabChangesFocus(true);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &NotesEdit::tell);
    connect(this, &QPlainTextEdit::textChanged, &m_rest, qOverload<>(&QTimer::start));
}

void NotesEdit::setNotes(const QString& songId, const QString& notes)
{
    const bool isTyping = songId == m_songId && toPlainText() != m_notes;
    if (songId != m_songId)
        tell();
    if (isTyping || (songId == m_songId && notes == m_notes))
        return;
    m_songId = songId;
    m_notes = notes;
    if (toPlainText() != notes)
        setPlainText(notes);
    m_rest.stop();
}

void NotesEdit::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    tell();
}

void NotesEdit::hideEvent(QHideEvent* event)
{
    QPlainTextEdit::hideEvent(event);
    tell();
}

void NotesEdit::tell()
{
    m_rest.stop();
    const QString notes = toPlainText();
    if (m_songId.isEmpty() || notes == m_notes)
        return;
    m_notes = notes;
    Q_EMIT edited(m_songId, notes);
}

} // namespace riffdesk
