-- SPDX-License-Identifier: GPL-3.0-or-later
-- The clip as it stands in the table, and its tags, one a line.
SELECT * FROM clip_with_tags WHERE id = :id
