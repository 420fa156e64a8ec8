#include "compbar.h"

#include "fadefield.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/tonelabel.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <initializer_list>

namespace riffdesk {

CompBar::CompBar(QWidget* parent)
    : QWidget(parent)
    , m_sentence(new ToneLabel(Theme::Role::Text, this))
    , m_undo(new QPushButton(tr("Undo"), this))
    , m_redo(new QPushButton(tr("Redo"), this))
    , m_fade(new FadeField(QStringLiteral("compFade"), tr("How long one take goes over into the next"), this))
    , m_keep(new QPushButton(this))
{
    setObjectName(QStringLiteral("compBar"));
    m_sentence->setObjectName(QStringLiteral("compSentence"));
    m_sentence->setTextStyle(Theme::bodyText);
    const auto setUp = [](QPushButton* button, const char* name, const QString& toolTip) {
        button->setObjectName(QLatin1String(name));
        button->setToolTip(toolTip);
        button->setFocusPolicy(Qt::TabFocus);
    };
    const auto keysOf = [](QKeySequence::StandardKey key) {
        return QKeySequence(key).toString(QKeySequence::NativeText);
    };
    setUp(m_undo, "compUndoButton", tr("Takes the last choice back (%1)").arg(keysOf(QKeySequence::Undo)));
    setUp(m_redo, "compRedoButton", tr("Makes it again (%1)").arg(keysOf(QKeySequence::Redo)));
    setUp(m_keep, "compKeepButton", {});
    Theme::setPrimary(m_keep);
    auto* row = new FlowLayout(nullptr, Theme::grid * 2, Theme::grid);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part : std::initializer_list<QWidget*>{m_undo, m_redo, m_fade, m_keep})
        row->addWidget(part);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid);
    column->addWidget(m_sentence);
    column->addLayout(row);

    connect(&m_comping, &Comping::ready, this, &CompBar::showState);
    connect(&m_comping, &Comping::pathChanged, this, &CompBar::showState);
    connect(&m_comping, &Comping::soundChanged, this, &CompBar::showState);
    connect(&m_comping, &Comping::failed, this, [this](const Error& error) {
        m_problem = error.text();
        showState();
    });
    connect(m_undo, &QPushButton::clicked, &m_comping, &Comping::undo);
    connect(m_redo, &QPushButton::clicked, &m_comping, &Comping::redo);
    connect(m_fade, &FadeField::changed, this, [this] { m_comping.setFadeSeconds(m_fade->seconds()); });
    connect(m_keep, &QPushButton::clicked, this, &CompBar::keepRequested);
    hide();
}

void CompBar::open(const QStringList& files, const QStringList& titles, int take)
{
    show();
    m_problem.clear();
    m_comping.start(files, titles, take);
    showState();
}

void CompBar::close()
{
    m_comping.stop();
    hide();
    Q_EMIT changed();
}

bool CompBar::takesKey(const QKeyEvent& key)
{
    const bool undoes = key.matches(QKeySequence::Undo);
    if (!undoes && !key.matches(QKeySequence::Redo))
        return false;
    if (!isOn() || !(undoes ? m_undo : m_redo)->isEnabled())
        return false;
    if (key.type() == QEvent::KeyPress)
        undoes ? m_comping.undo() : m_comping.redo();
    return true;
}

void CompBar::setKeeping(bool isKeeping)
{
    m_isKeeping = isKeeping;
    showState();
}

void CompBar::setWhyNot(const QString& sentence)
{
    m_whyNot = sentence;
    showState();
}

void CompBar::showState()
{
    const auto& sound = m_comping.sound(); // where there was no room, a join is left out
    const int joins = int(sound ? sound->pieces.size() : m_comping.path().turns.size()) - 1;
    if (!m_problem.isEmpty())
        m_sentence->setText(m_problem);
    else if (m_comping.isReading())
        m_sentence->setText(tr("Looking whether they run together…"));
    else if (joins == 0)
        m_sentence->setText(
            tr("Drag over a song where it is to be heard, or press its number while it plays."));
    else
        m_sentence->setText(joins == 1 ? tr("Put together with one join.")
                                       : tr("Put together with %Ln joins.", "at least two", joins));
    m_undo->setEnabled(m_comping.isReady() && m_comping.canUndo());
    m_redo->setEnabled(m_comping.isReady() && m_comping.canRedo());
    m_fade->setEnabled(m_comping.isReady());
    m_keep->setEnabled(m_comping.sound() && joins > 0 && m_whyNot.isEmpty() && !m_isKeeping);
    m_keep->setText(m_isKeeping ? tr("Putting together…") : tr("Keep as a new song"));
    m_keep->setToolTip(m_whyNot.isEmpty() ? tr("Makes a song of what was chosen. Costs nothing.") : m_whyNot);
    Q_EMIT changed();
}

} // namespace riffdesk
