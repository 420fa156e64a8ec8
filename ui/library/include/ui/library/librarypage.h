#pragma once

#include "base/background.h"
#include "base/error.h"

#include <QWidget>

class QSplitter;

namespace riffdesk {

class CollectionsView;
class Library;
class LibraryBar;
class LibraryPanel;
class Settings;

/// The library with what it is sorted under: collections beside it, what is shown of it above. Choosing one
/// changes the search, which is the one way to what is shown.
class LibraryPage : public QWidget
{
    Q_OBJECT

public:
    /// Takes the panel; the others outlive this.
    LibraryPage(LibraryPanel* panel, Library& library, Settings& settings, QWidget* parent = nullptr);
    ~LibraryPage() override;

Q_SIGNALS:
    void searchChosen(const QString& text); ///< for the search field
    void failed(const riffdesk::Error& error);
    void noticed(const QString& sentence); ///< what something came to

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showQuery();
    void showCount();
    void showCollections(bool shown);
    void measureTrash();
    void askToEmptyTrash();
    void saveSearch();

    LibraryPanel* m_panel;
    Library& m_library;
    Settings& m_settings;
    QSplitter* m_splitter;
    QWidget* m_side;
    CollectionsView* m_collections;
    LibraryBar* m_bar;
    BackgroundTask m_measuring;
    bool m_isNarrow = false; ///< no room for the collections
};

} // namespace riffdesk
