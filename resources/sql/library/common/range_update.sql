-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE clip_range SET
    revision = revision + 1,
    in_frame = :in_frame,
    out_frame = :out_frame,
    note = :note
WHERE id = :id AND revision = :revision
