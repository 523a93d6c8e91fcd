-- SPDX-License-Identifier: GPL-3.0-or-later
DELETE FROM clip WHERE id = :id
