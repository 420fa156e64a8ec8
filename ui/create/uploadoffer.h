#pragma once

#include "api/catalogue.h"
#include "references/uploadsource.h"

#include <QWidget>

class QPushButton;

namespace riffdesk {

class ToneLabel;

/// A recording was dropped, but the action chosen takes none: says so in a row, with a button that switches
/// to one that does and uploads it, and a cross. Hidden while there is nothing to offer.
class UploadOffer : public QWidget
{
    Q_OBJECT

public:
    explicit UploadOffer(QWidget* parent = nullptr);

    /// `chosen` is the action of the form now.
    void offer(const UploadSource& recording, const Action& uploadAction, const QString& chosen);
    void dismiss();
    void formChanged(const QString& action); ///< another action: the offer is over

Q_SIGNALS:
    void taken(const riffdesk::UploadSource& recording, const QString& action);

private:
    ToneLabel* m_text;
    QPushButton* m_button;
    UploadSource m_recording;
    QString m_action;
    QString m_chosen;
};

} // namespace riffdesk
