-- SPDX-License-Identifier: GPL-3.0-or-later
-- The last one that was removed first.
SELECT removed_clip.*, place.path AS root_path
FROM removed_clip
LEFT JOIN media_root_place AS place ON place.root_id = removed_clip.root_id AND place.computer = :computer
ORDER BY removed_clip.removed_at DESC, removed_clip.clip_id DESC
