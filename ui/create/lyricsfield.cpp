#include "lyricsfield.h"

#include "fieldtexts.h"
#include "library/library.h"
#include "ui/lyrics/lyricseditor.h"
#include "ui/lyrics/lyricswindow.h"
#include "ui/lyrics/spellmarks.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tonelabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace riffdesk {

LyricsField::LyricsField(const Parameter& parameter, Library& library, QWidget* parent)
    : FormField(parameter, parent)
    , m_panel(new LyricsPanel(this))
    , m_away(new QWidget(this))
{
    LyricsEditor* editor = m_panel->editor();
    editor->setPlaceholderText(fieldtexts::placeholder(parameter.key));
    editor->setSongLyrics([&library](const QString& id) {
        const auto song = library.song(id);
        return song ? song->lyrics : QString();
    });
    auto* row = new QVBoxLayout(m_away);
    row->setContentsMargins(0, Theme::grid, 0, Theme::grid);
    auto* note = new ToneLabel(Theme::Role::Dim, m_away);
    note->setText(tr("The lyrics are open in a window of their own."));
    auto* back = new QPushButton(tr("Bring them back"), m_away);
    back->setObjectName(QStringLiteral("collapseLyricsButton"));
    connect(back, &QPushButton::clicked, this, [this] {
        if (m_window)
            m_window->close();
    });
    row->addWidget(note);
    row->addWidget(back, 0, Qt::AlignLeading);
    m_away->hide();

    head()->addWidget(m_panel->tools());
    m_place = column()->count();
    column()->addWidget(m_panel);
    column()->addWidget(m_away);
    setControl(editor, QStringLiteral("Edit"));
    connect(editor, &QPlainTextEdit::textChanged, this, &FormField::edited);
    connect(editor, &LyricsEditor::syllablesShownChanged, this, &LyricsField::syllablesShownChanged);
    connect(m_panel, &LyricsPanel::timesLoaded, this, &LyricsField::timesLoaded);
    connect(m_panel, &LyricsPanel::problem, this, &LyricsField::problem);
    connect(m_panel, &LyricsPanel::titleChosen, this, &LyricsField::titleChosen);
    connect(m_panel, &LyricsPanel::expandRequested, this, &LyricsField::expand);
}

LyricsField::~LyricsField()
{
    if (m_window)
        m_window->disconnect(
            this); // it ends as it goes, and what this would tell of that is half gone itself
    delete m_window; // with the panel, which speaks to this
}

QVariant LyricsField::value() const
{
    const QString text = m_panel->editor()->toPlainText();
    return text.isEmpty() ? QVariant() : QVariant(text);
}

void LyricsField::setValue(const QVariant& value)
{
    m_panel->editor()->setText(value.toString());
}

void LyricsField::showForm(const Form& form, const Catalogue& catalogue, const FormFacts& facts)
{
    FormField::showForm(form, catalogue, facts);
    m_panel->formChanged();
}

bool LyricsField::syllablesShown() const
{
    return m_panel->editor()->syllablesShown();
}

SpellChecker& LyricsField::spelling() const
{
    return m_panel->editor()->spelling().checker();
}

void LyricsField::setSyllablesShown(bool shown)
{
    m_panel->editor()->setSyllablesShown(shown);
}

void LyricsField::expand()
{
    if (m_window)
        return;
    column()->removeWidget(m_panel);
    m_away->show();
    m_window = new LyricsWindow(m_panel, window());
    connect(m_window, &QDialog::finished, this, &LyricsField::dockPanel);
    m_window->restoreGeometry(m_windowGeometry);
    m_window->show();
    m_window->activateWindow();
}

void LyricsField::dockPanel()
{
    LyricsPanel* panel = m_window ? m_window->takePanel() : nullptr;
    if (!panel)
        return;
    m_windowGeometry = m_window->saveGeometry();
    Q_EMIT windowGeometryChanged(m_windowGeometry);
    m_window->deleteLater();
    m_window = nullptr;
    m_away->hide();
    head()->addWidget(panel->tools());
    column()->insertWidget(m_place, panel);
    panel->show();
    panel->editor()->setFocus(Qt::OtherFocusReason);
}

void LyricsField::hideEvent(QHideEvent* event)
{
    FormField::hideEvent(event);
    if (m_window && isHidden()) // not used any more, unlike in a window that is minimised
        m_window->close();
}

} // namespace riffdesk
