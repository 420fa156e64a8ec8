#pragma once

#include <QWidget>

class QPushButton;
class QToolButton;

namespace riffdesk {

class ProgressLine;
class ToneLabel;

/// A bar above the panels: how far an import is, with a way to stop it, and then what it came to.
class ImportBar : public QWidget
{
    Q_OBJECT

public:
    explicit ImportBar(QWidget* parent = nullptr); ///< hidden

    void showProgress(const QString& text, double share); ///< 0 … 1; what is not known is 0
    /// Stays until the user closes it. `canShow`: with the button that shows the songs.
    void showResult(const QString& text, bool canShow, bool isProblem);

Q_SIGNALS:
    void stopRequested();
    void showRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void setRunning(bool running);

    ToneLabel* m_text;
    ProgressLine* m_progress;
    QPushButton* m_stop;
    QPushButton* m_show;
    QToolButton* m_close;
};

} // namespace riffdesk
