#include "sliderfield.h"

#include "fieldtexts.h"
#include "numberspin.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/valueslider.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

#include <cmath>

namespace riffdesk {

namespace {

double stepOf(const Parameter& parameter)
{
    return parameter.step > 0 ? parameter.step : 0.01;
}

double defaultOf(const Parameter& parameter)
{
    return parameter.defaultValue.toDouble(parameter.minimum);
}

int ticksOf(const Parameter& parameter, double value)
{
    return static_cast<int>(std::lround((value - parameter.minimum) / stepOf(parameter)));
}

} // namespace

SliderField::SliderField(const Parameter& parameter, QWidget* parent)
    : FormField(parameter, parent)
    , m_slider(new ValueSlider(
          parameter.minimum, stepOf(parameter),
          [this](double number) { return m_number->textFromValue(number); }, this))
    , m_number(new NumberSpin(this))
    , m_reset(new QToolButton(this))
{
    const QString name = Catalogue::translated(parameter.label);
    m_slider->setRange(0, ticksOf(parameter, parameter.maximum));
    m_slider->setPageStep(qMax(1, m_slider->maximum() / 10));
    m_slider->setProperty("defaultValue", ticksOf(parameter, defaultOf(parameter)));
    m_slider->setFocusPolicy(Qt::StrongFocus);

    m_number->setObjectName(nameOf(parameter, QStringLiteral("Spin")));
    m_number->setAccessibleName(tr("%1 as a number", "name of a slider").arg(name));
    m_number->setDecimals(qBound(0, static_cast<int>(std::ceil(-std::log10(stepOf(parameter)) - 1e-9)), 4));
    m_number->setRange(parameter.minimum, parameter.maximum);
    m_number->setSingleStep(stepOf(parameter));
    m_number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_number->setFrame(false);
    m_number->setAlignment(Qt::AlignAbsolute | (isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight));
    m_number->setFixedSize(m_number->fontMetrics().horizontalAdvance(QStringLiteral("00.00")) + 4, 24);
    m_number->setFocusPolicy(Qt::StrongFocus);
    m_number->installEventFilter(this);

    m_reset->setObjectName(nameOf(parameter, QStringLiteral("Reset")));
    m_reset->setIcon(Theme::icon(QStringLiteral("undo"), Theme::Role::Dim));
    m_reset->setIconSize({14, 14});
    m_reset->setFixedSize(18, 18);
    m_reset->setAutoRaise(true);
    m_reset->setFocusPolicy(Qt::TabFocus);
    m_reset->setToolTip(
        tr("Back to %1").arg(m_number->locale().toString(defaultOf(parameter), 'f', m_number->decimals())));
    m_reset->setAccessibleName(tr("Reset %1", "name of a slider").arg(name));
    QSizePolicy place = m_reset->sizePolicy();
    place.setRetainSizeWhenHidden(true); // the slider must not jump when the button comes
    m_reset->setSizePolicy(place);

    head()->addWidget(m_reset);
    column()->setSpacing(0);
    auto* row = new QHBoxLayout;
    row->setSpacing(2);
    row->addWidget(m_slider, 1);
    row->addWidget(m_number);
    column()->addLayout(row);
    setControl(m_slider, QStringLiteral("Slider"));
    setTabOrder(m_reset, m_slider); // it stands above
    setTabOrder(m_slider, m_number);

    connect(m_slider, &ValueSlider::valueChanged, this, [this](int ticks) {
        m_number->setValue(this->parameter().minimum + ticks * stepOf(this->parameter()));
    });
    connect(m_number, &NumberSpin::valueChanged, this, [this](double number) {
        show(number);
        Q_EMIT edited();
    });
    connect(m_reset, &QToolButton::clicked, this, [this] {
        m_slider->setFocus(Qt::OtherFocusReason); // the button is about to vanish
        reset();
    });
    m_number->setValue(defaultOf(parameter));
    show(m_number->value());
}

QVariant SliderField::value() const
{
    return m_number->value();
}

void SliderField::setValue(const QVariant& value)
{
    m_number->setValue(value.isValid() ? value.toDouble() : defaultOf(parameter()));
}

void SliderField::show(double value)
{
    {
        const QSignalBlocker quiet(m_slider); // a typed 0.123 stays what it is
        m_slider->setValue(ticksOf(parameter(), value));
    }
    m_reset->setVisible(!qFuzzyCompare(1 + value, 1 + defaultOf(parameter())));
    const QString words = fieldtexts::sliderWords(key(), value);
    m_slider->setToolTip(words);
    updateAccessibleDescription(m_slider, words);
    m_number->setToolTip(words);
}

bool SliderField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_slider && event->type() == QEvent::MouseButtonDblClick) {
        reset();
        return true;
    }
    if (watched == m_number && event->type() == QEvent::Wheel && !m_number->hasFocus()) {
        event->ignore();
        return true;
    }
    return FormField::eventFilter(watched, event);
}

} // namespace riffdesk
