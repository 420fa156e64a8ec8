-- Which songs are takes of one another: those of one press of Create. Its name is the same for its jobs and songs and is
-- kept in song.json as "press"; where it is not known, the task's id stands for it.
ALTER TABLE jobs ADD COLUMN press TEXT NOT NULL DEFAULT ''
----
ALTER TABLE songs ADD COLUMN press TEXT NOT NULL DEFAULT ''
----
ALTER TABLE songs ADD COLUMN take_key TEXT GENERATED ALWAYS AS (CASE press WHEN '' THEN task_id ELSE press END) VIRTUAL
----
-- The number of the song with the same key that was here first, its own for that one; NULL without a key. Triggers keep it.
ALTER TABLE songs ADD COLUMN take_of INTEGER
----
-- The jobs of one press were written down in the same millisecond.
UPDATE jobs SET press = first FROM (
    SELECT number AS job, first_value(id) OVER (PARTITION BY service, action, created_at ORDER BY number) AS first
    FROM jobs WHERE take > 0
) WHERE job = number
----
UPDATE songs SET press = jobs.press FROM jobs
WHERE jobs.press <> '' AND jobs.task_id <> '' AND jobs.service = songs.service AND jobs.task_id = songs.task_id
----
INSERT OR IGNORE INTO song_files_due (song_id) SELECT id FROM songs WHERE press <> ''
----
UPDATE songs SET take_of = first FROM (
    SELECT number AS song, min(number) OVER (PARTITION BY take_key) AS first FROM songs WHERE take_key <> ''
) WHERE song = number
----
CREATE INDEX songs_take_key ON songs (take_key) WHERE take_key <> ''
----
CREATE INDEX songs_takes ON songs (take_of, flag) WHERE take_of IS NOT NULL
----
CREATE TRIGGER songs_take_insert AFTER INSERT ON songs WHEN new.take_key <> '' BEGIN
    UPDATE songs SET take_of = ifnull(
        (SELECT take_of FROM songs WHERE take_key = new.take_key AND take_key <> '' AND number <> new.number LIMIT 1),
        new.number
    ) WHERE number = new.number;
END
----
CREATE TRIGGER songs_take_update AFTER UPDATE OF press, task_id ON songs WHEN new.take_key <> old.take_key BEGIN
    UPDATE songs SET take_of = iif(new.take_key = '', NULL, ifnull(
        (SELECT take_of FROM songs WHERE take_key = new.take_key AND take_key <> '' AND number <> new.number LIMIT 1),
        new.number
    )) WHERE number = new.number;
END
