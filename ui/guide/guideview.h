#pragma once

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
    /// Marks these words wherever they stand, also in the pages that are opened afterwards.
    void setWords(const QStringList& words);
    [[nodiscard]] int markCount() const { return int(extraSelections().size()); }
    /// Goes to the next marked word and selects it; false behind the last one.
    bool nextMark(bool backwards);
    void startMarks(bool atEnd); ///< the next mark is the first, or the last, of the page

Q_SIGNALS:
    void zoomRequested(int steps); ///< with the wheel

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void doSetSource(const QUrl& url, QTextDocument::ResourceType type) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void showRead(const QUrl& url); ///< what has just been read
    void showAgain(); ///< the same page at the same place
    void mark();
    [[nodiscard]] int pictureWidth() const;

    const Guide& m_guide;
    double m_zoom = 1;
    int m_widest = 0; ///< that pictures may be, as the page is laid out now
    QUrl m_shown; ///< known before source() knows it
    QStringList m_words;
};

} // namespace riffdesk
