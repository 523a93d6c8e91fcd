-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO import_seen (root_id, relative_path, size, modified)
VALUES (:root_id, :relative_path, :size, :modified)
ON CONFLICT (root_id, relative_path) DO UPDATE SET size = excluded.size, modified = excluded.modified
