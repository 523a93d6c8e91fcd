-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE shorthand SET code = :code, person = :person, role = :role WHERE code = :before
