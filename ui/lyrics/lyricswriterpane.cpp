#include "lyricswriterpane.h"

#include "api/endpoint.h"
#include "panelbutton.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/timetext.h"
#include "ui/widgets/tonelabel.h"
#include "ui/widgets/whybutton.h"
#include "writtenpreview.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

namespace riffdesk {

namespace {

constexpr int promptLines = 3;
constexpr int menuTitle = 40; ///< characters

QPushButton* pushButton(const QString& name, const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAutoDefault(false); // Return in a window's field is not meant for it
    return button;
}

bool isSubmitKey(const QKeyEvent* event)
{
    return (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
           && event->modifiers().testFlag(Qt::ControlModifier);
}

/// Its title, or the first words of it.
QString nameOf(const WrittenLyrics& lyrics)
{
    QString name = lyrics.title.isEmpty() ? lyrics.prompt.simplified() : lyrics.title;
    if (name.size() > menuTitle)
        name = name.left(menuTitle - 1) + QChar(u'…');
    return name.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

LyricsWriterPane::LyricsWriterPane(LyricsWriter& writer, Form form, QWidget* parent)
    : QFrame(parent)
    , m_writer(writer)
    , m_form(std::move(form))
{
    setObjectName(QStringLiteral("lyricsWriterPane"));
    setAccessibleName(tr("Write with AI"));
    build();
    hide();
    m_clock.setInterval(1'000);
    connect(&m_clock, &QTimer::timeout, this, &LyricsWriterPane::showProgress);
    connect(&m_writer, &LyricsWriter::changed, this, [this] {
        if (isVisibleTo(parentWidget()))
            refresh();
    });
    connect(&m_writer, &LyricsWriter::received, this, [this] { m_chosen.clear(); });
}

void LyricsWriterPane::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, Theme::grid, 12, 12);
    column->setSpacing(Theme::grid);
    buildHead();
    buildAsking();
    buildTrouble();
    m_saveProblem = new ToneLabel(Theme::Role::Danger, this);
    m_saveProblem->setObjectName(QStringLiteral("lyricsKeepingProblem"));
    m_saveProblem->setIcon(QStringLiteral("warning"), Theme::Role::Danger);
    m_saveProblem->hide();
    column->addWidget(m_saveProblem);
    m_preview = new WrittenPreview(this);
    m_preview->hide();
    column->addWidget(m_preview, 1);
    connect(m_preview, &WrittenPreview::insertRequested, this, &LyricsWriterPane::insert);
    connect(m_preview, &WrittenPreview::titleChosen, this, [this](const QString& title) {
        Q_EMIT titleChosen(title);
        showLyrics();
    });
    connect(m_preview, &WrittenPreview::discardRequested, this, [this] {
        const QString id = m_preview->shown().id;
        m_chosen.clear();
        m_preview->hide();
        m_prompt->setFocus(Qt::OtherFocusReason);
        m_writer.archive(id);
        refresh();
    });
}

void LyricsWriterPane::buildHead()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::grid / 2);
    auto* label = new QLabel(tr("What shall the lyrics be about?"), this);
    label->setWordWrap(true);
    Theme::setTextSize(label, Theme::smallText, true);
    m_before = panelButton(QStringLiteral("writtenBeforeButton"), QStringLiteral("clock"),
                           tr("Written before"), this);
    m_menu = new QMenu(m_before);
    m_menu->setObjectName(QStringLiteral("writtenBeforeMenu"));
    connect(m_menu, &QMenu::aboutToShow, this, &LyricsWriterPane::fillMenu);
    connect(m_before, &QToolButton::clicked, this, [this] {
        fillMenu(); // its width is needed before it shows
        const QPoint corner = isRightToLeft()
                                  ? m_before->rect().bottomLeft()
                                  : m_before->rect().bottomRight() - QPoint(m_menu->sizeHint().width(), 0);
        m_menu->popup(m_before->mapToGlobal(corner));
    });
    auto* shut = panelButton(QStringLiteral("closeLyricsWriterButton"), QStringLiteral("close"),
                             tr("Close (Esc)"), this);
    connect(shut, &QToolButton::clicked, this, &LyricsWriterPane::close);
    row->addWidget(label, 1);
    row->addWidget(m_before, 0, Qt::AlignTop);
    row->addWidget(shut, 0, Qt::AlignTop);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);

