-- SPDX-License-Identifier: GPL-3.0-or-later
-- The revision stays: no edit of a person is made stale because a portal spoke.
UPDATE clip SET
    portal_notice = :portal_notice,
    portal_notice_at = :portal_notice_at,
    portal_notice_what = :portal_notice_what,
    portal_notice_seen = :portal_notice_seen
WHERE id = :id
