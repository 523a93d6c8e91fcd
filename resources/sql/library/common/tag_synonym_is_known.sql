-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT tag_id FROM tag_synonym WHERE folded = :folded
