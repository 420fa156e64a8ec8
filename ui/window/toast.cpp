#include "toast.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/whybutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace riffdesk {

namespace {
constexpr int shownMs = 8'000;
constexpr int mostWidth = 480; ///< px of text in a line
constexpr int fromBottom = 120; // above the player bar
} // namespace

Toast::Toast(QWidget* host, QWidget* column)
    : QWidget(host)
    , m_column(column)
    , m_text(new QLabel(this))
    , m_progress(new ProgressLine(this))
    , m_why(new WhyButton(QStringLiteral("toastWhyButton"), this))
    , m_button(new QPushButton(this))
{
    setObjectName(QStringLiteral("toast"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setObjectName(QStringLiteral("toastText"));
    m_button->setObjectName(QStringLiteral("toastButton"));
    Theme::setOnCard(m_button);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2 * Theme::grid, Theme::grid, Theme::grid, Theme::grid);
    row->setSpacing(2 * Theme::grid);
    auto* words = new QVBoxLayout;
    words->addWidget(m_text);
    words->addWidget(m_progress);
    m_progress->setObjectName(QStringLiteral("toastProgress"));
    m_progress->hide();
    row->addLayout(words);
    row->addWidget(m_why);
    row->addWidget(m_button);
    hide();
    host->installEventFilter(this);
    if (column)
        column->installEventFilter(this);
    m_timer.setSingleShot(true);
    m_timer.setInterval(shownMs);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (underMouse() || m_button->hasFocus() || m_why->hasFocus())
            m_timer.start();
        else
            leave();
    });
    connect(m_button, &QPushButton::clicked, this, [this] {
        const std::function<void()> act = std::exchange(m_act, {});
        leave();
        if (act)
            act();
    });
}

void Toast::showNext(const Message& message)
{
    if (isVisible() && !m_button->isHidden())
        m_next = message;
    else
        showMessage(message);
}

void Toast::leave()
{
    m_timer.stop();
    hide();
    if (const std::optional<Message> next = std::exchange(m_next, std::nullopt))
        showMessage(*next);
}

void Toast::showMessage(const Message& message)
{
    m_act = message.act;
    m_progress->hide();
    m_text->setText(message.text);
    const int most = std::min(mostWidth, parentWidget()->width() / 2);
    const bool isLong = m_text->fontMetrics().horizontalAdvance(message.text) > most;
    m_text->setWordWrap(isLong);
    m_text->setMinimumWidth(isLong ? most : 0);
    m_text->setMaximumWidth(isLong ? most : QWIDGETSIZE_MAX);
    m_text->setMinimumHeight(isLong ? m_text->heightForWidth(most)
                                    : 0); // adjustSize() asks for no height by width
    m_button->setText(message.button);
    m_button->setVisible(!message.button.isEmpty());
    if (message.error)
        m_why->setError(*message.error);
    else
        m_why->setCategory({});
    layout()->activate(); // the inner layout still has the size of the words before
    adjustSize();
    place();
    show();
    raise();
    m_timer.start();
    announce(this, message.text);
}

void Toast::showError(const Error& error)
{
    showMessage({error.text(), {}, {}, error});
}

void Toast::showProgress(const QString& text, double share)
{
    if (isVisible() && !m_button->isHidden())
        return;
    if (!isVisible() || m_progress->isHidden() || m_text->text() != text) {
        showMessage({text});
        m_progress->setAccessibleName(text);
        m_progress->show();
        adjustSize();
        place();
    }
    m_timer.stop();
    m_progress->setShare(share);
}

void Toast::endProgress()
{
    if (isVisible() && !m_progress->isHidden())
        leave();
}

void Toast::keepClearOf(QWidget* bar)
{
    m_bars.removeAll(nullptr);
    m_bars.append(bar);
    bar->installEventFilter(this);
}

void Toast::withdrawButton()
{
    m_button->hide();
    adjustSize();
    place();
}

void Toast::place()
{
    const QWidget* host = parentWidget();
    const bool hasColumn = m_column && m_column->isVisible();
    const int middle = hasColumn ? m_column->mapTo(host, m_column->rect().center()).x() : host->width() / 2;
    int bottom = host->height() - fromBottom;
    for (const QPointer<QWidget>& bar : std::as_const(m_bars)) {
        if (bar && bar->isVisible())
            bottom = qMin(bottom, bar->mapTo(host, QPoint()).y() - Theme::grid);
    }
    move(qMax(0, qMin(middle - width() / 2, host->width() - width())), bottom - height());
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    const bool isBar = m_bars.contains(watched);
    const bool isMoved = type == QEvent::Resize
                         || (isBar && (type == QEvent::Move || type == QEvent::Show || type == QEvent::Hide));
    if (isMoved && (watched == parentWidget() || watched == m_column || isBar) && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.color(Theme::Role::WaveformUnplayed));
    painter.setBrush(theme.color(Theme::Role::Raised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radius, Theme::radius);
}

} // namespace riffdesk
