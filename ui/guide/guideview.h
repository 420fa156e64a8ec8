#pragma once

#include "guidemarks.h"

#include <QTextBrowser>

namespace riffdesk {

class Guide;

/// Shows a page of the guide, with pictures that follow the theme and the zoom. Keeps the way back.
class GuideView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit GuideView(const Guide& guide, QWidget* parent = nullptr); ///< the guide outlives it

    void openPlace(const QString& place); ///< "page" or "page#part"
    [[nodiscard]] QString pageId() const { return m_shown.path(); }
    [[nodiscard]] QString place() const; ///< as openPlace() takes it
    void setZoom(double factor);
    [[nodiscard]] GuideMarks& marks() { return m_marks; } ///< stay for the pages that are opened afterwards

Q_SIGNALS:
    void zoomRequested(int steps); ///< with the wheel

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void doSetSource(const QUrl& url, QTextDocument::ResourceType type) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void showRead(const QUrl& url); ///< a page that has just been read, or another part of the same
    void style(); ///< once a reading: what it marks is gone afterwards
    void showAgain(); ///< the same page at the same place
    [[nodiscard]] int pictureWidth() const;

    const Guide& m_guide;
    double m_zoom = 1;
    int m_widest = 0; ///< that pictures may be, as the page is laid out now
    GuideMarks m_marks{*this};
    bool m_isNew = false; ///< has been read, and not been styled yet
    QUrl m_shown; ///< known before source() knows it
};

} // namespace riffdesk
