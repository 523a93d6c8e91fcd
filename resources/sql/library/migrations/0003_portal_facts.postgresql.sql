-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a portal told of a video when its file came. The view is made anew because its columns are those of its day.
DROP VIEW clip_with_tags
-- next
ALTER TABLE clip ADD COLUMN portal_file_name TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE clip ADD COLUMN rendition TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE clip ADD COLUMN rendition_role TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE clip ADD COLUMN published_at TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE clip ADD COLUMN embargo_until TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE clip ADD COLUMN languages TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE clip ADD COLUMN keywords TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE clip ADD COLUMN captions TEXT NOT NULL DEFAULT ''
-- next
-- Whether its shot list has become ranges, which happens once: who takes a range away does not want it back.
ALTER TABLE clip ADD COLUMN shots_taken INTEGER NOT NULL DEFAULT 0
-- next
CREATE VIEW clip_with_tags AS
SELECT clip.*, (
    SELECT string_agg(tag.name, chr(10))
    FROM clip_tag JOIN tag ON tag.id = clip_tag.tag_id
    WHERE clip_tag.clip_id = clip.id
) AS tags
FROM clip
