-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT clip_id FROM removed_clip WHERE root_id = :root_id AND relative_path = :relative_path AND size = :size LIMIT 1
