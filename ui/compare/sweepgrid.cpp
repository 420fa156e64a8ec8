#include "sweepgrid.h"

#include "comparelane.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QVBoxLayout>

#include <map>
#include <utility>

namespace riffdesk {

namespace {
constexpr int edgeWidth = 112;
}

SweepGrid::SweepGrid(const SongGrid& grid, const QVector<CompareLane*>& lanes, const Catalogue& catalogue,
                     QWidget* parent)
{
    setSpacing(Theme::grid);
    for (int column = 0; column < grid.across.values.size(); ++column)
        addEdge(grid.across, column, true, catalogue, parent);
    for (int row = 0; row < grid.down.values.size(); ++row) {
        addEdge(grid.down, row, false, catalogue, parent);
        setRowStretch(row + 1, 1);
    }
    std::map<std::pair<int, int>, QVBoxLayout*> cells; // takes of the same below each other
    for (qsizetype i = 0; i < lanes.size(); ++i) {
        const SongGrid::Place place = grid.places.at(i);
        QVBoxLayout*& cell = cells[{place.row, place.column}];
        if (!cell) {
            cell = new QVBoxLayout;
            cell->setSpacing(Theme::grid / 2);
            addLayout(cell, place.row + 1, place.column + 1);
            setColumnStretch(place.column + 1, 1);
        }
        cell->addWidget(lanes.at(i));
    }
}

SweepGrid::~SweepGrid()
{
    for (const QPointer<QWidget>& edge : std::as_const(m_edges))
        delete edge;
}

void SweepGrid::addEdge(const SongGrid::Axis& axis, int number, bool isAbove, const Catalogue& catalogue,
                        QWidget* parent)
{
    auto* edge = new ElidedLabel(SongGrid::words(axis.key, axis.values.at(number), catalogue), parent);
    edge->setObjectName(
        (isAbove ? QStringLiteral("compareColumn_%1") : QStringLiteral("compareRow_%1")).arg(number + 1));
    Theme::setDim(edge);
    if (isAbove) {
        addWidget(edge, 0, number + 1);
    } else {
        edge->setFixedWidth(edgeWidth);
        addWidget(edge, number + 1, 0);
    }
    m_edges.append(edge);
}

} // namespace riffdesk
