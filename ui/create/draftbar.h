#pragma once

#include <QWidget>

class QAction;
class QMenu;
class QTabBar;

namespace riffdesk {

class Catalogue;
class Drafts;

/// The open drafts as tabs: click, drag, close with the middle button, a menu. Shows what Drafts holds and
/// tells what the user wants; with a single draft there is nothing to show and it is hidden.
class DraftBar : public QWidget
{
    Q_OBJECT

public:
    /// `add` and `reopen` belong into its menu, `add` beside the tabs. All outlive this.
    DraftBar(const Catalogue& catalogue, QAction* add, QAction* reopen, QWidget* parent);

    void show(const Drafts& drafts);

Q_SIGNALS:
    void chosen(int index);
    void moved(int from, int to);
    void closeRequested(int index);
    void othersCloseRequested(int index);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void placeCloseButton();
    void openMenu(const QPoint& place);

    const Catalogue& m_catalogue;
    QAction* m_add;
    QAction* m_reopen;
    QTabBar* m_tabs;
};

} // namespace riffdesk
