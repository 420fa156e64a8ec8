#include "guideview.h"

#include "guidestyle.h"
#include "ui/guide/guide.h"
#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QDesktopServices>
#include <QEvent>
#include <QImage>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

namespace riffdesk {

namespace {

constexpr int pageMargin = 3 * Theme::grid;
constexpr int widthStep = 40; ///< pictures follow the window in such steps
constexpr int notch = 120; ///< of a wheel
const QString scheme = QStringLiteral("guide");

} // namespace

GuideView::GuideView(const Guide& guide, QWidget* parent) : QTextBrowser(parent), m_guide(guide)
{
    setObjectName(QStringLiteral("guideView"));
    setAccessibleName(tr("Page of the guide"));
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setUndoRedoEnabled(false);
    viewport()->setBackgroundRole(QPalette::Window);
    document()->setDocumentMargin(pageMargin);
    connect(this, &QTextBrowser::sourceChanged, this, &GuideView::showRead);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        if (link.scheme() == scheme)
            setSource(link);
        else
            QDesktopServices::openUrl(link);
    });
}

void GuideView::openPlace(const QString& place)
{
    setSource(QUrl(scheme + QLatin1Char(':') + place));
}

QString GuideView::place() const
{
    return m_shown.toString(QUrl::RemoveScheme);
}

void GuideView::doSetSource(const QUrl& url, QTextDocument::ResourceType type)
{
    Q_UNUSED(type)
    if (m_guide.find(url.path()))
        QTextBrowser::doSetSource(url, QTextDocument::MarkdownResource);
}

QVariant GuideView::loadResource(int type, const QUrl& name)
{
    if (type != QTextDocument::ImageResource) {
        m_isNew = true;
        return m_guide.text(name.path());
    }
    const QString path = name.path().section(QLatin1Char('/'), -1);
    QImage picture(m_guide.picture(path, Theme::of(this).isDark()));
    picture.convertTo(QImage::Format_ARGB32_Premultiplied); // of a palette, in which nothing can be painted
    if (picture.isNull())
        return {};
    const double ratio = devicePixelRatioF();
    const double width = std::min<double>(m_widest, picture.width() * m_zoom);
    picture = picture.scaledToWidth(std::max(1, int(width * ratio)), Qt::SmoothTransformation);
    picture.setDevicePixelRatio(ratio);
    QPainter painter(&picture); // its ground is that of the page
    painter.setPen(Theme::of(this).color(Theme::Role::WaveformUnplayed));
    painter.drawRect(QRectF({}, picture.deviceIndependentSize()).adjusted(0.5, 0.5, -0.5, -0.5));
    return picture;
}

int GuideView::pictureWidth() const
{
    return std::max(widthStep, (viewport()->width() - 2 * pageMargin) / widthStep * widthStep);
}

void GuideView::showRead(const QUrl& url)
{
    m_shown = url;
    if (std::exchange(m_isNew, false))
        style();
    if (url.hasFragment())
        scrollToAnchor(url.fragment());
}

void GuideView::style()
{
    QFont usual = font();
    usual.setPixelSize(int(Theme::bodyText * m_zoom));
    document()->setDefaultFont(usual);
    m_widest = pictureWidth();
    const Theme& theme = Theme::of(this);
    styleGuidePage(*document(), theme, m_zoom);
    // A name that tells of what the picture depends on: documents keep what they have loaded.
    nameGuidePictures(*document(), QStringLiteral("%1-%2-%3").arg(theme.isDark()).arg(m_widest).arg(m_zoom));
    m_marks.update();
}

void GuideView::showAgain()
{
    if (m_shown.isEmpty())
        return;
    const int top = cursorForPosition({pageMargin, 0}).blockNumber(); // pictures may become larger
    const QUrl shown = m_shown;
    reload(); // goes to the part that the page was first opened at
    m_shown = shown;
    const QTextBlock block = document()->findBlockByNumber(top);
    verticalScrollBar()->setValue(
        top == 0 ? 0 : int(document()->documentLayout()->blockBoundingRect(block).top()));
}

void GuideView::setZoom(double factor)
{
    if (std::exchange(m_zoom, factor) != factor)
        showAgain();
}

void GuideView::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        QMetaObject::invokeMethod(this, &GuideView::showAgain, Qt::QueuedConnection);
}

void GuideView::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    if (m_widest != 0 && pictureWidth() != m_widest)
        QMetaObject::invokeMethod(this, &GuideView::showAgain, Qt::QueuedConnection);
}

void GuideView::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QTextBrowser::wheelEvent(event);
    if (const int steps = event->angleDelta().y() / notch; steps != 0)
        Q_EMIT zoomRequested(steps);
    event->accept();
}

} // namespace riffdesk
