#include "splicebar.h"

#include "fadefield.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/timespin.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include <initializer_list>

namespace riffdesk {

namespace {
constexpr double nudgeSeconds = 0.01;
constexpr int timeWidth = 104; // "1:02:40.25" and the arrows
} // namespace

SpliceBar::SpliceBar(QWidget* parent)
    : QWidget(parent)
    , m_fade(new FadeField(QStringLiteral("spliceFade"), tr("How long one goes over into the other"), this))
    , m_keep(new QPushButton(tr("Keep only the new bars"), this))
{
    setObjectName(QStringLiteral("spliceBar"));
    m_in = makeEdge(
        SplicePlan::Edge::In, "spliceIn", tr("New from"),
        tr("Where the new bars begin, in the edited song. The arrows move it by a hundredth of a second."));
    m_out = makeEdge(SplicePlan::Edge::Out, "spliceOut", tr("to"),
                     tr("Where the song goes on as it was. The arrows move it by a hundredth of a second."));
    m_keep->setObjectName(QStringLiteral("spliceKeepButton"));
    m_keep->setFocusPolicy(Qt::TabFocus);
    Theme::setPrimary(m_keep);
    auto* row = new FlowLayout(this, Theme::grid * 2, Theme::grid);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part : std::initializer_list<QWidget*>{m_in.group, m_out.group, m_fade, m_keep})
        row->addWidget(part);
    setWhyNot({});
    connect(m_fade, &FadeField::changed, this, [this] {
        if (!m_isMoved) {
            Q_EMIT fadeChanged();
        } else {
            show(m_plan->faded(fadeSeconds()));
            Q_EMIT planMoved();
        }
    });
    connect(m_keep, &QPushButton::clicked, this, &SpliceBar::keepRequested);
}

SpliceBar::Edge SpliceBar::makeEdge(SplicePlan::Edge edge, const char* name, const QString& label,
                                    const QString& toolTip)
{
    Edge made{new QWidget(this), new TimeSpin(0, 0, nudgeSeconds), new QPushButton(tr("Hear"))};
    made.time->setObjectName(QLatin1String(name));
    made.time->setToolTip(toolTip);
    made.time->setMinimumWidth(timeWidth);
    made.time->setAccessibleName(label);
    made.hear->setObjectName(QLatin1String(name) + QLatin1String("Hear"));
    made.hear->setToolTip(tr("Plays two seconds before and after this join"));
    made.hear->setAccessibleName(edge == SplicePlan::Edge::In ? tr("Hear where the new bars begin")
                                                              : tr("Hear where the new bars end"));
    made.hear->setFocusPolicy(Qt::TabFocus);
    auto* text = new QLabel(label);
    text->setBuddy(made.time);
    auto* row = new QHBoxLayout(made.group);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid);
    row->addWidget(text);
    row->addWidget(made.time);
    row->addWidget(made.hear);
    connect(made.time, &QDoubleSpinBox::valueChanged, this,
            [this, edge](double seconds) { move(edge, seconds); });
    connect(made.hear, &QPushButton::clicked, this, [this, edge] { Q_EMIT previewRequested(edge); });
    return made;
}

void SpliceBar::setPlan(const std::optional<SplicePlan>& plan)
{
    m_isMoved = false;
    m_plan.reset();
    if (plan)
        show(*plan);
}

void SpliceBar::show(const SplicePlan& plan)
{
    m_plan = plan;
    show(m_in, plan.in);
    show(m_out, plan.out);
}

void SpliceBar::show(const Edge& edge, const std::optional<SplicePlan::Join>& join)
{
    const QSignalBlocker quiet(edge.time);
    edge.group->setVisible(join.has_value());
    edge.time->setMaximum(double(m_plan->editFrames) / m_plan->rate);
    if (join)
        edge.time->setValue(double(join->editFrame) / m_plan->rate);
}

void SpliceBar::move(SplicePlan::Edge edge, double seconds)
{
    if (!m_plan)
        return;
    const TimeRange range = m_plan->range();
    m_isMoved = true;
    show(m_plan->nudged(edge, seconds - (edge == SplicePlan::Edge::In ? range.start : range.end)));
    Q_EMIT planMoved();
}

double SpliceBar::fadeSeconds() const
{
    return m_fade->seconds();
}

void SpliceBar::setKeeping(bool isKeeping)
{
    m_keep->setEnabled(!isKeeping);
    m_keep->setText(isKeeping ? tr("Putting together…") : tr("Keep only the new bars"));
}

void SpliceBar::setWhyNot(const QString& sentence)
{
    m_keep->setEnabled(sentence.isEmpty());
    m_keep->setToolTip(
        sentence.isEmpty()
            ? tr("Makes a new song: the first one as it was, with what changed put in. Costs nothing.")
            : sentence);
}

} // namespace riffdesk
