#include "windowtransfer.h"

#include "library/library.h"
#include "library/songtext.h"
#include "library/stemmix.h"
#include "librarydrops.h"
#include "songtimes/songtimes.h"
#include "studio/studio.h"
#include "toast.h"
#include "ui/export/exportdialog.h"
#include "ui/library/librarypanel.h"
#include "ui/player/playerbar.h"
#include "ui/player/songwaveform.h"
#include "ui/theme/theme.h"
#include "windowactions.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDrag>
#include <QGuiApplication>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QStandardPaths>
#include <QUrl>
#include <QWidget>
#include <QWindow>

#include <utility>

namespace riffdesk {

namespace {

constexpr int lateMs = 400; ///< what is ready sooner is not worth a word

QList<QUrl> urlsOf(const QStringList& paths)
{
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls << QUrl::fromLocalFile(path);
    return urls;
}

QString transferFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QLatin1String("/handed-out");
}

bool startsOnce()
{
    return QGuiApplication::platformName().startsWith(QLatin1String("wayland"));
}

/// Offers files from the start and has them when they are ready.
class LateFiles : public QMimeData
{
public:
    explicit LateFiles(const PreparedFiles& files) : m_files(&files) { }

    [[nodiscard]] QStringList formats() const override { return QMimeData::formats() << uriList(); }
    [[nodiscard]] bool hasFormat(const QString& type) const override { return formats().contains(type); }

protected:
    [[nodiscard]] QVariant retrieveData(const QString& type, QMetaType preferred) const override
    {
        if (type != uriList())
            return QMimeData::retrieveData(type, preferred);
        QVariantList urls;
        if (m_files && m_files->isReady()) {
            for (const QUrl& url : urlsOf(m_files->paths()))
                urls << url;
        }
        return urls;
    }

private:
    [[nodiscard]] static QString uriList() { return QStringLiteral("text/uri-list"); }

    QPointer<const PreparedFiles> m_files; ///< programs may ask long after the drop
};

} // namespace

