-- SPDX-License-Identifier: GPL-3.0-or-later
-- Tags that somebody has put into the vocabulary, that are in use, or that have others below them.
SELECT counted.*
FROM (
    SELECT
        tag.id,
        tag.name,
        tag.folded,
        tag.colour,
        tag.listed,
        above.name AS parent,
        (SELECT count(*) FROM clip_tag WHERE clip_tag.tag_id = tag.id) AS clips,
        (SELECT count(*) FROM range_tag WHERE range_tag.tag_id = tag.id) AS ranges,
        (SELECT count(*) FROM tag AS below WHERE below.parent_id = tag.id) AS children
    FROM tag LEFT JOIN tag AS above ON above.id = tag.parent_id
) AS counted
WHERE counted.listed = 1 OR counted.clips > 0 OR counted.ranges > 0 OR counted.children > 0
ORDER BY counted.folded
