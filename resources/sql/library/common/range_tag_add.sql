-- SPDX-License-Identifier: GPL-3.0-or-later
-- By the name of the tag, or a synonym of it.
INSERT INTO range_tag (tag_id, range_id)
SELECT tag.id, clip_range.id
FROM (SELECT CAST(:folded AS TEXT) AS folded) AS wanted
LEFT JOIN tag_synonym ON tag_synonym.folded = wanted.folded
JOIN tag ON tag.folded = wanted.folded OR tag.id = tag_synonym.tag_id
JOIN clip_range ON clip_range.id = :range_id
WHERE true
ON CONFLICT (tag_id, range_id) DO NOTHING
