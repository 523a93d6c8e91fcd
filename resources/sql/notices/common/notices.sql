-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, known_by, event, kind, item_id, title, what, context, clips, at, is_read
FROM notice
WHERE portal = :portal
ORDER BY id DESC
