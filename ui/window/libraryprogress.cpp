#include "libraryprogress.h"

#include "ui/theme/theme.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace riffdesk {

namespace {
constexpr int leastWidth = 420;
}

LibraryProgress::LibraryProgress(const QString& text, bool canCancel, QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(text, this))
    , m_bar(new QProgressBar(this))
{
    setObjectName(QStringLiteral("libraryProgress"));
    setWindowTitle(QCoreApplication::applicationName());
    setWindowFlag(Qt::WindowCloseButtonHint, canCancel);
    setMinimumWidth(leastWidth);
    m_text->setBuddy(m_bar);
    m_text->setWordWrap(true);
    m_bar->setObjectName(QStringLiteral("libraryProgressBar"));
    m_bar->setAccessibleName(text);
    m_bar->setRange(0, 0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * Theme::grid, 3 * Theme::grid, 3 * Theme::grid, 3 * Theme::grid);
    column->setSpacing(2 * Theme::grid);
    column->addWidget(m_text);
    column->addWidget(m_bar);
    if (!canCancel)
        return;
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setObjectName(QStringLiteral("libraryProgressCancel"));
    column->addWidget(m_cancel, 0, Qt::AlignRight);
    connect(m_cancel, &QPushButton::clicked, this, &LibraryProgress::cancel);
}

void LibraryProgress::setProgress(int done, int total)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
}

void LibraryProgress::cancel()
{
    if (!m_cancel || !m_cancel->isEnabled())
        return;
    m_cancel->setEnabled(false);
    m_text->setText(tr("Cancelling: all is left as it was…"));
    Q_EMIT cancelled();
}

void LibraryProgress::closeEvent(QCloseEvent* event)
{
    event->ignore(); // it goes with the work
    cancel();
}

void LibraryProgress::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        cancel();
    else
        QWidget::keyPressEvent(event);
}

void LibraryProgress::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter(this).fillRect(rect(), Theme::of(this).color(Theme::Role::Panel));
}

} // namespace riffdesk
