-- SPDX-License-Identifier: GPL-3.0-or-later
-- Collections of clips. One with a query is smart: what the query finds is in it.
CREATE TABLE collection (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    folded TEXT NOT NULL UNIQUE,
    query TEXT NOT NULL DEFAULT ''
)
-- next
-- The clips that were put into a collection, by their places in it.
CREATE TABLE collection_clip (
    collection_id INTEGER NOT NULL REFERENCES collection (id) ON DELETE CASCADE,
    clip_id INTEGER NOT NULL REFERENCES clip (id) ON DELETE CASCADE,
    place BIGINT NOT NULL,
    PRIMARY KEY (collection_id, clip_id)
) WITHOUT ROWID
-- next
CREATE INDEX collection_clip_of_clip ON collection_clip (clip_id)
