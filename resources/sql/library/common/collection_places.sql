-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT clip_id, place FROM collection_clip WHERE collection_id = :id ORDER BY place, clip_id
