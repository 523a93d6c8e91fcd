-- SPDX-License-Identifier: GPL-3.0-or-later
DELETE FROM clip_range
WHERE id = :id AND revision = :revision
RETURNING clip_id
