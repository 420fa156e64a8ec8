-- How loud a song is as a whole, in LUFS, and its highest true peak, in dBTP; NULL until it has been measured.
-- No comment stands behind a column here: SQLite would copy it into the table's own text, where it does harm.

ALTER TABLE songs ADD COLUMN loudness REAL
----
ALTER TABLE songs ADD COLUMN true_peak REAL
