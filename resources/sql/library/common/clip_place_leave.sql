-- SPDX-License-Identifier: GPL-3.0-or-later
-- Makes room for clips that change places within one transaction: no path that a clip can have begins with a slash.
UPDATE clip SET relative_path = '//' || id
WHERE id = :id AND root_id = :root_id AND relative_path = :relative_path
