-- SPDX-License-Identifier: GPL-3.0-or-later
-- One whose digest would say whether a file of that size is its own.
SELECT clip_id FROM removed_clip WHERE size = :size AND size > 0 AND sha256 <> '' LIMIT 1
