#pragma once

#include <QPlainTextEdit>
#include <QTimer>

namespace riffdesk {

/// The user's own notes on a song. Told when the typing rests, when the keyboard goes elsewhere and before
/// another song is shown.
class NotesEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NotesEdit(QWidget* parent = nullptr);

    /// What is typed for the same song stays.
    void setNotes(const QString& songId, const QString& notes);
    /// What is kept of them, where edited() could not be: what is typed is told again.
    void setStored(const QString& notes) { m_notes = notes; }

Q_SIGNALS:
    void edited(const QString& songId, const QString& notes);

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void tell();

    QString m_songId;
    QString m_notes; ///< as told, or as shown first
    QTimer m_rest;
};

} // namespace riffdesk
