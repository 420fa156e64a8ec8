#pragma once

#include <QObject>

class QAction;
class QKeyEvent;
class QWidget;

namespace riffdesk {

class FormField;
class FormModel;
class RequestForm;

/// Ctrl+Z and Ctrl+Shift+Z in the form, from every field of it and in their menus: they undo the form, not
/// the library, and not one field by itself.
class FormUndo : public QObject
{
    Q_OBJECT

public:
    FormUndo(FormModel& model, RequestForm& fields, QWidget* panel); ///< the panel owns this

Q_SIGNALS:
    void fieldChanged(riffdesk::FormField* field); ///< it is the first that shows something else now

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Step = void (FormModel::*)();

    void installOn(QWidget& field);
    QAction* action(const QString& name, const QString& shortcut, Step step);
    void take(Step step);
    void showState();

    FormModel& m_model;
    RequestForm& m_fields;
    QAction* m_undo;
    QAction* m_redo;
};

} // namespace riffdesk
