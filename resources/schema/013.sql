-- Which songs are takes of one another: those of one press of Create. Its name is the same for its jobs and songs and is
-- kept in song.json as "press"; where it is not known, the task's id stands for it. That key is written out everywhere: with a
-- generated column, SQLite 3.40 refuses VACUUM INTO, which is how backups are made.
ALTER TABLE jobs ADD COLUMN press TEXT NOT NULL DEFAULT ''
----
ALTER TABLE songs ADD COLUMN press TEXT NOT NULL DEFAULT ''
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
    SELECT number AS song, min(number) OVER (PARTITION BY service, iif(press = '', task_id, press)) AS first FROM songs
    WHERE iif(press = '', task_id, press) <> ''
) WHERE song = number
----
CREATE INDEX songs_take_key ON songs (iif(press = '', task_id, press)) WHERE iif(press = '', task_id, press) <> ''
----
CREATE INDEX songs_takes ON songs (take_of, flag) WHERE take_of IS NOT NULL
----
CREATE TRIGGER songs_take_insert AFTER INSERT ON songs
WHEN iif(new.press = '', new.task_id, new.press) <> '' BEGIN
    UPDATE songs SET take_of = ifnull(
        (SELECT take_of FROM songs
         WHERE iif(press = '', task_id, press) = iif(new.press = '', new.task_id, new.press)
             AND iif(press = '', task_id, press) <> '' AND service = new.service AND number <> new.number LIMIT 1),
        new.number
    ) WHERE number = new.number;
END
----
CREATE TRIGGER songs_take_update AFTER UPDATE OF press, task_id ON songs
WHEN iif(new.press = '', new.task_id, new.press) <> iif(old.press = '', old.task_id, old.press) BEGIN
    UPDATE songs SET take_of = iif(iif(new.press = '', new.task_id, new.press) = '', NULL, ifnull(
        (SELECT take_of FROM songs
         WHERE iif(press = '', task_id, press) = iif(new.press = '', new.task_id, new.press)
             AND iif(press = '', task_id, press) <> '' AND service = new.service AND number <> new.number LIMIT 1),
        new.number
    )) WHERE number = new.number;
END
