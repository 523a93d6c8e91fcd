-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, name, query FROM collection WHERE folded = :folded
