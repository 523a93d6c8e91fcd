-- SPDX-License-Identifier: GPL-3.0-or-later
-- One frame of a clip that somebody wants to find again. It is no range: a range is longer than nothing.
CREATE TABLE marker (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    clip_id INTEGER NOT NULL REFERENCES clip (id) ON DELETE CASCADE,
    revision BIGINT NOT NULL DEFAULT 1,
    frame BIGINT NOT NULL CHECK (frame >= 0),
    note TEXT NOT NULL DEFAULT ''
)
-- next
CREATE INDEX marker_of_clip ON marker (clip_id, frame, id)
-- next
-- The highest number of a range that was removed: no range gets the number of another, so what is taken back finds its place free.
CREATE TABLE clip_range_number (highest INTEGER NOT NULL)
-- next
INSERT INTO clip_range_number (highest) VALUES (0)
-- next
CREATE TRIGGER clip_range_removed AFTER DELETE ON clip_range
WHEN old.id > (SELECT highest FROM clip_range_number)
BEGIN
    UPDATE clip_range_number SET highest = old.id;
END
