-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO marker (clip_id, frame, note)
VALUES (:clip_id, :frame, :note)
RETURNING id
