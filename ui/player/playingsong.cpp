#include "playingsong.h"

#include "library/library.h"
#include "library/songtext.h"
#include "playback/playback.h"
#include "ui/theme/theme.h"
#include "ui/widgets/coverlabel.h"
#include "ui/widgets/elidedlabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QMouseEvent>

namespace riffdesk {

namespace {
constexpr int coverSide = 56;
}

PlayingSong::PlayingSong(Playback& playback, Library& library, QWidget* parent)
    : QWidget(parent)
    , m_playback(playback)
    , m_library(library)
    , m_cover(new CoverLabel(coverSide, this))
    , m_title(new ElidedLabel(this))
    , m_about(new ElidedLabel(this))
{
    setObjectName(QStringLiteral("playingSong"));
    m_title->setObjectName(QStringLiteral("playingTitle"));
    Theme::setTextSize(m_title, Theme::smallText, true);
    Theme::setDim(m_about);
    auto* words = new QVBoxLayout;
    words->setSpacing(Theme::grid / 2);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_about);
    words->addStretch();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_cover);
    row->addLayout(words);
    connect(&m_playback, &Playback::songChanged, this, &PlayingSong::showSong);
    connect(&m_playback, &Playback::concealedChanged, this, &PlayingSong::showSong);
    connect(&m_library, &Library::songsChanged, this, [this](const QStringList& ids) {
        if (ids.contains(m_playback.songId()))
            showSong();
    });
    showSong();
}

void PlayingSong::setTextWidth(int width)
{
    m_title->setFixedWidth(width);
    m_about->setFixedWidth(width);
}

void PlayingSong::showSong()
{
    const std::optional<Song> song = m_playback.song();
    if (song) {
        m_title->setText(songtext::title(*song));
        const auto summary = m_playback.isConcealed() ? std::nullopt : m_library.summary(song->id);
        m_about->setText(summary ? songtext::subtitle(*summary).text() : QString());
        m_cover->setPath(m_library.coverPath(*song));
        setCursor(Qt::PointingHandCursor);
    } else {
        m_title->setText(tr("Nothing is playing"));
        m_about->setText(tr("Choose a song to hear"));
        m_cover->setPath({});
        unsetCursor();
    }
    m_title->setEnabled(song.has_value());
    m_about->setEnabled(song.has_value());
}

void PlayingSong::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        m_pressed = event->pos();
    QWidget::mousePressEvent(event);
}

void PlayingSong::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_pressed || !event->buttons().testFlag(Qt::LeftButton) || m_playback.songId().isEmpty()
        || (event->pos() - *m_pressed).manhattanLength() < QApplication::startDragDistance())
        return QWidget::mouseMoveEvent(event);
    m_pressed.reset(); // its release is no click, and this may be gone after the drag
    carryOut({this, 1, {m_playback.songId()}, {}, m_cover->grab()}, m_dragger);
}

void PlayingSong::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && std::exchange(m_pressed, std::nullopt)
        && rect().contains(event->pos()) && !m_playback.songId().isEmpty())
        Q_EMIT clicked();
    QWidget::mouseReleaseEvent(event);
}

} // namespace riffdesk