WindowTransfer::WindowTransfer(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m(parts)
    , m_dragged(parts.studio.library(), transferFolder())
    , m_copied(parts.studio.library(), transferFolder())
{
    m_late.setSingleShot(true);
    m_late.setInterval(lateMs);
    connect(&m_late, &QTimer::timeout, this, &WindowTransfer::showProgress);
    m_dragged.cleanSoon(); // also those of m_copied
    for (PreparedFiles* files : {&m_dragged, &m_copied}) {
        files->setTimes([this](const Song& song) { return m.studio.songTimes().timedLyrics(song); });
        connect(files, &PreparedFiles::progressed, this, &WindowTransfer::showProgress);
        connect(files, &PreparedFiles::finished, this, &WindowTransfer::showProgress);
    }
    connect(&m_dragged, &PreparedFiles::finished, this, [this] {
        tellFailures(m_dragged);
        if (std::exchange(m_isAwaited, false) && m_dragged.isReady())
            m.toast.showMessage({m_dragged.paths().size() == 1
                                     ? tr("The file is ready: drag again to drop it.")
                                     : tr("%Ln files are ready: drag again to drop them.", "at least two",
                                          int(m_dragged.paths().size()))});
        follow();
    });
    connect(&m_copied, &PreparedFiles::finished, this, [this] {
        tellFailures(m_copied);
        offerCopied();
    });
    m.library.setDragger(dragger());
    m.player.setDragger(dragger());
    connect(m.player.waveform(), &SongWaveform::regionCopyRequested, this, &WindowTransfer::copyRegion);
    connect(m.actions.copySongs, &QAction::triggered, this, &WindowTransfer::copy);
    connect(m.actions.pasteFiles, &QAction::triggered, this, &WindowTransfer::paste);
}

WindowTransfer::~WindowTransfer() = default;

SongDragger WindowTransfer::dragger()
{
    return [this](const SongDrag& what) { drag(what); };
}

QString WindowTransfer::preparingText(const PreparedFiles::Wish& wish)
{
    if (wish.region)
        return tr("Preparing the region…", "as a file for another program");
    if (!wish.stems.isEmpty())
        return tr("Preparing stems…", "of a song, as files for another program");
    const auto songs = int(wish.ids.size());
    return songs == 1 ? tr("Preparing one song…", "as a file for another program")
                      : tr("Preparing %Ln songs…", "at least two, as files for another program", songs);
}

PreparedFiles::Wish WindowTransfer::wishOf(const SongDrag& what) const
{
    const bool isInLibrary = m.library.isAncestorOf(what.source);
    return {what.ids, isInLibrary ? m.library.query().playlist() : QString(), what.region, what.stems};
}

void WindowTransfer::prepare(PreparedFiles& files, const PreparedFiles::Wish& wish)
{
    files.prepare(wish, ExportDialog::lastOptions(m.studio.settings()));
    if (files.isRunning())
        m_late.start();
}

void WindowTransfer::showProgress()
{
    const PreparedFiles* files = m_dragged.isRunning()  ? &m_dragged
                                 : m_copied.isRunning() ? &m_copied
                                                        : nullptr;
    if (!files)
        m.toast.endProgress();
    else if (!m_late.isActive())
        m.toast.showProgress(preparingText(files->wish()), files->share());
}

void WindowTransfer::tellFailures(const PreparedFiles& files)
{
    const auto& failures = files.failures();
    if (!failures.isEmpty())
        m.toast.showMessage(
            {failures.size() == 1 || !files.wish().stems.isEmpty()
                 ? tr("“%1” cannot be given out: %2")
                       .arg(failures.first().title, failures.first().error.text())
                 : tr("%Ln songs cannot be given out as files.", "at least two", int(failures.size()))});
}

void WindowTransfer::drag(const SongDrag& what)
{
    QWindow* const window = what.source->window()->windowHandle();
    if (m_isDragging || !window)
        return;
    m_isDragging = true;
    m_isOutside = m_isAwaited = m_isCancelled = false;
    if (what.ids.isEmpty()) {
        m_dragged.cancel();
        showProgress(); // of what was still being made
    } else {
        prepare(m_dragged, wishOf(what));
    }
    m_next = !what.ids.isEmpty() && m_dragged.isReady() ? Phase::Files : Phase::Own;
    window->installEventFilter(this);
    const QPointer<QObject> self(this);
    const QPointer<QWidget> source(what.source);
    bool isTaken = false;
    while (source && m_next) {
        const bool isAgain = m_isCancelled;
        m_phase = *std::exchange(m_next, std::nullopt);
        auto* started = new QDrag(what.source); // goes by itself when the drag is over
        started->setMimeData(dataOf(what, m_phase));
        const QPixmap picture = pictureOf(what, m_phase);
        started->setPixmap(picture);
        started->setHotSpot({what.picture.deviceIndependentSize().toSize().width() / 2,
                             what.picture.deviceIndependentSize().toSize().height() / 2});
        if (isAgain)
            QMetaObject::invokeMethod(
                this, [this, window] { continueAt(window); }, Qt::QueuedConnection);
        m_isCancelled = false;
        isTaken = started->exec(Qt::CopyAction) != Qt::IgnoreAction; // Qt's own loop
        if (!self)
            return;
        if (isTaken || !m_isCancelled) // dropped or given up meanwhile
            m_next.reset();
    }
    window->removeEventFilter(this);
    qApp->removeEventFilter(this);
    if (what.ids.isEmpty() && !isTaken && m_isOutside)
        m.toast.showMessage({tr("So many files are better exported.")});
    endDrag(isTaken);
}

QMimeData* WindowTransfer::dataOf(const SongDrag& what, Phase phase)
{
    QMimeData* own = what.makeData();
    if (phase == Phase::Files)
        own->setUrls(urlsOf(m_dragged.paths()));
    if (phase == Phase::Files || !startsOnce() || what.ids.isEmpty())
        return own;
    auto* late = new LateFiles(m_dragged);
    for (const QString& format : own->formats())
        late->setData(format, own->data(format));
    delete own;
    return late;
}

QPixmap WindowTransfer::pictureOf(const SongDrag& what, Phase phase) const
{
    if (phase != Phase::Waiting)
        return what.picture;
    const QString text = preparingText(wishOf(what));
    const QWidget& widget = *what.source;
    const Theme& theme = Theme::of(&widget);
    const QSize above = what.picture.deviceIndependentSize().toSize();
    constexpr int padding = Theme::grid;
    const int textHeight = widget.fontMetrics().height();
    const QSize card(qMax(above.width(), widget.fontMetrics().horizontalAdvance(text) + 2 * padding),
                     above.height() + textHeight + padding);
    QPixmap picture(card * what.picture.devicePixelRatio());
    picture.setDevicePixelRatio(what.picture.devicePixelRatio());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Theme::Role::Raised));
    painter.drawRoundedRect(QRect({}, card), Theme::radius, Theme::radius);
    painter.drawPixmap(0, 0, what.picture); // where it was: the pointer keeps its place on it
    painter.setFont(widget.font());
    painter.setPen(theme.color(Theme::Role::Text));
    painter.drawText(QRect(0, above.height(), card.width(), textHeight + padding), Qt::AlignCenter, text);
    return picture;
}

