-- What tells songs apart in a list: which take of its job one is (0: the only one), whether it was not heard yet,
-- and what an untitled one is called (stand_in: taken from its prompt, its lyrics or its parent; NULL until worked
-- out). A song without a prompt is also found by the words of its parent (origin). The table is made anew, so that
-- a list still never reads the pages the long columns spill to.

CREATE TABLE songs_next (
    number INTEGER PRIMARY KEY,
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
    origin TEXT NOT NULL DEFAULT ''
)
----
-- "Untitled" is how the service says that it gave no title.
INSERT INTO songs_next (number, id, service, remote_id, title, title_key, title_by_user, stand_in, action, model, seed,
    duration, created_at, added_at, trashed_at, rating, media, audio_file, cover_file, has_stems, loudness, true_peak,
    parent_id, parent_remote_id, task_id, trace_id, style, prompt, audio_url, image_url, lyrics, request, reply)
SELECT number, id, service, remote_id,
    CASE WHEN title = 'Untitled' AND NOT title_by_user THEN '' ELSE title END,
    title_key, title_by_user,
    CASE WHEN title NOT IN ('', 'Untitled') AND (prompt <> '' OR parent_id = '') THEN '' END,
    action, model, seed,
    duration, created_at, added_at, trashed_at, rating, media, audio_file, cover_file, has_stems, loudness, true_peak,
    parent_id, parent_remote_id, task_id, trace_id, style, prompt, audio_url, image_url, lyrics, request, reply
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
-- The plus and "<> ''" keep SQLite on the index of the tasks.
UPDATE songs SET take = (SELECT count(*) FROM songs AS other WHERE +other.service = songs.service
                         AND other.task_id = songs.task_id AND other.task_id <> '' AND other.number <= songs.number)
WHERE task_id <> '' AND task_id IN (SELECT task_id FROM songs WHERE task_id <> ''
                                    GROUP BY task_id, service HAVING count(*) > 1)
----
CREATE VIRTUAL TABLE songs_fts USING fts5 (
    title, style, prompt, lyrics, model, origin,
    content = 'songs', content_rowid = 'number',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
)
----
INSERT INTO songs_fts (songs_fts) VALUES ('rebuild')
----
CREATE TRIGGER songs_fts_insert AFTER INSERT ON songs BEGIN
    INSERT INTO songs_fts (rowid, title, style, prompt, lyrics, model, origin)
    VALUES (new.number, new.title, new.style, new.prompt, new.lyrics, new.model, new.origin);
END
----
CREATE TRIGGER songs_fts_delete AFTER DELETE ON songs BEGIN
    INSERT INTO songs_fts (songs_fts, rowid, title, style, prompt, lyrics, model, origin)
    VALUES ('delete', old.number, old.title, old.style, old.prompt, old.lyrics, old.model, old.origin);
END
----
CREATE TRIGGER songs_fts_update AFTER UPDATE OF number, title, style, prompt, lyrics, model, origin ON songs BEGIN
    INSERT INTO songs_fts (songs_fts, rowid, title, style, prompt, lyrics, model, origin)
    VALUES ('delete', old.number, old.title, old.style, old.prompt, old.lyrics, old.model, old.origin);
    INSERT INTO songs_fts (rowid, title, style, prompt, lyrics, model, origin)
    VALUES (new.number, new.title, new.style, new.prompt, new.lyrics, new.model, new.origin);
END
