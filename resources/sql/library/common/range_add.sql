-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO clip_range (clip_id, in_frame, out_frame, note)
VALUES (:clip_id, :in_frame, :out_frame, :note)
RETURNING id
