-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO shorthand (code, person, role) VALUES (:code, :person, :role)
