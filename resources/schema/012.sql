-- How a song's stems are heard together, as the "stemMix" of its song.json; empty until they were mixed.
ALTER TABLE songs ADD COLUMN stem_mix TEXT NOT NULL DEFAULT ''
