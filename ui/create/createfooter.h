#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace riffdesk {

class PreflightRows;
class ToneLabel;
class WhyButton;

/// What stands below the form whatever is scrolled: what the service refused, what is probably not meant,
/// what is missing, and the Create button with the number of songs it makes and the quiet ones above it.
class CreateFooter : public QWidget
{
    Q_OBJECT

public:
    explicit CreateFooter(QWidget* parent = nullptr);

    /// Empty: nothing is wrong. `category` is that of an error that the guide explains.
    void setProblem(const QString& text, const QString& category = {});
    void setQuestion(const QString& text); ///< in its place; another press of Create is the answer
    /// Whether Create can be pressed, and the sentence that says why not or what it costs.
    void setReady(bool ready, const QString& line);
    /// That Create makes, 0: nothing that can be chosen; or, where something is swept (`swept`, a line each),
    /// of each of its cells, `songs` in all.
    void setTakes(int takes, int songs, const QString& swept);
    [[nodiscard]] PreflightRows* warnings() const { return m_warnings; }
    void addNotice(QWidget* row); ///< above the warnings; shows and hides by itself
    /// A quiet button at the end of the row above Create.
    void addQuiet(QPushButton* button);
    [[nodiscard]] QPushButton* createButton() const { return m_create; }

Q_SIGNALS:
    void takesChosen(int takes); ///< for the next press of Create, without a sweep
    void sweepRequested(); ///< to choose what is swept

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTakes();
    void setTold(const QString& text, const QString& icon, Theme::Role role);

    ToneLabel* m_problem;
    WhyButton* m_why;
    PreflightRows* m_warnings;
    ToneLabel* m_line;
    QHBoxLayout* m_quiet;
    QPushButton* m_create;
    QPushButton* m_takes; ///< unfolds the numbers
    QVBoxLayout* m_column;
    int m_takesShown = 1; ///< 0: something is swept
};

} // namespace riffdesk
