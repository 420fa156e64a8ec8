#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace riffdesk {

class PreflightRows;
class ToneLabel;

/// What stands below the form whatever is scrolled: what the service refused, what is probably not meant,
/// what is missing, and the Create button with the quiet ones beside it.
class CreateFooter : public QWidget
{
    Q_OBJECT

public:
    explicit CreateFooter(QWidget* parent = nullptr);

    void setProblem(const QString& text); ///< empty: nothing is wrong
    [[nodiscard]] bool hasProblem() const;
    /// Whether Create can be pressed, and the sentence that says why not or what it costs.
    void setReady(bool ready, const QString& line);
    void setTakes(int takes);
    [[nodiscard]] PreflightRows* warnings() const { return m_warnings; }
    void addNotice(QWidget* row); ///< above the warnings; shows and hides by itself
    /// A quiet button in the row above Create, behind those that are there.
    void addQuiet(QPushButton* button);
    [[nodiscard]] QPushButton* createButton() const { return m_create; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_problemBox;
    ToneLabel* m_problem;
    PreflightRows* m_warnings;
    ToneLabel* m_line;
    QHBoxLayout* m_quiet;
    QPushButton* m_create;
    QVBoxLayout* m_column;
};

} // namespace riffdesk
