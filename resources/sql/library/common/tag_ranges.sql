-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT range_id FROM range_tag WHERE tag_id = :id ORDER BY range_id
