-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT * FROM marker
WHERE clip_id = :clip_id
ORDER BY frame, id
