#pragma once

#include "library/reference.h"
#include "ui/widgets/pickerpopup.h"

#include <optional>

class QAction;
class QPushButton;

namespace riffdesk {

class ReferenceModel;
class References;

/// A popup with what has been uploaded to a service: pick with a click or Return, rename with F2, delete with
/// Del, which can be undone while it is open.
class ReferencePicker : public PickerPopup
{
    Q_OBJECT

public:
    ReferencePicker(References& references, QWidget* parent); ///< the list outlives this
    ~ReferencePicker() override;

    void setService(const QString& service) { m_service = service; } ///< before it opens

Q_SIGNALS:
    void chosen(const QString& referenceId);

protected:
    void take(const QModelIndex& index) override;
    void prepare() override;
    bool keyPressed(int key) override;

private:
    void rename();
    void remove();
    void undo();
    void showState();

    References& m_references;
    ReferenceModel* m_model;
    QString m_service;
    QAction* m_rename;
    QAction* m_delete;
    QPushButton* m_undo;
    std::optional<Reference> m_deleted; ///< what undo brings back
};

} // namespace riffdesk
