#pragma once

#include <QObject>
#include <QPointer>
#include <QUrl>

class QWidget;

namespace riffdesk {

class GuideWindow;
class Settings;
class Toast;

/// The guide as the program has it: while this is there, F1 opens the page for what has the keyboard, in
/// every window that has no action of its own on that key, and the links `guide:PLACE` and
/// `guide:error#CATEGORY` of WhyButton and others open theirs.
class WindowGuide : public QObject
{
    Q_OBJECT

public:
    explicit WindowGuide(Settings& settings, QObject* parent = nullptr); ///< which outlive it
    ~WindowGuide() override;

    void open(); ///< where it was closed
    void openFor(const QWidget* widget); ///< null: the first page
    void openNews(); ///< what each version has brought
    /// Offers that at the first start of a new version, once. `isUsed`: there has been an older one here,
    /// whether or not it kept which it was.
    void tellOfUpdate(Toast& toast, bool isUsed);

public Q_SLOTS:
    void openLink(const QUrl& link); ///< for QDesktopServices::setUrlHandler()

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void openPlace(const QString& place);
    GuideWindow& window();
    void save();

    Settings& m_settings;
    QPointer<GuideWindow> m_window;
};

} // namespace riffdesk
