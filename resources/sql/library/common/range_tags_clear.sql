-- SPDX-License-Identifier: GPL-3.0-or-later
DELETE FROM range_tag
WHERE range_id = :range_id
