-- SPDX-License-Identifier: GPL-3.0-or-later
-- In SQLite a transaction that writes has the database for itself.
SELECT id FROM clip WHERE id = :id
