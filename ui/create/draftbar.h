#pragma once

#include <QPointer>
#include <QWidget>

class QAction;
class QTabBar;
class QToolButton;

namespace riffdesk {

class Catalogue;
class Drafts;

/// The open drafts as tabs: click, drag, close with the middle button, a menu, keys. With a single draft
/// there is nothing to show and it is hidden.
class DraftBar : public QWidget
{
    Q_OBJECT

public:
    /// `panel` gets the shortcuts. The catalogue outlives this.
    DraftBar(const Catalogue& catalogue, QWidget* panel);

    void setDrafts(Drafts& drafts);
    [[nodiscard]] QAction* addAction() const { return m_add; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void addRequested();

private:
    void makeActions(QWidget* panel);
    void showDrafts();
    void placeCloseButton();
    void openMenu(const QPoint& place);
    void fillList();

    const Catalogue& m_catalogue;
    QPointer<Drafts> m_drafts;
    QAction* m_add;
    QAction* m_reopen;
    QTabBar* m_tabs;
    QToolButton* m_list; ///< all by name, where there are too many to read them on their tabs
};

} // namespace riffdesk
