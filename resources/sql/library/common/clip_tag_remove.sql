-- SPDX-License-Identifier: GPL-3.0-or-later
DELETE FROM clip_tag
WHERE clip_id = :clip_id AND tag_id = (SELECT id FROM tag WHERE folded = :folded)
