-- SPDX-License-Identifier: GPL-3.0-or-later
DELETE FROM collection_clip WHERE collection_id = :collection_id AND clip_id = :clip_id
