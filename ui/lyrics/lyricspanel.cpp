#include "ui/lyrics/lyricspanel.h"

#include "counts.h"
#include "encodinghint.h"
#include "findbar.h"
#include "hintrow.h"
#include "lyrics/lyricsfile.h"
#include "lyrics/lyricsreader.h"
#include "lyrics/lyricstitle.h"
#include "lyricsoutline.h"
#include "lyricsoutlinemodel.h"
#include "lyricswriter/lyricswriter.h"
#include "lyricswriterpane.h"
#include "panelbutton.h"
#include "spellingmenu.h"
#include "ui/lyrics/lyricseditor.h"
#include "ui/lyrics/spellmarks.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/tonelabel.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace riffdesk {

namespace {

constexpr int compactLines = 3; ///< at least
constexpr int compactRows = 5;
constexpr int sideWidth = 232;

/// Opens the menu below the button; the tool button's own way would paint an arrow over the icon.
void openBelow(QToolButton* button, QMenu* menu)
{
    QObject::connect(button, &QToolButton::clicked, menu, [button, menu] {
        const QPoint corner = button->isRightToLeft()
                                  ? button->rect().bottomRight() - QPoint(menu->sizeHint().width(), 0)
                                  : button->rect().bottomLeft();
        menu->popup(button->mapToGlobal(corner));
    });
}

} // namespace

LyricsPanel::LyricsPanel(QWidget* parent)
    : QWidget(parent)
    , m_editor(new LyricsEditor(this))
    , m_outline(new LyricsOutline(m_editor, this))
    , m_find(new FindBar(m_editor, this))
    , m_body(new QBoxLayout(QBoxLayout::TopToBottom, this))
    , m_writing(new QVBoxLayout)
    , m_tools(new QWidget(this))
    , m_side(new QWidget(this))
    , m_titleHint(new HintRow(QStringLiteral("title"), tr("Use", "the title that is named beside it"), this))
    , m_encodingHint(new EncodingHint(this))
    , m_reader(new LyricsReader(this))
{
    m_body->setContentsMargins(0, 0, 0, 0);
    m_writing->setSpacing(Theme::grid / 2);
    buildSide();
    buildTools();
    m_writing->addWidget(m_editor, 1);
    m_writing->addWidget(m_find);
    buildProblem();
    m_writing->addWidget(m_titleHint);
    m_writing->addWidget(m_encodingHint);
    m_titleHint->button()->setAccessibleName(tr("Use as title"));
    m_titleHint->cross()->setAccessibleName(tr("Dismiss the title"));
    connect(m_titleHint->button(), &QPushButton::clicked, this, &LyricsPanel::useTitle);
    connect(m_encodingHint, &EncodingHint::chosen, this, &LyricsPanel::readAgain);
    connect(m_editor, &LyricsEditor::fileInserted, this, &LyricsPanel::handleInserted);
    m_body->addWidget(m_side);
    m_body->addLayout(m_writing, 1);
    orderTabs();

    connect(m_editor, &LyricsEditor::problem, this, &LyricsPanel::showProblem);
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        showProblem({});
        m_encodingHint->follow(m_editor->toPlainText());
    });
    connect(m_editor, &LyricsEditor::findRequested, m_find, &FindBar::open);
    connect(m_editor, &LyricsEditor::findAgainRequested, m_find, &FindBar::findAgain);
    LyricsOutlineModel& sections = m_outline->sections();
    connect(&sections, &QAbstractItemModel::dataChanged, this, &LyricsPanel::updateCounts);
    connect(&sections, &QAbstractItemModel::rowsInserted, this, &LyricsPanel::updateCounts);
    connect(&sections, &QAbstractItemModel::rowsRemoved, this, &LyricsPanel::updateCounts);
    updateCounts();
}

/// As they stand: the tools above all, the sections beside or above the words.
void LyricsPanel::orderTabs()
{
    QWidgetList seen = m_tools->findChildren<QWidget*>();
    seen << m_fold << m_outline << m_duplicate << m_remove << m_editor;
    seen += m_find->findChildren<QWidget*>();
    seen += m_titleHint->findChildren<QWidget*>();
    QWidget* before = nullptr;
    for (QWidget* each : std::as_const(seen)) {
        if (each->focusPolicy() == Qt::NoFocus || each->focusProxy())
            continue;
        if (before)
            setTabOrder(before, each);
        before = each;
    }
}

