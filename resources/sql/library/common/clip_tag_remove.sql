-- SPDX-License-Identifier: GPL-3.0-or-later
-- By the name of the tag, or a synonym of it.
DELETE FROM clip_tag
WHERE clip_id = :clip_id AND tag_id IN (
    SELECT tag.id
    FROM (SELECT CAST(:folded AS TEXT) AS folded) AS wanted
    LEFT JOIN tag_synonym ON tag_synonym.folded = wanted.folded
    JOIN tag ON tag.folded = wanted.folded OR tag.id = tag_synonym.tag_id
)
