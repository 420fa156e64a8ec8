-- What searches need. songs_light holds each short column that a filter asks for: reading it through takes a tenth of
-- reading the songs through.

CREATE INDEX songs_light ON songs (created_at, duration, rating, flag, is_new, has_stems, media, model, action, cover_file,
                                   trashed_at)
----
CREATE INDEX songs_without_lyrics ON songs (number) WHERE lyrics = ''
----
CREATE INDEX songs_with_notes ON songs (number) WHERE notes <> ''
----
DROP INDEX songs_played
----
CREATE INDEX songs_played ON songs (ifnull(last_played_at, 0), created_at) WHERE trashed_at IS NULL
----
DROP INDEX songs_plays
----
CREATE INDEX songs_plays ON songs (play_count, created_at) WHERE trashed_at IS NULL
