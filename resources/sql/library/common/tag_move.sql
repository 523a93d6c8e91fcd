-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE tag SET parent_id = :parent_id WHERE id = :id
