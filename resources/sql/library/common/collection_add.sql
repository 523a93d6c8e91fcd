-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO collection (name, folded, query) VALUES (:name, :folded, :query) RETURNING id
