-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO media_root (name)
VALUES (:name)
RETURNING id
