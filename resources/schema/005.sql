-- Songs whose song.json is older than their row: named in the transaction that changes the row, taken out once the file
-- is on the disk. A song that is changed again gets another number.

CREATE TABLE song_files_due (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    song_id TEXT NOT NULL UNIQUE
)
