-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which download brings the file of a clip. Its revision stays: no edit of a person is made stale by a queue.
UPDATE clip SET awaited = :awaited, arriving = :arriving, arriving_on = :arriving_on WHERE id = :id AND awaited <> ''
