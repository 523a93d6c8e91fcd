-- SPDX-License-Identifier: GPL-3.0-or-later
-- What its portal said of a clip since it came, and which photo it is. The view is made anew because its columns are those of its day.
DROP VIEW clip_with_tags
-- next
ALTER TABLE clip ADD COLUMN photo_id TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE clip ADD COLUMN portal_notice TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE clip ADD COLUMN portal_notice_at TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE clip ADD COLUMN portal_notice_what TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE clip ADD COLUMN portal_notice_seen INTEGER NOT NULL DEFAULT 0
-- next
CREATE INDEX clip_of_item ON clip (portal, video_id, photo_id) WHERE portal <> ''
-- next
CREATE VIEW clip_with_tags AS
SELECT clip.*, (
    SELECT string_agg(tag.name, chr(10))
    FROM clip_tag JOIN tag ON tag.id = clip_tag.tag_id
    WHERE clip_tag.clip_id = clip.id
) AS tags
FROM clip
