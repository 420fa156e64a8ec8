#pragma once

#include "library/song.h"

namespace riffdesk::test {

/// A song with every field filled in. `number` tells songs apart; higher numbers are newer.
inline Song sampleSong(int number = 1)
{
    Song song;
    song.service = QStringLiteral("practice");
    song.remoteId = QStringLiteral("remote-%1").arg(number);
    song.id = songIdOf(song.service, song.remoteId);
    song.title = QStringLiteral("Song %1").arg(number);
    song.prompt = QStringLiteral("a song about the sea");
    song.style = QStringLiteral("folk, acoustic");
    song.lyrics = QStringLiteral("[Verse]\nwaves und Möwen");
    song.action = QStringLiteral("generate");
    song.model = QStringLiteral("FUZZ-2.0");
    song.seed = QStringLiteral("%1").arg(number * 7);
    song.durationSeconds = 100.25 + number;
    song.createdAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123 + 1000LL * number, Qt::UTC);
    song.addedAt = QDateTime::fromMSecsSinceEpoch(1'700'000'500'456 + 1000LL * number, Qt::UTC);
    song.parentId = songIdOf(song.service, QStringLiteral("parent"));
    song.parentRemoteId = QStringLiteral("parent");
    song.taskId = QStringLiteral("task-%1").arg(number);
    song.traceId = QStringLiteral("trace");
    song.audioUrl = QStringLiteral("https://example.org/a.m4a");
    song.imageUrl = QStringLiteral("https://example.org/a.jpg");
    song.press = QStringLiteral("press-%1").arg(number);
    song.flag = number % 2 == 0 ? Song::Flag::Rejected : Song::Flag::Kept;
    song.playCount = number;
    song.lastPlayedAt = QDateTime::fromMSecsSinceEpoch(1'700'000'900'789 + 1000LL * number, Qt::UTC);
    song.notes = QStringLiteral("louder chorus\nsecond verse");
    song.stemMix = {{QStringLiteral("stems/vocals.wav"), -3.5, 0.25, false, true},
                    {QStringLiteral("stems/bass.wav"), 0, 0, true, false}};
    song.tags = {{QStringLiteral("Éléa"), QStringLiteral("#ff8a5b")}, {QStringLiteral("live"), {}}};
    song.playlists = {{QStringLiteral("Road trip"), number + 0.5}};
    song.loudness = -11.5 - number / 16.0;
    song.truePeak = -0.25;
    song.request = {{QStringLiteral("action"), QStringLiteral("generate")},
                    {QStringLiteral("weirdness"), 0.5}};
    song.reply = {{QStringLiteral("audio_id"), song.remoteId}, {QStringLiteral("tags"), QJsonValue()}};
    return song;
}

} // namespace riffdesk::test
