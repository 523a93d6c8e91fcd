-- SPDX-License-Identifier: GPL-3.0-or-later
DELETE FROM clip_shot_text
WHERE clip_id = :clip_id AND shot_text = :before
