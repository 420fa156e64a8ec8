#pragma once

#include "library/reference.h"

#include <QFrame>

#include <optional>

class QAction;
class QLineEdit;
class QListView;
class QPushButton;

namespace riffdesk {

class ReferenceModel;
class References;
class ToneLabel;

/// A popup with what has been uploaded to a service: pick with a click or Return, rename with F2, delete with
/// Del, which can be undone while it is open.
class ReferencePicker : public QFrame
{
    Q_OBJECT

public:
    ReferencePicker(References& references, QWidget* parent); ///< the list outlives this
    ~ReferencePicker() override;

    /// Opens below `anchor`, or above where there is no room.
    void openAt(const QWidget* anchor, const QString& service);

Q_SIGNALS:
    void chosen(const QString& referenceId);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void choose(const QModelIndex& index);
    void rename();
    void remove();
    void undo();
    void showState();
    void selectRow(int row);

    References& m_references;
    ReferenceModel* m_model;
    QLineEdit* m_search;
    QListView* m_list;
    ToneLabel* m_empty;
    QAction* m_rename;
    QAction* m_delete;
    QPushButton* m_undo;
    std::optional<Reference> m_deleted; ///< what undo brings back
};

} // namespace riffdesk
