-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO clip_range (id, clip_id, in_frame, out_frame, note)
VALUES (
    max(coalesce((SELECT max(id) FROM clip_range), 0), (SELECT highest FROM clip_range_number)) + 1,
    :clip_id, :in_frame, :out_frame, :note
)
RETURNING id
