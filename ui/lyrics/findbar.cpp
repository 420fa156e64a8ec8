#include "findbar.h"

#include "panelbutton.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>

namespace riffdesk {

namespace {

constexpr int maxMarked = 500; ///< each costs time at every painting
constexpr int markDelayMs = 40;
} // namespace

FindBar::FindBar(QPlainTextEdit* edit, QWidget* parent)
    : QWidget(parent)
    , m_edit(edit)
    , m_words(new QLineEdit(this))
    , m_replacement(new QLineEdit)
    , m_count(new QLabel(this))
    , m_case(panelButton(QStringLiteral("findCaseButton"), QString(), tr("Capital letters matter"), this))
    , m_previous(panelButton(QStringLiteral("findPreviousButton"), QStringLiteral("chevron-up"),
                             tr("Previous (Shift+Return)"), this))
    , m_next(panelButton(QStringLiteral("findNextButton"), QStringLiteral("chevron-down"),
                         tr("Next (Return)"), this))
    , m_replace(new QPushButton(tr("Replace")))
    , m_replaceAll(new QPushButton(tr("All", "replace all that is found")))
    , m_replaceRow(new QWidget(this))
{
    setObjectName(QStringLiteral("findBar"));
    build();
    hide();
    m_marking.setSingleShot(true);
    m_marking.setInterval(markDelayMs);
    connect(&m_marking, &QTimer::timeout, this, &FindBar::mark);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (isVisible())
            m_marking.start();
    });
    connect(m_edit, &QPlainTextEdit::selectionChanged, this, [this] {
        if (isVisible())
            m_marking.start();
    });
    connect(m_words, &QLineEdit::textChanged, this, [this] { find(false, true); });
    connect(m_case, &QToolButton::toggled, this, [this] { find(false, true); });
    connect(m_previous, &QToolButton::clicked, this, [this] { find(true, false); });
    connect(m_next, &QToolButton::clicked, this, [this] { find(false, false); });
    connect(m_replace, &QPushButton::clicked, this, &FindBar::replaceOne);
    connect(m_replaceAll, &QPushButton::clicked, this, &FindBar::replaceAll);
}

void FindBar::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::grid / 2, 0, 0);
    column->setSpacing(Theme::grid / 2);
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::grid / 2);
    m_words->setObjectName(QStringLiteral("findEdit"));
    m_words->setPlaceholderText(tr("Find"));
    m_words->setAccessibleName(tr("Find in the lyrics"));
    QAction* glass = m_words->addAction(Theme::icon(QStringLiteral("search"), Theme::Role::Dim),
                                        QLineEdit::LeadingPosition);
    glass->setText(tr("Find")); // the name of the button that shows it
    m_words->installEventFilter(this);
    m_count->setObjectName(QStringLiteral("findCount"));
    Theme::setDim(m_count);
    m_case->setText(tr("Aa", "capital letters matter"));
    m_case->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_case->setCheckable(true);
    auto* shut =
        panelButton(QStringLiteral("findCloseButton"), QStringLiteral("close"), tr("Close (Esc)"), this);
    connect(shut, &QToolButton::clicked, this, &FindBar::close);
    row->addWidget(m_words, 1);
    row->addWidget(m_count);
    row->addWidget(m_case);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(shut);
    for (QWidget* each : {static_cast<QWidget*>(m_case), static_cast<QWidget*>(m_previous),
                          static_cast<QWidget*>(m_next), static_cast<QWidget*>(shut)})
        each->setFixedWidth(28);
    column->addLayout(row);

    auto* second = new QHBoxLayout(m_replaceRow);
    second->setContentsMargins(0, 0, 0, 0);
    second->setSpacing(Theme::grid / 2);
    m_replacement->setObjectName(QStringLiteral("replaceEdit"));
    m_replacement->setPlaceholderText(tr("Replace with"));
    m_replacement->setAccessibleName(tr("Replace with"));
    m_replacement->installEventFilter(this);
    m_replace->setObjectName(QStringLiteral("replaceButton"));
    m_replaceAll->setObjectName(QStringLiteral("replaceAllButton"));
    m_replaceAll->setToolTip(tr("Replace every one"));
    for (QPushButton* button : {m_replace, m_replaceAll})
        button->setAutoDefault(false);
    second->addWidget(m_replacement, 1);
    second->addWidget(m_replace);
    second->addWidget(m_replaceAll);
    column->addWidget(m_replaceRow);
}

