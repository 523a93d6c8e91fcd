-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO range_tag (tag_id, range_id)
SELECT tag.id, clip_range.id FROM tag, clip_range WHERE tag.id = :tag_id AND clip_range.id = :range_id
ON CONFLICT (tag_id, range_id) DO NOTHING
