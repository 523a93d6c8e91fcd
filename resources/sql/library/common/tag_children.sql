-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT name FROM tag WHERE parent_id = :id ORDER BY folded
