-- SPDX-License-Identifier: GPL-3.0-or-later
-- A clip may be logged while its file still comes: what the bytes are called that it waits for, the download that brings them, and the
-- computer whose queue that is in. All empty once the file is here. The view is made anew because its columns are those of its day.
DROP VIEW clip_with_tags
-- next
ALTER TABLE clip ADD COLUMN awaited TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE clip ADD COLUMN arriving TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE clip ADD COLUMN arriving_on TEXT NOT NULL DEFAULT ''
-- next
-- The same bytes never make two clips.
CREATE UNIQUE INDEX clip_awaited ON clip (portal, awaited) WHERE awaited <> ''
-- next
CREATE VIEW clip_with_tags AS
SELECT clip.*, (
    SELECT group_concat(tag.name, char(10))
    FROM clip_tag JOIN tag ON tag.id = clip_tag.tag_id
    WHERE clip_tag.clip_id = clip.id
) AS tags
FROM clip
