-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT * FROM range_with_tags
WHERE id = :id
