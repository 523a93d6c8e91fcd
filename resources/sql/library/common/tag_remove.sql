-- SPDX-License-Identifier: GPL-3.0-or-later
DELETE FROM tag WHERE id = :id
