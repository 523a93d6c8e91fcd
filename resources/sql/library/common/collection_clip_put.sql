-- SPDX-License-Identifier: GPL-3.0-or-later
-- A clip that is there already gets another place; one that is no clip any more is left out.
INSERT INTO collection_clip (collection_id, clip_id, place)
SELECT collection.id, clip.id, CAST(:place AS BIGINT)
FROM collection, clip WHERE collection.id = :collection_id AND clip.id = :clip_id
ON CONFLICT (collection_id, clip_id) DO UPDATE SET place = excluded.place
