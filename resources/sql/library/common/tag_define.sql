-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE tag SET name = :name, folded = :folded, parent_id = :parent_id, colour = :colour, listed = 1 WHERE id = :id
