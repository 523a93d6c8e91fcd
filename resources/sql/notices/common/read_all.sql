-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE notice SET is_read = 1 WHERE portal = :portal AND is_read = 0
