-- SPDX-License-Identifier: GPL-3.0-or-later
DELETE FROM range_tag WHERE tag_id = :tag_id AND range_id = :range_id
