-- SPDX-License-Identifier: GPL-3.0-or-later
-- By the name of the tag, or a synonym of it.
INSERT INTO clip_tag (tag_id, clip_id)
SELECT tag.id, clip.id
FROM (SELECT CAST(:folded AS TEXT) AS folded) AS wanted
LEFT JOIN tag_synonym ON tag_synonym.folded = wanted.folded
JOIN tag ON tag.folded = wanted.folded OR tag.id = tag_synonym.tag_id
JOIN clip ON clip.id = :clip_id
WHERE true
ON CONFLICT (tag_id, clip_id) DO NOTHING
