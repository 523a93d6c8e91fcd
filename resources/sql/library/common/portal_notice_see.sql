-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE clip SET portal_notice_seen = 1
WHERE id = :id AND portal_notice <> ''
