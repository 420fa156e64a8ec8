#include "writtenpreview.h"

#include "lyricshighlighter.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tonelabel.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

namespace riffdesk {

namespace {

constexpr int previewLines = 9;
constexpr int roomyLines = 6; ///< at least

QPushButton* pushButton(const QString& name, const QString& text, const QString& tip, QWidget* parent)
{
    auto* made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setToolTip(tip);
    made->setAutoDefault(false); // Return in a window's field is not meant for it
    return made;
}

} // namespace

WrittenPreview::WrittenPreview(QWidget* parent)
    : QWidget(parent)
    , m_title(new ToneLabel(Theme::Role::Text, this))
    , m_useTitle(pushButton(QStringLiteral("useWrittenTitleButton"), tr("Use as title"),
                            tr("Puts it into the form's title"), this))
    , m_text(new QPlainTextEdit(this))
    , m_first(new QHBoxLayout)
    , m_second(new QHBoxLayout)
    , m_insert(pushButton(QStringLiteral("insertWrittenButton"), tr("Insert"),
                          tr("Puts it where the cursor stands in the lyrics"), this))
    , m_replace(pushButton(QStringLiteral("replaceWithWrittenButton"), tr("Replace all"),
                           tr("Puts it in place of all the lyrics"), this))
    , m_discard(pushButton(QStringLiteral("discardWrittenButton"), tr("Discard"),
                           tr("Puts it away; it stays under “Written before”"), this))
{
    setObjectName(QStringLiteral("writtenPreview"));
    m_title->setObjectName(QStringLiteral("writtenTitle"));
    m_title->setTextStyle(Theme::smallText, QFont::DemiBold);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setMaximumLines(2);
    Theme::setQuiet(m_useTitle);
    m_text->setObjectName(QStringLiteral("writtenLyricsView"));
    m_text->setAccessibleName(tr("Written lyrics"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    new LyricsHighlighter(m_text);
    Theme::setPrimary(m_insert);
    Theme::setQuiet(m_discard);

    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::grid);
    head->addWidget(m_title, 1, Qt::AlignVCenter);
    head->addWidget(m_useTitle, 0, Qt::AlignVCenter);
    for (QBoxLayout* row : {m_first, m_second}) {
        row->setSpacing(Theme::grid);
        row->addStretch();
    }
    m_first->insertWidget(0, m_insert);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid);
    column->addLayout(head);
    column->addWidget(m_text, 1);
    column->addLayout(m_first);
    column->addLayout(m_second);
    setRoomy(false);

    connect(m_useTitle, &QPushButton::clicked, this, [this] { Q_EMIT titleChosen(m_shown.title); });
    connect(m_insert, &QPushButton::clicked, this, [this] { Q_EMIT insertRequested(false); });
    connect(m_replace, &QPushButton::clicked, this, [this] { Q_EMIT insertRequested(true); });
    connect(m_discard, &QPushButton::clicked, this, &WrittenPreview::discardRequested);
}

void WrittenPreview::showLyrics(const WrittenLyrics& lyrics)
{
    if (lyrics.id != m_shown.id || m_text->toPlainText() != lyrics.lyrics) {
        m_text->setPlainText(lyrics.lyrics);
        m_text->moveCursor(QTextCursor::Start);
    }
    m_shown = lyrics;
    m_title->setText(lyrics.title);
    setVisible(true);
}

void WrittenPreview::setFormTitle(bool formHasTitle, const QString& formTitle)
{
    const bool offered = formHasTitle && !m_shown.title.isEmpty();
    m_useTitle->setVisible(offered);
    m_useTitle->setEnabled(formTitle != m_shown.title);
    m_useTitle->setText(offered && formTitle == m_shown.title ? tr("Title is used") : tr("Use as title"));
    m_title->setVisible(!m_shown.title.isEmpty());
}

void WrittenPreview::setEditorBlank(bool blank)
{
    m_replace->setVisible(!blank);
}

void WrittenPreview::setRoomy(bool roomy)
{
    // The form is too narrow for the three of them side by side in most languages.
    QBoxLayout* row = roomy ? m_first : m_second;
    for (QPushButton* button : {m_replace, m_discard}) {
        m_first->removeWidget(button);
        m_second->removeWidget(button);
        row->insertWidget(row->count() - 1, button);
    }
    const int line = QFontMetrics(font()).lineSpacing();
    if (roomy) {
        m_text->setMinimumHeight(line * roomyLines);
        m_text->setMaximumHeight(QWIDGETSIZE_MAX);
    } else {
        m_text->setFixedHeight(line * previewLines + 24);
    }
    Theme::setTextSize(m_text, roomy ? Theme::bodyText : Theme::smallText);
}

void WrittenPreview::focusInsert()
{
    m_insert->setFocus(Qt::OtherFocusReason);
}

} // namespace riffdesk
