#pragma once

#include <QMainWindow>

#include <memory>

namespace riffdesk {

class Studio;

/// The studio's window: puts the panels side by side and connects them with the core. Until a service is
/// chosen it shows the welcome page. The studio outlives it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Studio& studio, QWidget* parent = nullptr);
    ~MainWindow() override;

    void showNews(const QString& sentence); ///< in the bar above the panels, until it is closed
    void newSong(); ///< an empty form, with the cursor in it
    /// Presets and recipes come into the form, what else there is into the library.
    void openFiles(const QStringList& paths);
    void bringToFront(); ///< from the tray, from being minimised, from behind other windows

Q_SIGNALS:
    void restartRequested(); ///< only a new start of the program brings the sound back
    void rebuildRequested(); ///< of the library, which must be closed for it
    void moveRequested(const QString& folder); ///< the same, to there

protected:
    bool event(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace riffdesk
