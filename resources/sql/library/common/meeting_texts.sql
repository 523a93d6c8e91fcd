-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was said of the clips of a meeting, and then of their ranges.
WITH of_meeting AS (SELECT id, title || '. ' || description || '. ' || note AS said FROM clip WHERE meeting = :meeting)
SELECT said FROM (
    SELECT 1 AS part, id, said FROM of_meeting
    UNION ALL
    SELECT 2 AS part, clip_range.id AS id, clip_range.note AS said
    FROM clip_range JOIN of_meeting ON of_meeting.id = clip_range.clip_id WHERE clip_range.note <> ''
) AS texts ORDER BY part, id
