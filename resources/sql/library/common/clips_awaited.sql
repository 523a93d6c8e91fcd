-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT clip.*, place.path AS root_path
FROM clip_with_tags AS clip
LEFT JOIN media_root_place AS place ON place.root_id = clip.root_id AND place.computer = :computer
WHERE clip.awaited <> ''
ORDER BY clip.id
