-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT * FROM range_with_tags
WHERE clip_id = :clip_id
ORDER BY in_frame, id
