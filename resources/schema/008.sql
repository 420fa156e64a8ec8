-- What people sort their songs by: kept or rejected, notes, tags, playlists, and how often a song was played. The table
-- is made anew, so that a list still never reads the pages the long columns spill to. A number is never given twice: what
-- is held in memory goes by it.

CREATE TABLE songs_next (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    service TEXT NOT NULL,
    remote_id TEXT NOT NULL,
    title TEXT NOT NULL DEFAULT '',
    title_key TEXT NOT NULL DEFAULT '',
    title_by_user INTEGER NOT NULL DEFAULT 0 CHECK (title_by_user IN (0, 1)),
    stand_in TEXT,
    action TEXT NOT NULL DEFAULT '',
    take INTEGER NOT NULL DEFAULT 0,
    model TEXT NOT NULL DEFAULT '',
    seed TEXT NOT NULL DEFAULT '',
    duration REAL NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    added_at INTEGER NOT NULL,
    trashed_at INTEGER,
    is_new INTEGER NOT NULL DEFAULT 0 CHECK (is_new IN (0, 1)),
    rating INTEGER NOT NULL DEFAULT 0 CHECK (rating BETWEEN 0 AND 5),
    flag INTEGER NOT NULL DEFAULT 0 CHECK (flag IN (0, 1, 2)),
    play_count INTEGER NOT NULL DEFAULT 0 CHECK (play_count >= 0),
    last_played_at INTEGER,
    media TEXT NOT NULL DEFAULT 'pending' CHECK (media IN ('pending', 'ready', 'missing')),
    audio_file TEXT NOT NULL DEFAULT '',
    cover_file TEXT NOT NULL DEFAULT '',
    has_stems INTEGER NOT NULL DEFAULT 0 CHECK (has_stems IN (0, 1)),
    loudness REAL,
    true_peak REAL,
    parent_id TEXT NOT NULL DEFAULT '',
    parent_remote_id TEXT NOT NULL DEFAULT '',
    task_id TEXT NOT NULL DEFAULT '',
    trace_id TEXT NOT NULL DEFAULT '',
    style TEXT NOT NULL DEFAULT '',
    prompt TEXT NOT NULL DEFAULT '',
    audio_url TEXT NOT NULL DEFAULT '',
    image_url TEXT NOT NULL DEFAULT '',
    lyrics TEXT NOT NULL DEFAULT '',
    request TEXT NOT NULL DEFAULT '{}',
    reply TEXT NOT NULL DEFAULT '{}',
    origin TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT ''
)
----
INSERT INTO songs_next (number, id, service, remote_id, title, title_key, title_by_user, stand_in, action, take, model,
    seed, duration, created_at, added_at, trashed_at, is_new, rating, media, audio_file, cover_file, has_stems, loudness,
    true_peak, parent_id, parent_remote_id, task_id, trace_id, style, prompt, audio_url, image_url, lyrics, request, reply,
    origin)
SELECT number, id, service, remote_id, title, title_key, title_by_user, stand_in, action, take, model,
    seed, duration, created_at, added_at, trashed_at, is_new, rating, media, audio_file, cover_file, has_stems, loudness,
    true_peak, parent_id, parent_remote_id, task_id, trace_id, style, prompt, audio_url, image_url, lyrics, request, reply,
    origin
FROM songs
----
DROP TABLE songs_fts
----
DROP TABLE songs
----
ALTER TABLE songs_next RENAME TO songs
----
CREATE UNIQUE INDEX songs_remote ON songs (service, remote_id)
----
CREATE INDEX songs_remote_any ON songs (remote_id)
----
CREATE INDEX songs_created ON songs (created_at) WHERE trashed_at IS NULL
----
CREATE INDEX songs_title ON songs (title_key) WHERE trashed_at IS NULL
----
CREATE INDEX songs_duration ON songs (duration) WHERE trashed_at IS NULL
----
CREATE INDEX songs_rating ON songs (rating, created_at) WHERE trashed_at IS NULL
----
CREATE INDEX songs_played ON songs (last_played_at) WHERE last_played_at IS NOT NULL
----
CREATE INDEX songs_plays ON songs (play_count) WHERE play_count > 0
----
CREATE INDEX songs_trash ON songs (trashed_at) WHERE trashed_at IS NOT NULL
----
CREATE INDEX songs_pending ON songs (media) WHERE media = 'pending'
----
CREATE INDEX songs_parent ON songs (parent_id) WHERE parent_id <> ''
----
CREATE INDEX songs_task ON songs (task_id) WHERE task_id <> ''
----
CREATE INDEX songs_without_stand_in ON songs (number) WHERE stand_in IS NULL
----
CREATE VIRTUAL TABLE songs_fts USING fts5 (
    title, style, prompt, lyrics, model, origin, notes,
    content = 'songs', content_rowid = 'number',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
)
----
INSERT INTO songs_fts (songs_fts) VALUES ('rebuild')
----
CREATE TRIGGER songs_fts_insert AFTER INSERT ON songs BEGIN
    INSERT INTO songs_fts (rowid, title, style, prompt, lyrics, model, origin, notes)
    VALUES (new.number, new.title, new.style, new.prompt, new.lyrics, new.model, new.origin, new.notes);
END
----
CREATE TRIGGER songs_fts_delete AFTER DELETE ON songs BEGIN
    INSERT INTO songs_fts (songs_fts, rowid, title, style, prompt, lyrics, model, origin, notes)
    VALUES ('delete', old.number, old.title, old.style, old.prompt, old.lyrics, old.model, old.origin, old.notes);
END
----
CREATE TRIGGER songs_fts_update
AFTER UPDATE OF number, title, style, prompt, lyrics, model, origin, notes ON songs BEGIN
    INSERT INTO songs_fts (songs_fts, rowid, title, style, prompt, lyrics, model, origin, notes)
    VALUES ('delete', old.number, old.title, old.style, old.prompt, old.lyrics, old.model, old.origin, old.notes);
    INSERT INTO songs_fts (rowid, title, style, prompt, lyrics, model, origin, notes)
    VALUES (new.number, new.title, new.style, new.prompt, new.lyrics, new.model, new.origin, new.notes);
END
----
-- A key is the name as it is compared: without case and accents.
CREATE TABLE tags (
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    key TEXT NOT NULL UNIQUE,
    color TEXT NOT NULL DEFAULT '' -- #rrggbb
)
----
CREATE TABLE song_tags (
    number INTEGER PRIMARY KEY,
    song INTEGER NOT NULL REFERENCES songs ON DELETE CASCADE,
    tag INTEGER NOT NULL REFERENCES tags ON DELETE CASCADE,
    UNIQUE (song, tag)
)
----
CREATE INDEX song_tags_tag ON song_tags (tag, song)
----
CREATE TABLE playlists (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    key TEXT NOT NULL UNIQUE
)
----
-- A song is in a playlist once. Positions need not be whole numbers: a song that is moved gets one between its
-- neighbours'.
CREATE TABLE playlist_songs (
    number INTEGER PRIMARY KEY,
    playlist INTEGER NOT NULL REFERENCES playlists ON DELETE CASCADE,
    song INTEGER NOT NULL REFERENCES songs ON DELETE CASCADE,
    position REAL NOT NULL,
    UNIQUE (song, playlist)
)
----
CREATE INDEX playlist_songs_position ON playlist_songs (playlist, position, song)
----
CREATE TABLE saved_searches (
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    key TEXT NOT NULL UNIQUE,
    query TEXT NOT NULL
)