    m_prompt = new QPlainTextEdit(this);
    m_prompt->setObjectName(QStringLiteral("lyricsPromptEdit"));
    m_prompt->setPlaceholderText(tr("A lighthouse keeper who waits for spring, hopeful, in short lines"));
    m_prompt->setTabChangesFocus(true);
    m_prompt->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_prompt->setFixedHeight(QFontMetrics(font()).lineSpacing() * promptLines + 20);
    m_prompt->setAccessibleName(label->text());
    label->setBuddy(m_prompt);
    connect(m_prompt, &QPlainTextEdit::textChanged, this, &LyricsWriterPane::refresh);
    layout()->addWidget(m_prompt);
}

void LyricsWriterPane::buildAsking()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::grid);
    m_cost = new ToneLabel(Theme::Role::Dim, this);
    m_cost->setObjectName(QStringLiteral("lyricsCostLine"));
    m_ask = pushButton(QStringLiteral("askForLyricsButton"), tr("Write"), this);
    m_ask->setToolTip(tr("Has the service write them (Ctrl+Return)"));
    connect(m_ask, &QPushButton::clicked, this, &LyricsWriterPane::submit);
    row->addWidget(m_cost, 1, Qt::AlignVCenter);
    row->addWidget(m_ask, 0, Qt::AlignVCenter);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);

    m_progress = new QWidget(this);
    m_elapsed = new QLabel(m_progress);
    m_elapsed->setObjectName(QStringLiteral("lyricsElapsed"));
    m_elapsed->setWordWrap(true);
    Theme::setDim(m_elapsed);
    m_cancel = pushButton(QStringLiteral("cancelLyricsButton"), tr("Cancel"), m_progress);
    Theme::setQuiet(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_prompt->setFocus(Qt::OtherFocusReason);
        m_writer.cancel();
    });
    auto* line = new QHBoxLayout(m_progress);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::grid);
    line->addWidget(m_elapsed, 1);
    line->addWidget(m_cancel);
    m_progress->hide();
    layout()->addWidget(m_progress);
}

void LyricsWriterPane::buildTrouble()
{
    m_trouble = new QWidget(this);
    m_trouble->setObjectName(QStringLiteral("lyricsTrouble"));
    auto* column = new QVBoxLayout(m_trouble);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid / 2);
    m_sentence = new ToneLabel(Theme::Role::Danger, m_trouble);
    m_sentence->setObjectName(QStringLiteral("lyricsTroubleSentence"));
    m_next = new ToneLabel(Theme::Role::Text, m_trouble);
    m_next->setObjectName(QStringLiteral("lyricsTroubleNext"));
    m_trace = new ToneLabel(Theme::Role::Dim, m_trouble);
    m_trace->setObjectName(QStringLiteral("lyricsTroubleTrace"));
    for (ToneLabel* label : {m_sentence, m_next, m_trace}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::grid);
    m_look = pushButton(QStringLiteral("lookForLyricsButton"), tr("Look for it"), m_trouble);
    m_look->setToolTip(tr("Asks the service whether it was written; costs nothing"));
    m_dismiss = pushButton(QStringLiteral("dismissLyricsButton"), tr("Dismiss"), m_trouble);
    Theme::setFlush(m_dismiss);
    connect(m_look, &QPushButton::clicked, this, [this] {
        if (m_writer.searchAgain())
            m_cancel->setFocus(Qt::OtherFocusReason);
    });
    connect(m_dismiss, &QPushButton::clicked, this, [this] {
        m_prompt->setFocus(Qt::OtherFocusReason);
        m_writer.dismiss();
    });
    row->addWidget(m_look);
    m_why = new WhyButton(QStringLiteral("lyricsWhyButton"), m_trouble);
    row->addWidget(m_why);
    row->addWidget(m_dismiss);
    row->addStretch();
    column->addLayout(row);
    m_trouble->hide();
    layout()->addWidget(m_trouble);
}

void LyricsWriterPane::open()
{
    m_writer.resume();
    const auto question = m_writer.unresolved();
    if (m_prompt->document()->isEmpty()) {
        m_prompt->setPlainText(question ? question->prompt : m_form.prompt ? m_form.prompt() : QString());
        m_prompt->selectAll();
    }
    show();
    refresh();
    m_prompt->setFocus(Qt::OtherFocusReason);
    reveal();
}

