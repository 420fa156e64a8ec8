#include "requestform.h"

#include "choicefield.h"
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

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QWheelEvent>

#include <algorithm>

namespace riffdesk {

namespace {

using Kind = Parameter::Kind;

constexpr int fieldSpacing = 12;
constexpr int columns = 2; ///< of fields that stand side by side
constexpr int rowSpacing = 2 * Theme::grid;

/// Neighbours of the same sort share a row.
enum class Beside { None, Places, Switches, Numbers };

Beside besideOf(Kind kind)
{
    switch (kind) {
    case Kind::Seconds:
        return Beside::Places;
    case Kind::Flag:
    case Kind::Choice:
        return Beside::Switches;
    case Kind::Slider:
    case Kind::Seed:
        return Beside::Numbers;
    default:
        return Beside::None;
    }
}

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
    m_top = new QHBoxLayout;
    m_top->setSpacing(Theme::grid);
    m_top->addWidget(labelled(tr("Action"), m_action, QStringLiteral("actionCombo"), this), 1);
    m_top->addWidget(m_modelBox);
    m_column->addLayout(m_top);
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
    case Kind::Choice:
        return new ChoiceField(parameter, this);
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

    // Tab visits widgets in the order they are made: that in which the actions show them.
    QStringList keys;
    for (const Action& action : m_catalogue.actions()) {
        qsizetype place = 0;
        for (const QString& key : action.allows) {
            if (!keys.contains(key))
                keys.insert(place, key);
            place = keys.indexOf(key) + 1;
        }
    }
    for (const Parameter& parameter : m_catalogue.parameters()) {
        if (!keys.contains(parameter.key))
            keys.append(parameter.key);
    }
    const auto make = [&](bool advanced) {
        for (const QString& key : std::as_const(keys)) {
            const Parameter* parameter = m_catalogue.parameter(key);
            if (!parameter || parameter->derived || parameter->advanced != advanced)
                continue;
            FormField* field = makeField(*parameter);
            m_fields.insert(key, field);
            connect(field, &FormField::edited, this,
                    [this, field] { edit([&](Form& form) { field->writeTo(form, m_catalogue); }); });
            connect(field, &FormField::touched, this, &RequestForm::fieldTouched);
        }
    };
    make(false);
    buildAdvanced();
    make(true);
}

void RequestForm::buildAdvanced()
{
    m_advancedToggle = new QPushButton(tr("Advanced"), this);
    m_advancedToggle->setObjectName(QStringLiteral("advancedButton"));
    m_advancedToggle->setCheckable(true);
    m_advancedToggle->setLayoutDirection(layoutDirection());
    Theme::setFlush(m_advancedToggle);
    connect(m_advancedToggle, &QPushButton::toggled, this,
            [this](bool open) { edit([open](Form& form) { form.advanced = open; }); });
    connect(m_advancedToggle, &QPushButton::clicked, this, [this](bool open) {
        if (open)
            Q_EMIT unfolded(m_advanced);
    });
    m_column->addWidget(m_advancedToggle, 0, Qt::AlignLeading);
    m_advanced = new QWidget(this);
    m_advancedColumn = new QVBoxLayout(m_advanced);
    m_advancedColumn->setContentsMargins(0, 0, 0, 0);
    m_advancedColumn->setSpacing(fieldSpacing);
    m_column->addWidget(m_advanced);
    m_column->addStretch();
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
    const auto shownKeys = [this](const Form& each) {
        QStringList keys;
        for (const FormField* field : std::as_const(m_fields)) {
            if (each.isShown(m_catalogue, field->key()))
                keys.append(field->key());
        }
        return keys;
    };
    const bool isOtherForm = form.action != m_form.action || shownKeys(form) != shownKeys(m_form);
    m_form = form;
    m_action->setCurrentIndex(m_action->findData(form.action));
    m_model->setCurrentText(form.model);
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
    m_rows.clear(); // first: hiding what has the focus may ask fitRows()
    m_isBeside.clear();
    emptyLayout(m_main);
    emptyLayout(m_advancedColumn);
    for (FormField* field : std::as_const(m_fields)) {
        const bool isShown = m_form.isShown(m_catalogue, field->key());
        field->setVisible(isShown);
        if (!isShown)
            field->setTouched(false);
    }
    Beside last = Beside::None;
    for (const QString& key : action.allows) {
        FormField* field = m_fields.value(key);
        if (!field || !m_form.isShown(m_catalogue, key))
            continue;
        if (field->parameter().advanced) {
            m_advancedColumn->addWidget(field);
            continue;
        }
        const Beside beside = besideOf(field->parameter().kind);
        if (beside == Beside::None || beside != last)
            m_rows.append(QVector<FormField*>());
        m_rows.last().append(field);
        last = beside;
    }
    bool fillsHeight = false;
    for (const QVector<FormField*>& row : std::as_const(m_rows)) {
        m_isBeside.append(fitsBeside(row));
        const bool grows = row.first()->parameter().kind == Kind::Lyrics;
        fillsHeight = fillsHeight || grows;
        m_main->addLayout(layoutOf(row, m_isBeside.last() ? columns : 1), grows ? 1 : 0);
    }
    m_column->setStretchFactor(m_main, fillsHeight ? 1 : 0);
    m_column->setStretch(m_column->count() - 1, fillsHeight ? 0 : 1);
    showAdvanced();
    setUpdatesEnabled(true);
}

bool RequestForm::fitsBeside(const QVector<FormField*>& row) const
{
    int widest = 0;
    for (const FormField* field : row)
        widest = std::max(widest, field->minimumSizeHint().width());
    const bool isPair = row.size() == columns; // it may share the width unevenly
    const int least = isPair ? row.first()->minimumSizeHint().width() + row.last()->minimumSizeHint().width()
                             : columns * widest;
    return row.size() > 1 && least + rowSpacing <= width();
}

QLayout* RequestForm::layoutOf(const QVector<FormField*>& row, int columns)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(rowSpacing);
    grid->setVerticalSpacing(Theme::grid);
    int highest = 0; ///< of the controls beside each other; a box stands in the middle of their height
    for (const FormField* field : row)
        highest = std::max(highest, columns > 1 ? field->control()->sizeHint().height() : 0);
    for (int i = 0; i < row.size(); ++i) {
        const bool grows = row.at(i)->parameter().kind == Kind::Lyrics;
        const bool isFlag = row.at(i)->parameter().kind == Kind::Flag;
        grid->addWidget(row.at(i), i / columns, i % columns,
                        grows    ? Qt::Alignment()
                        : isFlag ? Qt::AlignBottom
                                 : Qt::AlignTop);
        if (isFlag)
            row.at(i)->control()->setMinimumHeight(highest);
        grid->setColumnStretch(i % columns, 1);
    }
    return grid;
}

