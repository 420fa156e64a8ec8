#pragma once

#include <QObject>

class QDropEvent;
class QWidget;

namespace riffdesk {

class DropZone;
class FormModel;
class RequestForm;
struct DropReader;

/// Takes what is dropped anywhere on the form, with a highlight over it while something hovers that can be
/// taken. Fields of text get text, but no files, whose addresses they would take for words; the lyrics get
/// both, at the place where they are dropped.
class FormDropping : public QObject
{
    Q_OBJECT

public:
    FormDropping(FormModel& model, RequestForm& fields, QWidget* panel); ///< the panel owns this

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What takes it at this widget; null: nothing, or the widget itself.
    [[nodiscard]] const DropReader* readerAt(const QWidget* widget, const QDropEvent& event) const;
    void setLit(bool lit);

    FormModel& m_model;
    QWidget* m_panel;
    DropZone* m_highlight;
};

} // namespace riffdesk
