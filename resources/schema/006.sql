-- "unfetched": made and charged, but a file is still to come. What an earlier version called failed although
-- the songs are there is that. Where several jobs have the same task, the first keeps it: the others only fetched its
-- files again.

CREATE TABLE jobs_006 (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    service TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'submitting', 'running', 'fetching', 'done', 'failed',
                                         'unfetched', 'cancelled', 'unknown')),
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
    dismissed INTEGER NOT NULL DEFAULT 0 CHECK (dismissed IN (0, 1)),
    stems_url TEXT NOT NULL DEFAULT '',
    take INTEGER NOT NULL DEFAULT 0
)
----
INSERT INTO jobs_006 (number, id, service, state, action, title, request, task_id, trace_id, progress, created_at,
                      submitted_at, finished_at, sort_at, attempts, searched, song_ids, error, dismissed)
SELECT number, id, service, CASE WHEN state = 'failed' AND song_ids <> '[]' THEN 'unfetched' ELSE state END, action,
       title, request,
       CASE WHEN number IN (SELECT min(number) FROM jobs GROUP BY service, task_id) THEN task_id ELSE '' END, trace_id,
       progress, created_at, submitted_at, finished_at, sort_at, attempts, searched, song_ids, error, dismissed
FROM jobs
----
DROP TABLE jobs
----
ALTER TABLE jobs_006 RENAME TO jobs
----
CREATE INDEX jobs_state ON jobs (state)
----
CREATE INDEX jobs_shown ON jobs (created_at) WHERE dismissed = 0
----
CREATE UNIQUE INDEX jobs_task ON jobs (service, task_id) WHERE task_id <> ''
