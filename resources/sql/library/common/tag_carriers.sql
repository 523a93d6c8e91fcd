-- SPDX-License-Identifier: GPL-3.0-or-later
-- The clips that carry a tag, or have a range that does.
SELECT clip_tag.clip_id FROM clip_tag JOIN tag ON tag.id = clip_tag.tag_id WHERE tag.folded = :folded
UNION
SELECT clip_range.clip_id
FROM range_tag JOIN tag ON tag.id = range_tag.tag_id JOIN clip_range ON clip_range.id = range_tag.range_id
WHERE tag.folded = :in_ranges
