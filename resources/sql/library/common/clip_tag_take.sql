-- SPDX-License-Identifier: GPL-3.0-or-later
DELETE FROM clip_tag WHERE tag_id = :tag_id AND clip_id = :clip_id
