#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace riffdesk {

/// The window that stands for the studio's while the library is made anew. It cannot be cancelled, nor
/// closed.
class RebuildProgress : public QWidget
{
    Q_OBJECT

public:
    explicit RebuildProgress(QWidget* parent = nullptr);

    void setProgress(int done, int total); ///< folders

protected:
    void closeEvent(QCloseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_text;
    QProgressBar* m_bar;
};

} // namespace riffdesk
