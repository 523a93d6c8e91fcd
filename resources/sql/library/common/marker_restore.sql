-- SPDX-License-Identifier: GPL-3.0-or-later
-- No row is added where the number has been given to another.
INSERT INTO marker (id, clip_id, revision, frame, note)
VALUES (:id, :clip_id, :revision, :frame, :note)
ON CONFLICT (id) DO NOTHING
RETURNING id
