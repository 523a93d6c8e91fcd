-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people type for somebody whom they name often.
CREATE TABLE shorthand (
    code TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL,
    role TEXT NOT NULL DEFAULT ''
)
