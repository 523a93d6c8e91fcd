-- SPDX-License-Identifier: GPL-3.0-or-later
-- The collections that a clip was put into, its place in each, and the clip that it stands behind; 0 for the first.
SELECT collection.name, own.place, coalesce((
    SELECT other.clip_id FROM collection_clip AS other
    WHERE other.collection_id = own.collection_id AND (other.place < own.place OR (other.place = own.place AND other.clip_id < own.clip_id))
    ORDER BY other.place DESC, other.clip_id DESC LIMIT 1
), 0) AS behind
FROM collection_clip AS own JOIN collection ON collection.id = own.collection_id
WHERE own.clip_id = :clip_id
ORDER BY collection.folded
