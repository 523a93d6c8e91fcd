-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO tag (name, folded)
VALUES (:name, :folded)
ON CONFLICT (folded) DO NOTHING
