#pragma once

#include "library/library.h"
#include "library/songfolder.h"
#include "platform/settings.h"
#include "storage/database.h"
#include "tests/support/testhome.h"

#include <QDataStream>
#include <QFile>
#include <QImage>

#include <cmath>
#include <memory>

namespace riffdesk::test {

/// A mono tone of 8 kHz as a WAV file; libav looks at the content, not at the name.
inline bool writeTone(const QString& path, int seconds)
{
    constexpr int rate = 8'000;
    QByteArray samples;
    samples.reserve(rate * seconds * 2);
    for (int i = 0; i < rate * seconds; ++i) {
        const auto sample = qint16(12'000 * std::sin(i * 0.3));
        samples.append(char(sample & 0xff)).append(char((sample >> 8) & 0xff));
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QDataStream out(&file);
    out.setByteOrder(QDataStream::LittleEndian);
    out.writeRawData("RIFF", 4);
    out << quint32(36 + samples.size());
    out.writeRawData("WAVEfmt ", 8);
    out << quint32(16) << quint16(1) << quint16(1) << quint32(rate) << quint32(rate * 2) << quint16(2)
        << quint16(16);
    out.writeRawData("data", 4);
    out << quint32(samples.size());
    return out.writeRawData(samples.constData(), int(samples.size())) == samples.size();
}

/// A library on disk, filled as a test likes; no network, no jobs.
class LibraryBench
{
public:
    LibraryBench()
        : m_database(std::move(Database::open(databasePath())).value())
        , library(*m_database, home.path(QStringLiteral("songs")))
        , settings(home.path(QStringLiteral("settings.ini")))
    { }

    [[nodiscard]] QString databasePath() const { return home.path(QStringLiteral("library.db")); }
    [[nodiscard]] Database& database() { return *m_database; }

    /// Number `number` is younger than every smaller one.
    [[nodiscard]] static Song song(int number, const QString& title = {})
    {
        Song song;
        song.service = QStringLiteral("practice");
        song.remoteId = QStringLiteral("remote-%1").arg(number);
        song.id = songIdOf(song.service, song.remoteId);
        song.title = title.isEmpty() ? QStringLiteral("Song %1").arg(number) : title;
        song.style = QStringLiteral("warm folk");
        song.model = QStringLiteral("FUZZ-2.0");
        song.action = QStringLiteral("generate");
        song.durationSeconds = 60 + number;
        song.createdAt = QDateTime(QDate(2024, 1, 1), QTime(0, 0), Qt::UTC).addSecs(number * 60);
        return song;
    }

    QString add(int number, const QString& title = {})
    {
        const Result<Song> added = library.add(song(number, title));
        return added ? added->id : QString();
    }

    /// Gives a song the files that it has when all is well: a tone of `seconds`, or bytes that are no audio
    /// for 0.
    bool addMedia(const QString& id, int seconds = 0)
    {
        const SongFolder folder(library.songsDir(), id);
        if (!folder.make())
            return false;
        const QString target = folder.file(QStringLiteral("audio.m4a"));
        if (seconds > 0) {
            if (!writeTone(target, seconds))
                return false;
        } else {
            QFile file(target);
            if (!file.open(QIODevice::WriteOnly) || file.write("not music") < 0)
                return false;
        }
        QImage cover(64, 64, QImage::Format_RGB32);
        cover.fill(Qt::darkCyan);
        return cover.save(folder.file(QStringLiteral("cover.jpg")))
               && library
                      .setMedia(id, Song::Media::Ready, QStringLiteral("audio.m4a"),
                                QStringLiteral("cover.jpg"))
                      .ok();
    }

    TestHome home;

private:
    std::unique_ptr<Database> m_database;

public:
    Library library;
    Settings settings;
};

} // namespace riffdesk::test
