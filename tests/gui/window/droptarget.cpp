// Another program that files are dropped on: this one, started as "droptarget early" or "droptarget late".

#include "support/testprogram.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <QTimer>
#include <QUrl>
#include <QWidget>

#include <cstdio>

namespace riffdesk::test {

namespace {

void tell(const QString& line)
{
    std::puts(line.toUtf8().constData());
    std::fflush(stdout);
}

/// Says what it is offered and what it gets. Asks for the files when the pointer comes in, as Chromium does,
/// and then takes what it got there; or at the drop, as file managers do.
class DropTarget : public QWidget
{
public:
    explicit DropTarget(bool isEarly) : m_isEarly(isEarly)
    {
        setWindowTitle(QStringLiteral("droptarget"));
        setAcceptDrops(true);
        setGeometry(1500, 300, 300, 300);
        show();
    }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override
    {
        const QMimeData& offered = *event->mimeData();
        m_urls = m_isEarly ? offered.urls() : QList<QUrl>();
        const bool takes = m_isEarly ? !m_urls.isEmpty() : offered.hasUrls();
        tell(takes ? QStringLiteral("files offered") : QStringLiteral("no files offered"));
        if (takes)
            event->acceptProposedAction();
    }
    void dropEvent(QDropEvent* event) override
    {
        const QList<QUrl> urls = m_isEarly ? m_urls : event->mimeData()->urls();
        for (const QUrl& url : urls)
            tell(QStringLiteral("dropped ") + url.toLocalFile());
        tell(QStringLiteral("action %1").arg(int(event->dropAction())));
        event->acceptProposedAction();
    }
    void paintEvent(QPaintEvent* event) override
    {
        Q_UNUSED(event)
        QPainter(this).fillRect(rect(), Qt::darkCyan);
        // Painted: the window manager has placed it.
        if (!std::exchange(m_isPainted, true))
            QTimer::singleShot(0, this, [this] {
                const QPoint middle = mapToGlobal(rect().center());
                tell(QStringLiteral("at %1 %2").arg(middle.x()).arg(middle.y()));
            });
    }

private:
    const bool m_isEarly;
    bool m_isPainted = false;
    QList<QUrl> m_urls;
};

int runDropTarget(int argc, char** argv)
{
    QApplication application(argc, argv);
    const DropTarget target(application.arguments().contains(QStringLiteral("early")));
    return QApplication::exec();
}

} // namespace

} // namespace riffdesk::test

RIFFDESK_TEST(droptarget, riffdesk::test::runDropTarget);
