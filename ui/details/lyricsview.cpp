#include "lyricsview.h"

#include "audio/player.h"
#include "lyrics/lyricsfile.h"
#include "lyrics/lyricsreader.h"
#include "lyricspage.h"
#include "playback/playback.h"
#include "songtimes/songtimes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tonelabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace riffdesk {

LyricsView::LyricsView(QWidget* parent)
    : QWidget(parent)
    , m_page(new LyricsPage(this))
    , m_row(new QWidget(this))
    , m_rowLayout(new QBoxLayout(QBoxLayout::TopToBottom, m_row))
    , m_text(new ToneLabel(Theme::Role::Dim, m_row))
    , m_yes(new QPushButton(tr("Follow the song"), m_row))
    , m_no(new QPushButton(m_row))
    , m_reader(new LyricsReader(this))
{
    m_row->setObjectName(QStringLiteral("lyricsTimesRow"));
    m_text->setObjectName(QStringLiteral("lyricsTimesText"));
    m_yes->setObjectName(QStringLiteral("followLyricsButton"));
    m_no->setObjectName(QStringLiteral("lyricsTimesNoButton"));
    Theme::setQuiet(m_no);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::grid);
    buttons->addWidget(m_yes);
    buttons->addWidget(m_no, 1, Qt::AlignLeading);
    m_rowLayout->setContentsMargins(0, 0, 0, 0);
    m_rowLayout->setSpacing(Theme::grid / 2);
    m_rowLayout->addWidget(m_text, 1, Qt::AlignVCenter);
    m_rowLayout->addLayout(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid);
    column->addWidget(m_page, 1);
    column->addWidget(m_row);
    m_row->hide();
    m_page->setDropsAccepted(false);
    connect(m_yes, &QPushButton::clicked, this, &LyricsView::yes);
    connect(m_no, &QPushButton::clicked, this, &LyricsView::no);
    connect(m_page, &LyricsPage::fileDropped, this, &LyricsView::loadFile);
}

void LyricsView::setTimes(SongTimes& times, Playback& playback)
{
    m_times = &times;
    m_playback = &playback;
    m_page->setDropsAccepted(true);
    connect(&times, &SongTimes::changed, this, [this](const QString& id) {
        if (id == m_song.id)
            refresh();
    });
    connect(&playback, &Playback::songChanged, this, &LyricsView::follow);
    connect(&playback.player(), &Player::positionChanged, this, &LyricsView::follow);
    connect(m_page, &LyricsPage::lineChosen, this, [this](double seconds) {
        if (m_playback->songId() == m_song.id)
            m_playback->seek(seconds);
    });
    refresh();
}

void LyricsView::setSong(const Song& song)
{
    const bool otherWords = song.id != m_song.id || song.lyrics != m_song.lyrics;
    const bool otherLength = song.durationSeconds != m_song.durationSeconds;
    m_song = song;
    if (otherWords)
        m_page->setLyrics(song.lyrics);
    if (otherWords || otherLength)
        refresh();
}

void LyricsView::setMatcher(const TextMatcher& matcher)
{
    m_page->setMatcher(matcher);
}

/// A service keeps the timing of what a song was made from; a new song has its own.
bool LyricsView::mayKeepTiming() const
{
    return !m_song.parentId.isEmpty() || !m_song.parentRemoteId.isEmpty();
}

void LyricsView::refresh()
{
    m_offer.reset();
    showRow(Row::None);
    if (!m_times || m_song.id.isEmpty())
        return;
    const QVector<double> times = m_times->timesOf(m_song, m_page->lines());
    m_page->setTimes(times);
    if (!times.isEmpty())
        showRow(Row::Following, tr("The lines follow the song."));
    else if (mayKeepTiming())
        m_offer = m_times->offerFor(m_song, m_page->lines());
    if (m_offer)
        showRow(Row::Offer,
                tr("These words came from a file with times. They fit if the song kept its pace."));
    follow();
}

void LyricsView::showRow(Row row, const QString& text)
{
    m_shown = row;
    m_row->setVisible(row != Row::None);
    m_text->setRole(row == Row::Problem ? Theme::Role::Danger : Theme::Role::Dim);
    m_text->setIcon(row == Row::Problem ? QStringLiteral("error") : QString(), Theme::Role::Danger);
    m_text->setText(text);
    m_yes->setVisible(row == Row::Offer);
    // What needs no decision takes a line only.
    m_rowLayout->setDirection(row == Row::Following ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_no->setToolTip(row == Row::Following ? tr("Remove the times of the lines") : QString());
    m_text->setToolTip(row == Row::Following ? tr("A click on a line plays from there") : QString());
    m_no->setText(row == Row::Offer       ? tr("No, thanks")
                  : row == Row::Following ? tr("Remove", "the times of the lines")
                                          : tr("Dismiss"));
}

void LyricsView::follow()
{
    const bool on = m_playback && !m_song.id.isEmpty() && m_playback->songId() == m_song.id;
    m_page->setPosition(on ? std::optional(m_playback->player().position()) : std::nullopt);
}

void LyricsView::loadFile(const QString& path)
{
    m_reader->read({path}, [this, id = m_song.id](const Result<LyricsFile>& file) {
        if (id != m_song.id)
            return;
        if (!file)
            showRow(Row::Problem, file.error().text());
        else if (file->timed)
            take(*file->timed);
        else
            showRow(Row::Problem, tr("No line of this file has a time."));
    });
}

void LyricsView::take(const TimedLyrics& timed)
{
    if (const auto kept = m_times->save(m_song, m_page->lines(), timed); !kept)
        showRow(Row::Problem, kept.error().text());
}

void LyricsView::yes()
{
    if (m_offer)
        take(TimedLyrics(*m_offer));
}

void LyricsView::no()
{
    switch (m_shown) {
    case Row::Offer:
        m_times->removeOffer(*m_offer);
        refresh();
        break;
    case Row::Following:
        if (const auto gone = m_times->remove(m_song.id); !gone)
            showRow(Row::Problem, gone.error().text());
        break;
    case Row::Problem:
    case Row::None:
        refresh();
        break;
    }
}

} // namespace riffdesk
