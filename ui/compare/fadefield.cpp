#include "fadefield.h"

#include "compare/splice.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace riffdesk {

namespace {
constexpr int msPerSecond = 1000;
}

FadeField::FadeField(const QString& objectName, const QString& toolTip, QWidget* parent)
    : QWidget(parent)
    , m_spin(new QSpinBox(this))
{
    m_spin->setObjectName(objectName);
    m_spin->setRange(int(SplicePlan::shortestFade * msPerSecond), int(SplicePlan::longestFade * msPerSecond));
    m_spin->setSingleStep(5);
    m_spin->setValue(int(SplicePlan::usualFade * msPerSecond));
    m_spin->setSuffix(tr(" ms", "milliseconds, after a number"));
    m_spin->setToolTip(toolTip);
    m_spin->setAccessibleName(tr("Crossfade"));
    m_spin->setFocusPolicy(Qt::TabFocus); // its arrows and the wheel leave the numbers to the songs
    auto* text = m_spin->findChild<QLineEdit*>();
    text->installEventFilter(this);
    connect(text, &QLineEdit::returnPressed, this, &FadeField::leave);
    auto* label = new QLabel(tr("Crossfade"), this);
    label->setBuddy(m_spin);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid);
    row->addWidget(label);
    row->addWidget(m_spin);
    connect(m_spin, &QSpinBox::valueChanged, this, &FadeField::changed);
}

double FadeField::seconds() const
{
    return double(m_spin->value()) / msPerSecond;
}

/// Who presses the number itself wants to type one.
bool FadeField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress)
        m_spin->setFocus(Qt::MouseFocusReason);
    return QWidget::eventFilter(watched, event);
}

/// To what the field stands in, as a press there would.
void FadeField::leave()
{
    QWidget* above = parentWidget();
    while (above && !(above->focusPolicy() & Qt::ClickFocus))
        above = above->parentWidget();
    if (above)
        above->setFocus(Qt::OtherFocusReason);
}

} // namespace riffdesk
