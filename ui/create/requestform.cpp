#include "requestform.h"

#include "flagfield.h"
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
#include <QSet>
#include <QSpinBox>
#include <QWheelEvent>

#include <algorithm>

namespace riffdesk {

namespace {

using Kind = Parameter::Kind;

constexpr QLatin1String promptKey("prompt");
constexpr QLatin1String lyricKey("lyric");
constexpr QLatin1String customKey("custom");
constexpr QLatin1String instrumentalKey("instrumental");
constexpr int maxTakes = 12;
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

/// Marks what cannot be left out as the form stands: what a request that holds nothing but its switches would
/// be refused for.
void markRequired(const RequestForm& form, const Catalogue& catalogue)
{
    const Action* const action = catalogue.action(form.action());
    if (!action)
        return;
    SongRequest bare(action->id, action->usesModel ? catalogue.defaultModel() : QString());
    if (action->uses(customKey))
        bare.set(customKey, form.isWriting());
    const FormField* const instrumental = form.field(instrumentalKey);
    if (instrumental && action->uses(instrumentalKey))
        bare.set(instrumentalKey, instrumental->value());
    QSet<QString> needed;
    for (const FieldProblem& each : bare.problems(catalogue))
        needed.insert(each.key);
    for (FormField* field : form.fields())
        field->setRequired(form.isShown(field->key()) && needed.contains(field->key()));
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
        arrange();
        onEdited();
    });
    connect(m_model, &QComboBox::currentIndexChanged, this, &RequestForm::onEdited);
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
        if (parameter.key == promptKey)
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
        if (parameter.key == customKey)
            return; // the switch between Describe and Write
        FormField* field = makeField(parameter);
        m_fields.insert(parameter.key, field);
        connect(field, &FormField::edited, this, &RequestForm::onEdited);
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
    connect(m_mode, &SegmentedControl::currentIndexChanged, this, [this] {
        arrange();
        onEdited();
    });
    for (const Parameter& parameter : m_catalogue.parameters()) {
        if (!isSource(parameter) && !isLast(parameter))
            make(parameter);
    }
    for (const Parameter& parameter : m_catalogue.parameters()) {
        if (!isSource(parameter) && isLast(parameter) && !parameter.advanced)
            make(parameter);
    }
    m_takes = new QSpinBox(this);
    m_takes->setRange(1, maxTakes);
    m_takes->setToolTip(tr("How many songs to make of this form; each is a request of its own"));
    m_takesBox = labelled(tr("Takes"), m_takes, QStringLiteral("takesSpin"), this);
    connect(m_takes, &QSpinBox::valueChanged, this, &RequestForm::onEdited);

