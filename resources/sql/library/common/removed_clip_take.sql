-- SPDX-License-Identifier: GPL-3.0-or-later
DELETE FROM removed_clip WHERE clip_id = :id RETURNING record
