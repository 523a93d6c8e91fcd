-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every one of the words, which come as a JSON list of patterns, in the text of the clip or in one of its tags.
SELECT clip.*, place.path AS root_path
FROM clip_with_tags AS clip
LEFT JOIN media_root_place AS place ON place.root_id = clip.root_id AND place.computer = :computer
WHERE (CAST(:meeting AS TEXT) = '' OR clip.meeting = :meeting)
AND (CAST(:tag AS TEXT) = '' OR EXISTS (
    SELECT 1 FROM clip_tag JOIN tag ON tag.id = clip_tag.tag_id
    WHERE clip_tag.clip_id = clip.id AND tag.folded = :tag
))
AND NOT EXISTS (
    SELECT 1 FROM jsonb_array_elements_text(CAST(:words AS JSONB)) AS word (value)
    WHERE clip.search_text NOT LIKE word.value ESCAPE '!'
    AND NOT EXISTS (
        SELECT 1 FROM clip_tag JOIN tag ON tag.id = clip_tag.tag_id
        WHERE clip_tag.clip_id = clip.id AND tag.folded LIKE word.value ESCAPE '!'
    )
)
ORDER BY clip.id DESC
