-- The first schema. Times are milliseconds since 1970 in UTC; a time that is not known is NULL.
-- JSON is kept as text. A line of four dashes ends a statement: triggers hold semicolons of their own.

-- Short columns come first and long ones last, so that a list never reads the pages the long ones spill to.
CREATE TABLE songs (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    service TEXT NOT NULL,
    remote_id TEXT NOT NULL,
    title TEXT NOT NULL DEFAULT '',
    title_key TEXT NOT NULL DEFAULT '', -- title folded for sorting
    title_by_user INTEGER NOT NULL DEFAULT 0 CHECK (title_by_user IN (0, 1)),
    action TEXT NOT NULL DEFAULT '',
    model TEXT NOT NULL DEFAULT '',
    seed TEXT NOT NULL DEFAULT '',
    duration REAL NOT NULL DEFAULT 0, -- seconds
    created_at INTEGER NOT NULL,
    added_at INTEGER NOT NULL,
    trashed_at INTEGER,
    rating INTEGER NOT NULL DEFAULT 0 CHECK (rating BETWEEN 0 AND 5),
    media TEXT NOT NULL DEFAULT 'pending' CHECK (media IN ('pending', 'ready', 'missing')),
    audio_file TEXT NOT NULL DEFAULT '',
    cover_file TEXT NOT NULL DEFAULT '',
    has_stems INTEGER NOT NULL DEFAULT 0 CHECK (has_stems IN (0, 1)),
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
    reply TEXT NOT NULL DEFAULT '{}'
)
----
CREATE UNIQUE INDEX songs_remote ON songs (service, remote_id)
----
CREATE INDEX songs_remote_any ON songs (remote_id)
----
-- One index for each order of the list; the trash has its own.
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
CREATE VIRTUAL TABLE songs_fts USING fts5 (
    title, style, prompt, lyrics, model,
    content = 'songs', content_rowid = 'number',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
)
----
CREATE TRIGGER songs_fts_insert AFTER INSERT ON songs BEGIN
    INSERT INTO songs_fts (rowid, title, style, prompt, lyrics, model)
    VALUES (new.number, new.title, new.style, new.prompt, new.lyrics, new.model);
END
----
CREATE TRIGGER songs_fts_delete AFTER DELETE ON songs BEGIN
    INSERT INTO songs_fts (songs_fts, rowid, title, style, prompt, lyrics, model)
    VALUES ('delete', old.number, old.title, old.style, old.prompt, old.lyrics, old.model);
END
----
CREATE TRIGGER songs_fts_update AFTER UPDATE OF number, title, style, prompt, lyrics, model ON songs BEGIN
    INSERT INTO songs_fts (songs_fts, rowid, title, style, prompt, lyrics, model)
    VALUES ('delete', old.number, old.title, old.style, old.prompt, old.lyrics, old.model);
    INSERT INTO songs_fts (rowid, title, style, prompt, lyrics, model)
    VALUES (new.number, new.title, new.style, new.prompt, new.lyrics, new.model);
END
----
CREATE TABLE jobs (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    service TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'submitting', 'running', 'fetching',
                                         'done', 'failed', 'cancelled', 'unknown')),
    action TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    request TEXT NOT NULL DEFAULT '{}', -- the body; never a token
    task_id TEXT NOT NULL DEFAULT '',
    trace_id TEXT NOT NULL DEFAULT '',
    progress REAL NOT NULL DEFAULT -1, -- 0 … 1, -1 when not known
    created_at INTEGER NOT NULL,
    submitted_at INTEGER,
    finished_at INTEGER,
    sort_at INTEGER,
    attempts INTEGER NOT NULL DEFAULT 0,
    searched INTEGER NOT NULL DEFAULT 0 CHECK (searched IN (0, 1)),
    song_ids TEXT NOT NULL DEFAULT '[]',
    error TEXT, -- an object, NULL without one
    dismissed INTEGER NOT NULL DEFAULT 0 CHECK (dismissed IN (0, 1))
)
----
CREATE INDEX jobs_state ON jobs (state)
----
CREATE INDEX jobs_shown ON jobs (created_at) WHERE dismissed = 0
----
CREATE INDEX jobs_task ON jobs (service, task_id) WHERE task_id <> ''
