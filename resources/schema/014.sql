-- The service's name of what a song was made from: a family is found from either end, also where that is not here.
CREATE INDEX songs_parent_remote ON songs (service, parent_remote_id) WHERE parent_remote_id <> ''
