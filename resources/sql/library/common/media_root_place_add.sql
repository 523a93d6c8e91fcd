-- SPDX-License-Identifier: GPL-3.0-or-later
-- No row where another client was quicker.
INSERT INTO media_root_place (root_id, computer, path)
VALUES (:root_id, :computer, :path)
ON CONFLICT DO NOTHING