void LyricsWriterPane::close()
{
    if (isHidden())
        return;
    hide();
    m_clock.stop();
    Q_EMIT closed();
}

void LyricsWriterPane::setService(const QString& id)
{
    m_service = id;
    refresh();
}

void LyricsWriterPane::setRoomy(bool roomy)
{
    m_preview->setRoomy(roomy);
}

void LyricsWriterPane::setEditorBlank(bool blank)
{
    m_preview->setEditorBlank(blank);
}

void LyricsWriterPane::formChanged()
{
    if (!isHidden())
        showLyrics();
}

bool LyricsWriterPane::isPractice() const
{
    return m_service == Endpoint::practiceId();
}

void LyricsWriterPane::submit()
{
    const QString words = m_prompt->toPlainText().trimmed();
    // A double click must not pay twice.
    const bool again = m_sinceSubmit.isValid()
                       && m_sinceSubmit.elapsed() < QApplication::doubleClickInterval()
                       && words == m_lastPrompt;
    if (again || !m_ask->isEnabled() || !m_writer.start(m_service, words))
        return;
    m_sinceSubmit.start();
    m_lastPrompt = words;
    if (m_writer.state() == LyricsWriter::State::Requesting && !m_prompt->hasFocus())
        m_cancel->setFocus(Qt::OtherFocusReason); // the button that was pressed cannot keep it
}

void LyricsWriterPane::refresh()
{
    const bool busy = m_writer.state() != LyricsWriter::State::Idle;
    const qsizetype length = m_prompt->toPlainText().trimmed().size();
    const bool unknown = !busy && m_writer.unresolved().has_value();
    const bool tooLong = length > writtenlyrics::maxPromptLength;
    m_ask->setEnabled(!busy && length > 0 && !tooLong);
    m_ask->setText(unknown ? tr("Ask again") : chosen().has_value() ? tr("Write another") : tr("Write"));
    const bool another = unknown || chosen().has_value();
    QString cost;
    if (isPractice())
        cost = another ? tr("Practice costs nothing.") : tr("Practice costs nothing. Ctrl+Return asks.");
    else
        cost = another ? tr("1 more paid request.") : tr("1 paid request. Ctrl+Return asks.");
    if (tooLong)
        cost = tr("At most %L1 characters.").arg(writtenlyrics::maxPromptLength);
    m_cost->setText(cost);
    updateAccessibleDescription(m_ask, cost);
    m_before->setVisible(!m_writer.written().isEmpty());
    showProgress();
    showTrouble();
    showLyrics();
}

void LyricsWriterPane::showProgress()
{
    const LyricsWriter::State state = m_writer.state();
    const bool busy = state != LyricsWriter::State::Idle;
    const bool focused = m_cancel->hasFocus();
    m_progress->setVisible(busy);
    if (!busy) {
        m_clock.stop();
        if (focused)
            m_prompt->setFocus(Qt::OtherFocusReason);
        return;
    }
    const QString time = timetext::clock(double(m_writer.elapsedMs()) / 1000);
    updateAccessibleName(m_elapsed, tr("Writing")); // the seconds would be spoken
    m_elapsed->setText(state == LyricsWriter::State::Requesting
                           ? tr("Writing… %1", "how long it takes so far, as 0:12").arg(time)
                           : tr("Checking what happened to it… %1", "how long so far, as 0:12").arg(time));
    m_cancel->setToolTip(state == LyricsWriter::State::Requesting && !isPractice()
                             ? tr("It may be charged all the same")
                             : QString());
    updateAccessibleDescription(m_cancel, m_cancel->toolTip());
    if (!isHidden() && !m_clock.isActive())
        m_clock.start();
}

void LyricsWriterPane::showTrouble()
{
    const auto& fault = m_writer.fault();
    const bool shown = fault && m_writer.state() == LyricsWriter::State::Idle;
    if (m_trouble->isAncestorOf(focusWidget()) && !shown)
        m_prompt->setFocus(Qt::OtherFocusReason);
    m_trouble->setVisible(shown);
    if (!shown)
        return;
    const bool calm = fault->kind == LyricsFault::Kind::Cancelled;
    m_sentence->setRole(calm ? Theme::Role::Text : Theme::Role::Danger);
    m_sentence->setIcon(calm ? QStringLiteral("info") : QStringLiteral("error"),
                        calm ? Theme::Role::Dim : Theme::Role::Danger);
    m_sentence->setText(calm && isPractice() ? tr("Cancelled.") : fault->sentence);
    m_next->setText(fault->nextStep);
    m_trace->setText(tr("Trace id: %1").arg(fault->traceId));
    m_trace->setVisible(!fault->traceId.isEmpty());
    m_why->setCategory(fault->category);
    m_look->setVisible(m_writer.unresolved().has_value());
}

