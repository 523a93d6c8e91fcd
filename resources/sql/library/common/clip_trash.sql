-- SPDX-License-Identifier: GPL-3.0-or-later
-- The file of a clip goes to the wastebasket, or comes back. Its revision stays: nothing is said of the clip itself.
UPDATE clip SET trashed_at = :trashed_at WHERE id = :id AND awaited = ''
