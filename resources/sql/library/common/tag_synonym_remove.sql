-- SPDX-License-Identifier: GPL-3.0-or-later
DELETE FROM tag_synonym WHERE folded = :folded AND tag_id = :tag_id