void LyricsPanel::buildTools()
{
    auto* row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid / 2);
    m_write = panelButton(QStringLiteral("writeLyricsButton"), QStringLiteral("write"), tr("Write with AI"),
                          m_tools);
    connect(m_write, &QToolButton::clicked, this, &LyricsPanel::openWriter);
    m_write->hide();
    auto* insert = panelButton(QStringLiteral("insertSectionButton"), QStringLiteral("plus"),
                               tr("Insert a section"), m_tools);
    openBelow(insert, m_outline->insertMenu(insert));
    auto* more = panelButton(QStringLiteral("lyricsMoreButton"), QStringLiteral("more"),
                             tr("More for the lyrics"), m_tools);
    auto* menu = new QMenu(more);
    // Only shown: the editor handles the keys while it has the focus, the window has its own search.
    const QString keys = QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText);
    menu->addAction(Theme::icon(QStringLiteral("search")), tr("Find and replace") + QLatin1Char('\t') + keys,
                    this, [this] { m_find->open(false); });
    menu->addAction(Theme::icon(QStringLiteral("folder")), tr("Insert from a file…"), this,
                    &LyricsPanel::chooseFile);
    m_writeAction = menu->addAction(Theme::icon(QStringLiteral("write")), tr("Write with AI…"), this,
                                    &LyricsPanel::openWriter);
    m_writeAction->setVisible(false);
    menu->addSeparator();
    QAction* syllables =
        menu->addAction(tr("Count syllables and lines"), m_editor, &LyricsEditor::setSyllablesShown);
    syllables->setObjectName(QStringLiteral("syllablesAction"));
    syllables->setCheckable(true);
    syllables->setChecked(m_editor->syllablesShown());
    connect(m_editor, &LyricsEditor::syllablesShownChanged, syllables, &QAction::setChecked);
    menu->addMenu(spellingmenu::languages(m_editor->spelling().checker(), menu));
    openBelow(more, menu);
    m_expand = panelButton(QStringLiteral("expandLyricsButton"), QStringLiteral("expand"),
                           tr("Edit in a large window"), m_tools);
    connect(m_expand, &QToolButton::clicked, this, &LyricsPanel::expandRequested);
    row->addStretch();
    row->addWidget(m_write);
    row->addWidget(insert);
    row->addWidget(more);
    row->addWidget(m_expand);
}

void LyricsPanel::buildSide()
{
    auto* column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid / 2);
    m_fold = new QPushButton(m_side);
    m_fold->setObjectName(QStringLiteral("lyricsSectionsButton"));
    m_fold->setCheckable(true);
    m_fold->setAutoDefault(false);
    m_fold->setLayoutDirection(layoutDirection());
    Theme::setFlush(m_fold);
    connect(m_fold, &QPushButton::toggled, this, &LyricsPanel::arrange);
    m_heading = new ToneLabel(Theme::Role::Dim, m_side);
    m_sideButtons = new QWidget(m_side);
    auto* buttons = new QHBoxLayout(m_sideButtons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(Theme::grid / 2);
    m_duplicate = panelButton(QStringLiteral("duplicateSectionButton"), QStringLiteral("copy"),
                              tr("Duplicate the section (Ctrl+D)"), m_sideButtons);
    m_remove = panelButton(QStringLiteral("removeSectionButton"), QStringLiteral("trash"),
                           tr("Remove the section (Delete)"), m_sideButtons);
    connect(m_duplicate, &QToolButton::clicked, m_outline, &LyricsOutline::duplicateCurrent);
    connect(m_remove, &QToolButton::clicked, m_outline, &LyricsOutline::removeCurrent);
    const auto enable = [this] {
        const QModelIndex at = m_outline->currentIndex();
        m_duplicate->setEnabled(at.data(LyricsOutlineModel::HasTagRole).toBool());
        m_remove->setEnabled(at.isValid());
    };
    connect(m_outline->selectionModel(), &QItemSelectionModel::currentChanged, this, enable);
    enable();
    buttons->addStretch();
    buttons->addWidget(m_duplicate);
    buttons->addWidget(m_remove);
    column->addWidget(m_fold, 0, Qt::AlignLeading);
    m_headingRow = new QHBoxLayout;
    m_headingRow->addWidget(m_heading, 1, Qt::AlignVCenter);
    column->addLayout(m_headingRow);
    column->addWidget(m_outline, 1);
    column->addWidget(m_sideButtons);
}

