-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, portal_notice, portal_notice_at, portal_notice_what, portal_notice_seen
FROM clip
WHERE portal <> '' AND portal = :portal AND video_id = :video_id AND photo_id = :photo_id
ORDER BY id
