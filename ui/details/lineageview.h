#pragma once

#include "lineagemodel.h"
#include "ui/widgets/covercache.h"

#include <QSet>
#include <QTreeView>

namespace riffdesk {

/// The tree of a family. Return selects a song in the library, Space plays it; the rest is in its menu.
class LineageView : public QTreeView
{
    Q_OBJECT

public:
    explicit LineageView(const Library& library, QWidget* parent = nullptr);

    /// Of the same family, what is selected and folded stays so.
    void setLineage(Lineage lineage);
    void setShown(const QString& songId); ///< marks it, and chooses it
    [[nodiscard]] const LineageModel& family() const { return m_model; }
    /// What is to be compared: the songs that are selected, or the only one with its parent before it.
    [[nodiscard]] QStringList compared() const;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    void openRequested(const QString& songId);
    void playRequested(const QString& songId);
    void compareRequested(const QStringList& songIds);
    void familyRequested(const QString& songId);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;

private:
    void fitIndentation();
    void choose(const QModelIndex& index);
    void play(const QModelIndex& index);
    void step(bool inwards);

    LineageModel m_model;
    CoverCache m_covers;
    QString m_shown;
    bool m_isShownDue = false; ///< it is to be chosen once it is among the rows
};

} // namespace riffdesk
