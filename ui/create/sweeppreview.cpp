#include "sweeppreview.h"

#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>

namespace riffdesk {

namespace {

constexpr int cellHeight = 24;
constexpr double cellRadius = 4;
constexpr int mostHeaderWidth = 120;

class SweepCell : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::of(this).color(Theme::Role::Hover));
        painter.drawRoundedRect(rect(), cellRadius, cellRadius);
        QLabel::paintEvent(event);
    }
};

} // namespace

SweepPreview::SweepPreview(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("sweepGrid"));
}

void SweepPreview::setSweep(const Sweep& sweep, int takes, const Catalogue& catalogue)
{
    qDeleteAll(findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    delete m_grid;
    m_grid = new QGridLayout(this); // a grid keeps the columns it once had
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(Theme::grid / 2);
    const auto texts = [&](qsizetype number) {
        QStringList all;
        if (number >= sweep.axes.size())
            return QStringList(QString());
        const Sweep::Axis& axis = sweep.axes.at(number);
        const Parameter parameter = sweptParameter(axis.key, catalogue).value_or(Parameter());
        for (const QVariant& value : axis.values)
            all.append(sweptValueText(parameter, value));
        return all;
    };
    const QStringList across = texts(0);
    const QStringList down = texts(1);
    int song = 1;
    for (int row = 0; row < down.size(); ++row) {
        if (!down.at(row).isEmpty())
            addHeader(down.at(row), row + 1, 0, Qt::AlignLeft | Qt::AlignVCenter);
        for (int column = 0; column < across.size(); ++column) {
            if (row == 0)
                addHeader(across.at(column), 0, column + 1, Qt::AlignHCenter | Qt::AlignVCenter);
            const QString numbers = takes == 1
                                        ? QLocale().toString(song)
                                        : QStringLiteral("%1–%2").arg(QLocale().toString(song),
                                                                      QLocale().toString(song + takes - 1));
            auto* cell = new SweepCell(numbers, this);
            cell->setObjectName(QStringLiteral("sweepCell_%1_%2").arg(row).arg(column));
            cell->setAlignment(Qt::AlignCenter);
            cell->setFixedHeight(cellHeight);
            cell->setAccessibleName(
                QStringList{numbers, across.at(column), down.at(row)}.join(QLatin1Char(' ')).trimmed());
            m_grid->addWidget(cell, row + 1, column + 1);
            m_grid->setColumnStretch(column + 1, 1);
            song += takes;
        }
    }
    const auto children = findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget* each : children)
        each->show();
}

void SweepPreview::addHeader(const QString& text, int row, int column, Qt::Alignment alignment)
{
    auto* header = new ElidedLabel(text, this);
    header->setObjectName(QStringLiteral("sweepHeader_%1_%2").arg(row).arg(column));
    header->setAlignment(alignment);
    if (column == 0) // one above a cell would hold the whole column so narrow
        header->setMaximumWidth(mostHeaderWidth);
    Theme::setDim(header);
    m_grid->addWidget(header, row, column);
}

} // namespace riffdesk
