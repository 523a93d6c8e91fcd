-- SPDX-License-Identifier: GPL-3.0-or-later
-- Nobody logs on the clip, or changes what is logged on it, until the transaction ends: it is read first and goes afterwards.
WITH held AS (SELECT id FROM clip WHERE id = :id FOR UPDATE),
ranges AS (SELECT clip_range.id FROM clip_range JOIN held ON held.id = clip_range.clip_id FOR UPDATE OF clip_range),
markers AS (SELECT marker.id FROM marker JOIN held ON held.id = marker.clip_id FOR UPDATE OF marker),
texts AS (SELECT clip_shot_text.clip_id FROM clip_shot_text JOIN held ON held.id = clip_shot_text.clip_id FOR UPDATE OF clip_shot_text)
SELECT held.id, (SELECT count(*) FROM ranges) + (SELECT count(*) FROM markers) + (SELECT count(*) FROM texts) AS held_too
FROM held
