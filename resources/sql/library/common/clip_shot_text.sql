-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT shot_text FROM clip_shot_text WHERE clip_id = :clip_id
