-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT code, person, role FROM shorthand ORDER BY code
