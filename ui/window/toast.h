#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace riffdesk {

/// A short message over the bottom of the window with one thing to do about it; goes by itself, but not while
/// the pointer or the keyboard is in it.
class Toast : public QWidget
{
    Q_OBJECT

public:
    /// Lies over `host` and follows its size.
    explicit Toast(QWidget* host);

    void showMessage(const QString& text, const QString& button);
    void withdrawButton(); ///< there is nothing left to do about it; the message stays

Q_SIGNALS:
    void clicked(); ///< the button; the toast is gone by then

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    QLabel* m_text;
    QPushButton* m_button;
    QTimer m_timer;
};

} // namespace riffdesk