std::optional<WrittenLyrics> LyricsWriterPane::chosen() const
{
    if (!m_chosen.isEmpty()) {
        const auto all = m_writer.written();
        for (const WrittenLyrics& one : all) {
            if (one.id == m_chosen)
                return one;
        }
    }
    return m_writer.latestUnused();
}

void LyricsWriterPane::showLyrics()
{
    const auto& problem = m_writer.saveProblem();
    m_saveProblem->setVisible(problem.has_value());
    if (problem)
        m_saveProblem->setText(tr("This is not on the disk yet. %1").arg(problem->text()));
    const auto lyrics = chosen();
    const bool news = lyrics && m_preview->isHidden();
    if (!lyrics) {
        m_preview->hide();
    } else {
        m_preview->showLyrics(*lyrics);
        const auto title = m_form.title ? m_form.title() : std::nullopt;
        m_preview->setFormTitle(title.has_value(), title.value_or(QString()));
    }
    if (lyrics) { // the result's buttons stand out instead
        Theme::setQuiet(m_ask);
        Theme::setTextSize(m_ask, Theme::smallText);
    } else {
        Theme::setPrimary(m_ask);
    }
    if (news && isVisible()) {
        if (isAncestorOf(focusWidget()) && !m_prompt->hasFocus())
            m_preview->focusInsert();
        reveal();
    }
}

void LyricsWriterPane::fillMenu()
{
    m_menu->clear();
    const auto all = m_writer.written();
    for (const WrittenLyrics& one : all) {
        const QString when = QLocale().toString(one.requestedAt.toLocalTime(), QLocale::ShortFormat);
        QAction* action = m_menu->addAction(nameOf(one) + QLatin1Char('\t') + when);
        action->setToolTip(one.prompt);
        connect(action, &QAction::triggered, this, [this, id = one.id] {
            m_chosen = id;
            showLyrics();
            m_preview->focusInsert();
        });
    }
    m_menu->addSeparator();
    QAction* forget = m_menu->addAction(Theme::icon(QStringLiteral("trash")), tr("Forget them all"));
    forget->setObjectName(QStringLiteral("forgetWrittenAction"));
    connect(forget, &QAction::triggered, this, [this] {
        m_chosen.clear();
        m_writer.clearWritten();
    });
}

void LyricsWriterPane::insert(bool replaceAll)
{
    const WrittenLyrics lyrics = m_preview->shown();
    if (!m_form.insert || !m_form.insert(lyrics, replaceAll))
        return;
    m_chosen.clear();
    m_writer.archive(lyrics.id);
    refresh();
    close();
}

void LyricsWriterPane::reveal()
{
    // Once the layout has made room for it.
    QMetaObject::invokeMethod(
        this,
        [this] {
            for (QWidget* above = parentWidget(); above; above = above->parentWidget()) {
                auto* area = qobject_cast<QScrollArea*>(above);
                if (!area || !isVisible())
                    continue;
                area->ensureWidgetVisible(this, 0, Theme::grid);
                break;
            }
        },
        Qt::QueuedConnection);
}

bool LyricsWriterPane::event(QEvent* event)
{
    // Here Ctrl+Return means these lyrics: the form's Create, which costs more, must not take it.
    if (event->type() == QEvent::ShortcutOverride && isSubmitKey(static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QFrame::event(event);
}

void LyricsWriterPane::keyPressEvent(QKeyEvent* event)
{
    if (isSubmitKey(event)) {
        if (!event->isAutoRepeat() && m_prompt->hasFocus())
            submit();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QFrame::keyPressEvent(event);
}

void LyricsWriterPane::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::of(this).color(Theme::Role::Background));
    painter.drawRoundedRect(rect(), Theme::radius, Theme::radius);
}

} // namespace riffdesk
