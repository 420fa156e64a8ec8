#pragma once

#include "guidesearch.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace riffdesk {

class Guide;
class GuidePageList;

/// The left side of the guide: the pages, and the search over all of them.
class GuideContents : public QWidget
{
    Q_OBJECT

public:
    explicit GuideContents(const Guide& guide, QWidget* parent = nullptr); ///< the guide outlives it

    void showPage(const QString& id); ///< which one is open
    bool step(bool backwards); ///< to the next page that was found; false if none was looked for or found
    [[nodiscard]] bool hasFoundPage() const; ///< the one that is open is among those that were found
    void focusSearch();
    bool clearSearch(); ///< false without one

Q_SIGNALS:
    void pageChosen(const QString& id);
    void searched(const QStringList& words); ///< empty: no longer
    void nextRequested();

private:
    void search();

    GuideSearch m_search;
    QLineEdit* m_words;
    QLabel* m_count;
    GuidePageList* m_list;
    QString m_page;
};

} // namespace riffdesk
