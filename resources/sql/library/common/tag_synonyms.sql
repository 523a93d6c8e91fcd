-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT tag_id, name FROM tag_synonym ORDER BY folded
