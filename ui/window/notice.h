#pragma once

#include "base/error.h"

#include <QWidget>

#include <optional>

class QPushButton;
class QToolButton;

namespace riffdesk {

class ToneLabel;
class WhyButton;

/// A bar above the panels: what is the matter with the library, and the button that mends it. It stays until
/// its cause is gone or the user closes it.
class Notice : public QWidget
{
    Q_OBJECT

public:
    explicit Notice(QWidget* parent = nullptr); ///< hidden

    enum class Kind { Problem, News };
    /// An empty `action` shows no button.
    void showText(Kind kind, const QString& text, const QString& action = {},
                  const std::optional<Error>& error = {}); ///< that the guide explains

    /// One without a button, about something else, that stays.
    static QWidget* problemLine(const QString& objectName, const QString& sentence);

Q_SIGNALS:
    void accepted(); ///< the action's button

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ToneLabel* m_text;
    WhyButton* m_why;
    QPushButton* m_action;
    QToolButton* m_close;
};

} // namespace riffdesk
