#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QMenuBar;
class QPushButton;

namespace riffdesk {

/// The strip on top: name, menus, search, view switch, service, settings.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    TopBar(QAction* grid, QAction* list, QAction* settings, QWidget* parent = nullptr);

    [[nodiscard]] QMenuBar* menuBar() const { return m_menus; }
    [[nodiscard]] QLineEdit* search() const { return m_search; }
    [[nodiscard]] QMenu* serviceMenu() const { return m_serviceMenu; }
    /// Which service makes the songs, and whether it can be used now.
    void showService(const QString& name, bool usable, const QString& toolTip);

Q_SIGNALS:
    void searchFinished(); ///< Return or Down in the search field: on to the songs

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLabel* m_name;
    QMenuBar* m_menus;
    QLineEdit* m_search;
    QPushButton* m_service;
    QMenu* m_serviceMenu;
};

} // namespace riffdesk
