-- What a song's files were when they were kept, so that a check of the library finds those that have changed since.
-- A name is the file's within the song's folder: "audio.m4a", "stems/vocals.m4a".

CREATE TABLE song_files (
    song INTEGER NOT NULL REFERENCES songs (number) ON DELETE CASCADE,
    name TEXT NOT NULL,
    bytes INTEGER NOT NULL CHECK (bytes >= 0),
    sha256 TEXT NOT NULL, -- hexadecimal
    PRIMARY KEY (song, name)
) WITHOUT ROWID