/// What is below the pointer hears of a drag when it moves, which it may not do for a while.
void WindowTransfer::continueAt(QWindow* window)
{
    if (!m_isDragging)
        return;
    qApp->installEventFilter(this); // comes before that of the drag, which began earlier
    const QPointF place = QCursor::pos();
    QMouseEvent move(QEvent::MouseMove, window->mapFromGlobal(place), place, Qt::NoButton, Qt::LeftButton,
                     QGuiApplication::keyboardModifiers());
    QCoreApplication::sendEvent(window, &move);
}

bool WindowTransfer::eventFilter(QObject* watched, QEvent* event)
{
    // The button was let go between two drags: the second one would hang on the pointer.
    if (event->type() == QEvent::MouseMove && static_cast<QMouseEvent*>(event)->buttons() == Qt::NoButton)
        QDrag::cancel();
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove)
        m_isOutside = false;
    if (event->type() == QEvent::DragLeave) {
        m_isOutside = true;
        follow();
    }
    return QObject::eventFilter(watched, event);
}

/// Starts the drag anew where it is to be another outside.
void WindowTransfer::follow()
{
    if (!m_isDragging || !m_isOutside || m_phase == Phase::Files || startsOnce())
        return;
    const Phase wanted = m_dragged.isReady()                              ? Phase::Files
                         : m_dragged.isRunning() && m_phase == Phase::Own ? Phase::Waiting
                                                                          : m_phase;
    if (wanted == m_phase)
        return;
    m_next = wanted;
    // Later: Qt may be in the middle of telling a window that the pointer has left it.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isCancelled = m_isDragging && m_next.has_value();
            if (m_isCancelled)
                QDrag::cancel();
        },
        Qt::QueuedConnection);
}

void WindowTransfer::endDrag(bool isTaken)
{
    const bool hadFiles = m_phase == Phase::Files;
    m_isDragging = false;
    m_phase = Phase::Own;
    if (hadFiles || !m_dragged.isRunning())
        return;
    if (isTaken || !m_isOutside || startsOnce()) {
        m_dragged.cancel(); // a playlist or the form needs no files
        return showProgress();
    }
    m_isAwaited = true;
    m.toast.showMessage(
        {tr("The files were not ready yet. They are being prepared; drag again in a moment.")});
}

void WindowTransfer::copy()
{
    const int count = int(m.library.selectedSongs().size());
    if (count == 0)
        return;
    const QString titles = m.library.selectedTitles().join(QLatin1Char('\n'));
    if (count > PreparedFiles::mostSongs) {
        QGuiApplication::clipboard()->setText(titles);
        m.toast.showMessage({tr("The titles were copied. So many files are better exported.")});
        return;
    }
    m.library.withSelectedIds([this, titles](const QStringList& ids) {
        copyFiles({ids, m.library.query().playlist(), {}}, titles);
    });
}

void WindowTransfer::copyRegion(const QString& songId, const TimeRange& region)
{
    const auto song = m.studio.library().summary(songId);
    copyFiles({{songId}, {}, region}, song ? songtext::title(*song) : QString());
}

void WindowTransfer::copyStems(const QString& songId, const QStringList& stems)
{
    QStringList names;
    for (const QString& stem : stems)
        names << stemmix::nameOf(stem);
    copyFiles({{songId}, {}, {}, stems}, names.join(QLatin1Char('\n')));
}

void WindowTransfer::copyFiles(const PreparedFiles::Wish& wish, const QString& text)
{
    m_text = new QMimeData;
    m_text->setText(text);
    QGuiApplication::clipboard()->setMimeData(m_text);
    m_isCopying = true;
    prepare(m_copied, wish);
    if (!m_copied.isRunning())
        offerCopied();
}

/// Unless something else was copied since.
void WindowTransfer::offerCopied()
{
    if (!std::exchange(m_isCopying, false) || !m_text || m_copied.paths().isEmpty())
        return;
    QGuiApplication::clipboard()->setMimeData(clipboardData(m_copied.paths(), m_text->text()));
    m.toast.showNext({m_copied.paths().size() == 1
                          ? tr("Copied as a file.")
                          : tr("Copied as %Ln files.", "at least two", int(m_copied.paths().size()))});
}

QMimeData* WindowTransfer::clipboardData(const QStringList& paths, const QString& text)
{
    const QList<QUrl> urls = urlsOf(paths);
    QByteArray forFileManagers("copy");
    for (const QUrl& url : urls)
        forFileManagers += '\n' + url.toEncoded();
    auto* data = new QMimeData;
    data->setUrls(urls);
    data->setData(QStringLiteral("x-special/gnome-copied-files"), forFileManagers);
    data->setText(text);
    return data;
}

void WindowTransfer::paste()
{
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    const QStringList paths = data ? LibraryDrops::pathsOf(*data) : QStringList();
    if (paths.isEmpty())
        m.toast.showMessage({tr("The clipboard holds no songs, folders or exports to import.")});
    else
        Q_EMIT pathsPasted(paths);
}

} // namespace riffdesk
