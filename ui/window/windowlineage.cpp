#include "windowlineage.h"

#include "library/library.h"
#include "library/songquery.h"
#include "ui/details/detailspanel.h"
#include "ui/library/librarypanel.h"

#include <QLineEdit>

namespace riffdesk {

WindowLineage::WindowLineage(const Parts& parts, QObject* parent) : QObject(parent), m(parts)
{
    connect(&m.details, &DetailsPanel::openSongRequested, this, &WindowLineage::open);
    connect(&m.details, &DetailsPanel::playRequested, &m.library, &LibraryPanel::playRequested);
    connect(&m.details, &DetailsPanel::familyRequested, this, &WindowLineage::showFamily);
    connect(&m.library, &LibraryPanel::familyRequested, this, &WindowLineage::showFamily);
}

/// A search that does not match the song gives way to all songs, or to the trash.
void WindowLineage::open(const QString& songId)
{
    const auto song = m.songs.song(songId);
    if (!song)
        return;
    const bool isTrashed = song->trashedAt.isValid();
    const bool isFound = m.library.allSongs().contains(m.songs.number(songId));
    if (!isFound && (isTrashed || !m.library.query().isEmpty()))
        m.search.setText(isTrashed ? QStringLiteral("is:trashed") : QString());
    m.library.select(songId);
}

void WindowLineage::showFamily(const QString& songId)
{
    SongQuery::Part part;
    part.kind = SongQuery::Part::Kind::Filter;
    part.key = QStringLiteral("family");
    part.value = songId;
    if (m.search.text() == part.text())
        return;
    // Its details stay: it is chosen again once the others have gone.
    const auto once = Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection);
    connect(
        &m.library, &LibraryPanel::currentSongChanged, this, [this, songId] { m.library.select(songId); },
        once);
    m.search.setText(part.text());
}

} // namespace riffdesk
