-- SPDX-License-Identifier: GPL-3.0-or-later
-- No row changes where it was done before.
UPDATE clip SET shots_taken = 1 WHERE id = :id AND shots_taken = 0
