-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO media_root_place (root_id, computer, path)
VALUES (:root_id, :computer, :path)
ON CONFLICT (root_id, computer) DO UPDATE SET path = excluded.path
