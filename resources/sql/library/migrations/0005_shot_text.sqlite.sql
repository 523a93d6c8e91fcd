-- SPDX-License-Identifier: GPL-3.0-or-later
-- The shot list of a clip as somebody has written it: sections, ratings, comments and lines that are not right yet have no place in a range.
CREATE TABLE clip_shot_text (
    clip_id INTEGER PRIMARY KEY REFERENCES clip (id) ON DELETE CASCADE,
    shot_text TEXT NOT NULL
)
