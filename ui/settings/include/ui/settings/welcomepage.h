#pragma once

#include <QWidget>

class QPushButton;

namespace riffdesk {

class Studio;
class ToneLabel;

/// The first thing a newcomer sees: try the Practice service, or connect an account. The studio outlives it.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(Studio& studio, QWidget* parent = nullptr);

Q_SIGNALS:
    void done(); ///< a service is chosen

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHeader();
    [[nodiscard]] QWidget* makePracticeCard();
    [[nodiscard]] QWidget* makeAccountCard();

    Studio& m_studio;
    ToneLabel* m_problem = nullptr;
    QPushButton* m_start = nullptr;
};

} // namespace riffdesk
