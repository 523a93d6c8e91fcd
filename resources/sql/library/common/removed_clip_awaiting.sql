-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT clip_id FROM removed_clip WHERE portal = :portal AND awaited <> '' AND awaited = :awaited LIMIT 1
