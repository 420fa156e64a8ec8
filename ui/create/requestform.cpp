#include "requestform.h"

#include "flagfield.h"
#include "form/formkeys.h"
#include "lyricsfield.h"
#include "promptfield.h"
#include "secondsfield.h"
#include "seedfield.h"
#include "sliderfield.h"
#include "songfield.h"
#include "textfield.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QWheelEvent>

#include <algorithm>

namespace riffdesk {

namespace {

using Kind = Parameter::Kind;

constexpr int fieldSpacing = 12;

/// Keeps the wheel for scrolling the form unless the control is in use.
class WheelGuard : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Wheel && !static_cast<QWidget*>(watched)->hasFocus()) {
            event->ignore();
            return true;
        }
        return QObject::eventFilter(watched, event);
    }
};

QWidget* labelled(const QString& text, QWidget* control, const QString& name, QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid / 2);
    auto* label = new QLabel(text, box);
    Theme::setDim(label);
    label->setBuddy(control);
    control->setObjectName(name);
    control->setAccessibleName(text);
    control->setFocusPolicy(Qt::StrongFocus);
    control->installEventFilter(new WheelGuard(control));
    column->addWidget(label);
    column->addWidget(control);
    return box;
}

void emptyLayout(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QLayout* inner = item->layout())
            emptyLayout(inner);
        delete item; // the widgets stay: they belong to the form
    }
}

} // namespace

RequestForm::RequestForm(const Catalogue& catalogue, Library& library, QWidget* parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_library(library)
    , m_form(Form::fresh(catalogue))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(fieldSpacing);
    buildTop();
    buildFields();
    buildBottom();
    m_column->addStretch();
    arrange();
}

void RequestForm::buildTop()
{
    m_action = new QComboBox(this);
    m_model = new QComboBox(this);
    for (const Action& action : m_catalogue.actions())
        m_action->addItem(Catalogue::translated(action.label), action.id);
    m_model->addItems(m_catalogue.models());
    m_model->setCurrentText(m_catalogue.defaultModel());
    m_action->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_action->setMinimumContentsLength(4); // it gets what the model leaves
    m_action->setMaxVisibleItems(16);
    m_action->view()->setMinimumWidth(m_action->view()->sizeHintForColumn(0) + 2 * Theme::grid);
    m_model->setSizeAdjustPolicy(
        QComboBox::AdjustToContents); // models differ in their last word: never elided
    m_modelBox = labelled(tr("Model"), m_model, QStringLiteral("modelCombo"), this);
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::grid);
    row->addWidget(labelled(tr("Action"), m_action, QStringLiteral("actionCombo"), this), 1);
    row->addWidget(m_modelBox);
    m_column->addLayout(row);
    setTabOrder(m_action, m_model);
    connect(m_action, &QComboBox::currentIndexChanged, this, [this] {
        m_action->setToolTip(m_action->currentText());
        edit([this](Form& form) { form.setAction(m_catalogue, m_action->currentData().toString()); });
    });
    connect(m_model, &QComboBox::currentIndexChanged, this,
            [this] { edit([this](Form& form) { form.model = m_model->currentText(); }); });
}

FormField* RequestForm::makeField(const Parameter& parameter)
{
    switch (parameter.kind) {
    case Kind::Lyrics:
        return new LyricsField(parameter, m_library, this);
    case Kind::Flag:
        return new FlagField(parameter, this);
    case Kind::Song:
        return new SongField(parameter, m_library, this);
    case Kind::Seconds:
        return new SecondsField(parameter, this);
    case Kind::Slider:
        return new SliderField(parameter, this);
    case Kind::Seed:
        return new SeedField(parameter, this);
    case Kind::Text:
        if (parameter.key == formkeys::prompt)
            return new PromptField(parameter, this);
        break;
    case Kind::Address:
        break;
    }
    return new TextField(parameter, this);
}

