-- A draft that is held back so that the user may think better of it: one that a run of the program did not come to send
-- waits for the user, not for its turn.

ALTER TABLE jobs ADD COLUMN held INTEGER NOT NULL DEFAULT 0 CHECK (held IN (0, 1))
----
-- After the database was made anew from the folders: services whose history is to be read, once, for tasks whose songs
-- are not here.
CREATE TABLE histories_due (
    service TEXT NOT NULL PRIMARY KEY
) WITHOUT ROWID
