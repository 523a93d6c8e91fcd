-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT name, query, (SELECT count(*) FROM collection_clip WHERE collection_clip.collection_id = collection.id) AS clips
FROM collection ORDER BY folded
