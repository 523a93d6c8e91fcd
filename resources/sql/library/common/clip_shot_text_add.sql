-- SPDX-License-Identifier: GPL-3.0-or-later
-- Nothing is changed where somebody else was first.
INSERT INTO clip_shot_text (clip_id, shot_text)
VALUES (:clip_id, :after)
ON CONFLICT (clip_id) DO NOTHING