    m_advancedToggle = new QPushButton(tr("Advanced"), this);
    m_advancedToggle->setObjectName(QStringLiteral("advancedButton"));
    m_advancedToggle->setCheckable(true);
    m_advancedToggle->setLayoutDirection(layoutDirection());
    Theme::setFlush(m_advancedToggle);
    connect(m_advancedToggle, &QPushButton::toggled, this, [this] {
        showAdvanced();
        Q_EMIT changed();
    });
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

const Action& RequestForm::current() const
{
    const int index = std::max(0, m_action->currentIndex());
    return m_catalogue.actions().at(index);
}

void RequestForm::arrange()
{
    const Action& action = current();
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
        if ((key == promptKey || key == lyricKey) && action.uses(customKey) && !modePlaced) {
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
        field->setVisible(isShown(field->key()));
        if (!field->isVisibleTo(this))
            field->setTouched(false);
        if (auto* song = qobject_cast<SongField*>(field); song && !song->parameter().advanced)
            song->setMode(action.source == Action::Source::Upload ? SongField::Mode::Upload
                                                                  : SongField::Mode::Choose);
    }
    m_takesBox->setVisible(action.yield == Action::Yield::Song);
    m_bottom->setVisible(action.yield == Action::Yield::Song
                         || std::any_of(m_fields.cbegin(), m_fields.cend(), [&](const FormField* field) {
                                return field->parameter().kind == Kind::Seed && isShown(field->key());
                            }));
    showAdvanced();
    markRequired(*this, m_catalogue);
    setUpdatesEnabled(true);
}

void RequestForm::showAdvanced()
{
    int shown = 0;
    int filled = 0;
    for (const FormField* field : std::as_const(m_fields)) {
        if (!field->parameter().advanced || !isShown(field->key()))
            continue;
        ++shown;
        filled += field->value().isValid() ? 1 : 0;
    }
    const bool open = m_advancedToggle->isChecked();
    // What is folded away is still sent, so the button says that there is something.
    m_advancedToggle->setText(filled > 0 && !open ? tr("Advanced (%1 filled in)").arg(filled)
                                                  : tr("Advanced"));
    m_advancedToggle->setIcon(
        Theme::icon(open ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down"), Theme::Role::Dim));
    m_advancedToggle->setVisible(shown > 0);
    m_advanced->setVisible(shown > 0 && open);
}

void RequestForm::unfoldAdvanced()
{
    m_advancedToggle->setChecked(true);
}

void RequestForm::onEdited()
{
    if (auto* lyrics = qobject_cast<LyricsField*>(field(lyricKey))) {
        const FormField* instrumental = field(instrumentalKey);
        lyrics->setUnsung(instrumental && isShown(instrumentalKey) && instrumental->value().toBool());
    }
    markRequired(*this, m_catalogue); // instrumental songs need no lyrics
    showAdvanced();
    Q_EMIT changed();
}

QString RequestForm::action() const
{
    return current().id;
}

bool RequestForm::setAction(const QString& id)
{
    const int index = m_action->findData(id);
    if (index < 0)
        return false;
    m_action->setCurrentIndex(index);
    return true;
}

void RequestForm::setModel(const QString& model)
{
    const int index = m_model->findText(model);
    if (index >= 0)
        m_model->setCurrentIndex(index);
}

bool RequestForm::isWriting() const
{
    return m_mode->currentIndex() == 1;
}

void RequestForm::setWriting(bool writing)
{
    m_mode->setCurrentIndex(writing ? 1 : 0);
}

int RequestForm::takes() const
{
    return current().yield == Action::Yield::Song ? m_takes->value() : 1;
}

void RequestForm::setTakes(int takes)
{
    m_takes->setValue(takes);
}

bool RequestForm::isShown(const QString& key) const
{
    const Action& action = current();
    if (!action.uses(key))
        return false;
    if (!action.uses(customKey) || !action.uses(promptKey) || !action.uses(lyricKey))
        return true;
    return !(key == promptKey && isWriting()) && !(key == lyricKey && !isWriting());
}

SongRequest RequestForm::request() const
{
    const Action& action = current();
    SongRequest request(action.id, action.usesModel ? m_model->currentText() : QString());
    for (const QString& key : action.allows) {
        if (key == customKey)
            request.set(key, isWriting());
        else if (const FormField* shown = field(key); shown && isShown(key) && shown->value().isValid())
            request.set(key, shown->value());
    }
    return request;
}

void RequestForm::setRequest(const SongRequest& request)
{
    if (!setAction(request.action()))
        return;
    setModel(request.model());
    setWriting(request.flag(customKey) || (request.has(lyricKey) && !request.has(promptKey)));
    bool advanced = m_advancedToggle->isChecked();
    for (FormField* each : std::as_const(m_fields)) {
        const QVariant value = request.values().value(each->key());
        each->setValue(value);
        each->setTouched(false);
        advanced = advanced || (each->parameter().advanced && each->value().isValid());
    }
    m_advancedToggle->setChecked(advanced);
}

Preset RequestForm::preset(const QString& name) const
{
    Preset preset{Preset::cleanName(name), request(), takes(), {}};
    for (const QString& key : {QString(promptKey), QString(lyricKey)}) {
        const FormField* text = field(key);
        if (text && current().uses(key) && !isShown(key) && text->value().isValid())
            preset.hidden.insert(key, text->value());
    }
    return preset;
}

void RequestForm::setPreset(const Preset& preset)
{
    setRequest(preset.request);
    for (auto it = preset.hidden.cbegin(); it != preset.hidden.cend(); ++it) {
        FormField* text = field(it.key());
        if (text && !isShown(it.key()))
            text->setValue(it.value());
    }
    setTakes(preset.takes);
}

FormDraft RequestForm::draft() const
{
    FormDraft draft;
    draft.action = action();
    draft.model = m_model->currentText();
    draft.takes = m_takes->value();
    draft.writing = isWriting();
    draft.advanced = m_advancedToggle->isChecked();
    draft.seedLocked = seedField() && seedField()->isLocked();
    for (const FormField* each : std::as_const(m_fields)) {
        if (each->value().isValid())
            draft.values.insert(each->key(), each->value());
    }
    return draft;
}

void RequestForm::setDraft(const FormDraft& draft)
{
    if (!setAction(draft.action))
        m_action->setCurrentIndex(0);
    setModel(m_catalogue.models().contains(draft.model) ? draft.model : m_catalogue.defaultModel());
    setWriting(draft.writing);
    m_takes->setValue(draft.takes);
    m_advancedToggle->setChecked(draft.advanced);
    for (FormField* each : std::as_const(m_fields)) {
        each->setValue(draft.values.value(each->key()));
        each->setTouched(false);
    }
    if (SeedField* seed = seedField())
        seed->setLocked(draft.seedLocked);
    if (auto* lyrics = qobject_cast<LyricsField*>(field(lyricKey)))
        lyrics->forgetUndo();
    if (auto* prompt = qobject_cast<PromptField*>(field(promptKey)))
        prompt->forgetUndo();
}

FormField* RequestForm::field(const QString& key) const
{
    return m_fields.value(key);
}

SeedField* RequestForm::seedField() const
{
    for (FormField* each : std::as_const(m_fields)) {
        if (auto* seed = qobject_cast<SeedField*>(each))
            return seed;
    }
    return nullptr;
}

SongField* RequestForm::songField(const QString& key) const
{
    return qobject_cast<SongField*>(m_fields.value(key));
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
