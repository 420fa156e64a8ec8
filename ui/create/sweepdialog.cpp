#include "sweepdialog.h"

#include "sweeppreview.h"
#include "sweeprow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tonelabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace riffdesk {

namespace {
constexpr int dialogWidth = 560;
}

SweepDialog::SweepDialog(const Form& form, const Catalogue& catalogue, Cost cost, QWidget* parent)
    : QDialog(parent)
    , m_form(form)
    , m_catalogue(catalogue)
    , m_cost(cost)
    , m_across(new SweepRow(form, catalogue, tr("Across"), QStringLiteral("sweepAcross"), this))
    , m_down(
          new SweepRow(form, catalogue, tr("Down", "opposite of across"), QStringLiteral("sweepDown"), this))
    , m_takes(new QSpinBox(this))
    , m_preview(new SweepPreview(this))
    , m_line(new ToneLabel(Theme::Role::Dim, this))
    , m_use(new QPushButton(tr("Use sweep"), this))
{
    setObjectName(QStringLiteral("sweepDialog"));
    setWindowTitle(tr("Sweep"));
    auto* intro = new ToneLabel(Theme::Role::Dim, this);
    intro->setText(tr("Makes the song with each of these values, so that you hear what a setting does. "
                      "Everything else stays the same, the seed too."));
    m_takes->setObjectName(QStringLiteral("sweepTakesSpin"));
    m_takes->setRange(1, Form::mostTakes);
    m_takes->setValue(form.sweep.isOn() ? form.takes : 1);
    m_takes->setFixedWidth(80);
    auto* takesLabel = new QLabel(tr("Takes of each"), this);
    takesLabel->setBuddy(m_takes);
    m_takes->setAccessibleName(takesLabel->text());
    m_line->setObjectName(QStringLiteral("sweepLine"));
    auto* none = new QPushButton(tr("No sweep"), this);
    none->setObjectName(QStringLiteral("noSweepButton"));
    none->setAutoDefault(false);
    none->setVisible(form.sweep.isOn());
    Theme::setQuiet(none);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancelSweepButton"));
    cancel->setAutoDefault(false);
    m_use->setObjectName(QStringLiteral("useSweepButton"));
    m_use->setDefault(true);
    Theme::setPrimary(m_use);

    auto* takesRow = new QHBoxLayout;
    takesRow->setSpacing(Theme::grid);
    takesRow->addWidget(takesLabel);
    takesRow->addWidget(m_takes);
    takesRow->addStretch();
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::grid);
    buttons->addWidget(none);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_use);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * Theme::grid, 2 * Theme::grid, 3 * Theme::grid, 2 * Theme::grid);
    column->setSpacing(Theme::grid + Theme::grid / 2);
    column->addWidget(intro);
    column->addWidget(m_across);
    column->addWidget(m_down);
    column->addLayout(takesRow);
    column->addWidget(m_preview);
    column->addWidget(m_line);
    column->addStretch();
    column->addLayout(buttons);
    resize(dialogWidth, 0);

    m_down->addNothing();
    if (form.sweep.isOn())
        m_across->setAxis(form.sweep.axes.constFirst());
    if (form.sweep.axes.size() > 1)
        m_down->setAxis(form.sweep.axes.at(1));
    connect(m_across, &SweepRow::changed, this, &SweepDialog::showState);
    connect(m_down, &SweepRow::changed, this, &SweepDialog::showState);
    connect(m_takes, &QSpinBox::valueChanged, this, &SweepDialog::showState);
    connect(m_use, &QPushButton::clicked, this, &SweepDialog::use);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(none, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen({}, 1);
        accept();
    });
    showState();
}

Result<Form> SweepDialog::swept() const
{
    Form form = m_form;
    form.takes = m_takes->value();
    form.sweep = {};
    for (const SweepRow* row : {m_across, m_down}) {
        const auto axis = row->axis();
        if (!axis)
            return axis.error();
        if (*axis)
            form.sweep.axes.append(**axis);
    }
    if (const auto fine = checkSweep(form, m_catalogue); !fine)
        return fine.error();
    return form;
}

void SweepDialog::showState()
{
    const Result<Form> form = swept();
    m_use->setEnabled(form.ok());
    if (!form) {
        m_line->setTexts(form.error().text(), Theme::Role::Danger, {});
        m_line->setIcon(QStringLiteral("error"), Theme::Role::Danger);
        return; // the grid stays as it was while something is being typed
    }
    m_preview->setSweep(form->sweep, form->takes, m_catalogue);
    const int songs = form->songs(m_catalogue);
    QString line = m_cost.isPaid ? tr("%Ln requests, each of them is paid.", "at least two", songs)
                                 : tr("%Ln songs. Practice costs nothing.", "at least two", songs);
    if (m_cost.isPaid && m_cost.askAbove > 0 && songs > m_cost.askAbove)
        line += QLatin1Char(' ') + tr("That is more than %L1: Create asks once more.").arg(m_cost.askAbove);
    m_line->setIcon({}, Theme::Role::Dim);
    m_line->setTexts(line, Theme::Role::Text, {});
}

/// What is shown may need more room than before.
bool SweepDialog::event(QEvent* event)
{
    const bool isDone = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest) {
        const int needed = layout()->totalHeightForWidth(width());
        if (needed > height())
            resize(width(), needed);
    }
    return isDone;
}

void SweepDialog::use()
{
    const Result<Form> form = swept();
    if (!form)
        return;
    Q_EMIT chosen(form->sweep, form->takes);
    accept();
}

} // namespace riffdesk
