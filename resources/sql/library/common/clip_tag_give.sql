-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO clip_tag (tag_id, clip_id)
SELECT tag.id, clip.id FROM tag, clip WHERE tag.id = :tag_id AND clip.id = :clip_id
ON CONFLICT (tag_id, clip_id) DO NOTHING
