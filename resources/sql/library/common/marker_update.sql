-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE marker SET
    revision = revision + 1,
    frame = :frame,
    note = :note
WHERE id = :id AND revision = :revision
