#pragma once

#include "compare/songgrid.h"

#include <QGridLayout>
#include <QPointer>
#include <QVector>

namespace riffdesk {

class CompareLane;

/// Places the lanes of songs that make a grid in it, with what they were asked for at its edges. Owns what
/// stands at the edges, not the lanes.
class SweepGrid : public QGridLayout
{
public:
    /// A lane for each place of the grid; `parent` holds them and the edges.
    SweepGrid(const SongGrid& grid, const QVector<CompareLane*>& lanes, const Catalogue& catalogue,
              QWidget* parent);
    ~SweepGrid() override;
    Q_DISABLE_COPY_MOVE(SweepGrid)

private:
    void addEdge(const SongGrid::Axis& axis, int number, bool isAbove, const Catalogue& catalogue,
                 QWidget* parent);

    QVector<QPointer<QWidget>> m_edges; ///< the parent may go first
};

} // namespace riffdesk
