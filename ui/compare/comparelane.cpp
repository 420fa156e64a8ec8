#include "comparelane.h"

#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/lanewave.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace riffdesk {

namespace {
constexpr int nameWidth = 200;
constexpr int least = 64;
constexpr int most = 160;
} // namespace

CompareLane::CompareLane(int number, QWidget* parent)
    : QWidget(parent)
    , m_number(new QPushButton(QString::number(number), this))
    , m_title(new ElidedLabel(this))
    , m_facts(new ElidedLabel(this))
    , m_wave(new LaneWave(this))
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
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addStretch(1);
    names->addWidget(m_title);
    names->addWidget(m_facts);
    names->addStretch(1);
    auto* name = new QWidget(this);
    name->setLayout(names);
    name->setFixedWidth(nameWidth);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid);
    row->addWidget(m_number, 0, Qt::AlignVCenter);
    row->addWidget(name);
    row->addWidget(m_wave, 1);
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
}

void CompareLane::setFacts(const QString& facts)
{
    m_facts->setText(facts);
    m_number->setAccessibleDescription(facts);
}

void CompareLane::setHeard(bool heard)
{
    m_number->setChecked(heard);
    m_wave->setHeard(heard);
}

} // namespace riffdesk
