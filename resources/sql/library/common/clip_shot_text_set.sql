-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE clip_shot_text SET shot_text = :after
WHERE clip_id = :clip_id AND shot_text = :before
