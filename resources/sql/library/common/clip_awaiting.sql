-- SPDX-License-Identifier: GPL-3.0-or-later
-- The clip that waits for these bytes, else one of the same video that nothing brings any more.
SELECT clip.*, place.path AS root_path
FROM clip_with_tags AS clip
CROSS JOIN (SELECT cast(:awaited AS TEXT) AS bytes) AS wanted
LEFT JOIN media_root_place AS place ON place.root_id = clip.root_id AND place.computer = :computer
WHERE clip.awaited <> '' AND clip.portal = :portal AND (
    clip.awaited = wanted.bytes
    OR (clip.video_id <> '' AND clip.video_id = :video_id AND clip.arriving = '')
)
ORDER BY CASE WHEN clip.awaited = wanted.bytes THEN 0 ELSE 1 END, clip.id
LIMIT 1
