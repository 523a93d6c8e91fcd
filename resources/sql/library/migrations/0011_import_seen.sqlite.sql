-- SPDX-License-Identifier: GPL-3.0-or-later
-- Files that import folders have had, by their places, so that each is taken in once; also where its clip has gone since. The time is in seconds
-- since 1970, UTC.
CREATE TABLE import_seen (
    root_id INTEGER NOT NULL REFERENCES media_root (id) ON DELETE CASCADE,
    relative_path TEXT NOT NULL,
    size INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    PRIMARY KEY (root_id, relative_path)
)
