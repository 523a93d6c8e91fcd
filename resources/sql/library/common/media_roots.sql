-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT media_root.id, media_root.name, place.path
FROM media_root
LEFT JOIN media_root_place AS place ON place.root_id = media_root.id AND place.computer = :computer
ORDER BY media_root.id
