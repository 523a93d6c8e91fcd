-- SPDX-License-Identifier: GPL-3.0-or-later
-- Tags that are in use, with how often.
SELECT counted.name, counted.clips, counted.ranges
FROM (
    SELECT
        tag.name,
        tag.folded,
        (SELECT count(*) FROM clip_tag WHERE clip_tag.tag_id = tag.id) AS clips,
        (SELECT count(*) FROM range_tag WHERE range_tag.tag_id = tag.id) AS ranges
    FROM tag
) AS counted
WHERE counted.clips > 0 OR counted.ranges > 0
ORDER BY counted.folded
