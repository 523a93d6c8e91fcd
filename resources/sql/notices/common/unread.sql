-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT count(*) AS unread FROM notice WHERE portal = :portal AND is_read = 0
