-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE collection SET name = :name, folded = :folded, query = :query WHERE id = :id
