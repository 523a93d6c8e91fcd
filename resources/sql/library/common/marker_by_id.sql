-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT * FROM marker
WHERE id = :id
