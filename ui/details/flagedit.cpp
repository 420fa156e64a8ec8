#include "flagedit.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace riffdesk {

FlagEdit::FlagEdit(QWidget* parent)
    : QWidget(parent)
    , m_keep(addButton("keepButton", "check", tr("Keep"), Song::Flag::Kept))
    , m_reject(addButton("rejectButton", "close", tr("Reject"), Song::Flag::Rejected))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid / 2);
    row->addWidget(m_keep);
    row->addWidget(m_reject);
    row->addStretch();
    setFlag(Song::Flag::None);
}

QToolButton* FlagEdit::addButton(const char* name, const char* icon, const QString& text, Song::Flag flag)
{
    auto* button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setIcon(
        Theme::icon(QLatin1String(icon), flag == Song::Flag::Kept ? Theme::Role::Ok : Theme::Role::Danger));
    button->setIconSize({16, 16});
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setCheckable(true);
    button->setAutoRaise(true);
    connect(button, &QAbstractButton::clicked, this, [this, flag] {
        setFlag(m_flag == flag ? Song::Flag::None : flag);
        Q_EMIT flagged(m_flag);
    });
    return button;
}

void FlagEdit::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_keep->toolButtonStyle() == Qt::ToolButtonTextBesideIcon)
        m_wordsWidth = layout()->sizeHint().width();
    for (QToolButton* button : {m_keep, m_reject})
        button->setToolButtonStyle(width() < m_wordsWidth ? Qt::ToolButtonIconOnly
                                                          : Qt::ToolButtonTextBesideIcon);
}

void FlagEdit::setFlag(Song::Flag flag)
{
    m_flag = flag;
    m_keep->setChecked(flag == Song::Flag::Kept);
    m_reject->setChecked(flag == Song::Flag::Rejected);
    m_keep->setToolTip(flag == Song::Flag::Kept ? tr("Kept: press to take that back")
                                                : tr("Keep: is:kept finds what is kept"));
    m_reject->setToolTip(flag == Song::Flag::Rejected ? tr("Rejected: press to take that back")
                                                      : tr("Reject: is:rejected finds what is rejected"));
}

} // namespace riffdesk
