-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT clip_id FROM clip_tag WHERE tag_id = :id ORDER BY clip_id
