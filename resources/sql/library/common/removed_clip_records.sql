-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT clip_id, record FROM removed_clip ORDER BY clip_id
