-- Where songs were imported from: a file that has not changed since is not read again. One archive may hold several
-- songs; it is done when all of them are here.
CREATE TABLE imported_files (
    number INTEGER PRIMARY KEY,
    path TEXT NOT NULL,
    song INTEGER NOT NULL REFERENCES songs ON DELETE CASCADE,
    bytes INTEGER NOT NULL,
    modified INTEGER NOT NULL, -- ms since 1970
    songs INTEGER NOT NULL DEFAULT 1, -- that came from this file
    UNIQUE (path, song)
)
----
CREATE INDEX imported_files_song ON imported_files (song)
----
CREATE INDEX songs_added ON songs (added_at)
----
-- A history that the user wants whole, rather than its last days.
ALTER TABLE histories_due ADD COLUMN whole INTEGER NOT NULL DEFAULT 0 CHECK (whole IN (0, 1))
