-- Recordings of the user's own that a service has taken: what the upload actions work on. The files are not
-- kept here, only what the service calls them and gave back.

CREATE TABLE reference_uploads (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    service TEXT NOT NULL,
    remote_id TEXT NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    duration REAL NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    audio_url TEXT NOT NULL DEFAULT '',
    lyrics TEXT NOT NULL DEFAULT ''
)
----
CREATE UNIQUE INDEX reference_uploads_remote ON reference_uploads (service, remote_id)
----
CREATE INDEX reference_uploads_created ON reference_uploads (service, created_at)