void LyricsPanel::buildProblem()
{
    m_problem = new ToneLabel(Theme::Role::Danger, this);
    m_problem->setObjectName(QStringLiteral("lyricsFileProblem"));
    m_problem->setIcon(QStringLiteral("error"), Theme::Role::Danger);
    m_problem->hide();
    m_writing->addWidget(m_problem);
}

void LyricsPanel::setRoomy(bool roomy)
{
    if (roomy == m_roomy)
        return;
    m_roomy = roomy;
    arrange();
}

void LyricsPanel::arrange()
{
    const auto& outlined = m_outline->sections().outline().sections();
    const bool tagged = std::any_of(outlined.cbegin(), outlined.cend(),
                                    [](const LyricOutline::Section& each) { return !each.tag.isEmpty(); });
    const int sections = tagged ? m_outline->sections().rowCount() : 0; // nothing to go to in plain lines
    const bool open = m_roomy || (m_fold->isChecked() && sections > 0);
    m_body->setDirection(m_roomy ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_body->setSpacing(m_roomy ? 2 * Theme::grid : Theme::grid / 2);
    m_side->setVisible(m_roomy || sections > 0);
    m_side->setMinimumWidth(m_roomy ? sideWidth : 0);
    m_side->setMaximumWidth(m_roomy ? sideWidth : QWIDGETSIZE_MAX);
    m_fold->setVisible(!m_roomy);
    m_fold->setIcon(
        Theme::icon(open ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down"), Theme::Role::Dim));
    m_heading->setVisible(m_roomy);
    m_outline->setVisible(open);
    m_sideButtons->setVisible(m_roomy);
    m_expand->setVisible(!m_roomy);
    if (m_roomy) {
        m_headingRow->addWidget(m_tools);
        m_outline->setMinimumHeight(0);
        m_outline->setMaximumHeight(QWIDGETSIZE_MAX);
        m_editor->setMinimumHeight(0);
        m_editor->setMaximumHeight(QWIDGETSIZE_MAX);
    } else {
        m_outline->setFixedHeight(qMin(sections, compactRows) * m_outline->sizeHintForRow(0));
        constexpr int around = 20; // with which the editor ends below a line
        m_editor->setMinimumHeight(QFontMetrics(font()).lineSpacing() * compactLines + around);
        m_editor->setMaximumHeight(QWIDGETSIZE_MAX); // it takes what the form leaves
    }
    if (m_writerPane)
        m_writerPane->setRoomy(m_roomy);
    Theme::setTextSize(m_editor, m_roomy ? Theme::bodyText : Theme::smallText);
}

void LyricsPanel::updateCounts()
{
    const auto& sections = m_outline->sections().outline().sections();
    int lines = 0;
    int tagged = 0;
    for (const LyricOutline::Section& section : sections) {
        lines += section.lineCount;
        tagged += section.tag.isEmpty() ? 0 : 1;
    }
    const QString written = counts::lines(lines);
    const QString text =
        tagged == 0 ? written : tr("%1 · %2", "sections; lines").arg(counts::sections(tagged), written);
    m_heading->setText(text);
    m_fold->setText(text);
    if (!m_roomy)
        arrange();
}

void LyricsPanel::showProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    updateAccessibleDescription(m_editor, sentence);
    if (!sentence.isEmpty() && !isVisible())
        Q_EMIT problem(sentence);
}

void LyricsPanel::chooseFile()
{
    auto* chooser = new QFileDialog(this, tr("Lyrics from a file"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setObjectName(QStringLiteral("lyricsFileDialog"));
    chooser->setFileMode(QFileDialog::ExistingFile);
    QStringList patterns;
    for (const QString& suffix : LyricsFile::suffixes())
        patterns.append(QLatin1String("*.") + suffix);
    chooser->setNameFilter(tr("Lyrics (%1)", "patterns of file names").arg(patterns.join(QLatin1Char(' '))));
    connect(chooser, &QFileDialog::fileSelected, this,
            [this](const QString& path) { m_editor->insertFiles({path}, false); });
    chooser->open();
}

void LyricsPanel::setForm(const Form& form)
{
    m_form = form;
    if (form.write) {
        m_editor->setWholeLyrics(
            [this](const LyricsFile& file, const QStringList& paths) { takeWhole(file, paths); });
    }
}

void LyricsPanel::formChanged()
{
    if (!m_titleHint->isHidden() && formTitle() != m_titleAtOffer)
        m_titleHint->hide();
    if (m_writerPane)
        m_writerPane->formChanged();
}

void LyricsPanel::setLyricsWriter(LyricsWriter& writer)
{
    if (m_writerPane)
        return;
    m_writer = &writer;
    m_writerPane = new LyricsWriterPane(
        writer,
        {m_form.prompt, m_form.title,
         [this](const WrittenLyrics& lyrics, bool replaceAll) { return insertWritten(lyrics, replaceAll); }},
        this);
    m_writerPane->setRoomy(m_roomy);
    m_writing->insertWidget(0, m_writerPane);
    m_write->show();
    m_writeAction->setVisible(true);
    connect(m_writerPane, &LyricsWriterPane::titleChosen, this, &LyricsPanel::titleChosen);
    connect(m_writerPane, &LyricsWriterPane::closed, this, [this] {
        updateWriteButton();
        m_editor->setFocus(Qt::OtherFocusReason);
    });
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_writerPane->isHidden())
            m_writerPane->setEditorBlank(m_editor->document()->isEmpty());
    });
    connect(&writer, &LyricsWriter::changed, this, &LyricsPanel::updateWriteButton);
    // Later: reads the file of an earlier run, which the window need not wait for.
    QMetaObject::invokeMethod(this, &LyricsPanel::updateWriteButton, Qt::QueuedConnection);
}

void LyricsPanel::setService(const QString& id)
{
    if (m_writerPane)
        m_writerPane->setService(id);
}

void LyricsPanel::openWriter()
{
    m_writerPane->setEditorBlank(m_editor->document()->isEmpty());
    m_writerPane->open();
    updateWriteButton();
}

/// While the pane is closed, its button shows that lyrics wait in it.
void LyricsPanel::updateWriteButton()
{
    const bool waiting = m_writerPane->isHidden() && m_writer->latestUnused().has_value();
    m_write->setIcon(Theme::icon(QStringLiteral("write"), waiting ? Theme::Role::Accent : Theme::Role::Dim));
    const QString tip = waiting ? tr("Write with AI: lyrics are waiting") : tr("Write with AI");
    m_write->setToolTip(tip);
    updateAccessibleName(m_write, tip);
}

bool LyricsPanel::insertWritten(const WrittenLyrics& lyrics, bool replaceAll)
{
    const QString words = LyricsFile::cleaned(lyrics.lyrics);
    const QString now = m_editor->toPlainText();
    const QTextCursor caret = m_editor->textCursor();
    const bool all = replaceAll || now.trimmed().isEmpty();
    const qsizetype begin = all ? 0 : caret.selectionStart();
    const qsizetype end = all ? now.size() : caret.selectionEnd();
    const LyricOutline::Edit edit = LyricOutline::replace(now, begin, end - begin, words);
    if (edit.appliedTo(now).size() > LyricsFile::maxCharacters) {
        showProblem(tr("The text would be longer than lyrics can be (%L1 characters).")
                        .arg(LyricsFile::maxCharacters));
        return false;
    }
    m_editor->apply(edit);
    if (formTitle().value_or(QString()).trimmed().isEmpty())
        offerTitle(tr("Title of these lyrics: %1").arg(lyrics.title), lyrics.title);
    return true;
}

void LyricsPanel::take(const QStringList& files, const QString& words)
{
    if (files.isEmpty())
        m_editor->insertWhole(words);
    else
        m_editor->insertFiles(files, true);
}

void LyricsPanel::takeWhole(const LyricsFile& file, const QStringList& paths)
{
    const std::optional<QString> title = formTitle();
    const TitledLyrics words = title ? titledLyrics(file, *title) : TitledLyrics{{}, file.text};
    const bool isTitle = title && title->trimmed().isEmpty() && !words.title.isEmpty();
    m_form.write(words.lyrics, isTitle ? std::optional(words.title) : std::nullopt);
    offerTitle(tr("Title in the file: %1").arg(words.title), words.title);
    m_encodingHint->clear();
    if (!paths.isEmpty() && file.isUncertain()) {
        m_encodingHint->start(paths, {file.encoding, words.lyrics, isTitle ? words.title : QString(), true});
    }
    m_encodingHint->follow(m_editor->toPlainText());
    if (file.timed)
        Q_EMIT timesLoaded(*file.timed);
}

void LyricsPanel::handleInserted(const LyricsFile& file, const QStringList& paths)
{
    const QString title = file.title.simplified();
    offerTitle(tr("Title in the file: %1").arg(title), title);
    m_encodingHint->clear();
    if (file.isUncertain())
        m_encodingHint->start(paths, {file.encoding, file.text, {}, false});
    m_encodingHint->follow(m_editor->toPlainText());
    if (file.timed)
        Q_EMIT timesLoaded(*file.timed);
}

void LyricsPanel::readAgain(const QString& encoding)
{
    m_reader->read(
        m_encodingHint->paths(),
        [this, encoding](const Result<LyricsFile>& file) {
            if (file)
                takeAgain(*file, encoding);
            else
                showProblem(file.error().text());
        },
        encoding);
}

/// Puts what was read in another encoding in the place of what was read before.
void LyricsPanel::takeAgain(const LyricsFile& file, const QString& encoding)
{
    const QString text = m_editor->toPlainText();
    const EncodingHint::Reading* const before = m_encodingHint->current(text);
    if (!before)
        return; // it was removed meanwhile
    const std::optional<QString> title = before->isWhole ? formTitle() : std::nullopt;
    const bool isTitleFree = title && (title->trimmed().isEmpty() || title == before->title);
    const TitledLyrics words =
        title ? titledLyrics(file, isTitleFree ? QString() : *title) : TitledLyrics{{}, file.text};
    const qsizetype at = text.indexOf(before->lyrics);
    const qsizetype removed = before->lyrics.size();
    m_encodingHint->add({encoding, words.lyrics, isTitleFree ? words.title : QString(), before->isWhole});
    if (isTitleFree)
        m_form.write(QString(text).replace(at, removed, words.lyrics), words.title);
    else
        m_editor->apply({at, removed, words.lyrics, at + words.lyrics.size()});
    m_encodingHint->follow(m_editor->toPlainText());
    if (file.timed)
        Q_EMIT timesLoaded(*file.timed);
}

std::optional<QString> LyricsPanel::formTitle() const
{
    return m_form.title ? m_form.title() : std::nullopt;
}

void LyricsPanel::offerTitle(const QString& sentence, const QString& title)
{
    m_titleAtOffer = formTitle();
    m_offeredTitle = title;
    if (m_titleAtOffer && !title.isEmpty() && title != m_titleAtOffer->simplified())
        m_titleHint->say(sentence);
    else
        m_titleHint->hide();
}

/// A line above the words that says the same goes with it.
void LyricsPanel::useTitle()
{
    m_titleHint->hide();
    const TitledLyrics words = splitTitle(m_editor->toPlainText(), m_offeredTitle);
    if (m_form.write && words.title == m_offeredTitle)
        m_form.write(words.lyrics, m_offeredTitle);
    else
        Q_EMIT titleChosen(m_offeredTitle);
}

void LyricsPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_find->isVisible())
        m_find->close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace riffdesk
