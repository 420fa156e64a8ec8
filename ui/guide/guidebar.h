#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;

namespace riffdesk {

class GuideView;

/// The row above a page: the way back, and its size.
class GuideBar : public QWidget
{
    Q_OBJECT

public:
    /// The keys of the buttons hold in all of `window`.
    GuideBar(GuideView& view, QWidget* window);

Q_SIGNALS:
    void zoomRequested(int steps); ///< 0: the usual size

private:
    QAction* add(const char* name, const char* icon, const QString& words, const QKeySequence& key);

    QHBoxLayout* m_row;
};

} // namespace riffdesk
