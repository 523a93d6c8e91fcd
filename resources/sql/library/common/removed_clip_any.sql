-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT clip_id FROM removed_clip LIMIT 1
