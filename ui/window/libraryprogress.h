#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace riffdesk {

/// The window that stands for the studio's while the library is closed for some work.
class LibraryProgress : public QWidget
{
    Q_OBJECT

public:
    /// `text` says what is being done. Without `canCancel` it can neither be cancelled nor closed.
    LibraryProgress(const QString& text, bool canCancel, QWidget* parent = nullptr);

    void setProgress(int done, int total);

Q_SIGNALS:
    void cancelled(); ///< once; the work ends when it can

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void cancel();

    QLabel* m_text;
    QProgressBar* m_bar;
    QPushButton* m_cancel = nullptr; ///< none where it cannot be cancelled
};

} // namespace riffdesk
