-- SPDX-License-Identifier: GPL-3.0-or-later
DELETE FROM notice
WHERE portal = :portal AND id <= (
    SELECT id FROM notice AS kept
    WHERE kept.portal = notice.portal
    ORDER BY id DESC LIMIT 1 OFFSET :most
)
