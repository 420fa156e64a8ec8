#include "comparelane.h"

#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/lanewave.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace riffdesk {

namespace {
constexpr int nameWidth = 200;
constexpr int least = 64;
constexpr int most = 160;
constexpr int leastCompactWave = 48;
} // namespace

CompareLane::CompareLane(int number, QWidget* parent)
    : QWidget(parent)
    , m_number(new QPushButton(QString::number(number), this))
    , m_name(new QWidget(this))
    , m_body(new QHBoxLayout)
    , m_title(new ElidedLabel(this))
    , m_facts(new ElidedLabel(this))
    , m_wave(new LaneWave(this))
    , m_choose(new QPushButton(tr("Choose"), this))
    , m_more(new QPushButton(this))
{
    setMinimumHeight(least);
    setMaximumHeight(most);
    m_number->setObjectName(QStringLiteral("compareHear_%1").arg(number));
    m_number->setCheckable(true);
    m_number->setFixedWidth(Theme::grid * 5);
    m_number->setFocusPolicy(Qt::TabFocus); // after a click Space plays
    m_number->setToolTip(tr("Hear this one (%1)").arg(number));
    Theme::setToggle(m_number);
    m_title->setObjectName(QStringLiteral("compareTitle_%1").arg(number));
    m_facts->setObjectName(QStringLiteral("compareFacts_%1").arg(number));
    Theme::setDim(m_facts);
    m_wave->setObjectName(QStringLiteral("compareWave_%1").arg(number));
    m_choose->setObjectName(QStringLiteral("compareChoose_%1").arg(number));
    m_choose->setToolTip(tr("This one is the best; show which it is (Enter: the one that is heard)"));
    m_choose->setFocusPolicy(Qt::TabFocus);
    m_choose->hide();
    m_more->setObjectName(QStringLiteral("compareMore_%1").arg(number));
    m_more->setIcon(Theme::icon(QStringLiteral("more")));
    m_more->setToolTip(tr("What can be done with this song"));
    m_more->setFocusPolicy(Qt::TabFocus);
    Theme::setQuiet(m_more);
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addStretch(1);
    names->addWidget(m_title);
    names->addWidget(m_facts);
    names->addStretch(1);
    names->setContentsMargins({});
    m_name->setLayout(names);
    m_name->setFixedWidth(nameWidth);
    m_body->setSpacing(Theme::grid);
    m_body->addWidget(m_name);
    m_body->addWidget(m_wave, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid);
    row->addWidget(m_number, 0, Qt::AlignVCenter);
    row->addLayout(m_body, 1);
    row->addWidget(m_choose, 0, Qt::AlignVCenter);
    row->addWidget(m_more, 0, Qt::AlignVCenter);
    connect(m_choose, &QPushButton::clicked, this, &CompareLane::chosen);
    connect(m_more, &QPushButton::clicked, this,
            [this] { Q_EMIT menuRequested(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    connect(m_number, &QPushButton::clicked, this, [this] {
        m_number->setChecked(true); // one is always heard
        Q_EMIT heard();
    });
}

void CompareLane::setTitle(const QString& title)
{
    m_title->setText(title);
    m_number->setAccessibleName(tr("Hear %1").arg(title));
    m_wave->setAccessibleName(title);
    m_choose->setAccessibleName(tr("Choose %1").arg(title));
    m_more->setAccessibleName(tr("More for %1").arg(title));
}

void CompareLane::setFacts(const QString& facts)
{
    m_facts->setText(facts);
    m_facts->setVisible(!facts.isEmpty());
    m_number->setAccessibleDescription(facts);
}

void CompareLane::setHidden()
{
    m_facts->hide();
    m_choose->show();
    m_more->hide();
}

void CompareLane::setCompact()
{
    m_title->hide();
    m_name->setMinimumWidth(0);
    m_name->setMaximumWidth(QWIDGETSIZE_MAX);
    m_wave->setMinimumWidth(leastCompactWave);
    m_body->setDirection(QBoxLayout::BottomToTop);
    m_body->setSpacing(0);
}

void CompareLane::contextMenuEvent(QContextMenuEvent* event)
{
    if (!m_more->isHidden())
        Q_EMIT menuRequested(event->globalPos());
}

void CompareLane::setHeard(bool heard)
{
    m_number->setChecked(heard);
    m_wave->setHeard(heard);
}

} // namespace riffdesk
