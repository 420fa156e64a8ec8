#pragma once

#include "guidesearch.h"

#include <QListWidget>

namespace riffdesk {

class Guide;

/// The pages by their titles, all of them or those that a search has found, with what it has found.
class GuidePageList : public QListWidget
{
    Q_OBJECT

public:
    explicit GuidePageList(const Guide& guide, QWidget* parent = nullptr); ///< the guide outlives it

    void showHits(const QVector<GuideHit>& hits, bool isSearch); ///< without a search all pages
    void setCurrentPage(const QString& id); ///< none, if it is not in the list
    [[nodiscard]] static QString pageOf(const QListWidgetItem* item);

private:
    void add(const QString& id, const QString& snippet);

    const Guide& m_guide;
    QAbstractItemDelegate* m_titles;
    QAbstractItemDelegate* m_hits;
};

} // namespace riffdesk
