#include "formundo.h"

#include "form/formmodel.h"
#include "formfield.h"
#include "requestform.h"
#include "ui/lyrics/lyricseditor.h"
#include "ui/lyrics/lyricspanel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/undomenu.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace riffdesk {

namespace {

/// What is in the panel around the lyrics is no part of the form.
bool undoesItself(const QWidget* field)
{
    if (qobject_cast<const LyricsEditor*>(field))
        return false;
    for (const QObject* each = field; each; each = each->parent()) {
        if (qobject_cast<const LyricsPanel*>(each))
            return true;
    }
    return false;
}

QString shortcutOf(QKeySequence::StandardKey key)
{
    return QKeySequence(key).toString(QKeySequence::NativeText);
}

} // namespace

FormUndo::FormUndo(FormModel& model, RequestForm& fields, QWidget* panel)
    : QObject(panel)
    , m_model(model)
    , m_fields(fields)
    , m_undo(action(tr("&Undo"), shortcutOf(QKeySequence::Undo), &FormModel::undo))
    , m_redo(action(tr("&Redo"), shortcutOf(QKeySequence::Redo), &FormModel::redo))
{
    m_undo->setIcon(Theme::icon(QStringLiteral("undo")));
    panel->installEventFilter(this);
    for (QWidget* each : fields.findChildren<QWidget*>()) {
        if (!undoesItself(each))
            installOn(*each);
    }
    connect(&model, &FormModel::changed, this, &FormUndo::showState);
    showState();
}

void FormUndo::installOn(QWidget& field)
{
    field.installEventFilter(this);
    if (auto* line = qobject_cast<QLineEdit*>(&field)) {
        if (!qobject_cast<QAbstractSpinBox*>(line->parent())) // it makes the menu itself
            undomenu::offer(*line, *m_undo, *m_redo);
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(&field)) {
        text->setUndoRedoEnabled(false);
        if (auto* lyrics = qobject_cast<LyricsEditor*>(text))
            lyrics->setUndo(m_undo, m_redo);
        else
            undomenu::offer(*text, *m_undo, *m_redo);
    }
}

QAction* FormUndo::action(const QString& name, const QString& shortcut, Step step)
{
    // As text only: the keys are heard in eventFilter(), whatever has the focus.
    auto* made = new QAction(name + QLatin1Char('\t') + shortcut, this);
    connect(made, &QAction::triggered, this, [this, step] { take(step); });
    return made;
}

bool FormUndo::eventFilter(QObject* watched, QEvent* event)
{
    const bool asks = event->type() == QEvent::ShortcutOverride;
    if (!asks && event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    const bool back = key.matches(QKeySequence::Undo);
    if (!back && !key.matches(QKeySequence::Redo))
        return QObject::eventFilter(watched, event);
    const QAction& action = back ? *m_undo : *m_redo;
    const bool isText = qobject_cast<QLineEdit*>(watched) || qobject_cast<QPlainTextEdit*>(watched);
    if (!isText && !action.isEnabled())
        return false; // the window may have something to undo
    if (asks)
        event->accept();
    else if (action.isEnabled())
        take(back ? &FormModel::undo : &FormModel::redo);
    return true;
}

void FormUndo::take(Step step)
{
    const Form before = m_model.form();
    m_fields.clearTouched(); // what is missing then was missing before
    (m_model.*step)();
    const Form& now = m_model.form();
    for (FormField* field : m_fields.fields()) {
        if (now.values.value(field->key()) != before.values.value(field->key())
            && now.isShown(m_model.catalogue(), field->key())) {
            Q_EMIT fieldChanged(field);
            return;
        }
    }
}

void FormUndo::showState()
{
    m_undo->setEnabled(m_model.drafts().canUndo());
    m_redo->setEnabled(m_model.drafts().canRedo());
}

} // namespace riffdesk
