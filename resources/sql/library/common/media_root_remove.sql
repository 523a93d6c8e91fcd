-- SPDX-License-Identifier: GPL-3.0-or-later
DELETE FROM media_root
WHERE id = :id
