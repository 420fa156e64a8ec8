#pragma once

#include "form/sweep.h"

#include <QWidget>

class QGridLayout;

namespace riffdesk {

/// The songs of a sweep as a small grid, numbered in the order in which they are asked for, with the values
/// at its edges.
class SweepPreview : public QWidget
{
    Q_OBJECT

public:
    explicit SweepPreview(QWidget* parent);

    void setSweep(const Sweep& sweep, int takes, const Catalogue& catalogue); ///< one or two axes

private:
    void addHeader(const QString& text, int row, int column, Qt::Alignment alignment);

    QGridLayout* m_grid = nullptr;
};

} // namespace riffdesk
