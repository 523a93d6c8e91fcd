-- SPDX-License-Identifier: GPL-3.0-or-later
-- When somebody moved the file of a clip to the wastebasket, in RFC 3339; empty where nobody did. It only says why a file is not in its place: one
-- that is there again is there. The view is made anew because its columns are those of its day.
DROP VIEW clip_with_tags
-- next
ALTER TABLE clip ADD COLUMN trashed_at TEXT NOT NULL DEFAULT ''
-- next
CREATE VIEW clip_with_tags AS
SELECT clip.*, (
    SELECT string_agg(tag.name, chr(10))
    FROM clip_tag JOIN tag ON tag.id = clip_tag.tag_id
    WHERE clip_tag.clip_id = clip.id
) AS tags
FROM clip
