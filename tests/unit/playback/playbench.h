#pragma once

#include "audio/player.h"
#include "audio/sounddevices.h"
#include "library/library.h"
#include "library/songfolder.h"
#include "platform/settings.h"
#include "playback/playback.h"
#include "storage/database.h"
#include "tests/support/testhome.h"
#include "tests/support/tone.h"

#include <QElapsedTimer>

#include <memory>

namespace riffdesk::test {

/// A device that starts slowly, or a busy machine, may take seconds before anything moves.

/// No device at all: what is played is played against the clock, some times as fast as it would be heard.
class NoDevices : public SoundDevices
{
public:
    explicit NoDevices(int speed) : m_speed(speed) { m_since.start(); }
    QByteArray chosen() override { return {}; }
    std::unique_ptr<SoundStream> play(SoundStream::Fill) override { return nullptr; }
    qint64 nanoseconds() override { return m_since.nsecsElapsed() * m_speed; }

private:
    const int m_speed;
    QElapsedTimer m_since;
};

/// A library of tones in a home of its own, and what plays it.
class PlayBench
{
public:
    static constexpr int speed = 3;

    PlayBench()
    {
        database = Database::open(databasePath()).value();
        library = std::make_unique<Library>(*database, home.path(QStringLiteral("songs")));
        start();
    }
    ~PlayBench() { stop(); }
    Q_DISABLE_COPY_MOVE(PlayBench)

    void start()
    {
        settings = std::make_unique<Settings>(home.path(QStringLiteral("settings.ini")));
        player = std::make_unique<Player>(std::make_unique<NoDevices>(speed));
        playback = std::make_unique<Playback>(*player, *library, *settings);
    }
    void stop()
    {
        playback.reset();
        player.reset();
        settings.reset();
    }
    void restart()
    {
        stop();
        start();
    }

    [[nodiscard]] QString databasePath() const { return home.path(QStringLiteral("library.db")); }

    /// A song whose audio is on its way; later ones are newer.
    QString addPending()
    {
        ++m_added;
        Song song;
        song.service = QStringLiteral("practice");
        song.remoteId = QStringLiteral("song-%1").arg(m_added);
        song.title = QStringLiteral("Song %1").arg(m_added);
        song.createdAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + 1000LL * m_added, Qt::UTC);
        const auto added = library->add(song);
        return added ? added->id : QString();
    }
    bool give(const QString& id, const QByteArray& bytes)
    {
        return writeBytes(path(id), bytes)
               && library->setMedia(id, Song::Media::Ready, QStringLiteral("audio.wav"), {}).ok();
    }
    bool giveTone(const QString& id, double seconds, double amplitude = 0.3)
    {
        const QString tone = home.path(QStringLiteral("tone-%1-%2.wav").arg(seconds).arg(amplitude));
        if (!QFile::exists(tone) && !writeWav(tone, sine(seconds, 440, amplitude), 48000, 2))
            return false;
        QFile::remove(path(id));
        return QFile::copy(tone, path(id))
               && library->setMedia(id, Song::Media::Ready, QStringLiteral("audio.wav"), {}).ok();
    }
    QString add(double seconds, double amplitude = 0.3)
    {
        const QString id = addPending();
        return giveTone(id, seconds, amplitude) ? id : QString();
    }
    QStringList addSome(int count, double seconds)
    {
        QStringList ids;
        for (int i = 0; i < count; ++i)
            ids.append(add(seconds));
        return ids;
    }
    /// What claims to be a song and is none.
    QString addDamaged()
    {
        const QString id = addPending();
        return give(id, QByteArray("la la la\n").repeated(500)) ? id : QString();
    }

    TestHome home;
    std::unique_ptr<Database> database;
    std::unique_ptr<Library> library;
    std::unique_ptr<Settings> settings;
    std::unique_ptr<Player> player;
    std::unique_ptr<Playback> playback;

private:
    [[nodiscard]] QString path(const QString& id) const
    {
        return SongFolder(library->songsDir(), id).file(QStringLiteral("audio.wav"));
    }

    int m_added = 0;
};

} // namespace riffdesk::test
