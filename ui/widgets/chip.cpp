#include "ui/widgets/chip.h"

#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace riffdesk {

namespace {
constexpr int emptyHeight = 40;
constexpr int chipRow = 40;
} // namespace

Chip::Chip(QWidget* parent)
    : QPushButton(parent)
    , m_rows(new QVBoxLayout(this))
    , m_cross(new QToolButton)
    , m_row(new QWidget(this))
{
    m_title = new ElidedLabel(m_row);
    m_detail = new ElidedLabel(m_row);
    Theme::setTextSize(m_title, Theme::smallText, true);
    Theme::setDim(m_detail);
    m_cross->setIcon(Theme::icon(QStringLiteral("close"), Theme::Role::Dim));
    m_cross->setFocusPolicy(Qt::TabFocus);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(1);
    lines->addStretch();
    lines->addWidget(m_title);
    lines->addWidget(m_detail);
    lines->addStretch();
    auto* row = new QHBoxLayout(m_row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid);
    row->addLayout(lines, 1);
    row->addWidget(m_cross);
    m_rows->setContentsMargins(Theme::grid, Theme::grid, Theme::grid, Theme::grid);
    m_rows->setSpacing(Theme::grid / 2);
    m_rows->addWidget(m_row);
    // The chip as a whole is the button.
    for (QWidget* part : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_detail)})
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setChosen(true);
}

void Chip::setPicture(QWidget* picture)
{
    picture->setAttribute(Qt::WA_TransparentForMouseEvents);
    static_cast<QHBoxLayout*>(m_row->layout())->insertWidget(0, picture);
}

void Chip::addBelow(QWidget* part)
{
    m_below = part;
    m_rows->addWidget(part);
}

void Chip::setTexts(const QString& title, const QString& detail)
{
    m_title->setText(title);
    m_detail->setText(detail);
}

QString Chip::title() const
{
    return m_title->text();
}

QString Chip::detail() const
{
    return m_detail->text();
}

void Chip::setChosen(bool chosen)
{
    m_row->setVisible(chosen);
    const int below = m_below && !m_below->isHidden() ? m_below->minimumHeight() + m_rows->spacing() : 0;
    setFixedHeight(chosen ? chipRow + 2 * Theme::grid + below : emptyHeight);
}

} // namespace riffdesk
