-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT name FROM tag_synonym WHERE tag_id = :tag_id ORDER BY folded
