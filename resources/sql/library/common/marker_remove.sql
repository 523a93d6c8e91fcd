-- SPDX-License-Identifier: GPL-3.0-or-later
DELETE FROM marker
WHERE id = :id AND revision = :revision