void FindBar::open(bool replacing)
{
    const QString selected = m_edit->textCursor().selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator) && selected != m_words->text()) {
        const QSignalBlocker still(m_words); // what is selected is the match
        m_words->setText(selected);
    }
    show();
    mark();
    QLineEdit* first = replacing && !m_words->text().isEmpty() ? m_replacement : m_words;
    first->setFocus(Qt::ShortcutFocusReason);
    first->selectAll();
}

void FindBar::close()
{
    hide();
    m_edit->setExtraSelections({});
    m_edit->setFocus(Qt::OtherFocusReason);
}

QTextDocument::FindFlags FindBar::flags() const
{
    return m_case->isChecked() ? QTextDocument::FindCaseSensitively : QTextDocument::FindFlags();
}

void FindBar::findAgain(bool backwards)
{
    if (m_words->text().isEmpty())
        open(false);
    else
        find(backwards, false);
}

void FindBar::find(bool backwards, bool stay)
{
    const QString words = m_words->text();
    QTextCursor from = m_edit->textCursor();
    if (stay)
        from.setPosition(from.selectionStart());
    if (!words.isEmpty()) {
        auto way = flags();
        way.setFlag(QTextDocument::FindBackward, backwards);
        QTextCursor found = m_edit->document()->find(words, from, way);
        if (found.isNull()) { // round the end
            from.movePosition(backwards ? QTextCursor::End : QTextCursor::Start);
            found = m_edit->document()->find(words, from, way);
        }
        if (!found.isNull()) {
            m_edit->setTextCursor(found);
            m_edit->ensureCursorVisible();
        }
    }
    mark();
}

void FindBar::replaceOne()
{
    QTextCursor cursor = m_edit->textCursor();
    const auto sensitivity = m_case->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive;
    if (cursor.hasSelection() && cursor.selectedText().compare(m_words->text(), sensitivity) == 0)
        cursor.insertText(m_replacement->text());
    m_edit->setTextCursor(cursor);
    find(false, false);
}

void FindBar::replaceAll()
{
    const QString words = m_words->text();
    if (words.isEmpty())
        return;
    QTextDocument* document = m_edit->document();
    QTextCursor step(document);
    step.beginEditBlock();
    int replaced = 0;
    for (QTextCursor found = document->find(words, 0, flags()); !found.isNull();
         found = document->find(words, found, flags())) {
        found.insertText(m_replacement->text());
        ++replaced;
    }
    step.endEditBlock();
    mark();
    m_count->setText(tr("%Ln replaced", "matches of a search", replaced));
    m_marking.stop();
}

void FindBar::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    const QString words = m_words->text();
    const QTextCursor current = m_edit->textCursor();
    QColor tone = Theme::of(this).color(Theme::Role::Accent);
    tone.setAlphaF(0.25F);
    int number = 0;
    bool more = false;
    if (!words.isEmpty()) {
        for (QTextCursor found = m_edit->document()->find(words, 0, flags()); !found.isNull();
             found = m_edit->document()->find(words, found, flags())) {
            if (marks.size() == maxMarked) {
                more = true;
                break;
            }
            QTextEdit::ExtraSelection selection;
            selection.cursor = found;
            selection.format.setBackground(tone);
            marks.append(selection);
            if (found.selectionStart() == current.selectionStart()
                && found.selectionEnd() == current.selectionEnd())
                number = static_cast<int>(marks.size());
        }
    }
    m_edit->setExtraSelections(marks);
    const int count = static_cast<int>(marks.size());
    if (words.isEmpty())
        m_count->clear();
    else if (count == 0)
        m_count->setText(tr("None", "nothing is found"));
    else if (more)
        m_count->setText(tr("%L1+", "at least so many are found").arg(count));
    else
        m_count->setText(number > 0 ? tr("%L1/%L2", "the first of the two are found").arg(number).arg(count)
                                    : tr("%L1", "so many are found").arg(count));
    for (QWidget* each : {static_cast<QWidget*>(m_previous), static_cast<QWidget*>(m_next),
                          static_cast<QWidget*>(m_replace), static_cast<QWidget*>(m_replaceAll)})
        each->setEnabled(count > 0);
}

bool FindBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
                return false;
            if (watched == m_replacement)
                replaceOne();
            else
                find(key->modifiers().testFlag(Qt::ShiftModifier), false);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->matches(QKeySequence::FindNext) || event->matches(QKeySequence::FindPrevious))
        find(event->matches(QKeySequence::FindPrevious), false);
    else
        QWidget::keyPressEvent(event);
}

} // namespace riffdesk
