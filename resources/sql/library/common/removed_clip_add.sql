-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO removed_clip (clip_id, root_id, relative_path, title, size, sha256, portal, awaited, record)
VALUES (:clip_id, :root_id, :relative_path, :title, :size, :sha256, :portal, :awaited, :record)
