#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace riffdesk {

class FlowLayout;

/// The line that is seen while songs are gone through by ear: how many are left, and what each key does.
class TriageBar : public QWidget
{
    Q_OBJECT

public:
    explicit TriageBar(QWidget* parent = nullptr); ///< hidden

    /// `place` counts from 1; `left` are neither kept nor rejected, -1 while that is not known.
    void setCount(int place, int songs, int left);
    void setBeginning(const QString& words); ///< where songs begin
    [[nodiscard]] QPushButton* beginButton() const { return m_begin; }
    [[nodiscard]] QToolButton* closeButton() const { return m_close; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QLabel* m_count;
    FlowLayout* m_keys;
    QPushButton* m_begin;
    QToolButton* m_close;
    bool m_followsKeys = false; ///< those of the window, in which it has to be for that
};

} // namespace riffdesk
