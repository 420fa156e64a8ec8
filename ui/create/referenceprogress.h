#pragma once

#include "references/upload.h"

#include <QFrame>
#include <QPointer>

namespace riffdesk {

class ElidedLabel;
class ProgressLine;

/// An upload on its way: its name, what is being done, how far it is, and a cross that cancels it.
class ReferenceProgress : public QFrame
{
    Q_OBJECT

public:
    explicit ReferenceProgress(QWidget* parent = nullptr);

    void follow(Upload* upload); ///< until it is over; null for none

    /// "Sending… 43 %".
    [[nodiscard]] static QString stageText(Upload::Stage stage, double share);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showState();

    QPointer<Upload> m_upload;
    ElidedLabel* m_name;
    ElidedLabel* m_stage;
    ProgressLine* m_bar;
};

} // namespace riffdesk
