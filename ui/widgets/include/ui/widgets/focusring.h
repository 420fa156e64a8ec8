#pragma once

#include <QWidget>

namespace riffdesk {

/// Lies over a widget whose own painting shows no focus, a scroll area without a frame for one, and draws the
/// ring while the keyboard is in it.
class FocusRing : public QWidget
{
    Q_OBJECT

public:
    explicit FocusRing(QWidget* host); ///< belongs to it

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace riffdesk