void RequestForm::buildFields()
{
    m_main = new QVBoxLayout;
    m_main->setSpacing(fieldSpacing);
    m_column->addLayout(m_main);

    // Tab visits widgets in the order they are made: first what an action works on, then the rest.
    const auto isSource = [](const Parameter& p) {
        return !p.advanced && (p.kind == Kind::Song || p.kind == Kind::Seconds);
    };
    const auto isLast = [](const Parameter& p) { return p.advanced || p.kind == Kind::Seed; };
    const auto make = [this](const Parameter& parameter) {
        if (parameter.key == formkeys::custom)
            return; // the switch between Describe and Write
        FormField* field = makeField(parameter);
        m_fields.insert(parameter.key, field);
        connect(field, &FormField::edited, this,
                [this, field] { edit([&](Form& form) { field->writeTo(form, m_catalogue); }); });
        connect(field, &FormField::touched, this, &RequestForm::fieldTouched);
    };
    for (const Parameter& parameter : m_catalogue.parameters()) {
        if (isSource(parameter))
            make(parameter);
    }
    m_mode = new SegmentedControl(this);
    m_mode->setObjectName(QStringLiteral("modeSwitch"));
    m_mode->setAccessibleName(tr("Describe or write"));
    m_mode->addSegment(tr("Describe", "the song, in a prompt"));
    m_mode->addSegment(tr("Write", "the lyrics"));
    m_mode->segment(0)->setObjectName(QStringLiteral("describeButton"));
    m_mode->segment(1)->setObjectName(QStringLiteral("writeButton"));
    connect(m_mode, &SegmentedControl::currentIndexChanged, this,
            [this] { edit([this](Form& form) { form.writing = m_mode->currentIndex() == 1; }); });
    for (const Parameter& parameter : m_catalogue.parameters()) {
        if (!isSource(parameter) && !isLast(parameter))
            make(parameter);
    }
    for (const Parameter& parameter : m_catalogue.parameters()) {
        if (!isSource(parameter) && isLast(parameter) && !parameter.advanced)
            make(parameter);
    }
    m_takes = new QSpinBox(this);
    m_takes->setRange(1, Form::mostTakes);
    m_takes->setToolTip(tr("How many songs to make of this form; each is a request of its own"));
    m_takesBox = labelled(tr("Takes"), m_takes, QStringLiteral("takesSpin"), this);
    connect(m_takes, &QSpinBox::valueChanged, this,
            [this](int takes) { edit([takes](Form& form) { form.takes = takes; }); });

    m_advancedToggle = new QPushButton(tr("Advanced"), this);
    m_advancedToggle->setObjectName(QStringLiteral("advancedButton"));
    m_advancedToggle->setCheckable(true);
    m_advancedToggle->setLayoutDirection(layoutDirection());
    Theme::setFlush(m_advancedToggle);
    connect(m_advancedToggle, &QPushButton::toggled, this,
            [this](bool open) { edit([open](Form& form) { form.advanced = open; }); });
    for (const Parameter& parameter : m_catalogue.parameters()) {
        if (parameter.advanced)
            make(parameter);
    }
}

void RequestForm::buildBottom()
{
    m_bottom = new QWidget(this);
    auto* row = new QHBoxLayout(m_bottom);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid);
    for (FormField* field : std::as_const(m_fields)) {
        if (field->parameter().kind == Kind::Seed && !field->parameter().advanced)
            row->addWidget(field, 3);
    }
    row->addWidget(m_takesBox, 2, Qt::AlignTop);
    m_column->addWidget(m_bottom);

    m_column->addWidget(m_advancedToggle, 0, Qt::AlignLeading);
    m_advanced = new QWidget(this);
    m_advancedColumn = new QVBoxLayout(m_advanced);
    m_advancedColumn->setContentsMargins(0, 0, 0, 0);
    m_advancedColumn->setSpacing(fieldSpacing);
    m_column->addWidget(m_advanced);
}

template <typename Change> void RequestForm::edit(const Change& change)
{
    if (m_showing)
        return;
    Form form = m_form;
    change(form);
    if (form != m_form)
        Q_EMIT edited(form);
}

void RequestForm::setForm(const Form& form, const FormFacts& facts)
{
    const QScopedValueRollback<bool> showing(m_showing, true);
    const bool isOtherForm = form.action != m_form.action || form.writing != m_form.writing;
    m_form = form;
    m_action->setCurrentIndex(m_action->findData(form.action));
    m_model->setCurrentText(form.model);
    m_mode->setCurrentIndex(form.writing ? 1 : 0);
    m_takes->setValue(form.takes);
    m_advancedToggle->setChecked(form.advanced);
    const QSet<QString> required = form.required(m_catalogue);
    for (FormField* field : std::as_const(m_fields)) {
        field->showForm(form, m_catalogue, facts);
        field->setRequired(required.contains(field->key()));
    }
    if (isOtherForm)
        arrange();
    else
        showAdvanced();
}

