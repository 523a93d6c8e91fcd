-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE removed_clip SET record = :record WHERE clip_id = :clip_id
