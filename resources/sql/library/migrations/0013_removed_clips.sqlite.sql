-- SPDX-License-Identifier: GPL-3.0-or-later
-- Clips that somebody has removed from the library, each with all that was logged on it as one document: see core/library/removedclip.h. The columns
-- beside it are what it is found by when its file is taken in again. `removed_at` is by the clock of the database.
CREATE TABLE removed_clip (
    clip_id INTEGER PRIMARY KEY,
    root_id INTEGER NOT NULL REFERENCES media_root (id),
    relative_path TEXT NOT NULL,
    title TEXT NOT NULL,
    size BIGINT NOT NULL,
    sha256 TEXT NOT NULL DEFAULT '',
    portal TEXT NOT NULL DEFAULT '',
    awaited TEXT NOT NULL DEFAULT '',
    removed_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    record TEXT NOT NULL
)
-- next
CREATE INDEX removed_clip_at ON removed_clip (root_id, relative_path)
-- next
CREATE INDEX removed_clip_of_size ON removed_clip (size)
