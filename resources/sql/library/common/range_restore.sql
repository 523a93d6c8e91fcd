-- SPDX-License-Identifier: GPL-3.0-or-later
-- No row is added where the number has been given to another.
INSERT INTO clip_range (id, clip_id, revision, in_frame, out_frame, note)
VALUES (:id, :clip_id, :revision, :in_frame, :out_frame, :note)
ON CONFLICT (id) DO NOTHING
RETURNING id
