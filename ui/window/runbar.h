#pragma once

#include <QList>
#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace riffdesk {

class ProgressLine;
class ToneLabel;

/// A bar above the panels about work that goes on beside everything else, an import or an export: how far it
/// is, with ways to hold or stop it, and then what it came to, with what can be done about that.
class RunBar : public QWidget
{
    Q_OBJECT

public:
    /// Hidden. Its parts are called by the name: "importBar", "importText", "importCloseButton" …;
    /// `progressName` is what a screen reader calls the progress.
    RunBar(const QString& name, const QString& progressName, QWidget* parent = nullptr);
    static RunBar* addTo(QBoxLayout* column, const QString& name, const QString& progressName);

    enum class When { Running, Over };
    /// `objectName` behind the bar's name: "StopButton". Those of a result are shown as showResult() says.
    QPushButton* addButton(When when, const char* objectName, const QString& text, const QString& toolTip);

    void showProgress(const QString& text, double share); ///< 0 … 1; what is not known is 0
    /// Stays until the user closes it.
    void showResult(const QString& text, bool isProblem, const QList<QPushButton*>& offered = {});

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void setRunning(bool running);

    const QString m_name;
    ToneLabel* m_text;
    ProgressLine* m_progress;
    QHBoxLayout* m_row;
    QList<QPushButton*> m_whileRunning;
    QList<QPushButton*> m_ofResult;
    QToolButton* m_close;
};

} // namespace riffdesk
