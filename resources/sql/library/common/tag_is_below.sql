-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether a tag is another one, or below it.
WITH RECURSIVE above (id) AS (
    SELECT tag.id FROM tag WHERE tag.id = :id
    UNION
    SELECT tag.parent_id FROM tag JOIN above ON tag.id = above.id WHERE tag.parent_id IS NOT NULL
)
SELECT above.id FROM above WHERE above.id = :above_id
