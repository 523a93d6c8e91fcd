-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE notice SET is_read = 1 WHERE id = :id