/// As narrow as it is with nothing beside each other: what stands so now must not keep it wide.
QSize RequestForm::minimumSizeHint() const
{
    int widest = m_top->minimumSize().width();
    for (const QVector<FormField*>& row : m_rows) {
        for (const FormField* field : row)
            widest = std::max(widest, field->minimumSizeHint().width());
    }
    return {widest, QWidget::minimumSizeHint().height()};
}

void RequestForm::fitRows(int height)
{
    int used = m_top->minimumSize().height();
    int room = 0;
    qsizetype fitting = 0;
    FormField* grows = nullptr; ///< the lyrics, if they fit
    for (; fitting < m_rows.size(); ++fitting) {
        FormField* const first = m_rows.at(fitting).first();
        const bool isLyrics = first->parameter().kind == Kind::Lyrics;
        const QLayoutItem* const row = m_main->itemAt(static_cast<int>(fitting));
        const int least = isLyrics                   ? first->minimumSizeHint().height()
                          : row->hasHeightForWidth() ? row->minimumHeightForWidth(m_main->geometry().width())
                                                     : row->minimumSize().height();
        used += fieldSpacing + least;
        if (used > height)
            break;
        room = height - used;
        if (isLyrics)
            grows = first;
    }
    const bool allFit =
        fitting == m_rows.size() && used + fieldSpacing + m_advancedToggle->height() <= height;
    const int rest = grows && !allFit ? room % fontMetrics().lineSpacing() : 0;
    const int lines = room - rest; // whole ones, so that none is cut
    for (FormField* field : std::as_const(m_fields)) {
        if (field->parameter().kind == Kind::Lyrics)
            field->setMinimumHeight(field == grows && !allFit ? field->minimumSizeHint().height() + lines
                                                              : 0);
    }
}

QVector<QRect> RequestForm::rows() const
{
    QVector<QRect> places{m_top->geometry()};
    if (m_advancedToggle->isVisibleTo(this))
        places.append(m_advancedToggle->geometry());
    for (const FormField* field : std::as_const(m_fields)) {
        if (field->isVisibleTo(this))
            places.append(QRect(field->mapTo(this, QPoint(0, 0)), field->size()));
    }
    std::sort(places.begin(), places.end(),
              [](const QRect& one, const QRect& other) { return one.top() < other.top(); });
    QVector<QRect> rows;
    for (const QRect& place : std::as_const(places)) {
        if (!rows.isEmpty() && place.top() <= rows.last().bottom())
            rows.last() |= place;
        else
            rows.append(place);
    }
    return rows;
}

void RequestForm::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    for (int i = 0; i < m_rows.size(); ++i) {
        if (fitsBeside(m_rows.at(i)) != m_isBeside.at(i)) {
            arrange();
            return;
        }
    }
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
    m_advancedToggle->setText(
        filled > 0 && !open ? tr("Advanced (%1 filled in)").arg(QLocale().toString(filled)) : tr("Advanced"));
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