void RequestForm::clearTouched()
{
    for (FormField* field : std::as_const(m_fields))
        field->setTouched(false);
}

void RequestForm::showProblems(const QVector<FormProblem>& problems)
{
    using Shown = FormProblem::Shown;
    for (FormField* field : std::as_const(m_fields)) {
        const auto first = std::find_if(problems.cbegin(), problems.cend(), [field](const FormProblem& each) {
            return each.key == field->key();
        });
        const bool isSeen = first != problems.cend() && first->shown != Shown::AtCreate
                            && (field->isTouched() || first->shown == Shown::AtOnce);
        field->showProblem(isSeen ? first->message : QString());
    }
}

void RequestForm::touchAll()
{
    for (FormField* field : std::as_const(m_fields))
        field->setTouched(m_form.isShown(m_catalogue, field->key()));
}

void RequestForm::arrange()
{
    const Action& action = *m_catalogue.action(m_form.action);
    setUpdatesEnabled(false);
    m_modelBox->setVisible(action.usesModel);
    emptyLayout(m_main);
    emptyLayout(m_advancedColumn);
    bool modePlaced = false;
    QHBoxLayout* seconds = nullptr; // places in the song stand side by side
    for (const QString& key : action.allows) {
        FormField* field = m_fields.value(key);
        if (!field)
            continue;
        const bool isText = key == formkeys::prompt || key == formkeys::lyric;
        if (isText && action.uses(formkeys::custom) && !modePlaced) {
            m_main->addWidget(m_mode);
            modePlaced = true;
        }
        const bool inSeconds = field->parameter().kind == Kind::Seconds && !field->parameter().advanced;
        if (!inSeconds)
            seconds = nullptr;
        if (field->parameter().advanced) {
            m_advancedColumn->addWidget(field);
        } else if (inSeconds) {
            if (!seconds) {
                seconds = new QHBoxLayout;
                seconds->setSpacing(Theme::grid);
                m_main->addLayout(seconds);
            }
            seconds->addWidget(field, 1, Qt::AlignTop);
        } else if (field->parameter().kind != Kind::Seed) {
            m_main->addWidget(field);
        }
    }
    m_mode->setVisible(modePlaced);
    for (FormField* field : std::as_const(m_fields)) {
        const bool isShown = m_form.isShown(m_catalogue, field->key());
        field->setVisible(isShown);
        if (!isShown)
            field->setTouched(false);
    }
    m_takesBox->setVisible(action.yield == Action::Yield::Song);
    m_bottom->setVisible(action.yield == Action::Yield::Song
                         || std::any_of(m_fields.cbegin(), m_fields.cend(), [&](const FormField* field) {
                                return field->parameter().kind == Kind::Seed
                                       && m_form.isShown(m_catalogue, field->key());
                            }));
    showAdvanced();
    setUpdatesEnabled(true);
}

void RequestForm::showAdvanced()
{
    int shown = 0;
    int filled = 0;
    for (const FormField* field : std::as_const(m_fields)) {
        if (!field->parameter().advanced || !m_form.isShown(m_catalogue, field->key()))
            continue;
        ++shown;
        filled += m_form.values.contains(field->key()) ? 1 : 0;
    }
    const bool open = m_form.advanced;
    // What is folded away is still sent, so the button says that there is something.
    m_advancedToggle->setText(filled > 0 && !open ? tr("Advanced (%1 filled in)").arg(filled)
                                                  : tr("Advanced"));
    m_advancedToggle->setIcon(
        Theme::icon(open ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down"), Theme::Role::Dim));
    m_advancedToggle->setVisible(shown > 0);
    m_advanced->setVisible(shown > 0 && open);
}

FormField* RequestForm::field(const QString& key) const
{
    return m_fields.value(key);
}

QList<SongField*> RequestForm::songFields() const
{
    QList<SongField*> found;
    for (FormField* each : fields()) {
        if (auto* song = qobject_cast<SongField*>(each))
            found.append(song);
    }
    return found;
}

QList<FormField*> RequestForm::fields() const
{
    QList<FormField*> all;
    for (const Parameter& parameter : m_catalogue.parameters()) {
        if (FormField* each = m_fields.value(parameter.key))
            all.append(each);
    }
    return all;
}

} // namespace riffdesk
