-- SPDX-License-Identifier: GPL-3.0-or-later
-- The facts of a clip, read once when they are written: to read the text anew for each question took most of the time of a list that asks for a
-- codec. SQLite keeps such lists in memory and needs none of this. The expressions of the indexes are those of core/library/clipquery.cpp; the view
-- is made anew because its columns are those of its day.
DROP VIEW clip_with_tags
-- next
ALTER TABLE clip ADD COLUMN facts_parts JSONB GENERATED ALWAYS AS (cast(nullif(facts, '') AS jsonb)) STORED
-- next
DROP INDEX clip_by_duration
-- next
DROP INDEX clip_by_start
-- next
DROP INDEX clip_by_codec
-- next
CREATE INDEX clip_by_duration ON clip ((nullif(cast(nullif(facts_parts ->> 'durationMs', '') as bigint), 0)) NULLS FIRST, id)
-- next
CREATE INDEX clip_by_start ON clip ((nullif(facts_parts ->> 'startTimecode', '')) COLLATE "C" NULLS FIRST, id)
-- next
CREATE INDEX clip_by_codec ON clip ((nullif(facts_parts ->> 'videoCodec', '')) COLLATE "C" NULLS FIRST, id)
-- next
CREATE VIEW clip_with_tags AS
SELECT clip.*, (
    SELECT string_agg(tag.name, chr(10))
    FROM clip_tag JOIN tag ON tag.id = clip_tag.tag_id
    WHERE clip_tag.clip_id = clip.id
) AS tags
FROM clip
