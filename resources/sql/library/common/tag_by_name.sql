-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT tag.id, tag.name, tag.colour, tag.listed, tag.parent_id, above.name AS parent
FROM tag LEFT JOIN tag AS above ON above.id = tag.parent_id
WHERE tag.folded = :folded
