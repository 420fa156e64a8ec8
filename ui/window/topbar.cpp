#include "topbar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QStyle>
#include <QStyleOptionMenuItem>
#include <QToolButton>

namespace riffdesk {

namespace {

constexpr int logoSide = 24;
constexpr int nameFromWidth = 1180; // below it the room goes to the search field

/// QMenuBar measures itself by where its items happen to be, which goes wrong in a mirrored layout: it would
/// stay folded.
class MenuBar : public QMenuBar
{
public:
    using QMenuBar::QMenuBar;

    [[nodiscard]] QSize sizeHint() const override
    {
        const int spacing = style()->pixelMetric(QStyle::PM_MenuBarItemSpacing, nullptr, this);
        const int frame = style()->pixelMetric(QStyle::PM_MenuBarPanelWidth, nullptr, this)
                          + style()->pixelMetric(QStyle::PM_MenuBarHMargin, nullptr, this);
        int width = 2 * frame;
        for (QAction* action : actions()) {
            if (!action->isVisible())
                continue;
            QStyleOptionMenuItem option;
            initStyleOption(&option, action);
            const QSize text = fontMetrics().size(Qt::TextShowMnemonic, action->text());
            width += style()->sizeFromContents(QStyle::CT_MenuBarItem, &option, text, this).width() + spacing;
        }
        return {width, QMenuBar::sizeHint().height()};
    }
};

QToolButton* buttonFor(QAction* action, const QString& name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setObjectName(name);
    button->setAccessibleName(action->iconText());
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

TopBar::TopBar(QAction* grid, QAction* list, QAction* settings, QWidget* parent)
    : QWidget(parent)
    , m_name(new QLabel(QStringLiteral("Riffdesk"), this))
    , m_menus(new MenuBar(this))
    , m_search(new QLineEdit(this))
    , m_service(new QPushButton(this))
    , m_serviceMenu(new QMenu(m_service))
{
    auto* logo = new QLabel(this);
    logo->setPixmap(
        QIcon(QStringLiteral(":/icons/riffdesk.svg")).pixmap(QSize(logoSide, logoSide), devicePixelRatioF()));
    Theme::setTextSize(m_name, Theme::bodyText, true);
    m_menus->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);

    m_search->setObjectName(QStringLiteral("searchEdit"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setPlaceholderText(tr("Search titles, lyrics, prompts"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Theme::icon(QStringLiteral("search"), Theme::Role::Dim), QLineEdit::LeadingPosition)
        ->setText(m_search->accessibleName());
    if (auto* clear = m_search->findChild<QAction*>(QStringLiteral("_q_qlineeditclearaction"))) // Qt's own
        clear->setText(tr("Clear the search"));
    m_search->setMinimumWidth(180);
    m_search->setMaximumWidth(440);
    m_search->installEventFilter(this);

    m_service->setObjectName(QStringLiteral("serviceButton"));
    m_service->setMenu(m_serviceMenu);
    m_service->setIconSize({16, 16});

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::grid, Theme::grid, Theme::grid, 0);
    row->setSpacing(Theme::grid);
    row->addWidget(logo);
    row->addWidget(m_name);
    row->addSpacing(Theme::grid);
    row->addWidget(m_menus);
    row->addStretch(1);
    row->addWidget(m_search, 8);
    row->addStretch(1);
    row->addWidget(buttonFor(grid, QStringLiteral("gridButton"), this));
    row->addWidget(buttonFor(list, QStringLiteral("listButton"), this));
    row->addWidget(m_service);
    row->addWidget(buttonFor(settings, QStringLiteral("settingsButton"), this));
}

void TopBar::showService(const QString& name, bool usable, const QString& toolTip)
{
    m_service->setText(m_service->fontMetrics().elidedText(name, Qt::ElideMiddle, 200));
    m_service->setIcon(usable ? Theme::icon(QStringLiteral("dot"), Theme::Role::Ok)
                              : Theme::icon(QStringLiteral("warning"), Theme::Role::Danger));
    m_service->setToolTip(toolTip);
    updateAccessibleName(m_service, tr("Service: %1").arg(name));
    updateAccessibleDescription(m_service, toolTip);
}

void TopBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_name->setVisible(width() >= nameFromWidth);
}

bool TopBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::Resize) {
        constexpr int ends = 76; // the magnifier, the cross and the margins
        const QString whole = tr("Search titles, lyrics, prompts");
        const bool isCut = m_search->fontMetrics().horizontalAdvance(whole) + ends > m_search->width();
        m_search->setPlaceholderText(isCut ? tr("Search") : whole);
    }
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT searchFinished();
            return true;
        }
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace riffdesk
