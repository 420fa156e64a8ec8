#include "ui/settings/welcomepage.h"

#include "accountform.h"
#include "studio/studio.h"
#include "ui/theme/studiostyle.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tonelabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>

namespace riffdesk {

namespace {

constexpr int logoSide = 56;
constexpr int widestCard = 460;

/// A raised surface with a headline and a sentence.
class Card : public QWidget
{
public:
    Card(const QString& icon, const QString& headline, const QString& sentence, QWidget* parent)
        : QWidget(parent)
        , m_column(new QVBoxLayout(this))
    {
        setMaximumWidth(widestCard); // how narrow it gets is its content's matter
        m_column->setContentsMargins(3 * Theme::grid, 3 * Theme::grid, 3 * Theme::grid, 3 * Theme::grid);
        m_column->setSpacing(Theme::grid);
        auto* mark = new QLabel(this);
        mark->setPixmap(Theme::icon(icon, Theme::Role::Accent).pixmap(QSize(24, 24), devicePixelRatioF()));
        auto* title = new ToneLabel(Theme::Role::Text, this);
        title->setTextStyle(Theme::bodyText, QFont::DemiBold);
        title->setText(headline);
        auto* words = new ToneLabel(Theme::Role::Dim, this);
        words->setText(sentence);
        m_column->addWidget(mark);
        m_column->addWidget(title);
        m_column->addWidget(words);
    }
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::of(this).color(Theme::Role::Panel));
        painter.drawRoundedRect(rect(), Theme::radius, Theme::radius);
    }

private:
    QVBoxLayout* m_column;
};

} // namespace

WelcomePage::WelcomePage(Studio& studio, QWidget* parent) : QWidget(parent), m_studio(studio)
{
    setObjectName(QStringLiteral("welcomePage"));
    setAccessibleName(tr("Welcome"));
    auto* content = new QWidget;
    auto* cards = new QHBoxLayout;
    cards->setSpacing(2 * Theme::grid);
    cards->addStretch();
    cards->addWidget(makePracticeCard(), 1);
    cards->addWidget(makeAccountCard(), 1);
    cards->addStretch();

    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(3 * Theme::grid, 3 * Theme::grid, 3 * Theme::grid, 3 * Theme::grid);
    column->setSpacing(3 * Theme::grid);
    column->addStretch(2);
    column->addWidget(makeHeader());
    column->addLayout(cards);
    column->addStretch(3);

    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
}

QWidget* WelcomePage::makeHeader()
{
    auto* header = new QWidget(this);
    auto* column = new QVBoxLayout(header);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid);
    auto* logo = new QLabel(header);
    logo->setPixmap(
        QIcon(QStringLiteral(":/icons/riffdesk.svg")).pixmap(QSize(logoSide, logoSide), devicePixelRatioF()));
    auto* title = new QLabel(tr("Welcome to Riffdesk"), header);
    Theme::setTextSize(title, Theme::titleText, true);
    auto* words = new QLabel(tr("A studio for making songs with words. Where should they be made?"), header);
    words->setWordWrap(true);
    Theme::setTextSize(words, Theme::bodyText);
    Theme::setDim(words);
    for (QLabel* label : {logo, title, words}) {
        label->setAlignment(Qt::AlignCenter);
        column->addWidget(label);
    }
    return header;
}

QWidget* WelcomePage::makePracticeCard()
{
    auto* card = new Card(
        QStringLiteral("note"), tr("Try it now with the Practice service"),
        tr("It runs on this computer, needs no account and no network, and costs nothing. It composes simple "
           "music from your words, so that you can try everything: create, edit, compare, export. You can "
           "connect an account at any time."),
        this);
    m_problem = new ToneLabel(Theme::Role::Danger, card);
    m_problem->setObjectName(QStringLiteral("welcomeProblem"));
    m_problem->hide();
    auto* start = new QPushButton(tr("Start with Practice"), card);
    start->setObjectName(QStringLiteral("practiceButton"));
    start->setMinimumHeight(40);
    Theme::setPrimary(start);
    card->column()->addSpacing(Theme::grid);
    for (const QString& fact : {tr("Type an idea, press Create: a song in seconds"),
                                tr("All actions: covers, extensions, new sections, stems and more"),
                                tr("What you make stays in your library, and exports like any song")}) {
        auto* line = new ToneLabel(Theme::Role::Text, card);
        line->setIcon(QStringLiteral("check"), Theme::Role::Ok);
        line->setText(fact);
        card->column()->addWidget(line);
    }
    card->column()->addStretch();
    card->column()->addWidget(m_problem);
    card->column()->addWidget(start);
    m_start = start;
    connect(start, &QPushButton::clicked, this, [this] {
        const Result<void> started = m_studio.usePractice();
        m_problem->setVisible(!started);
        if (started)
            Q_EMIT done();
        else
            m_problem->setText(started.error().text());
    });
    return card;
}

QWidget* WelcomePage::makeAccountCard()
{
    auto* card = new Card(
        QStringLiteral("plug"), tr("Connect your account"),
        tr("Songs are made by the service at this address and charged to your account there."), this);
    auto* form = new AccountForm(m_studio, card);
    card->column()->addSpacing(Theme::grid);
    card->column()->addWidget(form);
    card->column()->addStretch();
    connect(form, &AccountForm::connected, this, &WelcomePage::done);
    return card;
}

void WelcomePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_start->setFocus();
    window()->setAttribute(Qt::WA_KeyboardFocusChange); // shows its ring: Return presses it
}

/// Return presses the button that has the ring, as in a dialog.
void WelcomePage::keyPressEvent(QKeyEvent* event)
{
    auto* button = qobject_cast<QPushButton*>(focusWidget());
    if (button && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        button->click();
    else
        QWidget::keyPressEvent(event);
}

void WelcomePage::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter(this).fillRect(rect(), Theme::of(this).color(Theme::Role::Background));
}

} // namespace riffdesk
