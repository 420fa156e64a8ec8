#pragma once

#include "ui/guide/guide.h"

#include <QWidget>

namespace riffdesk {

class GuideContents;
class GuideView;

/// The guide in a window of its own: pages at the left, with a search over all of them. It does not keep the
/// program running.
class GuideWindow : public QWidget
{
    Q_OBJECT

public:
    explicit GuideWindow(Guide guide, QWidget* parent = nullptr);
    ~GuideWindow() override;

    void openPlace(const QString& place); ///< as in Guide; empty: the first page
    [[nodiscard]] QString place() const;
    void setZoom(int percent);
    [[nodiscard]] int zoom() const { return m_zoom; }

Q_SIGNALS:
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void addKeys();
    void goOn(bool backwards); ///< to the next marked word, in the next page if this one has no more
    void stepZoom(int steps); ///< 0: the usual size

    const Guide m_guide;
    GuideContents* m_contents;
    GuideView* m_view;
    int m_zoom = 100;
};

} // namespace riffdesk
