#pragma once

#include "base/error.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;

namespace riffdesk {

class ProgressLine;
class WhyButton;

/// A short message over the bottom of the window with one thing to do about it; goes by itself, but not while
/// the pointer or the keyboard is in it.
class Toast : public QWidget
{
    Q_OBJECT

public:
    /// Lies over the bottom of `host`, in the middle of `column` while that is shown, and follows their
    /// sizes.
    explicit Toast(QWidget* host, QWidget* column = nullptr);

    struct Message
    {
        QString text;
        QString button = {}; ///< empty: there is nothing to do about it
        std::function<void()> act = {}; ///< what the button does; the toast is gone by then
        std::optional<Error> error = {}; ///< that it tells of, and the guide explains
    };
    void showMessage(const Message& message);
    void showError(const Error& error);
    void showNext(const Message& message); ///< after the one that is shown, which may be the only way to undo
    /// Until endProgress() or another message. Leaves alone what has a button.
    void showProgress(const QString& text, double share); ///< 0 … 1
    void endProgress();
    void keepClearOf(QWidget* bar); ///< of the same window: lies above each of them while it is shown
    void withdrawButton(); ///< there is nothing left to do about it; the message stays

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void leave(); ///< makes room for the next message

    QPointer<QWidget> m_column;
    QVector<QPointer<QWidget>> m_bars; ///< not to be covered
    QLabel* m_text;
    ProgressLine* m_progress;
    WhyButton* m_why;
    QPushButton* m_button;
    QTimer m_timer;
    std::function<void()> m_act;
    std::optional<Message> m_next;
};

} // namespace riffdesk
